"""A short word about a thing: its state, its kind, how many."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.restyle import restyle

TEXT_TONES = {
    "neutral": "text2",
    "primary": "on_primary_soft",
    "success": "on_success_soft",
    "warning": "on_warning_soft",
    "danger": "on_danger_soft",
    "severe": "on_danger",
    "outlined": "on_danger_soft",
    "plain": "on_primary_soft",
}


class Badge(QFrame):
    """A word in a tone: neutral, primary, success, warning, danger; plain on a tint. The word says it all."""

    def __init__(
        self, text: str, tone: str = "neutral", icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("Badge")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setProperty("msTone", tone)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        row.setSpacing(4)
        if icon:
            row.addWidget(IconView(icon, 14, TEXT_TONES[tone]))
        self._label = Label(text, wrap=False)
        row.addWidget(self._label)

    def set_text(self, text: str, tone: str | None = None) -> None:
        """Say something else, in another tone if given."""
        self._label.setText(text)
        if tone is not None:
            restyle(self, "msTone", tone)

    def text(self) -> str:
        """The word."""
        return self._label.text()
