"""Real processes, a real pool: one refresh a window, and a rotation killed at every line of it."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

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
    Session(authenticator, FileStore(folder / "store"), SystemClock(), folder).adopt(done.tokens)
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


def test_fifty_threads_in_three_windows_refresh_once_a_window(clinic: RunningClinic, tmp_path: Path) -> None:
    leave_signed_in(clinic, tmp_path, 1)
    with counting(clinic) as pool:
        known = vars(replace(load_configuration(clinic.clinic_file), identity_url=pool.url))
        (tmp_path / "clinic.json").write_text(json.dumps(known))
        windows = [window("threads", tmp_path, tmp_path / "clinic.json") for _ in range(WINDOWS)]
        for each in windows:
            assert each.stdout.readline() == "ready True\n", each.stderr.read()  # type: ignore[union-attr]
        pool.seen.clear()
        for each in windows:
            each.stdin.write("go\n")  # type: ignore[union-attr]
            each.stdin.flush()  # type: ignore[union-attr]
        outcomes = [each.communicate(timeout=60) for each in windows]
    assert outcomes == [("50 1\n", "")] * WINDOWS
    sent = [json.loads(seen.body)["RefreshToken"] for seen in pool.seen if seen.method == "POST"]
    assert len(sent) == len(set(sent)) == WINDOWS, "one each, and none with a token that was used before"


def test_a_rotation_killed_at_any_line_leaves_somebody_signed_in(
    clinic: RunningClinic, tmp_path: Path
) -> None:
    leave_signed_in(clinic, tmp_path, 2)
    out, err = window("killed", tmp_path, clinic.clinic_file).communicate(timeout=150)
    assert out.startswith("lines "), out + err
    assert int(out.split()[1]) > 40, "it was killed at many places"
