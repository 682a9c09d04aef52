"""A sentence across the top of the window that stays until it is put away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.widgets.icon_button import IconButton
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.restyle import restyle
from medisecure_desktop.ui.widgets.window_part import mark_part

ICONS = {"danger": "circle-alert", "warning": "triangle-alert"}


class NoticeStrip(QFrame):
    """For what a person must not miss: something failed, or is limited. One sentence at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Strip")
        mark_part(self, "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon, self._label = IconView("circle-alert", 20, "danger"), Label("", "strong", wrap=True)
        put_away = IconButton("x", text("Put this message away"))
        put_away.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 12, 4)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        row.addWidget(put_away)
        self.hide()

    def say(self, tone: str, words: str) -> None:
        """Show and announce this."""
        self._icon.set_icon(ICONS[tone], tone)
        self._label.setText(words)
        self.setAccessibleName(heard(words))
        restyle(self, "msTone", tone)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def text(self) -> str:
        """What is said."""
        return self._label.text()
