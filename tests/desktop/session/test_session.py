"""A session's life: begun, refreshed, restored, ended; with many threads and several processes."""

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from medisecure_backend.contract.roles import Role
from medisecure_desktop.api.errors import ClinicDownError, OfflineError
from medisecure_desktop.identity.catalogue import failure
from medisecure_desktop.identity.errors import SignInError
from medisecure_desktop.identity.steps import Tokens
from medisecure_desktop.keychain.secret_store import MemorySecretStore, SecretStoreError
from medisecure_desktop.session.kept_session import KeptSession, SessionShelf
from medisecure_desktop.session.session import Session, SessionEndedError

if TYPE_CHECKING:
    from collections.abc import Callable

START = datetime(2026, 11, 22, 12, tzinfo=UTC)


class HandClock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.time = START

    def now(self) -> datetime:
        return self.time


class Pool:
    """Rotates refresh tokens as the pool does: each is good once."""

    realm = "eu-west-2_Abc client"

    def __init__(self, clock: HandClock) -> None:
        self.clock = clock
        self.good = "refresh-0"
        self.refreshes: list[str] = []
        self.revoked: list[str] = []
        self.devices: list[str] = []
        self.sub = "sub-1"
        self.error: str | None = None
        self.error_after: str | None = None
        self.on_refresh: Callable[[], None] = lambda: None

    def tokens(self, groups: tuple[str, ...] = ("Doctor",)) -> Tokens:
        number = len(self.refreshes)
        expires_at = self.clock.now() + timedelta(minutes=10)
        return Tokens(
            f"access-{number}", f"id-{number}", self.good, expires_at, self.sub, groups, "a@b.example"
        )

    def refresh(self, refresh_token: str, device_key: str, keep: "Callable[[str], None]") -> Tokens:
        self.refreshes.append(refresh_token)
        self.devices.append(device_key)
        self.on_refresh()
        if self.error is not None:
            raise failure(self.error)
        if refresh_token != self.good:
            raise failure("session-reused")
        self.good = f"refresh-{len(self.refreshes)}"
        keep(self.good)
        if self.error_after is not None:
            raise failure(self.error_after)
        return self.tokens()

    def revoke(self, refresh_token: str) -> None:
        self.revoked.append(refresh_token)
        if self.error is not None:
            raise failure(self.error)


class Scene:
    """A session with everything around it."""

    def __init__(self, folder: Path) -> None:
        self.clock = HandClock()
        self.pool = Pool(self.clock)
        self.store = MemorySecretStore()
        self.folder = folder
        self.session = self.another()

    def another(self) -> Session:
        return Session(self.pool, self.store, self.clock, self.folder)

    def stored(self) -> str | None:
        kept = SessionShelf(self.store, f"refresh token {self.pool.realm}").read()
        return None if kept is None else kept.refresh_token


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene(tmp_path)


@pytest.fixture
def signed_in(scene: Scene) -> Scene:
    scene.session.adopt(scene.pool.tokens())
    return scene


def test_nobody_is_signed_in_at_first(scene: Scene) -> None:
    assert not scene.session.is_signed_in
    assert not scene.session.restore()
    with pytest.raises(SessionEndedError):
        scene.session.access_token()


def test_a_finished_sign_in_is_adopted(signed_in: Scene) -> None:
    session = signed_in.session
    assert (session.sub, session.email, session.role) == ("sub-1", "a@b.example", Role.DOCTOR)
    assert session.access_token() == "access-0"
    assert signed_in.stored() == "refresh-0"
    assert signed_in.pool.refreshes == []


def test_the_refresh_token_stays_in_the_store_only(signed_in: Scene) -> None:
    held = [value for value in vars(signed_in.session).values() if isinstance(value, Tokens)]
    assert [tokens.refresh_token for tokens in held] == [""]


@pytest.mark.parametrize(
    ("groups", "role"),
    [
        (("Patient",), Role.PATIENT),
        (("Doctor", "Admin"), Role.ADMIN),
        (("x", "Patient", "Doctor"), Role.DOCTOR),
    ],
)
def test_the_role_comes_from_the_groups(scene: Scene, groups: tuple[str, ...], role: Role) -> None:
    scene.session.adopt(scene.pool.tokens(groups))
    assert scene.session.role is role


def test_an_account_without_a_role_is_not_adopted(scene: Scene) -> None:
    with pytest.raises(SignInError) as caught:
        scene.session.adopt(scene.pool.tokens(("Cleaners",)))
    assert caught.value.id == "no-role"
    assert not scene.session.is_signed_in
    assert scene.stored() is None


def test_it_is_refreshed_a_minute_before_it_ends(signed_in: Scene) -> None:
    signed_in.clock.time += timedelta(minutes=8, seconds=59)
    assert signed_in.session.access_token() == "access-0"
    signed_in.clock.time += timedelta(seconds=1)
    assert signed_in.session.access_token() == "access-1"
    assert signed_in.stored() == "refresh-1"


def test_fifty_threads_cause_one_refresh(signed_in: Scene) -> None:
    signed_in.clock.time += timedelta(minutes=20)
    start = threading.Barrier(50)
    got: list[str] = []

    def ask() -> None:
        start.wait()
        got.append(signed_in.session.access_token())

    run_all([threading.Thread(target=ask) for _ in range(50)])
    assert (signed_in.pool.refreshes, set(got), len(got)) == (["refresh-0"], {"access-1"}, 50)


def test_fifty_refused_requests_cause_one_refresh(signed_in: Scene) -> None:
    got: list[str] = []
    ask = lambda: got.append(signed_in.session.refresh_after_401("access-0"))  # noqa: E731 - one line reads better
    run_all([threading.Thread(target=ask) for _ in range(50)])
    assert (signed_in.pool.refreshes, set(got)) == (["refresh-0"], {"access-1"})


def test_the_new_token_is_kept_before_the_old_is_let_go(signed_in: Scene) -> None:
    kept: list[str | None] = []
    write = signed_in.store.write
    signed_in.store.write = lambda name, value: (kept.append(signed_in.stored()), write(name, value))[1]
    signed_in.session.refresh_after_401("access-0")
    assert kept == ["refresh-0"]
    assert signed_in.stored() == "refresh-1"


@pytest.mark.parametrize("error", ["network", "clinic-down", "busy", "not-secure", "unexpected", "blocked"])
def test_trouble_on_the_way_signs_nobody_out(signed_in: Scene, error: str) -> None:
    signed_in.pool.error = error
    signed_in.clock.time += timedelta(minutes=9, seconds=30)
    assert signed_in.session.access_token() == "access-0", "still good for 30 seconds"
    signed_in.clock.time += timedelta(minutes=1)
    with pytest.raises(OfflineError if error == "network" else ClinicDownError):
        signed_in.session.access_token()
    assert signed_in.session.is_signed_in
    signed_in.pool.error = None
    assert signed_in.session.access_token().startswith("access-")


@pytest.mark.parametrize("error", ["session-ended", "session-reused"])
def test_a_definitive_refusal_ends_it_and_wipes(signed_in: Scene, error: str) -> None:
    signed_in.pool.error = error
    with pytest.raises(SessionEndedError) as caught:
        signed_in.session.refresh_after_401("access-0")
    assert caught.value.title == "You have been signed out."
    assert (signed_in.session.is_signed_in, signed_in.stored()) == (False, None)


def test_it_goes_on_after_a_restart(signed_in: Scene) -> None:
    later = signed_in.another()
    assert later.restore()
    assert (later.email, later.access_token()) == ("a@b.example", "access-1")


def test_a_restart_without_network_keeps_it_for_another_try(signed_in: Scene) -> None:
    later = signed_in.another()
    signed_in.pool.error = "network"
    with pytest.raises(OfflineError):
        later.restore()
    signed_in.pool.error = None
    assert later.restore()


def test_a_restart_after_its_end_asks_for_the_password(signed_in: Scene) -> None:
    signed_in.pool.error = "session-ended"
    later = signed_in.another()
    assert not later.restore()
    assert signed_in.stored() is None


def test_two_windows_share_one_rotating_token(signed_in: Scene) -> None:
    other = signed_in.another()
    assert other.restore()
    assert signed_in.session.refresh_after_401("access-0") == "access-2"
    assert signed_in.pool.refreshes == ["refresh-0", "refresh-1"]


def test_signing_out_in_one_window_ends_the_other(signed_in: Scene) -> None:
    other = signed_in.another()
    other.restore()
    signed_in.session.sign_out()
    with pytest.raises(SessionEndedError):
        other.refresh_after_401(other.access_token())


@pytest.mark.parametrize("error", [None, "network", "clinic-down", "configuration"])
def test_signing_out_wipes_here_first_and_always(signed_in: Scene, error: str | None) -> None:
    signed_in.pool.error = error
    signed_in.session.sign_out()
    assert (signed_in.session.is_signed_in, signed_in.stored()) == (False, None)
    assert signed_in.pool.revoked == ["refresh-0"]


def test_signing_out_twice_is_nothing(signed_in: Scene) -> None:
    signed_in.session.sign_out()
    signed_in.session.sign_out()
    assert signed_in.pool.revoked == ["refresh-0"]


class BrokenStore(MemorySecretStore):
    """A keychain that stopped working."""

    def write(self, name: str, value: str) -> None:
        raise SecretStoreError("broken")

    def read(self, name: str) -> str | None:
        raise SecretStoreError("broken")

    def delete(self, name: str) -> None:
        raise SecretStoreError("broken")


def test_a_keychain_that_breaks_leaves_a_session_in_memory(scene: Scene) -> None:
    session = Session(scene.pool, BrokenStore(), scene.clock, scene.folder)
    assert not session.restore()
    session.adopt(scene.pool.tokens())
    assert session.refresh_after_401("access-0") == "access-1"
    session.sign_out()
    assert scene.pool.revoked == ["refresh-1"]


def test_the_kept_session_shows_no_secret_and_damage_reads_as_nothing(scene: Scene) -> None:
    assert "canary" not in repr(KeptSession("canary-sub", "canary-token"))
    for text in ("", "refresh-0", "{}", '{"sub":1,"refresh_token":"x"}'):
        scene.store.write(f"refresh token {scene.pool.realm}", text)
        assert not scene.session.has_something_kept()
        assert not scene.session.restore()


def test_the_new_token_is_kept_even_if_the_rest_of_the_answer_is_no_good(signed_in: Scene) -> None:
    signed_in.pool.error_after = "not-trusted"
    with pytest.raises(ClinicDownError):
        signed_in.session.refresh_after_401("access-0")
    assert (signed_in.session.is_signed_in, signed_in.stored()) == (True, "refresh-1")
    signed_in.pool.error_after = None
    assert signed_in.session.refresh_after_401("access-0") == "access-2"


def test_a_restart_after_the_token_was_used_elsewhere_is_told(signed_in: Scene) -> None:
    signed_in.pool.error = "session-reused"
    with pytest.raises(SessionEndedError) as caught:
        signed_in.another().restore()
    assert caught.value.body.startswith("This sign-in was used somewhere else.")
    assert signed_in.stored() is None


def test_a_restart_as_somebody_without_a_role_is_told(signed_in: Scene) -> None:
    signed_in.pool.tokens = lambda groups=(): Tokens("a", "i", "r", START, "sub-1", (), "")  # type: ignore[assignment]
    with pytest.raises(SessionEndedError) as caught:
        signed_in.another().restore()
    assert caught.value.title == "Your account is not ready yet."
    assert signed_in.stored() is None


def test_a_token_refused_right_after_it_was_made_ends_it_here_at_once(signed_in: Scene) -> None:
    fresh = signed_in.session.refresh_after_401("access-0")
    signed_in.session.end_after_401("access-0")
    assert signed_in.session.is_signed_in, "an older token says nothing about the newest"
    signed_in.session.end_after_401(fresh)
    assert (signed_in.session.is_signed_in, signed_in.stored()) == (False, None)
    assert signed_in.pool.revoked == ["refresh-1"]


def test_one_that_failed_is_told_to_all_who_waited(signed_in: Scene) -> None:
    signed_in.clock.time += timedelta(minutes=20)
    signed_in.pool.error = "network"
    started, errors = threading.Event(), []
    signed_in.pool.on_refresh = lambda: started.wait(10)

    def ask() -> None:
        try:
            signed_in.session.access_token()
        except OfflineError as error:
            errors.append(error)

    threads = [threading.Thread(target=ask) for _ in range(20)]
    for thread in threads:
        thread.start()
    wait_until(lambda: len(signed_in.pool.refreshes) == 1)
    started.set()
    for thread in threads:
        thread.join(10)
    assert len(errors) == 20
    assert len(signed_in.pool.refreshes) <= 2, "those who came while it was tried share its outcome"


def test_signing_out_does_not_wait_for_a_refresh_and_is_not_undone_by_it(signed_in: Scene) -> None:
    asked, answer = threading.Event(), threading.Event()
    signed_in.pool.on_refresh = lambda: (asked.set(), answer.wait(10))
    outcome: list[object] = []

    def ask() -> None:
        try:
            outcome.append(signed_in.session.refresh_after_401("access-0"))
        except SessionEndedError as ended:
            outcome.append(ended)

    refreshing = threading.Thread(target=ask)
    refreshing.start()
    assert asked.wait(10)
    leaving = threading.Thread(target=signed_in.session.sign_out)
    leaving.start()
    wait_until(lambda: signed_in.stored() is None)
    assert not signed_in.session.is_signed_in
    answer.set()
    run_all_joined([refreshing, leaving])
    assert isinstance(outcome[0], SessionEndedError)
    assert signed_in.stored() is None
    assert set(signed_in.pool.revoked) == {"refresh-0", "refresh-1"}


def test_a_sign_in_during_a_restore_wins(signed_in: Scene) -> None:
    asked, answer = threading.Event(), threading.Event()
    signed_in.pool.on_refresh = lambda: (asked.set(), answer.wait(10))
    later, outcome = signed_in.another(), []
    restoring = threading.Thread(target=lambda: outcome.append(later.restore()))
    restoring.start()
    assert asked.wait(10)
    newcomer = Tokens(
        "access-new", "", "refresh-new", START + timedelta(minutes=10), "sub-2", ("Admin",), "c@d.example"
    )
    adopting = threading.Thread(target=later.adopt, args=(newcomer,))
    adopting.start()
    wait_until(lambda: later.is_signed_in)
    assert later.access_token() == "access-new", "without waiting for the restore"
    answer.set()
    run_all_joined([restoring, adopting])
    assert outcome == [False]
    assert (later.sub, later.role, signed_in.stored()) == ("sub-2", Role.ADMIN, "refresh-new")


def test_somebody_else_in_another_window_takes_nobodys_place(signed_in: Scene) -> None:
    other = signed_in.another()
    signed_in.pool.sub = "sub-2"
    other.adopt(signed_in.pool.tokens())
    with pytest.raises(SessionEndedError) as caught:
        signed_in.session.refresh_after_401("access-0")
    assert caught.value.title == "Somebody else has signed in on this computer."
    assert signed_in.pool.refreshes == [], "their token is not used for this window"
    signed_in.session.sign_out()
    assert other.refresh_after_401("access-0") == "access-1"


def test_a_keychain_found_later_takes_over(scene: Scene) -> None:
    scene.session.adopt(scene.pool.tokens())
    keychain = MemorySecretStore()
    scene.session.keep_in(keychain)
    assert scene.stored() is None, "not in two places"
    assert Session(scene.pool, keychain, scene.clock, scene.folder).has_something_kept()
    assert scene.session.refresh_after_401("access-0") == "access-1"


def test_a_keychain_found_while_nobody_is_signed_in_keeps_what_it_has(signed_in: Scene) -> None:
    later = Session(signed_in.pool, MemorySecretStore(), signed_in.clock, signed_in.folder)
    later.keep_in(signed_in.store)
    assert later.restore()


def test_the_pools_name_for_this_computer_goes_with_every_refresh(signed_in: Scene) -> None:
    tokens = replace(signed_in.pool.tokens(), device_key="eu-west-2_device")
    signed_in.session.adopt(tokens)
    signed_in.session.refresh_after_401("access-0")
    assert signed_in.another().restore()
    assert signed_in.pool.devices == ["eu-west-2_device", "eu-west-2_device"]


def test_a_folder_nobody_may_write_to_costs_no_session(scene: Scene) -> None:
    (scene.folder / "file").write_text("")
    session = Session(scene.pool, scene.store, scene.clock, scene.folder / "file" / "locks")
    session.adopt(scene.pool.tokens())
    assert session.refresh_after_401("access-0") == "access-1"
    session.sign_out()
    assert scene.pool.revoked == ["refresh-1"]


def test_another_process_that_refreshes_is_waited_for(signed_in: Scene) -> None:
    holder = holding_the_lock(signed_in)
    threading.Timer(0.3, lambda: os.kill(holder.pid, signal.SIGKILL)).start()
    assert signed_in.session.refresh_after_401("access-0") == "access-1"
    assert holder.wait(5) == -signal.SIGKILL
    holder.stdout.close()  # type: ignore[union-attr]


def holding_the_lock(scene: Scene) -> "subprocess.Popen[str]":
    program = f"""
        import threading
        from pathlib import Path
        from medisecure_desktop.session.process_lock import ProcessLock
        with ProcessLock("refresh token {scene.pool.realm}", Path({str(scene.folder)!r})).held():
            print("held", flush=True)
            threading.Event().wait()
    """
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def wait_until(condition: "Callable[[], bool]") -> None:
    deadline, pause = time.monotonic() + 10, threading.Event()
    while not condition():
        assert time.monotonic() < deadline
        pause.wait(0.005)


def run_all(threads: list[threading.Thread]) -> None:
    for thread in threads:
        thread.start()
    run_all_joined(threads)


def run_all_joined(threads: list[threading.Thread]) -> None:
    for thread in threads:
        thread.join(10)
        assert not thread.is_alive()
