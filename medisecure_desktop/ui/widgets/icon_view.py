"""An icon as decoration or as a sign beside a word."""

from PySide6.QtWidgets import QLabel, QWidget

from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.style.sizes import fixed_size
from medisecure_desktop.ui.style.theme import theme


class IconView(QLabel):
    """An icon in a tone of the theme; redrawn when the theme changes."""

    is_unheard = True

    def __init__(self, icon: str, size: int = 20, tone: str = "text2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._size, self._tone = icon, size, tone
        fixed_size(self, size, size)
        self._draw()
        theme.changed.connect(self._draw)

    def set_icon(self, icon: str, tone: str | None = None) -> None:
        """Show another icon, or the same in another tone."""
        self._icon, self._tone = icon, tone or self._tone
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(pixmap(self._icon, self._size, self._tone))
