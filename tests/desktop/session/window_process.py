"""A window's session in a process of its own: `python -m ... JOB FOLDER CLINIC`; standard input says go."""

import os
import signal
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import FrameType
from typing import Any

from medisecure_desktop.config import load_configuration
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.session.session import Session
from tests.desktop.session.file_store import FileStore

THREADS = 50
WATCHED = (
    "session/session.py",
    "session/kept_session.py",
    "session/process_lock.py",
    "identity/authenticator.py",
)


class FastClock:
    """Time that is put forward for as long as one access token is in use."""

    def __init__(self) -> None:
        self.is_ahead: Callable[[], bool] = lambda: False

    def now(self) -> datetime:
        return datetime.now(UTC) + (timedelta(minutes=9, seconds=30) if self.is_ahead() else timedelta())


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def fifty_threads(session: Session, clock: FastClock) -> None:
    """Restore; when told to, let the token run out and fifty threads ask for one; print what they got."""
    say("ready", session.restore())
    sys.stdin.readline()
    first = session.access_token()
    clock.is_ahead = lambda: session._current().access_token == first
    barrier, got = threading.Barrier(THREADS), []

    def ask() -> None:
        barrier.wait()
        got.append(session.access_token())

    threads = [threading.Thread(target=ask) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    say(len(got), len(set(got)))


def killed_everywhere(authenticator: Authenticator, new_session: Callable[[], Session]) -> None:
    """Restore again and again, killed one line later each time; each time the next start must go on."""
    authenticator.prepare()
    authenticator.close()
    line, has_ended = 0, False
    while not has_ended:
        line += 1
        has_ended = forked(lambda number=line: _restore_until(new_session, number)) != -signal.SIGKILL
        after = forked(lambda: 0 if new_session().restore() else 3)
        if after != 0:
            say("line", line, "then", after)
            return
    say("lines", line)


def _restore_until(new_session: Callable[[], Session], last: int) -> int:
    """Restore under a tracer that kills this process at its `last` line."""
    count = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal count
        if not frame.f_code.co_filename.endswith(WATCHED):
            return None
        if event == "line":
            count += 1
            if count == last:
                os.kill(os.getpid(), signal.SIGKILL)
        return trace

    session = new_session()
    sys.settrace(trace)
    return 0 if session.restore() else 3


def forked(work: Callable[[], int]) -> int:
    """The exit code of `work` in a child; negative for a signal."""
    child = os.fork()
    if child == 0:
        code = 4
        try:
            code = work()
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


if __name__ == "__main__":
    job, folder, clinic = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    pool, time_of_day = Authenticator(load_configuration(clinic)), FastClock()

    def made() -> Session:
        return Session(pool, FileStore(folder / "store"), time_of_day, folder)

    if job == "threads":
        fifty_threads(made(), time_of_day)
    else:
        killed_everywhere(pool, made)
