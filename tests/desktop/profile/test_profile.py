"""What signed-in people change about their account, at the real page and against a real clinic."""

from collections.abc import Callable

import pyotp
import pytest

from medisecure_desktop.identity.catalogue import failure
from medisecure_desktop.identity.errors import SignInError
from medisecure_desktop.identity.steps import CodeStep, SignedIn
from tests.clinic_process import RunningClinic
from tests.desktop.identity.newcomer import PASSWORD
from tests.desktop.profile.conftest import Person

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
NEW_PASSWORD = "lantern-Harbour 48"
Open = Callable[..., Person]


def test_the_page_says_how_the_account_stands(open_page: Open) -> None:
    person = open_page()
    assert person.who.email in person.words()
    assert "Asked first" in person.words()
    assert {"Change password", "Change email address", "Set up the authenticator app"} <= person.acts()
    assert "Switch off codes by email" not in person.acts(), "it is the only way left"


def test_a_new_password_needs_the_present_one(open_page: Open) -> None:
    person = open_page()
    person.press("Change password")
    person.type("New password", NEW_PASSWORD)
    person.type("Type it again", NEW_PASSWORD)
    person.press("Save password")
    assert person.error("Present password") == "Enter your present password"
    person.type("Present password", "not the password")
    person.press("Save password")
    assert person.message().startswith("Your present password is not right.")
    person.type("Present password", PASSWORD)
    person.press("Save password")
    assert person.told == [("success", "Your password is changed.")]
    assert "Save password" not in person.acts(), "the form is gone, with all that was typed"
    assert isinstance(person.authenticator.sign_in(person.who.email, NEW_PASSWORD), CodeStep)
    assert person.session.is_signed_in


def test_the_present_password_is_no_new_one(open_page: Open) -> None:
    person = open_page()
    person.press("Change password")
    for label in ("Present password", "New password", "Type it again"):
        person.type(label, PASSWORD)
    person.press("Save password")
    assert person.error("New password") == "Choose one that differs from your present password"
    person.press("Keep the present one")
    assert "Change password" in person.acts()


def test_an_authenticator_app_is_set_up_and_the_other_way_switched_off(open_page: Open) -> None:
    person = open_page()
    person.press("Set up the authenticator app")
    secret = person.model.app.secret
    assert secret is not None
    assert secret.secret not in repr(secret)
    person.type("6-digit code", f"{(int(pyotp.TOTP(secret.secret).now()) + 1) % 1_000_000:06}")
    assert person.message().startswith("That code does not match.")
    person.type("6-digit code", pyotp.TOTP(secret.secret).now())
    assert person.told == [("success", "Your new sign-in code is set up.")]
    assert person.model.app.secret is None
    step = person.authenticator.sign_in(person.who.email, PASSWORD)
    assert isinstance(step, CodeStep)
    assert step.kind == "app"
    person.press("Switch off codes by email")
    person.answer("Keep it on")
    assert "Switch off codes by email" in person.acts()
    person.press("Switch off codes by email")
    person.answer("Switch off")
    assert person.told[-1] == ("success", "Your sign-in code is changed.")
    assert "Switch on codes by email" in person.acts()


def test_signing_out_everywhere_ends_this_window_too(open_page: Open) -> None:
    person = open_page()
    left: list[bool] = []
    person.model.on_left = lambda: left.append(True)
    person.press("Sign out everywhere")
    person.answer("Stay signed in")
    assert person.session.is_signed_in
    person.press("Sign out everywhere")
    person.answer("Sign out everywhere")
    assert (left, person.session.is_signed_in) == ([True], False)


def test_signing_out_here_is_asked_of_the_window(open_page: Open) -> None:
    person = open_page()
    asked: list[bool] = []
    person.screen.signed_out.connect(lambda: asked.append(True))
    person.press("Sign out here")
    assert asked == [True]


def test_this_computer_is_listed_and_is_not_forgotten_from_itself(open_page: Open) -> None:
    person = open_page()
    assert "Your computers" in person.words()
    assert "This computer" in person.words()
    assert "A code is asked for there." in person.words()
    assert "Forget this computer" not in person.acts()


def test_what_the_pool_lacks_is_not_shown(open_page: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    person = open_page()
    monkeypatch.setattr(person.authenticator.presence, "_call", _not_offered)
    person.model.load()
    person.wait()
    assert (person.model.computers.value, person.model.sessions.value) == ([], [])
    assert "Your computers" not in person.words()
    assert "Where you are signed in" not in person.words()


def test_a_clinic_that_cannot_be_reached_is_told_in_each_card(
    open_page: Open, clinic: RunningClinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = open_page()
    monkeypatch.setattr(person.authenticator._connection, "exchange", _lost)
    person.model.load()
    person.wait()
    assert "You can read, not save." in person.words()
    assert person.who.email in person.words(), "what was read stays"


def _lost(*_: object) -> object:
    raise failure("network")


def test_other_windows_are_listed_and_can_be_ended(open_page: Open, clinic: RunningClinic) -> None:
    person = open_page()
    step = person.authenticator.sign_in(person.who.email, PASSWORD)
    assert isinstance(step, CodeStep)
    other = person.authenticator.answer_code(step, clinic.newest_code(person.who.email))
    assert isinstance(other, SignedIn)
    person.model.load()
    person.wait()
    assert "This window" in person.words()
    person.press("Sign out of another window")
    assert person.told == [("success", "Signed out there.")]
    assert "Another window" not in person.words()
    with pytest.raises(SignInError) as caught:
        person.authenticator.refresh(other.tokens.refresh_token, "", lambda _: None)
    assert caught.value.id == "session-ended"
    assert person.session.refresh_after_401(person.session.access_token())


def test_a_phone_number_is_added_and_confirmed(open_page: Open, clinic: RunningClinic) -> None:
    person = open_page()
    number = "+447700900555"
    person.press("Confirm mobile phone")
    person.type("Mobile phone", "07700 900 555")
    person.press("Send code")
    assert person.error("Mobile phone").startswith("Enter a phone number with its country")
    person.type("Mobile phone", "+44 7700 900 555")
    person.press("Send code")
    person.type("6-digit code", "000000")
    assert person.message().startswith("That code is not right.")
    person.type("6-digit code", clinic.newest_code(number))
    assert person.told == [("success", "Your mobile phone is confirmed.")]
    assert number in person.words()
    person.press("Switch on codes by text message")
    assert person.told[-1] == ("success", "Your sign-in code is changed.")


def _not_offered(*_: object, **__: object) -> object:
    raise failure("not-offered")
