"""Across the top before a window closes for want of any input: how long is left, and what keeps it open."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.sizes import fixed_size, px
from medisecure_desktop.ui.widgets.announce import announce
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.label import Label

STAY = mark("Move the mouse or press any key to stay.")
WHOLE, FULL_TURN, TOP = 360, 5760, 90
RING = 40


class IdleCountdown(QFrame):
    """Lies over the top of its window and moves nothing. `leave_wanted` by its button."""

    leave_wanted = Signal()

    def __init__(self, parent: QWidget, *, signs_out: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("Strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._signs_out = signs_out
        self._ring = _Ring()
        self._title = Label("", "strong", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(Label(text(STAY), wrap=True))
        leave = Button(text("Sign out now") if signs_out else text("Lock now"), "link", "lock")
        leave.clicked.connect(self.leave_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(14)
        row.addWidget(self._ring)
        row.addLayout(words, 1)
        row.addWidget(leave)
        self.hide()

    def say(self, seconds: int, most: int, *, aloud: bool) -> None:
        """Show how long is left of `most`, and say it to people who do not look."""
        if self._signs_out:
            said = text("You are signed out in %n seconds", one="You are signed out in %n second", n=seconds)
        else:
            said = text("This window locks in %n seconds", one="This window locks in %n second", n=seconds)
        self._title.setText(said)
        self._ring.set(seconds, most)
        self.setAccessibleName(f"{said}. {text(STAY)}")
        self.show()
        self.place()
        self.raise_()
        if aloud:
            announce(self, self.accessibleName(), is_urgent=True)

    def place(self) -> None:
        """Over the top of the window, from side to side."""
        window = self.parentWidget()
        if window is not None:
            high = max(self.heightForWidth(window.width()), self.minimumSizeHint().height())
            self.setGeometry(0, 0, window.width(), high)


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
