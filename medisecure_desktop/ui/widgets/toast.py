"""A passing word that something the person did is done."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.inline_message import ICONS, TONES
from medisecure_desktop.ui.widgets.label import Label

SHOWN_MS = 6_000
MARGIN = 24


class Toast(QFrame):
    """One at a time, at the bottom of the window; it stays while the pointer is on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("Toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        self._icon, self._label = IconView("circle-check", 20, "success"), Label("")
        row.addWidget(self._icon)
        row.addWidget(self._label)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        self.hide()

    def say(self, tone: str, text: str) -> None:
        """Show this."""
        self._icon.set_icon(ICONS[tone], TONES[tone])
        self._label.setText(text)
        self.setAccessibleName(text)
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS)

    def place(self) -> None:
        """Centre at the bottom of the window."""
        window = self.parentWidget()
        if window is not None:
            self.move((window.width() - self.width()) // 2, window.height() - self.height() - MARGIN)

    def _on_time(self) -> None:
        if self.underMouse():
            self._timer.start(SHOWN_MS)
        else:
            self.hide()
