"""A session with everything around it: a pool that rotates, a store, a clock that a test sets."""

import threading
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from medisecure_desktop.identity.catalogue import failure
from medisecure_desktop.identity.steps import Tokens
from medisecure_desktop.keychain.secret_store import MemorySecretStore
from medisecure_desktop.session.kept_session import SessionShelf
from medisecure_desktop.session.session import Session

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
        self.made: dict[str, Tokens] = {}
        self.sub = "sub-1"
        self.rotates = True
        self.error: str | None = None
        self.error_after: str | None = None
        self.on_refresh: Callable[[], None] = lambda: None
        self.on_revoke: Callable[[], None] = lambda: None

    def tokens(self, groups: tuple[str, ...] = ("Doctor",)) -> Tokens:
        number = len(self.refreshes)
        expires_at = self.clock.now() + timedelta(minutes=10)
        tokens = Tokens(
            f"access-{number}", f"id-{number}", self.good, expires_at, self.sub, groups, "a@b.example"
        )
        self.made[tokens.access_token] = tokens
        return tokens

    def refresh(self, refresh_token: str, device_key: str, keep: "Callable[[str], None]") -> Tokens:
        self.refreshes.append(refresh_token)
        self.devices.append(device_key)
        self.on_refresh()
        if self.error is not None:
            raise failure(self.error)
        if refresh_token != self.good:
            raise failure("session-reused")
        if self.rotates:
            self.good = f"refresh-{len(self.refreshes)}"
            keep(self.good)
        if self.error_after is not None:
            raise failure(self.error_after)
        return self.tokens()

    def verify(self, access_token: str, id_token: str, device_key: str) -> Tokens:
        """Only tokens that this pool made, each with the time it was made for."""
        made = self.made.get(access_token)
        if made is None or made.id_token != id_token:
            raise failure("not-trusted")
        return replace(made, refresh_token="", device_key=device_key)

    def revoke(self, refresh_token: str) -> None:
        self.on_revoke()
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
