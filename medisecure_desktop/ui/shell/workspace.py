"""A role's workspace: navigation, top bar, and the screens, each built when it is first opened."""

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from medisecure_backend.contract.people import Me
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.shell.connection_state import ConnectionState
from medisecure_desktop.ui.shell.destination import Destination
from medisecure_desktop.ui.shell.navigation import Navigation
from medisecure_desktop.ui.shell.screen_frame import ScreenFrame
from medisecure_desktop.ui.shell.top_bar import TopBar
from medisecure_desktop.ui.shell.watched_tasks import WatchedTasks
from medisecure_desktop.ui.style.clinic_zone import use_zone
from medisecure_desktop.ui.style.sizes import effective

WIDE_FROM = 1200


class Workspace(QWidget):
    """Only the destinations of the signed-in role exist here; the server stays the authority."""

    signed_out = Signal()
    appearance_chosen = Signal(str)

    def __init__(self, me: Me, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Screen")
        self._me = me
        self._destinations: dict[str, Destination] = {}
        self._screens: dict[str, QWidget] = {}
        self._frames: dict[str, ScreenFrame] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        right = QVBoxLayout()
        right.setSpacing(0)
        self.top_bar = TopBar(me.clinic.name)
        self.top_bar.chosen.connect(self._on_titled)
        self._stack = QStackedWidget()
        right.addWidget(self.top_bar)
        right.addWidget(self._stack, 1)
        self._row.addLayout(right, 1)
        self._navigation: Navigation | None = None
        QShortcut(QKeySequence("Ctrl+K"), self, self.top_bar.search.line.setFocus)

    def watch(self, tasks: Tasks, clock: Clock) -> Tasks:
        """The tasks to give to the screens, so that the top bar can say whether the clinic answers."""
        use_zone(ZoneInfo(self._me.clinic.time_zone))
        state = ConnectionState(self._me.clinic.time_zone, clock.now)
        self.top_bar.set_state(state)
        return WatchedTasks(tasks, state.reached, state.lost)

    def set_destinations(self, destinations: list[Destination]) -> None:
        """Give the places; the first one is opened."""
        self._destinations = {each.id: each for each in destinations}
        navigation = self._navigation = Navigation(self._me, destinations)
        navigation.chosen.connect(self._on_chosen)
        navigation.signed_out.connect(self.signed_out)
        navigation.appearance_chosen.connect(self.appearance_chosen)
        self._row.insertWidget(0, navigation)
        for number, each in enumerate((each for each in destinations if each.listed), 1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, partial(self._on_chosen, each.id))
        self.top_bar.set_titles([each.title for each in destinations if each.listed])
        self.navigate(destinations[0].id, None)

    def navigate(self, destination_id: str, argument: object) -> None:
        """Open a place, with what it needs to know."""
        screen = self._screens.get(destination_id)
        if screen is None:
            screen = self._screens[destination_id] = self._destinations[destination_id].build()
            self._frames[destination_id] = ScreenFrame(screen)
            self._stack.addWidget(self._frames[destination_id])
        self._stack.setCurrentWidget(self._frames[destination_id])
        opening = getattr(screen, "open", None)
        if argument is not None and opening is not None:
            opening(argument)
        if self._navigation is not None:
            self._navigation.set_current(destination_id)

    def open_screen(self) -> QWidget | None:
        """The place that is open."""
        frame = self._stack.currentWidget()
        return frame.inside if isinstance(frame, ScreenFrame) else None

    def _on_titled(self, title: str) -> None:
        found = next(each.id for each in self._destinations.values() if each.title == title)
        self.navigate(found, None)

    def _on_chosen(self, destination_id: str) -> None:
        self.navigate(destination_id, None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._navigation is not None and not event.spontaneous():
            self._navigation.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._navigation is not None:
            self._navigation.set_narrow(is_narrow=effective(self.width()) < WIDE_FROM)
