"""An admin's main job by keyboard alone: invite a user, give a doctor a patient, look a user up."""

from collections.abc import Callable

from tests.desktop.keyboard.keyboard import Keyboard

At = Callable[[str], Keyboard]


def test_a_user_is_invited(at: At) -> None:
    keyboard = at("Admin")
    keyboard.press("Ctrl+1")
    keyboard.press("Ctrl+N")
    assert keyboard.heard == "First name"
    keyboard.type("Ines")
    keyboard.press("Escape")
    assert keyboard.heard == "Keep writing", "typed text is asked about"
    keyboard.press("Escape")
    assert keyboard.heard == "First name"
    keyboard.tab_to("Family name")
    keyboard.type("Oliveira")
    keyboard.tab_to("Email")
    keyboard.type("ines.oliveira@hillside.example")
    keyboard.tab_to("Administrator")
    keyboard.press("Space")
    keyboard.tab_to("Send invitation to Ines")
    keyboard.press("Space")
    keyboard.until_reads("Ines Oliveira")
    assert keyboard.is_in_screen()


def test_a_user_is_found_and_read_and_the_list_has_the_focus_again(at: At) -> None:
    keyboard = at("Admin")
    keyboard.press("Ctrl+1")
    keyboard.press("Ctrl+F")
    assert keyboard.heard == "Name or email"
    keyboard.type("lindqvist")
    keyboard.until_reads("1 of ")
    keyboard.tab_to("Users")
    keyboard.press("Down")
    keyboard.until_reads("Last sign-in")
    keyboard.press("F6")
    assert keyboard.heard == "Close", "F6 comes to the sheet"
    keyboard.press("Escape")
    assert keyboard.heard == "Users"
    keyboard.press("F5")
    assert keyboard.heard == "Users"


def test_a_doctor_is_given_a_patient(at: At) -> None:
    keyboard = at("Admin")
    keyboard.press("Ctrl+2")
    keyboard.press("Ctrl+N")
    assert keyboard.heard.startswith("Dr "), "the first doctor"
    keyboard.press("Escape")
    assert keyboard.heard == "Assignments", "the list"
    keyboard.press("Ctrl+N")
    keyboard.tab_to("Dr Rahul Menon")
    keyboard.press("Space")
    keyboard.tab_to("Name or clinic number")
    keyboard.type("bergstr")
    keyboard.tab_to("Priya Bergström")
    keyboard.press("Space")
    keyboard.tab_to("Assign")
    keyboard.press("Space")
    keyboard.until_reads("now looks after Priya Bergström")
    assert keyboard.is_in_screen()
