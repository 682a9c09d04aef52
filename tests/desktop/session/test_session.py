"""A session's life: begun, refreshed, restored, ended; with many threads and several processes."""

import os
import signal
import subprocess
import sys
import textwrap
import threading
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
        self.error: str | None = None
        self.on_refresh: Callable[[], None] = lambda: None

    def tokens(self, groups: tuple[str, ...] = ("Doctor",)) -> Tokens:
        number = len(self.refreshes)
        expires_at = self.clock.now() + timedelta(minutes=10)
        return Tokens(
            f"access-{number}", f"id-{number}", self.good, expires_at, "sub-1", groups, "a@b.example"
        )

    def refresh(self, refresh_token: str) -> Tokens:
        self.refreshes.append(refresh_token)
        self.on_refresh()
        if self.error is not None:
            raise failure(self.error)
        if refresh_token != self.good:
            raise failure("session-reused")
        self.good = f"refresh-{len(self.refreshes)}"
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
        return self.store.read(f"refresh token {self.pool.realm}")


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


def run_all(threads: list[threading.Thread]) -> None:
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
        assert not thread.is_alive()
