"""A window's session in a process of its own: `python -m ... JOB FOLDER CLINIC`; standard input says go."""

import hashlib
import os
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import Any

from medisecure_desktop.config import load_configuration
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.session.clock import SystemClock
from medisecure_desktop.session.session import Session
from tests.desktop.session.file_store import FileStore

THREADS = 50
WATCHED = (
    "session/session.py",
    "session/kept_session.py",
    "session/process_lock.py",
    "identity/authenticator.py",
)


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def fifty_threads(session: Session) -> None:
    """Restore; whenever told to, let the token run out and fifty threads ask for one; print what they got."""
    say("ready", session.restore())
    while sys.stdin.readline():
        let_it_run_out(session)


def let_it_run_out(session: Session) -> None:
    session._tokens = replace(session._current(), expires_at=datetime.now(UTC))
    barrier, got = threading.Barrier(THREADS), []

    def ask() -> None:
        barrier.wait()
        got.append(session.access_token())

    threads = [threading.Thread(target=ask) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    say(len(got), *{hashlib.sha256(token.encode()).hexdigest() for token in got})


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
    pool = Authenticator(load_configuration(clinic))

    def made() -> Session:
        return Session(pool, FileStore(folder / "store"), SystemClock(), folder)

    if job == "threads":
        fifty_threads(made())
    else:
        killed_everywhere(pool, made)
