"""A button that is only an icon; it always has a name."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from medisecure_desktop.ui.style.icons import icon as themed_icon
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.style.sizes import keep, px
from medisecure_desktop.ui.style.theme import theme


class IconButton(QToolButton):
    """An icon to press. The name is its tooltip and what a screen reader says."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keep(self, lambda: self.setIconSize(QSize(px(20), px(20))))
        self.set_name(name)
        self._draw()
        theme.changed.connect(self._draw)

    def set_icon(self, icon: str, name: str) -> None:
        """Show another icon with its own name."""
        self._icon = icon
        self.set_name(name)
        self._draw()

    def set_name(self, name: str) -> None:
        """What pressing it does."""
        self.setToolTip(name)
        self.setAccessibleName(heard(name))
        self.setAccessibleDescription(heard(name))  # else Qt takes the tooltip, with its marks for the eye

    def _draw(self) -> None:
        self.setIcon(themed_icon(self._icon))
