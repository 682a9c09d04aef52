"""Across the top shortly before a sign-in ends by itself: when, what stays, and a way to go on."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.life import time_left
from medisecure_desktop.ui.style.clinic_zone import clinic_zone
from medisecure_desktop.ui.style.formatters import time_of_day
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.widgets.announce import announce
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label

EVERY_MS = 5_000
WORDS = mark("Sign in again when it suits you. Your place and what you typed stay.")
_OVER = 3


class EndingStrip(QFrame):
    """Watches the wall clock, so that a computer that slept is no exception. Says it twice, and calmly."""

    again_wanted = Signal()
    over = Signal()

    def __init__(
        self, ends_at: Callable[[], datetime | None], clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("Strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._ends_at, self._clock = ends_at, clock
        self._said = 0
        self._title = Label("", "strong")
        again = Button(text("Sign in again"), "link")
        again.clicked.connect(self.again_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 20, 4)
        row.setSpacing(10)
        row.addWidget(IconView("clock", 20, "warning"))
        row.addWidget(self._title)
        row.addWidget(Label(text(WORDS), wrap=True), 1)
        row.addWidget(again)
        self.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look at the clock, and say what there is to say."""
        ends_at = self._ends_at()
        level = time_left(ends_at, self._clock.now()).level
        self.setVisible(level > 0 and level < _OVER)
        if level > self._said:
            self._said = level
            if level == _OVER:
                self.over.emit()
            elif ends_at is not None:
                self._say(ends_at)
        elif level == 0:
            self._said = 0

    def _say(self, ends_at: datetime) -> None:
        self._title.setText(text("Your sign-in ends at {time}.", time=time_of_day(ends_at, clinic_zone())))
        self.setAccessibleName(heard(f"{self._title.text()} {text(WORDS)}"))
        announce(self, self.accessibleName())
