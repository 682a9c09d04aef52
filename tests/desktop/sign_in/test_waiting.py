"""A clinic that does not answer: an end within half a minute, and a way out at once."""

import socket
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.identity import connection
from medisecure_desktop.ui.forms import form
from medisecure_desktop.ui.widgets.button import Button
from tests.clinic_process import RunningClinic
from tests.desktop.loopback import Answer, Seen, serving
from tests.desktop.sign_in.conftest import Person
from tests.desktop.trickle import trickling

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
AT_ONCE_S = 0.1


@pytest.fixture
def black_hole() -> Iterator[str]:
    """Takes every connection and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        yield f"http://127.0.0.1:{silent.getsockname()[1]}"


@pytest.fixture
def lost(open_screen: object, configuration: ClinicConfiguration, black_hole: str) -> Person:
    return open_screen(replace(configuration, identity_url=black_hole))  # type: ignore[operator]


def begin(person: Person) -> None:
    person.type("Email address", "maja.lindqvist@example.org")
    person.type("Password", "some password")
    person.press("Continue")


def cancel_button(person: Person) -> Button | None:
    return next((one for one in person.visible(Button) if one.accessibleName() == "Cancel"), None)


def test_waiting_can_be_ended_at_once_and_nothing_typed_is_lost(lost: Person) -> None:
    begin(lost)
    assert cancel_button(lost) is None, "most answers come sooner than anybody could press it"
    lost.qtbot.waitUntil(lambda: cancel_button(lost) is not None, timeout=5_000)
    before = time.monotonic()
    lost.press("Cancel")
    lost.qtbot.waitUntil(lambda: not lost.model.is_busy and cancel_button(lost) is None, timeout=1_000)
    assert time.monotonic() - before < AT_ONCE_S
    assert (lost.message(), lost.text("Password")) == ("", "some password")
    (send,) = [one for one in lost.visible(Button) if one.accessibleName() == "Continue"]
    assert send.isEnabled()


def test_a_black_hole_ends_with_a_sentence(lost: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "READ_S", 0.3)
    begin(lost)
    lost.wait()
    assert lost.message() == "The clinic is not answering. Try again in a few minutes. Nothing was changed."
    assert lost.text("Password") == "some password", "nobody said that it was wrong"


def test_whatever_it_takes_one_act_ends_within_half_a_minute() -> None:
    assert connection.LONGEST_ACTION_S + connection.CONNECT_S <= 30


def test_an_answer_that_trickles_is_given_up_too(
    open_screen: object, configuration: ClinicConfiguration, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "LONGEST_ACTION_S", 0.5)

    def answer(_: Seen) -> Answer:
        return Answer(200, b"{", {"Content-Length": "1000"})

    with serving(answer) as pool:
        person = open_screen(replace(configuration, identity_url=pool.url))  # type: ignore[operator]
        before = time.monotonic()
        begin(person)
        person.wait()
        assert time.monotonic() - before < 5
    assert person.message().startswith("The clinic is not answering.")


def test_an_answer_that_comes_byte_by_byte_is_given_up_too(
    open_screen: object, configuration: ClinicConfiguration, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "LONGEST_ACTION_S", 0.5)
    with trickling() as url:
        person = open_screen(replace(configuration, identity_url=url))  # type: ignore[operator]
        begin(person)
        person.wait()
    assert person.message().startswith("The clinic is not answering.")


def test_a_sign_in_that_finishes_after_cancel_is_ended_at_the_clinic(
    clinic: RunningClinic, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(form, "CANCEL_AFTER_MS", 0)
    account = clinic.account("Admin")
    person.sign_in(account.email, account.password)
    revoked: list[str] = []
    revoke = person.model._authenticator.revoke
    monkeypatch.setattr(
        person.model._authenticator, "revoke", lambda token: (revoke(token), revoked.append(token))[0]
    )
    person.type("6-digit code", clinic.next_code(account))
    person.model.cancel()
    person.wait()
    assert person.tokens == []
    person.qtbot.waitUntil(lambda: len(revoked) == 1, timeout=10_000)
