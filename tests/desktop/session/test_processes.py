"""Real processes, a real pool: one refresh for all windows of a person."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from medisecure_desktop.config import load_configuration
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.identity.steps import CodeStep, SignedIn
from medisecure_desktop.session.clock import SystemClock
from medisecure_desktop.session.session import Session
from tests.clinic_process import RunningClinic
from tests.desktop.loopback import Answer, Loopback, Seen, serving
from tests.desktop.session.file_store import FileStore

ROOT = Path(__file__).parents[3]
WINDOWS = 3


def leave_signed_in(clinic: RunningClinic, folder: Path, number: int) -> None:
    authenticator = Authenticator(load_configuration(clinic.clinic_file))
    account = clinic.account("Doctor", number)
    step = authenticator.sign_in(account.email, account.password)
    assert isinstance(step, CodeStep)
    done = authenticator.answer_code(step, clinic.next_code(account))
    assert isinstance(done, SignedIn)
    session = Session(authenticator, FileStore(folder / "store"), SystemClock(), folder)
    session.adopt(done.tokens)
    session.close()
    authenticator.close()


def window(job: str, folder: Path, clinic_file: Path) -> "subprocess.Popen[str]":
    command = [
        sys.executable,
        "-m",
        "tests.desktop.session.window_process",
        job,
        str(folder),
        str(clinic_file),
    ]
    return subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@contextmanager
def counting(clinic: RunningClinic) -> Iterator[Loopback]:
    """The clinic through a door that remembers who came."""
    names = ("x-amz-target", "content-type")

    def answer(seen: Seen) -> Answer:
        headers = {name: seen.headers[name] for name in names if name in seen.headers}
        found = clinic.http.request(
            seen.method, clinic.identity_url + seen.path, data=seen.body, headers=headers, timeout=30
        )
        return Answer(found.status_code, found.content)

    with serving(answer) as server:
        yield server


class Windows:
    """Windows of one person before a pool that counts."""

    def __init__(self, clinic: RunningClinic, folder: Path, pool: Loopback) -> None:
        self.folder, self.pool = folder, pool
        known = vars(replace(load_configuration(clinic.clinic_file), identity_url=pool.url))
        (folder / "clinic.json").write_text(json.dumps(known))
        self.open: list[subprocess.Popen[str]] = []

    def start(self) -> "subprocess.Popen[str]":
        """A window that goes on where the last one was."""
        opened = window("threads", self.folder, self.folder / "clinic.json")
        self.open.append(opened)
        assert line_of(opened) == "ready True"
        return opened

    def ask(self, asked: "list[subprocess.Popen[str]]") -> list[str]:
        """In each of them the token runs out and fifty threads want one: what they got."""
        for each in asked:
            each.stdin.write("go\n")  # type: ignore[union-attr]
            each.stdin.flush()  # type: ignore[union-attr]
        found = [line_of(each).split() for each in asked]
        assert [words[0] for words in found] == ["50"] * len(asked)
        assert [len(words) for words in found] == [2] * len(asked), "one token for all threads of a window"
        return [words[1] for words in found]

    @property
    def refreshes(self) -> list[str]:
        """The refresh tokens the pool was shown."""
        return [json.loads(seen.body)["RefreshToken"] for seen in self.pool.seen if seen.method == "POST"]

    def end(self) -> None:
        for each in self.open:
            each.kill()
            each.communicate(timeout=60)


def line_of(process: "subprocess.Popen[str]") -> str:
    line = process.stdout.readline()  # type: ignore[union-attr]
    assert line, process.stderr.read()  # type: ignore[union-attr]
    return line.strip()


@pytest.fixture
def windows(clinic: RunningClinic, tmp_path: Path) -> Iterator[Windows]:
    with counting(clinic) as pool:
        found = Windows(clinic, tmp_path, pool)
        yield found
        found.end()


def test_fifty_threads_in_three_windows_cause_one_refresh(clinic: RunningClinic, windows: Windows) -> None:
    leave_signed_in(clinic, windows.folder, 1)
    opened = [windows.start() for _ in range(WINDOWS)]
    assert len(windows.refreshes) == 1, "the second and the third window are given what the first has"
    windows.pool.seen.clear()
    got = windows.ask(opened)
    assert len(windows.refreshes) == 1
    assert len(set(got)) == 1, "all have the same token"


def test_a_window_that_was_killed_is_missed_by_nobody(clinic: RunningClinic, windows: Windows) -> None:
    leave_signed_in(clinic, windows.folder, 3)
    first, second = windows.start(), windows.start()
    first.kill()
    first.wait(10)
    assert len(list(windows.folder.glob("*.door"))) == 1, "its door is still there, with nobody behind it"
    windows.ask([second])
    third = windows.start()
    assert len(windows.refreshes) == 2, "the second refreshed by itself, and the third asked the second"
    assert len(list(windows.folder.glob("*.door"))) == 1, "what the first left is swept away"
    windows.ask([third])


def test_a_window_that_hangs_holds_nobody_up(clinic: RunningClinic, windows: Windows) -> None:
    leave_signed_in(clinic, windows.folder, 0)
    first, second = windows.start(), windows.start()
    first.send_signal(signal.SIGSTOP)
    began = time.monotonic()
    windows.ask([second])
    assert time.monotonic() - began < 10
    assert len(windows.refreshes) == 2
    first.send_signal(signal.SIGCONT)
    windows.pool.seen.clear()
    windows.ask([first, second])
    assert len(windows.refreshes) <= 2
