"""Registering, the first sign-in after an invitation, and a forgotten password, at the real screen."""

from uuid import uuid4

import pyotp
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from medisecure_desktop.ui.forms.resend_button import WAIT_S, ResendButton
from medisecure_desktop.ui.forms.secret_clipboard import SecretClipboard
from medisecure_desktop.ui.widgets.qr_view import QrView
from tests.clinic_process import RunningClinic
from tests.desktop.sign_in.conftest import Person

PASSWORD = "harbour-Lantern 47"
NEW_PASSWORD = "lantern-Harbour 48"


def describe(person: Person, email: str) -> None:
    person.press("Create an account")
    person.type("First name", "Elif")
    person.type("Last name", "Arslan")
    day = person.fields()["Date of birth, day"]
    for line, text in zip(day.findChildren(QLineEdit), ("7", "Feb", "1991"), strict=True):
        line.setText(text)
    person.type("Email address", email)
    person.press("Continue")


def test_a_patient_registers_confirms_sets_up_a_code_and_is_in(clinic: RunningClinic, person: Person) -> None:
    email = f"elif.{uuid4().hex[:8]}@example.org"
    describe(person, email)
    person.type("Password", PASSWORD)
    assert "5 of 5 rules met" in person.words()
    person.type("Type it again", PASSWORD)
    person.press("Create account")
    person.wait()
    assert f"We sent a code to {email}." in person.words()
    person.type("6-digit code", "000000")
    person.wait()
    assert person.message().startswith("That code is not right.")
    (again,) = person.visible(ResendButton)
    assert not again.isEnabled(), "the first code has only just been sent"
    for _ in range(WAIT_S):
        again._timer.timeout.emit()
    person.press("Send another code")
    assert not again.isEnabled()
    person.wait()
    assert person.message().startswith("We sent another code.")
    person.type("6-digit code", clinic.newest_code(email))
    person.wait()
    assert person.message().startswith("Your email address is confirmed.")
    assert person.text("Email address") == email

    person.type("Password", PASSWORD)
    person.press("Continue")
    person.wait()
    secret = set_up(person)
    assert person.tokens[0].groups == ("Patient",)
    person.press("Start again")
    forgotten(clinic, person, email, secret)


def set_up(person: Person) -> str:
    assert "How do you want to get it?" in person.words()
    person.press("Continue")
    person.wait()
    assert "Set up your sign-in code" in person.words()
    assert len(person.visible(QrView)) == 1
    person.press("Copy key")
    secret = QGuiApplication.clipboard().text()
    grouped = " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))
    assert grouped in person.words()
    person.type("6-digit code", pyotp.TOTP(secret).now())
    person.qtbot.waitUntil(lambda: bool(person.tokens), timeout=20_000)
    assert QGuiApplication.clipboard().text() == "", "the key does not stay on the clipboard"
    assert person.model.secret is None
    return secret


def forgotten(clinic: RunningClinic, person: Person, email: str, secret: str) -> None:
    person.press("Forgot password")
    person.press("Send code")
    person.wait()
    assert f"If we have {email}, we sent a code there." in person.words()
    person.type("6-digit code", "000000")
    person.type("New password", NEW_PASSWORD)
    person.type("Type it again", NEW_PASSWORD)
    person.press("Save password")
    person.wait()
    assert person.message().startswith("That code is not right.")
    assert person.text("New password") == NEW_PASSWORD, "a wrong code keeps the new password"
    person.type("6-digit code", clinic.newest_code(email))
    person.press("Save password")
    person.wait()
    assert person.message() == "Your password is changed. Sign in with the new one."
    person.type("Password", NEW_PASSWORD)
    person.press("Continue")
    person.wait()
    assert "Enter your sign-in code" in person.words()


def test_somebody_invited_chooses_a_password_and_sets_up_a_code(
    clinic: RunningClinic, person: Person
) -> None:
    email = f"noor.{uuid4().hex[:8]}@hillside.example"
    invited = clinic.call(
        "POST",
        "/v1/admin/users",
        "Admin",
        json={
            "email": email,
            "family": "Haddad",
            "given": "Noor",
            "role": "Doctor",
            "specialty": "Family medicine",
        },
        headers={"Idempotency-Key": str(uuid4())},
    )
    assert invited.status_code == 201, invited.text
    person.sign_in(email, clinic.temporary_password(email))
    assert "It replaces the one in your invitation." in person.words()
    person.type("New password", "short")
    person.type("Type it again", "short")
    person.press("Save password")
    assert person.error("New password") == "Choose a password that meets all rules"
    person.type("New password", NEW_PASSWORD)
    person.type("Type it again", NEW_PASSWORD)
    person.press("Save password")
    person.wait()
    set_up(person)
    assert person.tokens[0].groups == ("Doctor",)


def test_what_is_missing_is_listed_and_nothing_typed_is_lost(person: Person) -> None:
    person.press("Create an account")
    person.type("Last name", "Arslan")
    person.type("Mobile phone", "07700 900 418")
    person.press("Continue")
    assert person.error("First name") == "Enter your first name"
    assert person.error("Date of birth, day") == "Enter your date of birth"
    assert person.error("Email address") == "Enter your email address"
    assert person.error("Mobile phone").startswith("Enter a phone number with its country")
    assert person.text("Last name") == "Arslan"
    assert "There is a problem" in person.words()


@pytest.mark.parametrize(
    ("password", "again", "label", "error"),
    [
        ("", "", "Password", "Enter a new password"),
        ("short", "short", "Password", "Choose a password that meets all rules"),
        (PASSWORD, "other", "Type it again", "The two passwords are not the same"),
    ],
)
def test_a_password_is_checked_before_it_is_sent(
    person: Person, password: str, again: str, label: str, error: str
) -> None:
    describe(person, "elif@example.org")
    person.type("Password", password)
    person.type("Type it again", again)
    person.press("Create account")
    assert person.error(label) == error


def test_going_back_keeps_what_was_typed(person: Person) -> None:
    describe(person, "elif@example.org")
    person.press("Go back")
    assert person.text("First name") == "Elif"
    assert person.text("Email address") == "elif@example.org"


def test_only_our_own_secret_is_taken_from_the_clipboard(person: Person) -> None:
    clipboard = SecretClipboard()
    clipboard.copy("JBSWY3DP")
    QGuiApplication.clipboard().setText("something else")
    clipboard.clear()
    assert QGuiApplication.clipboard().text() == "something else"
    clipboard.copy("JBSWY3DP")
    clipboard._timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""
