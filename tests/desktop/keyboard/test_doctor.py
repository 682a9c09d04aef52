"""A doctor's day by keyboard alone, from the sign-in to a signed note."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QDialog

from medisecure_desktop.bootstrap import Audience
from medisecure_desktop.ui.doctor.update_sheet import UpdateSheet
from medisecure_desktop.ui.shell.workspace import Workspace
from tests.clinic_process import RunningClinic
from tests.desktop.keyboard.keyboard import Keyboard

TABS = ("Summary", "Visits and notes", "Medications", "Results")
At = Callable[[str], Keyboard]


def open_chart(keyboard: Keyboard, name: str = "lindqvist") -> None:
    keyboard.press("Ctrl+K")
    assert keyboard.heard == "Search patients, screens or actions"
    keyboard.type(name)
    keyboard.press("Return")
    keyboard.until_reads("LINDQVIST")
    assert keyboard.is_in_screen()


def test_a_doctor_signs_in_with_a_code_writes_a_note_and_signs_it(
    clinic: RunningClinic, before: Callable[[Audience], Keyboard]
) -> None:
    keyboard = before(Audience.STAFF)
    account = clinic.account("Doctor")
    assert keyboard.heard == "Email address"
    keyboard.type(account.email)
    keyboard.press("Tab")
    assert keyboard.heard == "Password"
    keyboard.type(account.password)
    keyboard.press("Return")
    keyboard.until_reads("Enter your sign-in code")
    assert keyboard.heard == "6-digit code"
    keyboard.type(clinic.next_code(account))
    keyboard.until(lambda: isinstance(keyboard.window.content(), Workspace))
    keyboard.rest()
    keyboard.check()
    open_chart(keyboard)
    for number, title in enumerate(TABS, 1):
        keyboard.press(f"Alt+{number}")
        assert keyboard.tab() == title
        assert keyboard.is_in_screen()
    keyboard.press("Ctrl+N")
    assert keyboard.heard == "Reason for the visit"
    keyboard.type("Cough for a week")
    keyboard.tab_to("Subjective")
    keyboard.type("Dry cough, worse at night.")
    keyboard.tab_to("Systolic")
    keyboard.type("132")
    keyboard.tab_to("Diastolic")
    keyboard.type("84")
    keyboard.press("Ctrl+S")
    keyboard.until_reads("Draft saved")
    assert keyboard.heard.startswith("Diastolic"), "saving a draft does not move anybody"
    keyboard.press("Ctrl+Return")
    keyboard.until(lambda: not keyboard.window.findChildren(UpdateSheet))
    assert keyboard.is_in_screen()
    keyboard.press("Alt+2")
    keyboard.until_reads("Dry cough, worse at night.")


def test_the_keys_of_a_chart_work_wherever_the_focus_is(at: At) -> None:
    keyboard = at("Doctor")
    open_chart(keyboard)
    keyboard.press("Shift+F6")
    keyboard.press("Shift+F6")
    assert not keyboard.is_in_screen()
    keyboard.press("Alt+3")
    assert keyboard.tab() == "Medications"
    keyboard.press("Ctrl+N")
    assert keyboard.heard == "Reason for the visit"
    keyboard.press("Ctrl+S")
    keyboard.until_reads("Enter")


def test_escape_closes_the_top_layer_only_and_gives_the_focus_back(at: At) -> None:
    keyboard = at("Doctor")
    open_chart(keyboard)
    keyboard.tab_to("Update record")
    keyboard.press("Space")
    keyboard.type("Cough")
    keyboard.press("Ctrl+K")
    keyboard.press("Escape")
    assert keyboard.heard == "Reason for the visit", "only the palette is closed"
    keyboard.press("F1")
    assert isinstance(QApplication.activeWindow(), QDialog)
    keyboard.press("Escape")
    assert keyboard.heard == "Reason for the visit", "only the list of keys is closed"
    keyboard.press("Escape")
    assert keyboard.heard == "Keep writing", "typed text is asked about, and the safe answer has the focus"
    keyboard.press("Escape")
    assert keyboard.heard == "Reason for the visit"
    keyboard.press("Escape")
    keyboard.tab_to("Discard text")
    keyboard.press("Space")
    assert keyboard.heard == "Update record"


def test_nothing_behind_the_palette_takes_its_keys(at: At) -> None:
    keyboard = at("Doctor")
    open_chart(keyboard)
    keyboard.press("Ctrl+K")
    for keys in ("Ctrl+N", "Alt+2", "Ctrl+2", "F6", "Tab"):
        keyboard.press(keys)
        assert keyboard.heard == "Search patients, screens or actions"
    keyboard.press("Escape")
    assert keyboard.tab() == "Summary"


def test_f6_goes_round_every_part_of_the_window_in_both_directions(at: At) -> None:
    keyboard = at("Doctor")
    open_chart(keyboard)
    keyboard.press("Ctrl+N")
    there = parts_with(keyboard, "F6")
    back = parts_with(keyboard, "Shift+F6")
    assert there == ["navigation", "top", "content", "sheet"]
    assert back == [*reversed(there[:-1]), "sheet"]


def parts_with(keyboard: Keyboard, key: str) -> list[str]:
    """Which part each press comes to, until it is back in the sheet."""
    found: list[str] = []
    for _ in range(8):
        keyboard.press(key)
        widget = keyboard.focused
        while not widget.property("msPart"):
            widget = widget.parentWidget()
        found.append(str(widget.property("msPart")))
        if found[-1] == "sheet":
            break
    return found
