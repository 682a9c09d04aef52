"""schemathesis asks all that openapi.json allows and much that it does not, as each role and as nobody.

Every check is on; schemathesis.toml and hooks.py say what a refusal may be, and why.
"""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from medisecure_backend.api.openapi import OPENAPI_FILE
from medisecure_backend.contract.roles import Role
from tests.backend.fuzz.hooks import TOKEN_FILE
from tests.backend.generated.description import operations
from tests.clinic_process import RunningClinic, start_clinic

ROOT = Path(__file__).resolve().parents[3]
CONFIGURATION = Path(__file__).with_name("schemathesis.toml")
ENDS_SIGN_IN = "sign_out_me"
"""Whatever is asked after it is answered 401, so the search would end unseen."""
NOBODY = "nobody"
WHO = (*(role.value for role in Role), NOBODY)
RENEWED_SECONDS = 60
LAST_LINES = 150
SHORT = ("--phases", "coverage,fuzzing,stateful", "--max-examples", "1", "--no-shrink", "--seed", "1")
LONG_SECONDS = 600
LONG = ("--phases", "coverage,fuzzing,stateful", "--max-time", str(LONG_SECONDS))


@pytest.fixture(scope="module")
def spare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningClinic]:
    """A clinic of this test's own: it is written to."""
    folder = tmp_path_factory.mktemp("schemathesis") / "data"
    with start_clinic(folder, "--seed", "demo", "--workers", "2") as clinic:
        yield clinic


@contextmanager
def token_of(clinic: RunningClinic, who: str, folder: Path) -> Iterator[Path]:
    """A file that always has a good access token of this role: one lives for ten minutes."""
    file, is_over = folder / "token", threading.Event()

    def write() -> None:
        fresh = folder / "fresh"
        fresh.write_text("" if who == NOBODY else clinic.access_token(who), encoding="utf-8")
        fresh.replace(file)

    def keep() -> None:
        while not is_over.wait(RENEWED_SECONDS):
            write()

    write()
    thread = threading.Thread(target=keep)
    thread.start()
    try:
        yield file
    finally:
        is_over.set()
        thread.join()


def run(clinic: RunningClinic, who: str, folder: Path, *arguments: str) -> None:
    command = [
        str(Path(sys.executable).parent / "schemathesis"), "--config-file", str(CONFIGURATION),
        "run", str(OPENAPI_FILE), "--url", clinic.api_url, *arguments,
    ]  # fmt: skip
    with token_of(clinic, who, folder) as file:
        known = {"NO_COLOR": "1", "PYTHONPATH": str(ROOT), TOKEN_FILE: str(file)}
        ended = subprocess.run(
            command, capture_output=True, text=True, check=False, cwd=folder, env={**os.environ, **known}
        )
    lines = [line[:300] for line in ended.stdout.splitlines() + ended.stderr.splitlines()]
    assert ended.returncode == 0, "\n".join(lines[-LAST_LINES:])


def asked(who: str) -> list[str]:
    """What is asked of whom in a short run: what is the role's own. The rest is 403, in test_refusals.py."""
    names = [each.name for each in operations() if who in each.roles and each.name != ENDS_SIGN_IN]
    return [part for name in names for part in ("--include-operation-id", name)]


@pytest.mark.timeout(240)
@pytest.mark.parametrize("who", WHO)
def test_a_short_run_finds_nothing(spare: RunningClinic, tmp_path: Path, who: str) -> None:
    if who == NOBODY:
        run(spare, who, tmp_path, "--phases", "fuzzing", *SHORT[2:])
    else:
        run(spare, who, tmp_path, *asked(who), *SHORT)


@pytest.mark.soak
@pytest.mark.parametrize("who", WHO)
def test_a_long_run_finds_nothing(spare: RunningClinic, tmp_path: Path, who: str) -> None:
    run(spare, who, tmp_path, "--exclude-operation-id", ENDS_SIGN_IN, *LONG)
