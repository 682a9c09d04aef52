"""A role's workspace: navigation, top bar, palette, and the screens, each built when it is first opened."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from medisecure_backend.contract.people import Me
from medisecure_desktop.language import current_language, text
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.shell.command import Command
from medisecure_desktop.ui.shell.connection_state import ConnectionState
from medisecure_desktop.ui.shell.connection_strip import ConnectionStrip
from medisecure_desktop.ui.shell.destination import Destination, Place
from medisecure_desktop.ui.shell.ending_strip import EndingStrip
from medisecure_desktop.ui.shell.focus_keeper import FocusWhenShown
from medisecure_desktop.ui.shell.navigation import Navigation
from medisecure_desktop.ui.shell.palette import CommandPalette
from medisecure_desktop.ui.shell.palette_model import PaletteModel
from medisecure_desktop.ui.shell.screen_frame import ScreenFrame
from medisecure_desktop.ui.shell.shortcut_sheet import ShortcutSheet
from medisecure_desktop.ui.shell.top_bar import TopBar
from medisecure_desktop.ui.shell.watched_tasks import WatchedTasks
from medisecure_desktop.ui.shell.window_parts import first_focusable, go_to_part
from medisecure_desktop.ui.shell.workspace_commands import (
    change_text,
    key_groups,
    language_commands,
    look_commands,
    place_commands,
)
from medisecure_desktop.ui.style.clinic_zone import use_zone
from medisecure_desktop.ui.style.sizes import effective, keep
from medisecure_desktop.ui.widgets.layout_order import read_as_laid_out

WIDE_FROM = 1200


class Workspace(QWidget):
    """Only the destinations of the signed-in role exist here; the server stays the authority."""

    signed_out = Signal()
    appearance_chosen = Signal(str)
    language_chosen = Signal(object)
    notices_wanted = Signal(QWidget)
    sign_in_again_wanted = Signal()
    sign_in_over = Signal()
    lock_wanted = Signal()
    hides_what_is_behind = True

    def __init__(self, me: Me, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Screen")
        self._me = me
        self.language = current_language()
        """What it was built in."""
        self._tasks: Tasks | None = None
        self._destinations: dict[str, Destination] = {}
        self._place: Place | None = None
        self._screens: dict[str, QWidget] = {}
        self._frames: dict[str, ScreenFrame] = {}
        self._commands: list[Command] = []
        self._palette: CommandPalette | None = None
        self._focus_before: QWidget | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.top_bar = TopBar(me.clinic.name)
        self.top_bar.search_wanted.connect(self.open_palette)
        self.top_bar.notices_wanted.connect(lambda: self.notices_wanted.emit(self.top_bar.bell))
        self.top_bar.help_wanted.connect(self.open_shortcuts)
        self._strip = ConnectionStrip()
        self._strip.retry_wanted.connect(self.read_again)
        self._stack = QStackedWidget()
        self._right = QVBoxLayout()
        self._right.setSpacing(0)
        for part in (self.top_bar, self._strip):
            self._right.addWidget(part)
        self._right.addWidget(self._stack, 1)
        self._row.addLayout(self._right, 1)
        self._navigation: Navigation | None = None
        self._add_keys()

    def watch(self, tasks: Tasks, clock: Clock) -> Tasks:
        """The tasks to give to the screens, so that the window can say whether the clinic answers."""
        use_zone(ZoneInfo(self._me.clinic.time_zone))
        state = ConnectionState(self._me.clinic.time_zone, clock.now)
        self.top_bar.set_state(state)

        def reached() -> None:
            state.reached()
            self._strip.hide()

        def lost() -> None:
            state.lost()
            self._strip.say(state.text())

        self._tasks = WatchedTasks(tasks, reached, lost)
        return self._tasks

    def warn_before(self, ends_at: Callable[[], datetime | None], clock: Clock) -> None:
        """Tell the person shortly before their sign-in ends."""
        strip = EndingStrip(ends_at, clock)
        strip.again_wanted.connect(self.sign_in_again_wanted)
        strip.over.connect(self.sign_in_over)
        self._right.insertWidget(1, strip)

    def set_destinations(self, destinations: list[Destination]) -> None:
        """Give the places; `begin` opens one."""
        self._destinations = {each.id: each for each in destinations}
        navigation = self._navigation = Navigation(self._me, destinations)
        navigation.chosen.connect(self._on_chosen)
        navigation.signed_out.connect(self.signed_out)
        navigation.appearance_chosen.connect(self.appearance_chosen)
        navigation.lock_wanted.connect(self.lock_wanted)
        navigation.language_chosen.connect(self.language_chosen)
        self._row.insertWidget(0, navigation)
        read_as_laid_out(self)
        keep(self, self._fit_navigation)
        for number, each in enumerate((each for each in destinations if each.listed), 1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, partial(self._on_chosen, each.id))
        self._commands = [
            *place_commands(destinations, self.navigate),
            *look_commands(self.appearance_chosen.emit),
            *language_commands(self.language_chosen.emit),
            Command("keys", text("Keyboard shortcuts"), "keyboard", self.open_shortcuts, keys="F1"),
            Command("lock", text("Lock now"), "lock", self.lock_wanted.emit, keys="Ctrl+L"),
            Command("sign-out", text("Sign out"), "log-out", self.signed_out.emit),
        ]
        self._palette = self._make_palette(destinations)

    @property
    def has_begun(self) -> bool:
        """Whether a place is open."""
        return self._place is not None

    def begin(self, place: Place | None = None) -> None:
        """Open the first place, or the one where the person was; none if they have chosen one already."""
        if self.has_begun:
            return
        if place is not None and place.id in self._destinations:
            self.navigate(place.id, place.argument)
        else:
            self.navigate(next(iter(self._destinations)), None)

    @property
    def place(self) -> Place | None:
        """Where the person is, and what they look at there."""
        here = getattr(self.open_screen(), "here", None)
        if self._place is None or here is None:
            return self._place
        return Place(self._place.id, here())

    def navigate(self, destination_id: str, argument: object) -> None:
        """Open a place, with what it needs to know."""
        self._place = Place(destination_id, argument)
        screen = self._screens.get(destination_id)
        if screen is None:
            screen = self._screens[destination_id] = self._destinations[destination_id].build()
            screen.setAccessibleName(self._destinations[destination_id].title)
            self._frames[destination_id] = ScreenFrame(screen)
            self._stack.addWidget(self._frames[destination_id])
        self._stack.setCurrentWidget(self._frames[destination_id])
        opening = getattr(screen, "open", None)
        if argument is not None and opening is not None:
            opening(argument)
        if self._navigation is not None:
            self._navigation.set_current(destination_id)
        self._on_taken()

    def open_screen(self) -> QWidget | None:
        """The place that is open."""
        frame = self._stack.currentWidget()
        return frame.inside if isinstance(frame, ScreenFrame) else None

    def open_palette(self) -> None:
        """Type where to go, what to do, or who to see."""
        if self._palette is not None and not self._palette.isVisible():
            self._focus_before = self.focusWidget()
            self._palette.open()

    def open_shortcuts(self) -> None:
        """Show every key that works here."""
        ShortcutSheet(key_groups(self._commands, self.open_screen()), self.window()).open()

    def read_again(self) -> None:
        """Screens read whenever they come into view."""
        screen = self.open_screen()
        if screen is not None:
            screen.hide()
            screen.show()

    def _make_palette(self, destinations: list[Destination]) -> CommandPalette:
        finding = next((each for each in destinations if each.find is not None), None)
        model = PaletteModel(
            self._commands,
            self._tasks,
            finding.find if finding is not None and self._tasks is not None else None,
            partial(self.navigate, finding.id) if finding is not None else None,
        )
        palette = CommandPalette(model, self)
        palette.closed.connect(self._return_focus)
        palette.taken.connect(self._on_taken)
        return palette

    def _return_focus(self) -> None:
        if self._focus_before is not None:
            self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_before = None

    def _on_taken(self) -> None:
        """What was just opened takes a moment to be there."""
        QTimer.singleShot(0, self, self._go_on_in_screen)

    def _go_on_in_screen(self) -> None:
        """What was chosen is on the screen: its own keys work from here."""
        screen, focused = self.open_screen(), self.window().focusWidget()
        is_over = self._palette is not None and self._palette.isVisible()
        if screen is None or is_over or screen.isAncestorOf(focused):
            return
        start = getattr(screen, "start", None)
        target = start() if start is not None else first_focusable(screen)
        if target is not None and not target.isVisible():
            FocusWhenShown(target, screen)
        else:
            (target or screen).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add_keys(self) -> None:
        for keys, act in (
            ("Ctrl+K", self.open_palette),
            ("Ctrl+L", self.lock_wanted.emit),
            ("F1", self.open_shortcuts),
            ("Ctrl+/", self.open_shortcuts),
            ("F6", partial(self._go_to_part, 1)),
            ("Shift+F6", partial(self._go_to_part, -1)),
            ("Ctrl++", partial(change_text, 1)),
            ("Ctrl+=", partial(change_text, 1)),
            ("Ctrl+-", partial(change_text, -1)),
            ("Ctrl+0", partial(change_text, 0)),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _go_to_part(self, by: int) -> None:
        go_to_part(self.window(), by)

    def _on_chosen(self, destination_id: str) -> None:
        self.navigate(destination_id, None)

    def _fit_navigation(self) -> None:
        if self._navigation is not None:
            self._navigation.set_narrow(is_narrow=effective(self.width()) < WIDE_FROM)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._navigation is not None and not event.spontaneous():
            self._navigation.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_navigation()
