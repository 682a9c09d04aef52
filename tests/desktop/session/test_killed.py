"""A rotation killed with -9 after any step of ours since the pool's answer: the next start knows a way on."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import psycopg
import pyotp
import pytest

from medisecure_backend.local.identity.settings import PoolSettings
from medisecure_desktop.config import load_configuration
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.identity.steps import CodeStep, SignedIn
from medisecure_desktop.keychain.chunks import ChunkedVault
from medisecure_desktop.keychain.keyring_store import KeyringSecretStore
from medisecure_desktop.session.clock import SystemClock
from medisecure_desktop.session.session import Session
from tests.backend.conftest import postgres as postgres  # noqa: PLC0414 - a fixture
from tests.backend.identity.running import (
    CLIENT_ID,
    PASSWORD,
    POOL_ID,
    REGION,
    Pool,
    fresh_database,
    running_pool,
)
from tests.backend.server import Server
from tests.desktop.session.file_store import FolderVault
from tests.desktop.session.test_processes import line_of, window
from tests.desktop.session.window_process import PIECE

TOLD = "told You have been signed out."
PATIENT = PoolSettings(REGION, POOL_ID, CLIENT_ID, rotation_grace=timedelta(minutes=30))


class Computer:
    """A computer whose program is started and killed on demand."""

    def __init__(self, pool: Pool, folder: Path) -> None:
        self.pool, self.folder = pool, folder
        self.clinic_file = folder / "clinic.json"
        known = {"api_url": pool.url, "identity_url": pool.url, "issuer": pool.settings.issuer}
        known |= {"region": REGION, "user_pool_id": POOL_ID, "client_id": CLIENT_ID}
        self.clinic_file.write_text(json.dumps(known))
        self.sign_in()
        self.process = window("killed", folder, self.clinic_file)

    def sign_in(self) -> None:
        secret = pyotp.random_base32()
        email = self.pool.account(totp_secret=secret)
        authenticator = Authenticator(load_configuration(self.clinic_file))
        step = authenticator.sign_in(email, PASSWORD)
        assert isinstance(step, CodeStep)
        done = authenticator.answer_code(step, pyotp.TOTP(secret).now())
        assert isinstance(done, SignedIn)
        vault = ChunkedVault(FolderVault(self.folder / "vault"), longest=PIECE)
        session = Session(authenticator, KeyringSecretStore(vault), SystemClock(), self.folder)
        session.adopt(done.tokens)
        session.close()
        authenticator.close()

    def start(self, kind: str = "line", number: int = 0) -> str:
        """How the program starts, or that it was killed at this step of its rotation."""
        self.process.stdin.write(f"{kind} {number}\n")  # type: ignore[union-attr]
        self.process.stdin.flush()  # type: ignore[union-attr]
        return line_of(self.process)

    def let_the_grace_pass(self) -> None:
        with psycopg.connect(self.pool.dsn) as connection:
            connection.execute(
                "UPDATE identity.refresh_token SET replaced_at = replaced_at - interval '2 hours'"
            )

    def kept_pieces(self) -> list[str]:
        return [file.name for file in (self.folder / "vault").iterdir() if file.suffix != ".new"]

    def end(self) -> None:
        self.process.kill()
        self.process.communicate(timeout=60)


@pytest.fixture
def computer(postgres: Server, tmp_path: Path) -> Iterator[Computer]:
    with running_pool(fresh_database(postgres.owner_dsn), tmp_path, settings=PATIENT) as pool:
        found = Computer(pool, tmp_path)
        yield found
        found.end()


def test_a_rotation_killed_at_any_line_leaves_somebody_signed_in(computer: Computer) -> None:
    """Each start goes on from where the one before was killed, and is killed one line later."""
    line, outcome = 0, "killed"
    while outcome == "killed":
        line += 1
        outcome = computer.start("line", line)
    assert outcome == "in"
    assert line > 100, "it was killed at many places"
    assert len(computer.kept_pieces()) == 3, "a header and two pieces: nothing is left of all that was killed"


@pytest.mark.parametrize("every", [40, pytest.param(1, marks=pytest.mark.soak)])
def test_started_much_later_it_is_in_or_asks_for_the_password(computer: Computer, every: int) -> None:
    """The pool takes a token that was used before for thievery: that is told once, and then it is over."""
    line, outcomes = 1, []
    while computer.start("line", line) == "killed":
        computer.let_the_grace_pass()
        outcomes.append(computer.start())
        assert outcomes[-1] in {"in", TOLD}
        if outcomes[-1] == TOLD:
            assert [computer.start(), computer.start()] == ["password", "password"]
            assert computer.kept_pieces() == []
            computer.sign_in()
        line += every
    assert set(outcomes) == {"in", TOLD}
    assert outcomes == sorted(outcomes, reverse=True), "once the new token is kept, it stays"


@pytest.mark.soak
def test_a_rotation_killed_at_any_instruction_leaves_somebody_signed_in(computer: Computer) -> None:
    step, outcome = 0, "killed"
    while outcome == "killed":
        step += 1
        outcome = computer.start("instruction", step)
    assert (outcome, step > 500) == ("in", True)
