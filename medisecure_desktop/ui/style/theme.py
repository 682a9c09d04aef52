"""Light, dark, or as the system is: colours, palette and style sheet changed together."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from medisecure_desktop.ui.style.current import use
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.qss import style_sheet
from medisecure_desktop.ui.style.tokens import DARK, LIGHT, Tokens

APPEARANCES = ("system", "light", "dark")


class Theme(QObject):
    """The application's theme. `changed` tells painted widgets and icons to draw again."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.appearance = "system"
        self._app: QApplication | None = None

    def apply(self, app: QApplication, appearance: str) -> None:
        """Show the application in this appearance; "system" follows the system from then on."""
        if self._app is None:
            self._app = app
            app.setStyle("Fusion")
            app.setFont(font())
            app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self.appearance = appearance
        tokens = self._tokens(app)
        use(tokens)
        app.setPalette(_palette(tokens))
        app.setStyleSheet(style_sheet(tokens))
        self.changed.emit()

    def is_dark(self) -> bool:
        """Whether the dark colours are on."""
        return self._app is not None and self._tokens(self._app) is DARK

    def _on_system_changed(self) -> None:
        if self._app is not None and self.appearance == "system":
            self.apply(self._app, "system")

    def _tokens(self, app: QApplication) -> Tokens:
        system_is_dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        is_dark = self.appearance == "dark" or (self.appearance == "system" and system_is_dark)
        return DARK if is_dark else LIGHT


theme = Theme()


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for where, name in (
        (role.Window, tokens.canvas),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.subtle),
        (role.Text, tokens.text),
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.text),
        (role.ToolTipBase, tokens.raised),
        (role.ToolTipText, tokens.text),
        (role.Highlight, tokens.primary),
        (role.HighlightedText, tokens.on_primary),
        (role.PlaceholderText, tokens.muted),
        (role.Link, tokens.primary),
    ):
        palette.setColor(where, QColor(name))
    for where in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(tokens.disabled))
    return palette
