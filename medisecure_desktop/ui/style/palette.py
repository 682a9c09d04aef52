"""The tokens as Qt's palette."""

from PySide6.QtGui import QColor, QPalette

from medisecure_desktop.ui.style.tokens import Tokens


def palette(tokens: Tokens) -> QPalette:
    """One theme as a palette, for what style sheets do not reach."""
    made = QPalette()
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
        made.setColor(where, QColor(name))
    for where in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(tokens.disabled))
    return made
