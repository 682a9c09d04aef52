"""A patient's day by keyboard alone: sign in, book through the grid of times, cancel."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from medisecure_desktop.bootstrap import Audience
from medisecure_desktop.ui.shell.workspace import Workspace
from medisecure_desktop.ui.widgets.slot_grid import SlotGrid
from tests.clinic_process import RunningClinic
from tests.desktop.keyboard.keyboard import Keyboard

DAYS = 7


def test_a_patient_signs_in_books_by_the_grid_and_cancels(
    clinic: RunningClinic, before: Callable[[Audience], Keyboard]
) -> None:
    keyboard = before(Audience.PATIENT)
    sign_in(clinic, keyboard)
    keyboard.press("Ctrl+N")
    assert keyboard.is_in_screen()
    keyboard.tab_to("Follow-up")
    keyboard.press("Space")
    keyboard.tab_to("In your own words")
    keyboard.type("My knee again")
    keyboard.tab_to("Continue")
    keyboard.press("Space")
    assert keyboard.is_in_screen(), "the next step has the focus where the last one was"
    time = choose_a_time(keyboard)
    keyboard.tab_to("Continue")
    keyboard.press("Space")
    assert keyboard.is_in_screen()
    keyboard.tab_to(f"Book {time}")
    keyboard.press("Space")
    keyboard.until_reads("My knee again")
    keyboard.tab_to("Go to Home")
    keyboard.press("Space")
    assert keyboard.is_in_screen()
    cancel(keyboard)


def sign_in(clinic: RunningClinic, keyboard: Keyboard) -> None:
    account = clinic.account("Patient", 1)
    assert keyboard.heard == "Email address"
    keyboard.type(account.email)
    keyboard.press("Tab")
    keyboard.type(account.password)
    keyboard.press("Return")
    keyboard.until_reads("Enter your sign-in code")
    keyboard.type(clinic.next_code(account))
    keyboard.until(lambda: isinstance(keyboard.window.content(), Workspace))
    keyboard.rest()


def choose_a_time(keyboard: Keyboard) -> str:
    """The first free time the arrows come to, from the second of a day on; a day may be closed."""
    keyboard.tab_to("Next week")
    keyboard.press("Space")
    assert keyboard.heard == "Next week", "the button keeps the focus while the week is read"
    keyboard.tab_to("Times")
    keyboard.press("Down")
    (grid,) = [one for one in keyboard.window.findChildren(SlotGrid) if one.isVisible()]
    for _ in range(DAYS):
        if time_at(grid).endswith(", free"):
            break
        keyboard.press("Right")
    keyboard.press("Space")
    said = time_at(grid)
    assert said.endswith(", chosen")
    return said.split(", ")[1]


def time_at(grid: SlotGrid) -> str:
    """What a screen reader says of the time the arrows are at."""
    return str(grid.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))


def cancel(keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+2")
    keyboard.tab_to("Cancel appointment")
    keyboard.press("Space")
    assert keyboard.heard == "Keep appointment", "the safe answer has the focus"
    keyboard.press("Escape")
    assert keyboard.heard == "Cancel appointment", "nothing happened, and the focus is back"
    keyboard.press("Space")
    keyboard.tab_to("Cancel appointment")
    keyboard.press("Space")
    keyboard.rest()
    assert keyboard.is_in_screen(), "what had the focus is gone; it stays in the list"
