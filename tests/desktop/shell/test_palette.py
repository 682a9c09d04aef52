"""Ctrl+K: screens, actions and patients; what is old is never shown, the focus comes back."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from medisecure_desktop.api.errors import OfflineError
from medisecure_desktop.ui.shell.command import FOUND, RECENT, Command, matches
from medisecure_desktop.ui.shell.connection_strip import ConnectionStrip
from medisecure_desktop.ui.shell.destination import Destination, Found
from medisecure_desktop.ui.shell.navigation import Navigation
from medisecure_desktop.ui.shell.notice import Notice
from medisecure_desktop.ui.shell.palette import CommandPalette
from medisecure_desktop.ui.shell.palette_model import PaletteModel
from medisecure_desktop.ui.shell.shortcut_sheet import ShortcutSheet
from medisecure_desktop.ui.shell.window import ShellWindow
from medisecure_desktop.ui.shell.workspace import Workspace
from medisecure_desktop.ui.style.current import text_percent
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.toast import Toast
from tests.desktop.shell.seated import Place, destinations, doctor

if TYPE_CHECKING:
    from collections.abc import Callable


class ByHand:
    """Work that is answered when the test says so."""

    def __init__(self) -> None:
        self.pending: list[tuple[Callable[[], Any], Any, Any, str | None]] = []

    def submit(self, work: Any, *, on_success: Any = None, on_error: Any = None,
               on_settled: Any = None, replaces: str | None = None) -> None:  # fmt: skip
        self.pending = [one for one in self.pending if replaces is None or one[3] != replaces]
        self.pending.append((work, on_success, on_error, replaces))

    def answer(self) -> None:
        work, on_success, on_error, _ = self.pending.pop(0)
        try:
            value = work()
        except OfflineError as error:
            on_error(error)
        else:
            on_success(value)


class Standing:
    def now(self) -> datetime:
        return datetime(2026, 11, 24, 14, 31, tzinfo=UTC)


PEOPLE = [
    Found("p1", "LINDQVIST, Maja (Ms)", "Born 14-Mar-1967 (59y)   MS 004 182 77"),
    Found("p2", "LINDQVIST, Matteo (Mr)", "Born 02-Apr-1998 (28y)   MS 006 330 51"),
]


def found(words: str) -> list[Found]:
    return [one for one in PEOPLE if words.casefold() in one.title.casefold()]


class Desk:
    """A workspace whose chart can find people."""

    def __init__(self, qtbot: Any) -> None:
        self.tasks = ByHand()
        self.window, self.workspace = ShellWindow(), Workspace(doctor())
        qtbot.addWidget(self.window)
        self.workspace.watch(self.tasks, Standing())
        places = [one for one in destinations() if one.id != "chart"]
        chart = Destination("chart", "Chart", "heart-pulse", lambda: Place("Chart"), listed=False, find=found)
        self.workspace.set_destinations([*places, chart])
        self.workspace.begin()
        self.window.show_content(self.workspace)
        self.window.show()
        self.palette = self.workspace.findChild(CommandPalette)
        self.line = self.palette._search.line

    def open(self, words: str = "") -> None:
        self.workspace.open_palette()
        QTest.keyClicks(self.line, words)

    def titles(self) -> list[str]:
        return [one.title for one in self.palette.lines()]

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.line, key)


@pytest.fixture
def desk(qtbot: Any) -> Desk:
    return Desk(qtbot)


def test_whole_words_come_before_letters_in_order() -> None:
    assert matches("Go to My patients", "pat") is not None
    assert matches("Go to My patients", "gmp") is not None
    assert matches("Go to My patients", "xyz") is None
    assert matches("Go to Drafts", "draf") < matches("Go to Today, read a first time", "draf")  # type: ignore[operator]


def test_everything_of_this_role_and_nothing_else_is_offered(desk: Desk) -> None:
    desk.open()
    titles = desk.titles()
    assert {"Go to Today", "Go to My patients", "Go to Drafts", "Sign out", "Appearance: dark"} <= set(titles)
    assert not any("Users" in title for title in titles)
    assert {one.keys for one in desk.palette.lines() if one.title == "Go to Drafts"} == {"Ctrl+3"}


def test_a_patient_is_found_told_apart_and_opened(desk: Desk) -> None:
    desk.open("lind")
    desk.tasks.answer()
    people = [one for one in desk.palette.lines() if one.group == FOUND]
    assert [one.title for one in people] == [one.title for one in PEOPLE]
    assert "Born 02-Apr-1998" in people[1].detail
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    screen = desk.workspace.open_screen()
    assert isinstance(screen, Place)
    assert (screen.text(), screen.opened) == ("Chart", "p2")
    assert desk.palette.isHidden()


def test_the_newest_question_wins_and_who_was_looked_for_is_not_kept(desk: Desk) -> None:
    desk.open("maja")
    assert len(desk.tasks.pending) == 1, "older questions were replaced"
    QTest.keyClicks(desk.line, "x")
    desk.tasks.answer()
    assert [one for one in desk.palette.lines() if one.group == FOUND] == []
    desk.press(Qt.Key.Key_Backspace)
    desk.tasks.answer()
    desk.press(Qt.Key.Key_Return)
    desk.open()
    assert desk.line.text() == ""
    assert "LINDQVIST" not in " ".join(desk.titles())


def test_what_was_done_last_is_offered_first() -> None:
    done: list[str] = []
    commands = [Command(key, key, "x", lambda key=key: done.append(key)) for key in ("one", "two", "three")]
    model = PaletteModel(commands)
    model.take(commands[2])
    assert done == ["three"]
    assert next((one.id, one.group == RECENT) for one in model.lines) == ("three", True)


def test_without_the_clinic_screens_are_still_offered(desk: Desk) -> None:
    desk.open("dra")
    _work, on_success, on_error, key = desk.tasks.pending.pop()

    def lost() -> Any:
        raise OfflineError

    desk.tasks.pending.append((lost, on_success, on_error, key))
    desk.tasks.answer()
    assert "Go to Drafts" in desk.titles()
    assert "Patients could not be searched" in {one.text() for one in desk.palette.findChildren(Label)}
    assert desk.workspace.findChild(ConnectionStrip).isVisible()


def test_escape_puts_it_away_and_the_focus_comes_back(qtbot: Any, desk: Desk) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.workspace.findChild(Navigation).setFocus()
    before = desk.window.focusWidget()
    desk.open("to")
    assert desk.line.hasFocus()
    desk.press(Qt.Key.Key_Tab)
    assert desk.line.hasFocus(), "the focus stays inside while it is open"
    desk.press(Qt.Key.Key_Escape)
    assert desk.palette.isHidden()
    assert desk.window.focusWidget() is before


def test_the_sheet_of_keys_and_the_parts_of_the_window(qtbot: Any, desk: Desk) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    sheet = desk.window.findChild(ShortcutSheet)
    words = {one.text() for one in sheet.findChildren(Label)}
    assert {"Ctrl+K", "Ctrl+3", "Go to Drafts", "F6"} <= words
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    desk.workspace.findChild(Navigation).setFocus()
    QTest.keyClick(desk.window, Qt.Key.Key_F6)
    assert desk.window.focusWidget() is desk.workspace.top_bar.search
    QTest.keyClick(desk.window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert desk.workspace.findChild(Navigation).isAncestorOf(desk.window.focusWidget())


def test_text_grows_and_shrinks_by_key(qtbot: Any, desk: Desk) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    control = Qt.KeyboardModifier.ControlModifier
    for key, percent in ((Qt.Key.Key_Equal, 125), (Qt.Key.Key_Equal, 150), (Qt.Key.Key_Minus, 125),
                         (Qt.Key.Key_0, 100)):  # fmt: skip
        QTest.keyClick(desk.window, key, control)
        assert text_percent() == percent


def test_a_toast_can_be_taken_back_and_is_kept_in_the_list(desk: Desk) -> None:
    undone: list[str] = []
    desk.window.notify(Notice("success", "Draft removed", lambda: undone.append("draft")))
    toast = desk.window.findChild(Toast)
    QTest.mouseClick(toast.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert (undone, toast.isVisible()) == (["draft"], False)
    toast.undo()
    assert undone == ["draft"], "only once"
    desk.window.notify(Notice("info", "Saved"))
    assert [one.text for one in desk.window.told()] == ["Saved", "Draft removed"]
    desk.window.show_content(Place("Sign in"))
    assert desk.window.told() == [], "nothing is told to the next person"
