"""A real clinic in a process of its own, as `medisecure-clinic serve` starts it."""

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, Self
from zoneinfo import ZoneInfo

import boto3
import msgspec
import psycopg
import pyotp
import requests
from botocore import UNSIGNED
from botocore.config import Config
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from pycognito.exceptions import SoftwareTokenMFAChallengeException

from medisecure_backend.local.web.worker_configuration import WorkerConfiguration
from tests.client_srp import ClientSrp

COMMAND = Path(sys.executable).parent / "medisecure-clinic"
START_SECONDS = 60
STOP_SECONDS = 30
STEP_SECONDS = 30
UNHURRIED = "100000/1000"
"""Tests ask more than people do; the one that is about the limit sets its own."""
SPARE_SECONDS = 12
LISTENERS: list[Callable[[str, str, int, str], None]] = []
"""Told of each answer to `RunningClinic.call`: method, path, status, text."""


@dataclass(frozen=True)
class Account:
    """A demo account."""

    role: str
    username: str
    email: str
    password: str = field(repr=False)
    totp_secret: str = field(repr=False)


class TotpCodes:
    """Codes nobody has used yet: a pool takes each step's code once, from one step back to one ahead."""

    def __init__(self) -> None:
        self._last_step: dict[tuple[str, str], int] = {}
        self._lock = threading.Lock()

    def next(self, user_pool_id: str, secret: str) -> str:
        with self._lock:
            used = self._last_step.get((user_pool_id, secret), 0)
            step = max(used + 1, self._oldest_good())
            ahead = (step - 1) * STEP_SECONDS - time.time()
            if ahead > 0:
                threading.Event().wait(ahead + 0.2)
            self._last_step[user_pool_id, secret] = step
            return pyotp.TOTP(secret).at(step * STEP_SECONDS)

    @staticmethod
    def _oldest_good() -> int:
        """The step before this one, unless it dies before a test can use its code."""
        step, second = divmod(int(time.time()), STEP_SECONDS)
        return step - 1 if STEP_SECONDS - second > SPARE_SECONDS else step


CODES = TotpCodes()
"""One for all clinics of this process, for a clinic that is started again remembers the codes."""


@dataclass
class RunningClinic:
    """One clinic that answers, its demo accounts, and tokens for them by real SRP and TOTP."""

    process: subprocess.Popen[bytes]
    data: Path
    log: Path
    ready: dict[str, Any]
    start_seconds: float
    _tokens: dict[str, tuple[float, dict[str, str]]] = field(default_factory=dict, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def __post_init__(self) -> None:
        self.api_url: str = self.ready["api_url"]
        self.identity_url: str = self.ready["identity_url"]
        self.region: str = self.ready["region"]
        self.user_pool_id: str = self.ready["user_pool_id"]
        self.client_id: str = self.ready["client_id"]
        self.issuer: str = self.ready["issuer"]
        self.clinic_file = Path(self.ready["clinic_file"])
        self.pid: int = self.ready["pid"]
        self.http = requests.Session()
        self.http.trust_env = False
        self.accounts: dict[str, list[Account]] = defaultdict(list)
        """Role ("Doctor", "Patient", "Admin") -> its demo accounts."""
        for row in json.loads(command("accounts", "--data", str(self.data), "--json")):
            self.accounts[row["role"]].append(Account(**row))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *failure: object) -> None:
        if self.process.returncode is None:
            self.stop()

    def account(self, role: str, number: int = 0) -> Account:
        return self.accounts[role][number]

    def next_code(self, account: Account) -> str:
        """An authenticator code for this account, good for half a minute at least.

        As if the person had signed in last a while ago: nobody waits until their app shows another code.
        """
        with psycopg.connect(self._worker().pool.dsn) as pool:
            pool.execute(
                "UPDATE identity.account SET totp_last_step = NULL WHERE email = %s", [account.email]
            )
        return pyotp.TOTP(account.totp_secret).now()

    @property
    def owner_dsn(self) -> str:
        """The superuser's way into the database that the clinic brought itself."""
        password = (self.data / "postgres" / "superuser-password").read_text(encoding="utf-8")
        return make_conninfo(
            **{**conninfo_to_dict(self._worker().pool.dsn), "user": "postgres", "password": password}
        )

    def _worker(self) -> WorkerConfiguration:
        return msgspec.json.decode((self.data / "worker.json").read_bytes(), type=WorkerConfiguration)

    def cognito(self) -> Any:
        """boto3's client for this clinic's pool."""
        return boto3.client(
            "cognito-idp",
            region_name=self.region,
            endpoint_url=self.identity_url,
            config=Config(
                signature_version=UNSIGNED,
                retries={"total_max_attempts": 1},
                connect_timeout=5,
                read_timeout=10,
            ),
        )

    def sign_in(self, account: Account) -> dict[str, str]:
        """AuthenticationResult of a whole new sign-in."""
        client = self.cognito()
        srp = ClientSrp(
            username=account.email,
            password=account.password,
            pool_id=self.user_pool_id,
            client_id=self.client_id,
            client=client,
        )
        try:
            srp.authenticate_user()
        except SoftwareTokenMFAChallengeException as challenge:
            step = challenge.get_tokens()
        else:
            raise AssertionError("the pool did not ask for a code")
        reply = client.respond_to_auth_challenge(
            ClientId=self.client_id,
            ChallengeName="SOFTWARE_TOKEN_MFA",
            Session=step["Session"],
            ChallengeResponses={
                "USERNAME": step["ChallengeParameters"].get("USER_ID_FOR_SRP", account.email),
                "SOFTWARE_TOKEN_MFA_CODE": self.next_code(account),
            },
        )
        return reply["AuthenticationResult"]

    def tokens(self, role: str, number: int = 0) -> dict[str, str]:
        """AccessToken, IdToken and RefreshToken of a demo account, kept while they are fresh."""
        account = self.account(role, number)
        with self._lock:
            until, found = self._tokens.get(account.email, (0.0, {}))
            if time.monotonic() > until:
                found = self.sign_in(account)
                self._tokens[account.email] = (time.monotonic() + int(found["ExpiresIn"]) - 120, found)
            return found

    def access_token(self, role: str, number: int = 0) -> str:
        return self.tokens(role, number)["AccessToken"]

    def call(
        self, method: str, path: str, role: str | None = None, number: int = 0, **options: Any
    ) -> requests.Response:
        """One request to the API, signed in as a demo account if a role is given."""
        headers = dict(options.pop("headers", {}))
        if role is not None:
            headers["Authorization"] = f"Bearer {self.access_token(role, number)}"
        reply = self.http.request(method, self.api_url + path, headers=headers, timeout=30, **options)
        for listener in LISTENERS:
            listener(method, path.partition("?")[0], reply.status_code, "" if reply.ok else reply.text)
        return reply

    def today(self) -> date:
        """The date on the clinic's wall."""
        me = self.call("GET", "/v1/me", "Doctor").json()
        return datetime.now(ZoneInfo(me["clinic"]["time_zone"])).date()

    def outbox(self) -> list[dict[str, Any]]:
        return json.loads(command("outbox", "--data", str(self.data), "--json"))

    def newest_mail(self, email: str) -> str:
        """The last message to this address."""
        return [str(message["body"]) for message in self.outbox() if message["recipient"] == email][-1]

    def newest_code(self, email: str) -> str:
        """The six digits in the last message to this address."""
        found = re.search(r"\b\d{6}\b", self.newest_mail(email))
        assert found
        return found[0]

    def temporary_password(self, email: str) -> str:
        """The one in the invitation, which is the last message to this address."""
        found = re.search(r"temporary password is (\S+)\n", self.newest_mail(email))
        assert found
        return found[1]

    def stop(self) -> int:
        """SIGTERM, wait, and the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self._ended()

    def kill(self) -> None:
        """SIGKILL to the parent alone, as if the machine's owner pulled it away."""
        os.kill(self.process.pid, signal.SIGKILL)
        self._ended()

    def _ended(self) -> int:
        self.http.close()
        code = self.process.wait(STOP_SECONDS)
        assert self.process.stdout is not None
        self.process.stdout.close()
        return code


def command(*arguments: str) -> str:
    """Standard output of a medisecure-clinic command that must succeed."""
    return subprocess.run([COMMAND, *arguments], capture_output=True, text=True, check=True).stdout


def start_clinic(data: Path, *arguments: str, log: Path | None = None) -> RunningClinic:
    """Start a clinic on a free port and wait for its ready line."""
    log = log or data.parent / f"{data.name}.stderr"
    began = time.monotonic()
    with log.open("ab") as stderr:
        process = subprocess.Popen(
            [COMMAND, "serve", "--data", str(data), "--port", "0", "--json", *arguments],
            stdout=subprocess.PIPE,
            env={"MEDISECURE_RATE_LIMIT": UNHURRIED, **os.environ},
            stderr=stderr,
        )
    line = _first_line(process)
    if not line:
        process.kill()
        process.wait()
        raise AssertionError(f"the clinic did not start:\n{log.read_text()[-4000:]}")
    return RunningClinic(process, data, log, json.loads(line), time.monotonic() - began)


def _first_line(process: subprocess.Popen[bytes]) -> bytes:
    assert process.stdout is not None
    too_late = threading.Timer(START_SECONDS, process.kill)
    too_late.start()
    try:
        return process.stdout.readline()
    finally:
        too_late.cancel()
