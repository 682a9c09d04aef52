"""A person's initials in a circle."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.sizes import fixed_size


class Avatar(QWidget):
    """Initials, as decoration beside the name."""

    is_unheard = True

    def __init__(self, initials: str, size: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._initials, self._size, self._ground = initials, size, "primary_soft"
        fixed_size(self, size, size)

    def set_initials(self, initials: str) -> None:
        """Show another person's."""
        self._initials = initials
        self.update()

    def set_ground(self, tone: str) -> None:
        """Show the circle in another tone, where the usual one is behind it."""
        self._ground = tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._ground))
        painter.drawEllipse(self.rect())
        painter.setPen(colour("on_primary_soft"))
        painter.setFont(font(round(self._size * 0.36), QFont.Weight.DemiBold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
