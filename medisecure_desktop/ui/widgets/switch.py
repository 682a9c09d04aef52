"""On or off, at once: for what takes effect the moment it is turned, and for nothing else."""

from PySide6.QtCore import Property as QtProperty
from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from medisecure_desktop.ui.style.current import colour, is_motion_reduced
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.style.plain import shown
from medisecure_desktop.ui.style.sizes import keep, px

TRACK_WIDE, TRACK_HIGH, KNOB, GAP, HEIGHT, SIGN = 40, 24, 18, 10, 36, 12
SLIDE_MS = 120
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Switch(QAbstractButton):
    """A labelled switch; `turned` with whether it is on now. Place, tick and colour say the same.

    A choice that is stored later, with a form, is a CheckBox.
    """

    turned = Signal(bool)
    accessible_role = QAccessible.Role.Switch

    def __init__(self, label: str, *, is_on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_on = is_on
        self._way = 1.0 if is_on else 0.0
        self._slide = QPropertyAnimation(self, b"way", self)
        self._slide.setDuration(SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(label.replace("&", "&&"))
        self.setAccessibleName(label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._turn)
        keep(self, self.updateGeometry)

    def is_checked(self) -> bool:
        """Whether it is on."""
        return self._is_on

    def set_on(self, *, is_on: bool) -> None:
        """Turn it without telling anybody: for what the clinic answered."""
        if is_on == self._is_on:
            return
        self._is_on = is_on
        self._slide.stop()
        if is_motion_reduced() or not self.isVisible():
            self.way = float(is_on)
        else:
            self._slide.setEndValue(float(is_on))
            self._slide.start()
        state = QAccessible.State()
        state.checked = True  # pyright: ignore[reportAttributeAccessIssue] - bit fields are not in the stubs
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self, state))

    def label(self) -> str:
        """What it turns on."""
        return self.accessibleName()

    def sizeHint(self) -> QSize:
        width = px(TRACK_WIDE + GAP) + QFontMetrics(font()).horizontalAdvance(shown(self.label())) + 4
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        longest = max(QFontMetrics(font()).horizontalAdvance(word) for word in self.label().split(" "))
        return QSize(px(TRACK_WIDE + GAP) + longest + 4, px(HEIGHT))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(width - px(TRACK_WIDE + GAP), 1), 10_000)
        needed = QFontMetrics(font()).boundingRect(room, WRAP, shown(self.label())).height()
        return max(needed + px(8), px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_mirrored = self.isRightToLeft()
        left = self.width() - px(TRACK_WIDE) - 3 if is_mirrored else 3
        track = QRectF(left, (self.height() - px(TRACK_HIGH)) / 2, px(TRACK_WIDE), px(TRACK_HIGH))
        self._paint_track(painter, track)
        words = self.rect().adjusted(px(TRACK_WIDE + GAP), 0, 0, 0)
        if is_mirrored:
            words = self.rect().adjusted(0, 0, -px(TRACK_WIDE + GAP), 0)
        painter.setFont(font())
        painter.setPen(colour("text" if self.isEnabled() else "muted"))
        painter.drawText(words, WRAP, shown(self.label()))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("focus"), 2))
            radius = track.height() / 2 + 2
            painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), radius, radius)

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        """The knob lies at the end where "on" is; a tick stands on the ground it has left."""
        is_lit = self._is_on and self.isEnabled()
        edge_line = Qt.PenStyle.SolidLine if self.isEnabled() else Qt.PenStyle.DashLine
        painter.setPen(QPen(colour("primary" if is_lit else "control"), 1.5, edge_line))
        painter.setBrush(colour("primary" if is_lit else "subtle"))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        edge = (track.height() - px(KNOB)) / 2
        way = 1 - self._way if self.isRightToLeft() else self._way
        x = track.left() + edge + way * (track.width() - px(KNOB) - 2 * edge)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("on_primary" if is_lit else "control"))
        painter.drawEllipse(QRectF(x, track.top() + edge, px(KNOB), px(KNOB)))
        if self._is_on:
            at = track.right() - px(SIGN + 6) if self.isRightToLeft() else track.left() + px(6)
            tone = "on_primary" if is_lit else "muted"
            painter.drawPixmap(int(at), int(track.center().y() - px(SIGN) / 2), pixmap("check", SIGN, tone))

    def _turn(self) -> None:
        self.set_on(is_on=not self._is_on)
        self.turned.emit(self._is_on)

    def _get_way(self) -> float:
        return self._way

    def _set_way(self, way: float) -> None:
        self._way = way
        self.update()

    way = QtProperty(float, _get_way, _set_way)
