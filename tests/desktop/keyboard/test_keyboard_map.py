"""The keyboard map: what a key is said to do on a screen, it does; and the sheet on F1 says it."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication

from medisecure_desktop.ui.shell.notice import Notice
from medisecure_desktop.ui.shell.shortcut_sheet import ShortcutSheet
from tests.desktop.keyboard.keyboard import Keyboard

At = Callable[[str], Keyboard]
PLACES = {
    "Doctor": ("Today", "My patients", "Drafts"),
    "Patient": ("Home", "Appointments", "My record"),
    "Admin": ("Users", "Assignments"),
}


@pytest.mark.parametrize("role", PLACES)
def test_every_place_has_its_number_and_can_be_read_again(at: At, role: str) -> None:
    keyboard = at(role)
    for number, place in enumerate(PLACES[role], 1):
        keyboard.press(f"Ctrl+{number}")
        screen = keyboard.workspace.open_screen()
        assert screen is not None
        assert screen.accessibleName() == place
        assert keyboard.is_in_screen(), f"after Ctrl+{number} the focus is on {keyboard.heard!r}"
        keys = [one.key().toString() for one in screen.findChildren(QShortcut) if one.parent().isVisible()]  # type: ignore[union-attr]
        assert "F5" in keys
        assert len(keys) == len(set(keys)), f"one key does two things in {place}: {keys}"
        before = keyboard.heard
        keyboard.press("F5")
        assert keyboard.heard == before, "reading again moves nobody"


@pytest.mark.parametrize("keys", ["F1", "Ctrl+/"])
def test_the_sheet_says_every_key_of_the_screen(at: At, keys: str) -> None:
    keyboard = at("Doctor")
    keyboard.press("Ctrl+2")
    keyboard.press(keys)
    sheet = QApplication.activeWindow()
    assert isinstance(sheet, ShortcutSheet)
    assert keyboard.heard == "Close"
    words = keyboard.words()
    for said in ("Ctrl+K", "Ctrl+1", "Ctrl+F", "F5", "F6", "Ctrl+Z"):
        assert said in words.splitlines(), said
    keyboard.press("Escape")
    assert keyboard.is_in_screen()


def test_tabs_of_the_record_have_their_numbers(at: At) -> None:
    keyboard = at("Patient")
    keyboard.press("Ctrl+3")
    titles = ("Overview", "Results", "Visits", "Allergies", "Medicines", "Immunisations")
    for number, title in enumerate(titles, 1):
        keyboard.press(f"Alt+{number}")
        assert keyboard.tab() == title


def test_what_was_done_can_be_taken_back_and_f6_comes_to_the_offer(at: At) -> None:
    keyboard = at("Doctor")
    undone: list[bool] = []
    keyboard.press("Ctrl+1")
    keyboard.window.notify(Notice("success", "Put away", lambda: undone.append(True)))
    keyboard.press("Shift+F6")
    keyboard.press("Shift+F6")
    keyboard.press("Shift+F6")
    assert keyboard.heard == "Undo"
    keyboard.press("Ctrl+Z")
    assert undone == [True]
    assert keyboard.focused.isVisible()


def test_a_menu_is_closed_by_escape_and_the_focus_is_on_its_button(at: At) -> None:
    keyboard = at("Admin")
    keyboard.tab_to("Appearance and language")
    keyboard.press("Space")
    assert QApplication.activePopupWidget() is not None, "the menu is open"
    keyboard.press("Escape")
    assert QApplication.activePopupWidget() is None
    assert keyboard.heard == "Appearance and language"


def test_larger_text_moves_nobody(at: At) -> None:
    keyboard = at("Doctor")
    keyboard.press("Ctrl+1")
    heard = keyboard.heard
    for keys in ("Ctrl++", "Ctrl++", "Ctrl+-", "Ctrl+0"):
        keyboard.press(keys)
        assert keyboard.heard == heard
