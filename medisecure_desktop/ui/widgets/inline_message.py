"""A sentence in the flow: what happened, what is safe, what to do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.widgets.announce import announce
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.restyle import restyle

ICONS = {"danger": "triangle-alert", "warning": "circle-alert", "success": "circle-check", "info": "info"}
TONES = {"danger": "danger", "warning": "warning", "success": "success", "info": "on_primary_soft"}


class InlineMessage(QFrame):
    """A message in a tone: danger, warning, success, info. Icon and words, never colour alone.

    A failure is announced; another message only where it `is_news` to somebody who was doing something else.
    """

    def __init__(
        self,
        tone: str,
        title: str,
        body: str = "",
        parent: QWidget | None = None,
        *,
        is_news: bool = False,
    ) -> None:
        super().__init__(parent)
        self._is_news = is_news
        self.setObjectName("InlineMessage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        self._icon = IconView(ICONS[tone], 20, TONES[tone])
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        self._title, self._body = Label("", "strong", wrap=True), Label("", wrap=True)
        self._told = ""
        column.addWidget(self._title)
        column.addWidget(self._body)
        row.addLayout(column, 1)
        self.set_message(tone, title, body)

    def set_message(self, tone: str, title: str, body: str = "") -> None:
        """Say something else."""
        self._tone = tone
        self._icon.set_icon(ICONS[tone], TONES[tone])
        self._title.setText(title)
        self._body.setText(body)
        self._title.setVisible(bool(title))
        self._body.setVisible(bool(body))
        self.setAccessibleName(heard(f"{title} {body}".strip()))
        restyle(self, "msTone", tone)
        self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._told = ""

    def _tell(self) -> None:
        """Somebody who cannot see it would not notice: a failure is said when it is there, and once."""
        words = self.accessibleName()
        is_told = self._is_news or self._tone == "danger"
        if is_told and words and self.isVisible() and words != self._told:
            self._told = words
            announce(self, words, is_urgent=True)

    def title(self) -> str:
        """What is said first."""
        return self._title.text()

    def body(self) -> str:
        """What is said after that."""
        return self._body.text()
