"""The forms of every second factor at the real screen, and a way back and on from each."""

from dataclasses import replace

import pytest

from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.identity.steps import CodeStep, MethodStep
from medisecure_desktop.ui.widgets.choice_cards import ChoiceCard
from tests.clinic_process import RunningClinic
from tests.desktop.identity.newcomer import PASSWORD, newcomer
from tests.desktop.sign_in.conftest import Person

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def email(clinic: RunningClinic, configuration: ClinicConfiguration) -> str:
    authenticator = Authenticator(configuration)
    made = newcomer(clinic, authenticator).email
    authenticator.close()
    return made


def pick(person: Person, title: str) -> None:
    (card,) = [card for card in person.visible(ChoiceCard) if card.choice.title == title]
    card.picked.emit(card.choice.id)


def test_codes_by_email_from_the_first_sign_in_to_the_second(
    clinic: RunningClinic, person: Person, email: str
) -> None:
    person.sign_in(email, PASSWORD)
    pick(person, "Email")
    person.press("Continue")
    person.wait()
    assert person.text("Email address") == email
    person.type("Email address", "nowhere")
    person.press("Send code")
    assert person.error("Email address").startswith("Enter an email address in full")
    person.type("Email address", email)
    person.press("Send code")
    person.wait()
    assert "We sent an email to" in person.words()
    person.type("6-digit code", "000000")
    person.wait()
    assert person.message() == (
        "That code is not right. Check the newest message from your clinic, then type its code."
    )
    person.type("6-digit code", clinic.newest_code(email))
    person.qtbot.waitUntil(lambda: bool(person.tokens), timeout=20_000)


def test_without_a_code_there_is_advice_and_a_way_back_that_keeps_the_sign_in(
    clinic: RunningClinic, person: Person
) -> None:
    account = clinic.account("Doctor")
    person.sign_in(account.email, account.password)
    person.press("I cannot use my code")
    assert "Ask your clinic to reset your sign-in code" in person.words()
    assert "Check that the phone sets its time by itself." in person.words()
    person.press("Back to my code")
    person.type("6-digit code", clinic.next_code(account))
    person.qtbot.waitUntil(lambda: bool(person.tokens), timeout=20_000)


def test_advice_about_messages_speaks_of_messages(clinic: RunningClinic, person: Person, email: str) -> None:
    authenticator = Authenticator(person.configuration)
    newcomer_email = newcomer(clinic, authenticator)
    newcomer_email.with_email_codes(clinic, authenticator)
    authenticator.close()
    person.sign_in(newcomer_email.email, PASSWORD)
    person.press("I cannot use my code")
    assert "The message has not come" in person.words()
    person.press("Start again")
    assert person.text("Email address") == newcomer_email.email


def test_one_of_several_factors_is_chosen(clinic: RunningClinic, person: Person) -> None:
    waiting = MethodStep("a@b.example", "sub", "s", ("app", "text", "email"))
    person.model._arrived(waiting)
    person.model.on_change()
    titles = [card.choice.title for card in person.visible(ChoiceCard)]
    assert titles == ["Authenticator app", "Text message", "Email"]
    person.press("Start again")
    assert person.text("Email address") == ""


def test_remembering_is_offered_only_where_the_clinic_allows_it(
    clinic: RunningClinic, person: Person
) -> None:
    step = CodeStep("a@b.example", "sub", "s", "app", "SOFTWARE_TOKEN_MFA", "SOFTWARE_TOKEN_MFA_CODE")
    person.model._arrived(step)
    person.model.on_change()
    assert person.checkboxes() == []
    person.model.can_remember = True
    person.model._arrived(replace(step))
    person.model.on_change()
    assert person.checkboxes() == ["Remember this computer"]
