"""A push button of one of five kinds, with an icon that keeps its distance from the words."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from medisecure_desktop.ui.style.icons import icon as themed_icon
from medisecure_desktop.ui.style.theme import theme

TONES = {
    "primary": "on_primary",
    "secondary": "text",
    "quiet": "text2",
    "nav": "text2",
    "danger": "on_danger",
    "link": "primary",
}
ICON_PX = 18


class Button(QPushButton):
    """One act, named by a verb. Kinds: primary (one a region), secondary, quiet, danger, link, nav."""

    def __init__(
        self,
        text: str,
        kind: str = "primary",
        icon: str | None = None,
        *,
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._kind, self._icon = text, kind, icon
        self.setProperty("msKind", kind)
        self.setProperty("msLarge", large)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(ICON_PX, ICON_PX))
        self.set_text(text)
        self._draw()
        theme.changed.connect(self._draw)

    def set_text(self, text: str) -> None:
        """Name another act."""
        self._text = text
        self.setAccessibleName(text)
        self._say(text)

    def set_busy(self, busy: bool, text: str = "") -> None:  # noqa: FBT001 - reads as set_busy(True, "Saving")
        """While busy the button cannot be pressed again, keeps its width, and says what is going on."""
        if busy:
            self.setMinimumWidth(self.width())
        self.setEnabled(not busy)
        self._say(text if busy and text else self._text)

    def _say(self, text: str) -> None:
        """The words, away from the icon, with an ampersand as it is."""
        literal = text.replace("&", "&&")
        self.setText(f" {literal}" if self._icon else literal)

    def _draw(self) -> None:
        if self._icon:
            self.setIcon(themed_icon(self._icon, TONES[self._kind], ICON_PX))
