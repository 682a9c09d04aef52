"""Signing in at the real screen, against a real clinic."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.widgets.icon_button import IconButton
from tests.clinic_process import RunningClinic
from tests.desktop.sign_in.conftest import Person


@pytest.mark.parametrize("role", ["Doctor", "Patient", "Admin"])
def test_each_role_signs_in_and_the_sixth_digit_sends(
    clinic: RunningClinic, person: Person, role: str
) -> None:
    account = clinic.account(role)
    person.sign_in(account.email, account.password)
    assert "Enter your sign-in code" in person.words()
    assert account.email in person.words()
    person.type("6-digit code", clinic.next_code(account))
    person.qtbot.waitUntil(lambda: bool(person.tokens), timeout=20_000)
    assert person.tokens[0].groups == (role,)
    assert account.password not in dump(person)


def test_a_wrong_password_keeps_the_address_and_clears_the_password(
    clinic: RunningClinic, person: Person
) -> None:
    email = clinic.account("Doctor", 3).email
    person.sign_in(email, "wrong password")
    assert person.message() == "Email or password is not right. Check both, then try again."
    assert (person.text("Email address"), person.text("Password")) == (email, "")
    assert person.focus() is person.fields()["Password"].inner
    person.model.leave_for("password", "")
    person.sign_in("nobody@hillside.example", "wrong password")
    assert person.message() == "Email or password is not right. Check both, then try again."


def test_a_wrong_code_clears_the_code_and_keeps_the_cursor_there(
    clinic: RunningClinic, person: Person
) -> None:
    account = clinic.account("Doctor", 2)
    person.sign_in(account.email, account.password)
    right = clinic.next_code(account)
    person.type("6-digit code", f"{(int(right) + 1) % 1_000_000:06}")
    person.wait()
    assert person.message().startswith("That code is not right.")
    assert person.text("6-digit code") == ""
    assert person.focus() is person.fields()["6-digit code"].inner
    person.type("6-digit code", right)
    person.qtbot.waitUntil(lambda: bool(person.tokens), timeout=20_000)


def test_a_code_that_was_used_says_to_wait_for_the_next(clinic: RunningClinic, person: Person) -> None:
    account = clinic.account("Doctor", 1)
    person.sign_in(account.email, account.password)
    code = clinic.next_code(account)
    person.type("6-digit code", code)
    person.qtbot.waitUntil(lambda: bool(person.tokens), timeout=20_000)
    person.press("Start again")
    person.sign_in(account.email, account.password)
    person.type("6-digit code", code)
    person.wait()
    assert person.message().startswith("This code has been used already. Wait until")


def test_a_sign_in_that_took_too_long_starts_again_with_the_address(
    clinic: RunningClinic, person: Person
) -> None:
    account = clinic.account("Patient", 2)
    person.sign_in(account.email, account.password)
    step = person.model.step
    assert step is not None
    object.__setattr__(step, "session", "B" * 60)
    person.type("6-digit code", "123456")
    person.wait()
    assert person.message() == "This sign-in took too long. Start again with your password."
    assert (person.text("Email address"), person.text("Password")) == (account.email, "")


def test_not_you_goes_back_to_an_empty_form(clinic: RunningClinic, person: Person) -> None:
    account = clinic.account("Patient", 2)
    person.sign_in(account.email, account.password)
    person.press("Not you?")
    assert person.text("Email address") == ""


@pytest.mark.parametrize(
    ("email", "password", "errors"),
    [
        ("", "x", {"Email address": "Enter your email address"}),
        ("maja@example", "x", {"Email address": "Enter an email address in full, like name@example.org"}),
        ("a@b.example", "", {"Password": "Enter your password"}),
    ],
)
def test_one_thing_missing_is_said_at_its_field(
    person: Person, email: str, password: str, errors: dict[str, str]
) -> None:
    person.sign_in(email, password)
    for label in ("Email address", "Password"):
        assert person.error(label) == errors.get(label, "")
    (wrong,) = errors
    assert person.focus() is person.fields()[wrong].inner
    assert person.text("Password") == password, "nothing was sent, so nothing is cleared"


def test_a_clinic_that_is_down_is_told_in_one_sentence_and_typing_is_kept(
    open_screen: object, configuration: ClinicConfiguration
) -> None:
    stopped = ClinicConfiguration(**{**vars(configuration), "identity_url": "http://127.0.0.1:9"})
    person = open_screen(stopped)  # type: ignore[operator]
    person.sign_in("maja.lindqvist@example.org", "some password")
    assert person.message() == "The clinic is not answering. Try again in a few minutes. Nothing was changed."
    assert person.text("Email address") == "maja.lindqvist@example.org"


def test_no_network_is_told_apart_from_a_clinic_that_is_down(
    open_screen: object, configuration: ClinicConfiguration
) -> None:
    unknown = ClinicConfiguration(**{**vars(configuration), "identity_url": "https://clinic.invalid"})
    person = open_screen(unknown)  # type: ignore[operator]
    person.sign_in("maja.lindqvist@example.org", "some password")
    assert person.message().startswith("This computer is not connected to the clinic.")


def test_a_wrong_clock_is_told_and_does_not_stop_anybody(
    clinic: RunningClinic, open_screen: object, configuration: ClinicConfiguration
) -> None:
    person = open_screen(configuration, local_now=lambda: datetime.now(UTC) - timedelta(minutes=6))  # type: ignore[operator]
    account = clinic.account("Patient", 1)
    person.sign_in(account.email, account.password)
    assert "This computer's clock is 6\N{NO-BREAK SPACE}minutes slow." in person.words()
    person.type("6-digit code", clinic.next_code(account))
    person.qtbot.waitUntil(lambda: bool(person.tokens), timeout=20_000)


def test_a_computer_without_a_keychain_says_so(
    open_screen: object, configuration: ClinicConfiguration
) -> None:
    person = open_screen(configuration, notice="This computer cannot keep you signed in.")  # type: ignore[operator]
    assert "This computer cannot keep you signed in." in person.words()
    person.model.tell_not_kept("")
    assert "This computer cannot keep you signed in." not in person.words()


def test_leaving_while_the_clinic_is_asked_hears_no_answer(clinic: RunningClinic, person: Person) -> None:
    account = clinic.account("Patient", 2)
    person.type("Email address", account.email)
    person.type("Password", account.password)
    person.press("Continue")
    person.press("Forgot password")
    person.wait()
    assert "Choose a new password" in person.words()
    assert person.text("Email address") == account.email


def test_the_appearance_can_be_changed(person: Person, qapp: QApplication) -> None:
    person.screen.appearance_chosen.connect(lambda appearance: theme.apply(qapp, appearance))
    (toggle,) = [one for one in person.visible(IconButton) if one.accessibleName() == "Dark appearance"]
    toggle.click()
    assert theme.is_dark()
    assert toggle.accessibleName() == "Light appearance"


def test_whoever_may_not_register_sees_no_way_to(
    open_screen: object, configuration: ClinicConfiguration
) -> None:
    person = open_screen(configuration)  # type: ignore[operator]
    assert "New to the clinic?" in person.words()
    person.model.can_register = False
    person.model.leave_for("forgot", "")
    person.model.leave_for("password", "")
    assert "New to the clinic?" not in person.words()


def dump(person: Person) -> str:
    """Everything the screen still holds."""
    return "\n".join(line.text() for line in person.screen.findChildren(QLineEdit)) + repr(vars(person.model))
