"""Many threads, several windows, two people: one refresh, and nobody takes another's place."""

import os
import signal
import subprocess
import sys
import textwrap
import threading
from datetime import timedelta

import pytest

from medisecure_backend.contract.roles import Role
from medisecure_desktop.api.errors import OfflineError
from medisecure_desktop.identity.steps import Tokens
from medisecure_desktop.session.session import SessionEndedError
from tests.desktop.session.scene import START, Scene, run_all, run_all_joined, wait_until


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


@pytest.mark.parametrize("is_refused", [False, True], ids=["it has run out", "it was refused"])
def test_who_comes_while_one_is_fetched_is_given_that_one(signed_in: Scene, *, is_refused: bool) -> None:
    """As many as the program has threads, all on their way before the pool has answered the first."""
    session, got, under_way = signed_in.session, list[str](), threading.Semaphore(0)
    signed_in.clock.time += timedelta(minutes=0 if is_refused else 20)
    asks = (lambda: session.refresh_after_401("access-0")) if is_refused else session.access_token

    def ask() -> None:
        under_way.release()
        got.append(asks())

    others = [threading.Thread(target=ask) for _ in range(6)]

    def let_others_come() -> None:
        signed_in.pool.on_refresh = lambda: None
        for other in others:
            other.start()
        for _ in others:
            assert under_way.acquire(timeout=10)

    signed_in.pool.on_refresh = let_others_come
    got.append(asks())
    run_all_joined(others)
    assert (signed_in.pool.refreshes, got) == (["refresh-0"], ["access-1"] * 7)


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
