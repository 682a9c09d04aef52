"""A user pool of our own for these tests, over real HTTP and a real PostgreSQL."""

import os
import uuid
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import boto3
import psycopg
from botocore import UNSIGNED
from botocore.config import Config
from psycopg.conninfo import make_conninfo

from medisecure_backend.local.identity import schema
from medisecure_backend.local.identity.accounts import create_demo_account
from medisecure_backend.local.identity.lambdas import Trigger, Triggers
from medisecure_backend.local.identity.service import IdentityService
from medisecure_backend.local.identity.settings import PoolSettings
from medisecure_backend.local.identity.verification import REAL, Verification
from medisecure_backend.local.outbox import Outbox
from medisecure_backend.local.wire import HttpRequest
from tests.ending_server import EndingServer, running

REGION = "eu-west-2"
POOL_ID = "eu-west-2_AbC123xyZ"
CLIENT_ID = "4h57jgk2o1example9qpwz8rxt"
PASSWORD = "Correct-horse-battery-7"
KEY_ID, KEY_SECRET = "AKIAEXAMPLEEXAMPLE12", "not-a-real-secret"
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


WEAKNESS = "MEDISECURE_TEST_WEAKNESS"
"""An environment variable for these tests alone: which question their pools do not ask."""
WEAK = {
    "": REAL,
    "any-proof": Verification(prove=lambda _: True),
    "any-code": Verification(same=lambda *_: True),
    "any-session": Verification(any_session=True),
}


def fresh_database(superuser_dsn: str) -> str:
    """A new empty database with the pool's and the outbox's tables; gives its DSN."""
    name = f"idp_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(superuser_dsn, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    dsn = make_conninfo(superuser_dsn, dbname=name)
    schema.create(dsn)
    Outbox(dsn).create()
    return dsn


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def log_message(self, *args: Any) -> None:
        pass

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        path, _, query = self.path.partition("?")
        request = HttpRequest(self.command, path, query, headers, body)
        response = self.server.identity.handle(request)  # type: ignore[attr-defined]
        self.send_response(response.status)
        for name, value in response.headers:
            self.send_header(name, value)
        self.send_header("content-length", str(len(response.body)))
        self.end_headers()
        self.wfile.write(response.body)


class _Server(EndingServer):
    identity: IdentityService


@contextmanager
def served(identity: IdentityService) -> Generator[str]:
    """The service behind a real HTTP server on a free port; gives its address."""
    server = _Server(("127.0.0.1", 0), _Handler)
    server.identity = identity
    with running(server) as url:
        yield url


@dataclass
class MovableClock:
    """The real time, moved or held by hand."""

    offset: timedelta = timedelta()
    held: datetime | None = None

    def __call__(self) -> datetime:
        return self.held or datetime.now(UTC) + self.offset

    def forward(self, **by: float) -> None:
        self.offset += timedelta(**by)


class Remembered(list[dict[str, Any]]):
    """A trigger that keeps its events."""

    def __call__(self, event: dict[str, Any], context: object) -> dict[str, Any]:
        self.append(event)
        return event


@dataclass
class Pool:
    """One running user pool and what a test needs to know of it."""

    url: str
    dsn: str = field(repr=False)
    identity: IdentityService
    settings: PoolSettings
    clock: MovableClock
    outbox: Outbox
    key_file: Path
    triggers: Triggers
    confirmations: list[dict[str, Any]] = field(default_factory=list)
    authentications: list[dict[str, Any]] = field(default_factory=list)
    more: ExitStack = field(default_factory=ExitStack)

    @cached_property
    def owner(self) -> psycopg.Connection[Any]:
        """The owner's connection; each statement is committed."""
        return self.more.enter_context(psycopg.connect(self.dsn, autocommit=True))

    def client(self) -> Any:
        """boto3 as an unsigned client program has it."""
        config = Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1}, read_timeout=30)
        return boto3.client("cognito-idp", region_name=REGION, endpoint_url=self.url, config=config)

    def admin(self) -> Any:
        """boto3 as the Lambda has it, with credentials."""
        return boto3.client(
            "cognito-idp",
            region_name=REGION,
            endpoint_url=self.url,
            aws_access_key_id=KEY_ID,
            aws_secret_access_key=KEY_SECRET,
            config=Config(retries={"total_max_attempts": 1}, read_timeout=30),
        )

    def account(self, group: str = "Doctor", *, totp_secret: str = SECRET, password: str = PASSWORD) -> str:
        """A new person with password and authenticator; gives the e-mail address."""
        email = f"ada.{uuid.uuid4().hex[:10]}@example.org"
        create_demo_account(
            self.owner,
            user_pool_id=self.settings.user_pool_id,
            sub=str(uuid.uuid4()),
            email=email,
            password=password,
            group=group,
            totp_secret=totp_secret,
            attributes={"given_name": "Ada", "family_name": "Berg"},
        )
        return email

    def clear_tallies(self) -> None:
        """Forget all failures, so that a test may try many things."""
        self.owner.execute("DELETE FROM identity.tally")

    def also_served(self, identity: IdentityService) -> str:
        """Another process's service on the same database; its address."""
        return self.more.enter_context(served(identity))

    def row(self, query: str, *values: Any) -> Any:
        """One row of the database, as a person with access to it sees it."""
        return self.owner.execute(query, values).fetchone()


@contextmanager
def running_pool(
    dsn: str,
    folder: Path,
    *,
    verification: Verification | None = None,
    settings: PoolSettings | None = None,
    confirmed: Trigger | None = None,
    triggers: Triggers | None = None,
) -> Generator[Pool]:
    """A pool on this database, served over HTTP."""
    settings = settings or PoolSettings(REGION, POOL_ID, CLIENT_ID)
    clock = MovableClock()
    confirmations, authentications = Remembered(), Remembered()
    triggers = triggers or Triggers(
        confirmed or confirmations, authentications, pre_authentication=Remembered()
    )

    outbox = Outbox(dsn)
    key_file = folder / "signing-key.pem"
    identity = IdentityService(
        settings,
        dsn,
        key_file,
        outbox,
        credentials={KEY_ID: KEY_SECRET},
        triggers=triggers,
        clock=clock,
        verification=verification or WEAK[os.environ.get(WEAKNESS, "")],
    )
    try:
        with served(identity) as url:
            pool = Pool(
                url,
                dsn,
                identity,
                settings,
                clock,
                outbox,
                key_file,
                triggers,
                confirmations,
                authentications,
            )
            with pool.more:
                yield pool
    finally:
        identity.close()
