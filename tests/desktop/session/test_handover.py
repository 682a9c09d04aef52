"""From memory to memory between one person's windows, and to nobody else."""

import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from medisecure_desktop.keychain.secret_store import MemorySecretStore
from medisecure_desktop.session import doors
from medisecure_desktop.session.doors import LENGTH, Door, SilenceError, visit
from medisecure_desktop.session.handover import HandedOver, Handover
from medisecure_desktop.session.kept_session import SessionShelf
from medisecure_desktop.session.sealed import NotOursError, new_key, seal, unseal
from medisecure_desktop.session.session import Session, SessionEndedError
from tests.desktop.session.scene import START, HandClock, Pool, run_all_joined, wait_until

CANARY = "canary-access-token"


class SharedStore(MemorySecretStore):
    """The keychain of this user, as all their windows see it."""

    persistent = True


class Person:
    """One person with as many windows as they like."""

    def __init__(self, folder: Path) -> None:
        self.clock, self.store, self.folder = HandClock(), SharedStore(), folder
        self.pool = Pool(self.clock)
        self.windows: list[Session] = []

    def window(self) -> Session:
        self.windows.append(Session(self.pool, self.store, self.clock, self.folder))
        return self.windows[-1]

    def kept(self) -> "dict[str, str]":
        kept = SessionShelf(self.store, f"refresh token {self.pool.realm}").read()
        return {} if kept is None else asdict(kept)

    def keep(self, **changes: str) -> None:
        shelf = SessionShelf(self.store, f"refresh token {self.pool.realm}")
        kept = shelf.read()
        assert kept is not None
        shelf.write(replace(kept, **changes))


@pytest.fixture(params=["file", "port"])
def person(
    tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    monkeypatch.setattr(doors, "HAS_SOCKET_FILES", request.param == "file")
    found = Person(tmp_path)
    yield found
    for window in found.windows:
        window.close()
    assert not list(tmp_path.glob("*.door"))


@pytest.fixture
def handover(tmp_path: Path) -> Iterator[Handover]:
    found = Handover(tmp_path, patience_s=0.5)
    yield found
    found.close()


def test_a_second_window_costs_no_refresh(person: Person) -> None:
    first = person.window()
    first.adopt(person.pool.tokens())
    second = person.window()
    assert second.restore()
    assert (second.access_token(), person.pool.refreshes) == ("access-0", [])


def test_what_is_about_to_end_is_not_taken_from_another_window(person: Person) -> None:
    first = person.window()
    first.adopt(person.pool.tokens())
    person.clock.time += timedelta(minutes=9, seconds=30)
    second = person.window()
    assert second.restore()
    assert (second.access_token(), person.pool.refreshes) == ("access-1", ["refresh-0"])


def test_whoever_comes_second_is_given_what_the_first_was_given(person: Person) -> None:
    first, second, third = person.window(), person.window(), person.window()
    first.adopt(person.pool.tokens())
    second.restore()
    third.restore()
    person.clock.time += timedelta(minutes=20)
    assert [one.access_token() for one in (second, first, third)] == ["access-1"] * 3
    assert person.pool.refreshes == ["refresh-0"]
    assert third.refresh_after_401("access-1") == "access-2", "not the one that was refused"
    assert person.pool.refreshes == ["refresh-0", "refresh-1"]


def test_a_window_that_closed_is_missed_by_nobody(person: Person) -> None:
    first, second = person.window(), person.window()
    first.adopt(person.pool.tokens())
    first.close()
    assert second.restore()
    assert person.pool.refreshes == ["refresh-0"]


def test_what_is_handed_over_is_not_believed_but_verified(person: Person) -> None:
    first, second = person.window(), person.window()
    first.adopt(replace(person.pool.tokens(), access_token="forged"))
    assert second.restore()
    assert (second.access_token(), person.pool.refreshes) == ("access-1", ["refresh-0"])


def test_somebody_elses_good_token_is_not_taken(person: Person) -> None:
    first, second = person.window(), person.window()
    first.adopt(person.pool.tokens())
    person.keep(sub="sub-2")
    second.restore()
    assert person.pool.refreshes == ["refresh-0"]


def test_signing_out_closes_the_door(person: Person) -> None:
    first, second = person.window(), person.window()
    first.adopt(person.pool.tokens())
    second.restore()
    kept = person.kept()
    first.sign_out()
    with pytest.raises(SilenceError):
        visit(kept["door"], person.folder, time.monotonic() + 1)
    with pytest.raises(SessionEndedError):
        second.refresh_after_401("access-0")
    assert person.kept() == {}


def test_a_window_that_renews_while_another_signs_out_keeps_nothing(person: Person) -> None:
    first, second = person.window(), person.window()
    first.adopt(person.pool.tokens())
    second.restore()
    asked, wiped = threading.Event(), threading.Event()

    def be_slow() -> None:
        asked.set()
        assert wiped.wait(10)

    person.pool.on_refresh = be_slow
    renewing = threading.Thread(target=lambda: second.refresh_after_401("access-0"))
    leaving = threading.Thread(target=first.sign_out)
    renewing.start()
    assert asked.wait(10)
    leaving.start()
    wait_until(lambda: person.kept() == {})
    wiped.set()
    run_all_joined([renewing, leaving])

    assert person.kept() == {}
    assert person.pool.revoked == ["refresh-0", "refresh-1"]


def test_a_pool_that_does_not_rotate_leaves_the_refresh_token_and_moves_the_door(person: Person) -> None:
    first, second = person.window(), person.window()
    first.adopt(person.pool.tokens())
    before = person.kept()
    first.close()
    person.pool.rotates = False
    assert second.restore()
    after = person.kept()
    assert (after["refresh_token"], after["door_key"]) == (before["refresh_token"], before["door_key"])
    assert after["door"] != before["door"]
    third = person.window()
    assert third.restore()
    assert person.pool.refreshes == ["refresh-0"]


def test_without_a_lasting_store_there_is_no_door(tmp_path: Path) -> None:
    clock = HandClock()
    pool = Pool(clock)
    session = Session(pool, MemorySecretStore(), clock, tmp_path)
    session.adopt(pool.tokens())
    session.refresh_after_401("access-0")
    assert not list(tmp_path.glob("*.door"))


def test_another_person_after_the_first_has_another_key(person: Person) -> None:
    window = person.window()
    window.adopt(person.pool.tokens())
    before = person.kept()["door_key"]
    window.sign_out()
    window.adopt(person.pool.tokens())
    assert before
    assert person.kept()["door_key"] not in {"", before}


def test_nobody_without_the_key_hears_a_word(handover: Handover, tmp_path: Path) -> None:
    address, key = offering(handover)
    assert handover.ask(address, key) is None, "a window does not ask itself"
    stranger = Handover(tmp_path, patience_s=0.5)
    assert stranger.ask(address, new_key()) is None
    assert stranger.ask(address, "") is None
    for words in (b"", b"GET / HTTP/1.0\r\n\r\n", LENGTH.pack(2**31) + b"x", LENGTH.pack(40) + b"x" * 40):
        with visit(address, tmp_path, time.monotonic() + 2) as open_door:
            open_door.sendall(words)
            open_door.shutdown(socket.SHUT_WR)
            assert silence(open_door)
    assert stranger.ask(address, key) == HandedOver(CANARY, "canary-id-token")


def test_a_visitor_who_says_nothing_is_sent_away(handover: Handover, tmp_path: Path) -> None:
    address, key = offering(handover)
    with visit(address, tmp_path, time.monotonic() + 2):
        assert Handover(tmp_path, patience_s=5).ask(address, key) == HandedOver(CANARY, "canary-id-token")


def test_a_foreign_listener_learns_nothing_and_is_not_believed(tmp_path: Path) -> None:
    key, heard = new_key(), []
    door = Door(tmp_path)

    def listen() -> None:
        for answer in (b"", b"not a length", LENGTH.pack(4) + b"fake", sealed_answer(new_key())):
            with door.next_visitor() as visitor:
                heard.append(visitor.recv(10_000))
                visitor.sendall(answer)

    listener = threading.Thread(target=listen)
    listener.start()
    asking = Handover(tmp_path, patience_s=2)
    assert [asking.ask(door.address, key) for _ in range(4)] == [None] * 4
    listener.join(10)
    door.close()
    assert all(key.encode() not in words for words in heard)


def test_an_answer_that_was_heard_before_answers_nothing_now(handover: Handover, tmp_path: Path) -> None:
    """Somebody in between passes the first talk on, keeps it, and plays it again."""
    address, key = offering(handover)
    between = Door(tmp_path)
    recorded: list[bytes] = []

    def play() -> None:
        with between.next_visitor() as visitor, visit(address, tmp_path, time.monotonic() + 5) as real:
            real.sendall(visitor.recv(10_000))
            recorded.append(real.recv(10_000))
            visitor.sendall(recorded[0])
        with between.next_visitor() as visitor:
            visitor.recv(10_000)
            visitor.sendall(recorded[0])

    player = threading.Thread(target=play)
    player.start()
    asking = Handover(tmp_path, patience_s=5)
    assert asking.ask(between.address, key) == HandedOver(CANARY, "canary-id-token")
    assert asking.ask(between.address, key) is None
    player.join(10)
    between.close()
    assert b"canary" not in recorded[0], "whoever stands in between reads nothing"


def test_a_listener_that_never_answers_is_left(tmp_path: Path) -> None:
    door = Door(tmp_path)
    began = time.monotonic()
    assert Handover(tmp_path, patience_s=0.3).ask(door.address, new_key()) is None
    assert time.monotonic() - began < 5
    door.close()


@pytest.mark.parametrize(
    "address",
    ["", "file", "file none.door", "file ../x.door", "file /etc/passwd", "port x", "port 1", "tcp 9"],
)
def test_an_address_that_leads_nowhere_is_nobody(tmp_path: Path, address: str) -> None:
    assert Handover(tmp_path).ask(address, new_key()) is None


def test_doors_that_nobody_is_behind_are_swept_away_and_the_others_stay(tmp_path: Path) -> None:
    abandoned = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    abandoned.bind(str(tmp_path / "old.door"))
    abandoned.close()
    first = Door(tmp_path)
    second = Door(tmp_path)
    names = {file.name for file in tmp_path.glob("*")}
    assert names == {first.address.split()[1], second.address.split()[1]}
    assert {file.stat().st_mode & 0o777 for file in tmp_path.glob("*")} == {0o600}
    first.close()
    second.close()


def test_a_folder_whose_name_is_too_long_for_sockets_costs_no_session(tmp_path: Path) -> None:
    clock = HandClock()
    pool = Pool(clock)
    session = Session(pool, SharedStore(), clock, tmp_path / ("x" * 120))
    session.adopt(pool.tokens())
    assert session.refresh_after_401("access-0") == "access-1"


def test_what_was_sealed_opens_with_its_key_and_for_its_purpose_only() -> None:
    key = new_key()
    sealed = seal(key, b"secret", b"asks")
    assert unseal(key, sealed, b"asks") == b"secret"
    changed = sealed[:-1] + bytes([sealed[-1] ^ 1])
    for wrong in (
        (new_key(), sealed, b"asks"),
        (key, sealed, b"gives"),
        (key, changed, b"asks"),
        (key, b"", b""),
    ):
        with pytest.raises(NotOursError):
            unseal(*wrong)
    for damaged in ("", "short", "ü", "a" * 500):
        with pytest.raises(NotOursError):
            unseal(damaged, sealed, b"asks")


def test_no_repr_shows_a_token_or_a_key(handover: Handover) -> None:
    _, key = offering(handover)
    shown = repr(HandedOver(CANARY, CANARY)) + repr(handover._offer)
    assert "canary" not in shown
    assert key not in shown


def offering(handover: Handover) -> tuple[str, str]:
    address, key = handover.open(), new_key()
    tokens = replace(
        Pool(HandClock()).tokens(), access_token=CANARY, id_token="canary-id-token", expires_at=START
    )
    handover.offer(key, tokens)
    return address, key


def silence(connection: socket.socket) -> bool:
    try:
        return connection.recv(100) == b""
    except ConnectionResetError:
        return True


def sealed_answer(key: str) -> bytes:
    answer = seal(key, msgspec.json.encode(HandedOver("a", "b")), b"medisecure gives ")
    return LENGTH.pack(len(answer)) + answer
