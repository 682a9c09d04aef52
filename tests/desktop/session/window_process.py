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

from medisecure_desktop.api.errors import ApiError
from medisecure_desktop.config import load_configuration
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.keychain.chunks import ChunkedVault
from medisecure_desktop.keychain.keyring_store import KeyringSecretStore
from medisecure_desktop.session.clock import SystemClock
from medisecure_desktop.session.session import Session, SessionEndedError
from tests.desktop.session.file_store import FileStore, FolderVault

THREADS = 50
PIECE = 1280
"""What a Windows credential holds: a session comes in two pieces and a header."""
OURS = f"{os.sep}medisecure_desktop{os.sep}"


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


def killed_on_demand(authenticator: Authenticator, new_session: Callable[[], Session]) -> None:
    """Each line of standard input is a start of the program, killed at that step, or not at all (0)."""
    authenticator.prepare()
    authenticator.close()
    for line in sys.stdin:
        kind, number = line.split()
        reading, writing = os.pipe()
        code = forked(lambda: _start(new_session(), kind, int(number), writing))  # noqa: B023 - done at once
        os.close(writing)
        with os.fdopen(reading) as told:
            say("killed" if code == -signal.SIGKILL else told.read())


def _start(session: Session, kind: str, last: int, told: int) -> int:
    if last:
        _kill_at(last, is_every_instruction=kind == "instruction")
    try:
        outcome = "in" if session.restore() else "password"
    except SessionEndedError as ended:
        outcome = f"told {ended.title}"
    except ApiError as error:
        outcome = f"trouble {error.title}"
    sys.settrace(None)
    os.write(told, outcome.encode())
    return 0


def _kill_at(last: int, *, is_every_instruction: bool) -> None:
    """Trace our own code from the moment the pool's answer to a refresh is there; kill at the `last` step."""
    count, has_answer = 0, False

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal count, has_answer
        if OURS not in frame.f_code.co_filename:
            return None
        if event == "return" and frame.f_code.co_name == "exchange" and frame.f_locals["method"] == "POST":
            has_answer = True
        frame.f_trace_opcodes = is_every_instruction and has_answer
        if has_answer and event == ("opcode" if is_every_instruction else "line"):
            count += 1
            if count == last:
                os.kill(os.getpid(), signal.SIGKILL)
        return trace

    threading.settrace(trace)
    sys.settrace(trace)


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


def main(job: str, folder: Path, clinic: Path) -> None:
    pool = Authenticator(load_configuration(clinic))

    def in_a_file() -> Session:
        return Session(pool, FileStore(folder / "store"), SystemClock(), folder)

    def in_pieces() -> Session:
        vault = ChunkedVault(FolderVault(folder / "vault"), longest=PIECE)
        return Session(pool, KeyringSecretStore(vault), SystemClock(), folder)

    if job == "threads":
        fifty_threads(in_a_file())
    else:
        killed_on_demand(pool, in_pieces)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
