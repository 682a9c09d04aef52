"""Across the top before a window closes for want of any input: how long is left, and what keeps it open."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.language import Marked, mark, text
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.sizes import fixed_size, px
from medisecure_desktop.ui.widgets.announce import announce
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.label import Label

Closing = Literal["lock", "sign-out", "clear"]
"""What happens to a window that nobody uses: its work waits, its person leaves, or its form is begun anew."""
LEAVING: dict[Closing, Marked] = {
    "lock": mark("Lock now"),
    "sign-out": mark("Sign out now"),
    "clear": mark("Start again"),
}
STAY = mark("Move the mouse or press any key to stay.")
WHOLE, FULL_TURN, TOP = 360, 5760, 90
RING = 40


class IdleCountdown(QFrame):
    """Lies over the top of its window and moves nothing. `leave_wanted` by its button."""

    leave_wanted = Signal()

    def __init__(self, parent: QWidget, then: Closing = "lock") -> None:
        super().__init__(parent)
        self.setObjectName("Strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._then: Closing = then
        self._ring = _Ring()
        self._title = Label("", "strong", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(Label(text(STAY), wrap=True))
        leave = Button(text(LEAVING[then]), "link", "lock" if then == "lock" else "log-out")
        leave.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # any key takes the strip away; Ctrl+L does the same
        leave.clicked.connect(self.leave_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(14)
        row.addWidget(self._ring)
        row.addLayout(words, 1)
        row.addWidget(leave)
        self.hide()
        parent.installEventFilter(self)

    def say(self, seconds: int, most: int, *, aloud: bool) -> None:
        """Show how long is left of `most`, and say it to people who do not look."""
        said = _what_comes(self._then, seconds)
        self._title.setText(said)
        self._ring.set(seconds, most)
        self.setAccessibleName(f"{said}. {text(STAY)}")
        self.show()
        self.place()
        self.raise_()
        if aloud:
            announce(self, self.accessibleName(), is_urgent=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As wide as the window also between two seconds."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def place(self) -> None:
        """Over the top of the window, from side to side."""
        window = self.parentWidget()
        if window is not None:
            high = max(self.heightForWidth(window.width()), self.minimumSizeHint().height())
            self.setGeometry(0, 0, window.width(), high)


def _what_comes(then: Closing, seconds: int) -> str:
    if then == "sign-out":
        return text("You are signed out in %n seconds", one="You are signed out in %n second", n=seconds)
    if then == "clear":
        return text("This form is emptied in %n seconds", one="This form is emptied in %n second", n=seconds)
    return text("This window locks in %n seconds", one="This window locks in %n second", n=seconds)


class _Ring(QWidget):
    """The seconds, and how much is left of all of them."""

    def __init__(self) -> None:
        super().__init__()
        self._seconds, self._most = 0, 1
        fixed_size(self, RING, RING)

    def set(self, seconds: int, most: int) -> None:
        """So many are left."""
        self._seconds, self._most = seconds, max(1, most)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setPen(QPen(colour("warning_line"), px(3)))
        painter.drawEllipse(room)
        painter.setPen(QPen(colour("on_warning_soft"), px(3)))
        painter.drawArc(room, TOP * FULL_TURN // WHOLE, -FULL_TURN * self._seconds // self._most)
        painter.setFont(font(14, QFont.Weight.DemiBold, tabular=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._seconds))
