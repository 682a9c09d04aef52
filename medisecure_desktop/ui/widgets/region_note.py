"""Over data that could not be read again: how old it is, and a way to ask for the newest."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.widgets.icon_button import IconButton
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label

ICONS = {"offline": "wifi-off", "stale": "clock"}


class RegionNote(QFrame):
    """One line in amber with an icon; `say` shows it, `hide` puts it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("RegionNote")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon, self._label = IconView("clock", 18, "warning"), Label("", wrap=True)
        self._refresh = IconButton("refresh-cw", text("Refresh"))
        self._refresh.clicked.connect(self._on_refresh)
        self._wanted: Callable[[], None] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        row.addWidget(self._refresh)
        self.hide()

    def say(self, kind: str, words: str, on_refresh: Callable[[], None]) -> None:
        """Show this; `on_refresh` when the person asks for the newest."""
        self._icon.set_icon(ICONS[kind], "warning")
        self._label.setText(words)
        self.setAccessibleName(heard(words))
        self._wanted = on_refresh
        self.show()

    def _on_refresh(self) -> None:
        if self._wanted is not None:
            self._wanted()
