"""A lock outlives the program, or nothing of the session does: also with a keychain that fails."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from medisecure_desktop.keychain.secret_store import MemorySecretStore, SecretStoreError
from medisecure_desktop.session.kept_session import KeptSession, SessionShelf
from medisecure_desktop.session.session import Session
from tests.desktop.session.scene import HandClock, Pool


class Moody(MemorySecretStore):
    """A keychain that somebody locked, or that is full."""

    persistent = True

    def __init__(self) -> None:
        super().__init__()
        self.refuses: set[str] = set()

    def read(self, name: str) -> str | None:
        if "read locked" in self.refuses and name.startswith("locked"):
            raise SecretStoreError("no")
        return super().read(name)

    def write(self, name: str, secret: str) -> None:
        if "write" in self.refuses:
            raise SecretStoreError("full")
        super().write(name, secret)


@pytest.fixture
def store() -> Moody:
    return Moody()


@pytest.fixture
def session(store: Moody, tmp_path: Path) -> Iterator[Session]:
    clock = HandClock()
    pool = Pool(clock)
    found = Session(pool, store, clock, tmp_path)
    found.adopt(pool.tokens())
    yield found
    found.close()


def next_start(store: Moody, tmp_path: Path) -> Session:
    clock = HandClock()
    return Session(Pool(clock), store, clock, tmp_path)


def test_it_is_found_at_the_next_start_until_its_person_is_back(
    session: Session, store: Moody, tmp_path: Path
) -> None:
    assert not next_start(store, tmp_path).is_kept_locked()
    session.lock()
    assert next_start(store, tmp_path).is_kept_locked()
    session.unlock()
    assert not next_start(store, tmp_path).is_kept_locked()
    assert next_start(store, tmp_path).has_something_kept()


def test_signing_in_again_and_signing_out_leave_no_lock(session: Session, store: Moody) -> None:
    session.lock()
    session.sign_out()
    assert not store._values


def test_who_is_signed_out_already_locks_nothing(session: Session, store: Moody) -> None:
    session.sign_out()
    session.lock()
    assert not store._values


def test_what_cannot_be_locked_is_not_kept_but_goes_on_in_this_window(
    session: Session, store: Moody, tmp_path: Path
) -> None:
    store.refuses.add("write")
    session.lock()
    assert not next_start(store, tmp_path).has_something_kept()
    assert session.refresh_after_401("access-0") == "access-1"


def test_a_lock_that_cannot_be_read_is_taken_for_one(store: Moody) -> None:
    shelf = SessionShelf(store, "refresh token")
    shelf.write(KeptSession("sub-1", "token"))
    assert not shelf.is_locked
    store.refuses.add("read locked")
    assert shelf.read() is not None
    assert shelf.is_locked
