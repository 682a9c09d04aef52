"""Whether the clinic answers, from the last time it did."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QHBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.formatters import time_of_day
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label


class ConnectionState(QWidget):
    """An icon and words: when the clinic last answered, or since when it has not."""

    def __init__(self, time_zone: str, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone, self._now = ZoneInfo(time_zone), now
        self._last: datetime | None = None
        self._icon, self._label = IconView("circle-check", 18, "success"), Label("", "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._label)
        self.reached()

    def reached(self) -> None:
        """The clinic has just answered."""
        self._last = self._now()
        self._say(
            "circle-check", "success", text("Up to date {time}", time=time_of_day(self._last, self._zone))
        )

    def lost(self) -> None:
        """The clinic has just not answered."""
        words = text("No connection")
        if self._last:
            words = text("No connection since {time}", time=time_of_day(self._last, self._zone))
        self._say("wifi-off", "warning", words)

    def text(self) -> str:
        """What is said."""
        return self._label.text()

    def _say(self, icon: str, tone: str, words: str) -> None:
        self._icon.set_icon(icon, tone)
        self._label.setText(words)
        self.setAccessibleName(heard(words))
