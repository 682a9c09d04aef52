"""A week of a diary, painted: entries in their hours, side by side where they overlap, and the time it is."""

from collections.abc import Callable
from datetime import datetime
from html import escape

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.style.sizes import keep, px
from medisecure_desktop.ui.widgets.announce import announce
from medisecure_desktop.ui.widgets.calendar_week import (
    CalendarEntry,
    CalendarWeek,
    Placed,
    arranged,
    headline,
    moment_of,
    parts,
    spoken,
)
from medisecure_desktop.ui.widgets.keyboard_focus import REASONS
from medisecure_desktop.ui.widgets.week_drag import WeekDrag
from medisecure_desktop.ui.widgets.week_frame import HEADER, HOUR, LAST_HOUR, WeekFrame
from medisecure_desktop.ui.widgets.week_paint import WeekPainter
from medisecure_desktop.ui.widgets.week_steps import ENDS, STEPS, stepped

TICK_MS = 20_000
HOW = mark(
    "Arrow keys go from entry to entry, Page Up and Page Down to other weeks. The agenda lists the same."
)


class WeekView(QAbstractScrollArea):
    """`activated` with an entry's id on Enter or double click, `selected` when another one is current.

    `week_wanted` with -1 or 1 on Page Up and Page Down. `span_chosen` with a start and an end when somebody
    draws over free time; there is always a button for the same, since not everybody can draw.
    """

    activated = Signal(str)
    selected = Signal(str)
    week_wanted = Signal(int)
    span_chosen = Signal(object, object)
    accessible_role = QAccessible.Role.Canvas

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._week: CalendarWeek | None = None
        self._days: list[list[Placed]] = []
        self._current: str | None = None
        self._shows_ring = False
        self._drag = WeekDrag()
        self.can_choose_span = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(text("Week"))
        self.setAccessibleDescription(text(HOW))
        self.viewport().setMouseTracking(True)
        self._tick = QTimer(self)
        self._tick.timeout.connect(self.viewport().update)
        self._tick.start(TICK_MS)
        keep(self, self._fit)

    def set_week(self, week: CalendarWeek) -> None:
        """Show another week, or the same one changed; the current entry stays if it is still there."""
        is_other = self._week is None or week.first != self._week.first
        self._week, self._days = week, arranged(week)
        if self._placed(self._current) is None:
            self._current = None
        self.setAccessibleName(heard(text("Week, {what}", what=headline(week))))
        self._fit()
        if is_other:
            self._drag.cancel()
            above = (week.opens - self.frame_now().first_hour) * px(HOUR)
            self.verticalScrollBar().setValue(above - px(HOUR) // 2)
        self.viewport().update()

    def current(self) -> str | None:
        """The id of the entry that is current."""
        return self._current

    def select(self, entry_id: str | None) -> None:
        """Make an entry current without telling anybody."""
        self._current = entry_id if self._placed(entry_id) is not None else None
        self._show_current()

    def frame_now(self) -> WeekFrame:
        """Where everything is at this moment."""
        first, last = self._hours()
        size = self.viewport().size()
        return WeekFrame(
            size.width(), size.height(), self._week.days if self._week else 1, first, last,
            self.horizontalScrollBar().value(), self.verticalScrollBar().value(), self.isRightToLeft(),
        )  # fmt: skip

    def entry_at(self, place: QPointF) -> CalendarEntry | None:
        """What is painted here."""
        frame = self.frame_now()
        if not frame.body.contains(place):
            return None
        every = (one for day in self._days for one in day)
        return next((one.entry for one in every if frame.box(one).contains(place)), None)

    def sizeHint(self) -> QSize:
        return QSize(px(720), px(520))

    def paintEvent(self, _event: QPaintEvent) -> None:
        week = self._week
        if week is None:
            return
        painter, frame = QPainter(self.viewport()), self.frame_now()
        pen = WeekPainter(painter, frame, week)
        pen.ground()
        for block in week.blocks:
            for day, start, end in parts(week, block.starts_at, block.ends_at):
                pen.block(day, start, end, block)
        painter.setClipRect(frame.body)
        now = self._now().astimezone(week.zone)
        today = (now.date() - week.first).days if now.date() in week.dates() else None
        if today is not None:
            pen.now_line(today, now.hour * 60 + now.minute)
        has_ring = self.hasFocus() and self._shows_ring
        for placed in (one for day in self._days for one in day):
            box = frame.box(placed)
            if box.intersects(frame.body):
                is_current = placed.entry.id == self._current
                pen.entry(placed, box, is_current=is_current, has_ring=is_current and has_ring)
        if self._drag.span is not None:
            pen.span(*self._drag.span)
        painter.setClipping(False)
        pen.header(now.date())
        pen.hours()
        if today is not None:
            pen.now(today, now.hour * 60 + now.minute)
        if has_ring and self._current is None:
            pen.ring()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        self._shows_ring = True
        if key in STEPS or key in ENDS:
            self._go_to(
                stepped(self._days, self._placed(self._current), key, is_mirrored=self.isRightToLeft())
            )
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.week_wanted.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._current is not None:
            self.activated.emit(self._current)
        elif key == Qt.Key.Key_Escape and self._drag.span is not None:
            self._drag.cancel()
        else:
            super().keyPressEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._shows_ring = False
        entry = self.entry_at(event.position())
        if entry is not None:
            self._take(entry.id)
        elif self.can_choose_span and event.button() == Qt.MouseButton.LeftButton:
            self._drag.begin(self.frame_now().at(event.position()))
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag.move(self.frame_now().at(event.position())):
            self.viewport().update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        span = self._drag.finish()
        if span is not None and self._week is not None:
            day, start, end = span
            self.span_chosen.emit(moment_of(self._week, day, start), moment_of(self._week, day, end))
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        entry = self.entry_at(event.position())
        if entry is not None:
            self.activated.emit(entry.id)

    def viewportEvent(self, event: QEvent) -> bool:
        """What an entry says in full, where there was no room for it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            entry = self.entry_at(QPointF(event.pos()))
            if entry is not None and self._week is not None:
                QToolTip.showText(event.globalPos(), escape(spoken(self._week, entry)), self)
                return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._shows_ring = getattr(event, "reason", lambda: None)() in REASONS
        return super().event(event)

    def _hours(self) -> tuple[int, int]:
        """The hours of opening, and those of whatever is outside them."""
        if self._week is None:
            return 8, 18
        every = [one for day in self._days for one in day]
        first = min([self._week.opens, *(one.start // 60 for one in every)])
        last = max([self._week.closes, *((one.end + 59) // 60 for one in every)])
        return max(first - 1, 0), min(last + 1, LAST_HOUR)

    def _fit(self) -> None:
        frame = self.frame_now()
        for bar, whole, shown in (
            (self.horizontalScrollBar(), frame.full_width, frame.width),
            (self.verticalScrollBar(), frame.full_height, frame.height),
        ):
            bar.setRange(0, max(whole - shown, 0))
            bar.setPageStep(shown)
            bar.setSingleStep(px(HOUR) // 3)
        self.viewport().update()

    def _placed(self, entry_id: str | None) -> Placed | None:
        every = (one for day in self._days for one in day)
        return next((one for one in every if one.entry.id == entry_id), None)

    def _go_to(self, placed: Placed | None) -> None:
        if placed is None or self._week is None:
            announce(self, text("No entries this week"))
            return
        self._take(placed.entry.id)
        announce(self, spoken(self._week, placed.entry))

    def _take(self, entry_id: str) -> None:
        if entry_id != self._current:
            self._current = entry_id
            self.selected.emit(entry_id)
        self._show_current()

    def _show_current(self) -> None:
        """Bring the current entry into view."""
        placed, frame = self._placed(self._current), self.frame_now()
        if placed is not None:
            box, body = frame.box(placed), frame.body
            down, across = self.verticalScrollBar(), self.horizontalScrollBar()
            down.setValue(down.value() + _into(box.top(), box.bottom(), px(HEADER) + 4, body.bottom() - 4))
            sideways = _into(box.left(), box.right(), body.left() + 2, body.right() - 2)
            across.setValue(across.value() + (-sideways if frame.is_mirrored else sideways))
        self.viewport().update()


def _into(first: float, last: float, low: float, high: float) -> int:
    """How far to scroll so that a stretch is inside; its beginning wins."""
    if first < low:
        return round(first - low)
    return round(min(last - high, first - low)) if last > high else 0
