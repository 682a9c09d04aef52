"""How a week is painted: days, hours, what is closed, entries with their words and signs, the time it is."""

from datetime import date

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.current import colour, tokens
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.formatters import STAFF_DAYS, STAFF_MONTHS, zone_place
from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.style.plain import painted
from medisecure_desktop.ui.style.sizes import px
from medisecure_desktop.ui.widgets.calendar_week import (
    CalendarBlock,
    CalendarWeek,
    Placed,
    clock_span,
    clock_text,
)
from medisecure_desktop.ui.widgets.week_frame import WeekFrame

BAR, ROUND, SIGN, PAD, LINE, DOT = 4, 4, 14, 8, 16, 4.5
CLOCK = 34
TINT, TWO_LINES, BLOCK_SIGN = 0.16, 34, 54
CENTRE = Qt.AlignmentFlag.AlignCenter
START = Qt.AlignmentFlag.AlignLeft


class WeekPainter:
    """Paints one frame of a week. Everything is reckoned from the frame, so it follows size and direction."""

    def __init__(self, painter: QPainter, frame: WeekFrame, week: CalendarWeek) -> None:
        self._painter, self._frame, self._week = painter, frame, week
        self._strong = font(12, QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(self._strong)
        self._tints: dict[tuple[str, bool], QColor] = {}
        self._usual = font(12, QFont.Weight.Medium)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def ground(self) -> None:
        """The days, their hours, and what is outside the hours of opening."""
        painter, frame, week = self._painter, self._frame, self._week
        painter.fillRect(QRectF(0, 0, frame.width, frame.height), colour("surface"))
        painter.save()
        painter.setClipRect(frame.body)
        for day in range(frame.days):
            for start, end in ((0, week.opens * 60), (week.closes * 60, 24 * 60)):
                painter.fillRect(frame.span(day, start, end), colour("canvas"))
        painter.setPen(QPen(colour("grid"), 1))
        for hour in range(frame.first_hour, frame.last_hour + 1):
            y = frame.y(hour * 60)
            painter.drawLine(QPointF(0, y), QPointF(frame.width, y))
        painter.setPen(QPen(colour("line"), 1))
        for day in range(frame.days):
            column = frame.column(day)
            side = column.right() if frame.is_mirrored else column.left()
            painter.drawLine(QPointF(side, 0), QPointF(side, frame.height))
        painter.restore()

    def block(self, day: int, start: int, end: int, block: CalendarBlock) -> None:
        """Hatched, with its reason on a plain ground."""
        painter = self._painter
        area = self._frame.span(day, start, end)
        painter.save()
        painter.setClipRect(self._frame.body)
        painter.fillRect(area, colour("subtle"))
        painter.fillRect(area, QBrush(colour("line"), Qt.BrushStyle.BDiagPattern))
        shown = area.intersected(self._frame.body)
        words = painted(f"{block.title}\n{block.detail}" if block.detail else block.title)
        room = shown.adjusted(px(6), 2, -px(6), -2)
        painter.setFont(self._strong)
        bounds = self._metrics.boundingRect(room, CENTRE | Qt.TextFlag.TextWordWrap, words)
        has_sign = shown.height() > px(BLOCK_SIGN) + bounds.height()
        card = bounds.adjusted(-px(8), -px(26) if has_sign else -2, px(8), px(4) if has_sign else 2)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(card, 6, 6)
        painter.setPen(colour("text2"))
        painter.drawText(bounds.adjusted(-1, 0, 1, 0), CENTRE | Qt.TextFlag.TextWordWrap, words)
        if has_sign:
            left = card.center().x() - px(SIGN) / 2
            painter.drawPixmap(QPointF(left, card.top() + px(6)), pixmap(block.icon, SIGN, "text2"))
        painter.restore()

    def entry(self, placed: Placed, box: QRectF, *, is_current: bool, has_ring: bool) -> None:
        """A tinted box with a bar: time and title, a sign for its status, its detail where there is room."""
        painter, entry = self._painter, placed.entry
        tone = colour(entry.tone)
        if entry.is_offer:
            painter.setBrush(colour("surface"))
            painter.setPen(QPen(tone, 1.5, Qt.PenStyle.DashLine))
        else:
            painter.setPen(QPen(tone, 2) if is_current or tokens().edge > 1 else Qt.PenStyle.NoPen)
            painter.setBrush(self._tint(entry.tone, is_strong=is_current))
        painter.drawRoundedRect(box, ROUND, ROUND)
        bar = QRectF(box.left(), box.top(), BAR, box.height())
        if self._frame.is_mirrored:
            bar.moveRight(box.right())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone)
        painter.drawRoundedRect(bar, 2, 2)
        self._words(placed, box)
        if has_ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("focus"), 2))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), ROUND + 1, ROUND + 1)

    def span(self, day: int, start: int, end: int) -> None:
        """A time that is being chosen by drawing over it."""
        painter, area = self._painter, self._frame.span(day, start, end).adjusted(2, 0, -2, 0)
        painter.setPen(QPen(colour("primary"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(_tinted(colour("primary"), TINT))
        painter.drawRoundedRect(area, ROUND, ROUND)
        painter.setPen(colour("text"))
        painter.setFont(self._strong)
        words = clock_span(start, end)
        painter.drawText(area.adjusted(px(PAD), 2, -px(PAD), 0), START, painted(words))

    def header(self, today: date) -> None:
        """Weekday and date of each day; today says so. Over the hours, whose clock it is."""
        painter, frame = self._painter, self._frame
        painter.fillRect(QRectF(0, 0, frame.width, frame.body.top()), colour("surface"))
        painter.save()
        painter.setClipRect(QRectF(frame.body.left(), 0, frame.body.width(), frame.body.top()))
        for at, day in enumerate(self._week.dates()):
            column = frame.column(at)
            is_today = day == today
            top = QRectF(column.left(), 0, column.width(), frame.body.top())
            if is_today:
                painter.fillRect(top, colour("primary_soft"))
            painter.setPen(colour("on_primary_soft" if is_today else "text2"))
            painter.setFont(self._strong if is_today else self._usual)
            name = STAFF_DAYS[day.weekday()]
            word = text("{day} (today)", day=name) if is_today else name
            painter.drawText(top.adjusted(0, px(6), 0, 0), Qt.AlignmentFlag.AlignHCenter, word)
            painter.setPen(colour("on_primary_soft" if is_today else "text"))
            painter.setFont(font(13, QFont.Weight.DemiBold))
            date_words = painted(f"{day.day:02d}-{STAFF_MONTHS[day.month - 1]}")
            painter.drawText(top.adjusted(0, px(23), 0, 0), Qt.AlignmentFlag.AlignHCenter, date_words)
        painter.restore()
        painter.setPen(QPen(colour("line"), tokens().edge))
        painter.drawLine(QPointF(0, frame.body.top()), QPointF(frame.width, frame.body.top()))
        painter.setPen(colour("text2"))
        painter.setFont(self._usual)
        place = frame.corner().adjusted(4, 2, -4, -2)
        painter.drawText(place, CENTRE | Qt.TextFlag.TextWordWrap, zone_place(self._week.zone))

    def hours(self) -> None:
        """The hours beside the days."""
        painter, frame = self._painter, self._frame
        axis = frame.axis()
        painter.save()
        painter.setClipRect(axis)
        painter.fillRect(axis, colour("surface"))
        painter.setPen(colour("text2"))
        painter.setFont(font(12, QFont.Weight.Medium, tabular=True))
        for hour in range(frame.first_hour + 1, frame.last_hour):
            place = QRectF(axis.left(), frame.y(hour * 60) - px(9), axis.width(), px(18))
            painter.drawText(place, CENTRE, clock_text(hour * 60))
        painter.restore()

    def now_line(self, day: int, minute: int) -> None:
        """Across today, and dotted from the hours to there."""
        painter, frame = self._painter, self._frame
        y, column = frame.y(minute), frame.column(day)
        painter.setPen(QPen(colour("danger"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(frame.body.left(), y, frame.body.right(), y))
        painter.setPen(QPen(colour("danger"), 2))
        painter.drawLine(QLineF(column.left(), y, column.right(), y))

    def now(self, day: int, minute: int) -> None:
        """The time beside the hours, and where it is today; the line itself runs below the entries."""
        painter, frame = self._painter, self._frame
        y = frame.y(minute)
        if not frame.body.top() <= y <= frame.body.bottom():
            return
        column, axis = frame.column(day), frame.axis()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("danger"))
        painter.drawEllipse(QPointF(column.right() if frame.is_mirrored else column.left(), y), DOT, DOT)
        pill = QRectF(axis.left() + px(5), y - px(10), axis.width() - px(10), px(20))
        painter.drawRoundedRect(pill, px(10), px(10))
        painter.setPen(colour("on_danger"))
        painter.setFont(font(12, QFont.Weight.DemiBold, tabular=True))
        painter.drawText(pill, CENTRE, clock_text(minute))

    def ring(self) -> None:
        """The whole week has the focus: no entry is current."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(colour("focus"), 2))
        self._painter.drawRect(QRectF(1, 1, self._frame.width - 2, self._frame.height - 2))

    def _tint(self, tone: str, *, is_strong: bool) -> QColor:
        """Mixed once for each tone: a week has hundreds of entries and few tones."""
        made = self._tints.get((tone, is_strong))
        if made is None:
            made = self._tints[tone, is_strong] = _tinted(colour(tone), 2 * TINT if is_strong else TINT)
        return made

    def _words(self, placed: Placed, box: QRectF) -> None:
        painter, entry = self._painter, placed.entry
        sign = entry.status_icon or entry.icon
        room = box.adjusted(px(PAD) + BAR, 1, -px(4), -1)
        if self._frame.is_mirrored:
            room = box.adjusted(px(4), 1, -px(PAD) - BAR, -1)
        if sign is not None and room.width() > 3 * px(SIGN):
            left = room.left() if self._frame.is_mirrored else room.right() - px(SIGN)
            top = box.top() + (min(box.height(), px(24)) - px(SIGN)) / 2
            painter.drawPixmap(QPointF(left, top), pixmap(sign, SIGN, "text2"))
            taken = px(SIGN + 4)
            room = (
                room.adjusted(taken, 0, 0, 0) if self._frame.is_mirrored else room.adjusted(0, 0, -taken, 0)
            )
        if room.width() < px(CLOCK):
            return  # not even its time could be read: the agenda and the tooltip say it all
        painter.setFont(self._strong)
        painter.setPen(colour("text"))
        words = painted(f"{clock_text(placed.start)} {entry.title}")
        if box.height() <= px(TWO_LINES):
            painter.drawText(room, START | Qt.AlignmentFlag.AlignVCenter, self._fitting(words, room))
            return
        room = room.adjusted(0, px(3), 0, 0)
        whole = f"{words}\n{painted(entry.detail)}" if entry.detail else words
        flags = START | Qt.TextFlag.TextWordWrap
        for wanted in (whole, words, painted(entry.title)):
            if self._fits(wanted, room):
                painter.drawText(room, flags, wanted)
                return
        painter.drawText(room, START, self._fitting(painted(entry.title), room))
        painter.drawText(room.adjusted(0, px(LINE), 0, 0), START, clock_text(placed.start))

    def _fits(self, words: str, room: QRectF) -> bool:
        needed = self._metrics.boundingRect(room, START | Qt.TextFlag.TextWordWrap, words)
        return needed.height() <= room.height() and needed.width() <= room.width()

    def _fitting(self, words: str, room: QRectF) -> str:
        return self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())


def _tinted(tone: QColor, share: float) -> QColor:
    """A tone laid thinly over the ground, solid, so that what is below does not shine through."""
    ground = colour("surface")
    pairs = (
        (tone.red(), ground.red()),
        (tone.green(), ground.green()),
        (tone.blue(), ground.blue()),
    )
    return QColor(*(round(under + (over - under) * share) for over, under in pairs))
