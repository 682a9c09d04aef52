"""The program starts again: goes on, says why not, and never takes the window from somebody who is typing."""

import json
import socket
import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.door import NO_KEYCHAIN
from medisecure_desktop.keychain.secret_store import MemorySecretStore
from medisecure_desktop.ui.sign_in.return_model import GOING_ON
from medisecure_desktop.ui.task_runner import THREADS
from tests.clinic_process import RunningClinic
from tests.desktop.loopback import Answer, Seen, serving
from tests.desktop.program.conftest import Desk, Keychain, leave_signed_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Start = Callable[..., Desk]


def kept(keychain: Keychain) -> list[str]:
    return list(keychain._values.values())


def forwarded(clinic: RunningClinic, seen: Seen) -> Answer:
    """What the clinic itself answers to this."""
    names = ("authorization", "x-amz-target", "content-type")
    headers = {name: seen.headers[name] for name in names if name in seen.headers}
    found = clinic.http.request(
        seen.method, clinic.api_url + seen.path, data=seen.body, headers=headers, timeout=30
    )
    return Answer(found.status_code, found.content)


def test_it_goes_on_where_it_was_closed(
    clinic: RunningClinic, configuration: ClinicConfiguration, keychain: Keychain, start: Start
) -> None:
    leave_signed_in(clinic, configuration, keychain, "Doctor")
    desk = start(configuration, lambda: keychain)
    desk.until(lambda: desk.is_in)
    desk.settle()
    desk.press("Sign out")
    desk.until(lambda: "Sign in" in desk.words())
    desk.settle()
    assert kept(keychain) == []
    again = start(configuration, lambda: keychain)
    again.settle()
    assert not again.is_in
    assert again.message() == ""


def test_a_clinic_that_cannot_be_reached_is_told_and_tried_again(
    clinic: RunningClinic, configuration: ClinicConfiguration, keychain: Keychain, start: Start
) -> None:
    leave_signed_in(clinic, configuration, keychain, "Doctor", 1)
    is_down = True

    def answer(seen: Seen) -> Answer:
        return Answer(503, b"{}") if is_down else forwarded(clinic, seen)

    with serving(answer) as pool:
        desk = start(replace(configuration, identity_url=pool.url), lambda: keychain)
        desk.settle()
        assert desk.message() == (
            "The clinic is not answering. You are still signed in here. "
            "Try again, or sign in with your password."
        )
        desk.press("Try again")
        desk.settle()
        assert desk.message().startswith("The clinic is not answering.")
        assert len(kept(keychain)) == 1, "nobody is signed out by a network"
        is_down = False
        desk.press("Try again")
        desk.until(lambda: desk.is_in)
        desk.settle()


@pytest.mark.parametrize(
    ("refusal", "message"),
    [
        ("NotAuthorizedException", "Your last sign-in has ended. Sign in again to go on."),
        ("RefreshTokenReuseException", "You have been signed out. This sign-in was used somewhere else."),
    ],
)
def test_a_session_that_is_over_is_told_and_wiped(
    configuration: ClinicConfiguration, keychain: Keychain, start: Start, refusal: str, message: str
) -> None:
    keys = b'{"keys":[{"kid":"k","kty":"RSA","n":"%s","e":"AQAB"}]}' % (b"x" * 342)

    def answer(seen: Seen) -> Answer:
        body = json.dumps({"__type": refusal, "message": "Refresh Token has expired"}).encode()
        return Answer(200, keys) if seen.method == "GET" else Answer(400, body)

    name = f"refresh token {configuration.user_pool_id} {configuration.client_id}"
    keychain.write(name, '{"sub":"s","refresh_token":"old"}')
    with serving(answer) as pool:
        desk = start(replace(configuration, identity_url=pool.url), lambda: keychain)
        desk.settle()
        assert desk.message().startswith(message)
    assert kept(keychain) == []


def test_a_black_hole_can_be_left_at_once(
    configuration: ClinicConfiguration, keychain: Keychain, start: Start
) -> None:
    name = f"refresh token {configuration.user_pool_id} {configuration.client_id}"
    keychain.write(name, '{"sub":"s","refresh_token":"old"}')
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        desk = start(replace(configuration, identity_url=url), lambda: keychain)
        desk.until(lambda: GOING_ON.source in desk.words())
        desk.press("Sign in with your password instead")
        assert "Use the email address your clinic has for you." in desk.words()
    desk.settle()
    assert desk.message() == "", "the late answer is not told to somebody who does not wait for it"
    assert len(kept(keychain)) == 1


def test_a_keychain_that_takes_its_time_neither_loses_nor_stops_a_sign_in(
    clinic: RunningClinic, configuration: ClinicConfiguration, keychain: Keychain, start: Start
) -> None:
    leave_signed_in(clinic, configuration, keychain, "Doctor", 2)
    opened = threading.Event()

    def slowly() -> Keychain:
        opened.wait(15)
        return keychain

    desk = start(configuration, slowly)
    account = clinic.account("Doctor", 3)
    desk.type_password(account)
    opened.set()
    desk.settle()
    assert "Enter your sign-in code" in desk.words(), "the person at the keyboard is not interrupted"
    desk.type("6-digit code", clinic.next_code(account))
    desk.until(lambda: desk.is_in)
    desk.settle()
    assert desk.program.session.email == account.email
    assert desk.program.session.sub in kept(keychain)[0]


def test_a_keychain_found_after_the_sign_in_keeps_it(
    clinic: RunningClinic, configuration: ClinicConfiguration, keychain: Keychain, start: Start
) -> None:
    opened = threading.Event()
    desk = start(configuration, lambda: (opened.wait(15), keychain)[1])
    account = clinic.account("Admin")
    desk.type_password(account)
    desk.type("6-digit code", clinic.next_code(account))
    desk.until(lambda: desk.is_in)
    assert kept(keychain) == []
    opened.set()
    desk.settle()
    assert desk.program.session.sub in kept(keychain)[0]


def test_without_a_keychain_it_says_so_also_after_signing_out(
    clinic: RunningClinic, configuration: ClinicConfiguration, start: Start
) -> None:
    desk = start(configuration, MemorySecretStore)
    desk.settle()
    assert NO_KEYCHAIN.source in desk.words()
    account = clinic.account("Doctor", 1)
    desk.type_password(account)
    desk.type("6-digit code", clinic.next_code(account))
    desk.until(lambda: desk.is_in)
    desk.settle()
    desk.press("Sign out")
    desk.settle()
    assert NO_KEYCHAIN.source in desk.words()


def test_the_wrong_window_says_which_is_right_and_keeps_nobody_signed_in(
    clinic: RunningClinic, configuration: ClinicConfiguration, keychain: Keychain, start: Start
) -> None:
    desk = start(configuration, lambda: keychain)
    account = clinic.account("Patient")
    desk.type_password(account)
    desk.type("6-digit code", clinic.next_code(account))
    desk.until(lambda: bool(desk.message()))
    desk.settle()
    assert desk.message() == "This window is not for your account. Use MediSecure for patients."
    assert kept(keychain) == []


def test_a_clinic_that_does_not_open_after_the_code_says_so_and_tries_again(
    clinic: RunningClinic, configuration: ClinicConfiguration, keychain: Keychain, start: Start
) -> None:
    is_down = True

    def answer(seen: Seen) -> Answer:
        return Answer(503, b"{}") if is_down else forwarded(clinic, seen)

    with serving(answer) as api:
        desk = start(replace(configuration, api_url=api.url), lambda: keychain)
        account = clinic.account("Doctor", 2)
        desk.type_password(account)
        desk.type("6-digit code", clinic.next_code(account))
        desk.until(lambda: bool(desk.message()))
        assert desk.message().startswith("The clinic is not answering.")
        is_down = False
        desk.press("Try again")
        desk.until(lambda: desk.is_in)
        desk.settle()


def test_a_401_for_a_new_token_ends_everything_here(
    clinic: RunningClinic, configuration: ClinicConfiguration, keychain: Keychain, start: Start
) -> None:
    with serving(lambda _: Answer(401, b'{"message":"Unauthorized"}')) as api:
        leave_signed_in(clinic, configuration, keychain, "Doctor", 1)
        desk = start(replace(configuration, api_url=api.url), lambda: keychain)
        desk.until(lambda: bool(desk.message()))
        desk.settle()
        assert desk.message() == "You have been signed out. Sign in again to go on."
        assert kept(keychain) == []
        assert len(api.seen) == 2


def test_signing_out_holds_even_if_the_window_is_closed_at_once_and_every_thread_is_busy(
    clinic: RunningClinic, configuration: ClinicConfiguration, keychain: Keychain, start: Start
) -> None:
    leave_signed_in(clinic, configuration, keychain, "Doctor", 3)
    desk = start(configuration, lambda: keychain)
    desk.until(lambda: desk.is_in)
    desk.settle()
    answer = threading.Event()
    scope = desk.program.runner.scope()
    for _ in range(THREADS):
        scope.submit(lambda: answer.wait(20))
    desk.press("Sign out")
    desk.program.stop()
    assert kept(keychain) == []
    answer.set()
