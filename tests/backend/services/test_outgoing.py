"""Messages leave one by one: none is lost, none is sent again, and a bad one stands in nobody's way."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any, ClassVar

import psycopg
import pytest

from medisecure_backend.services.outgoing import OutgoingMessage
from medisecure_backend.triggers import rounds
from medisecure_backend.triggers.rounds import NotSentError, ServiceRefusedError, make_rounds
from tests.backend.server import Server
from tests.ending_server import EndingServer, running

SENDER = "no-reply@hillside.example"
ADDRESSES = ("maja@example.org", "tomas@example.org", "ida@example.org")


@pytest.fixture
def waiting(postgres: Server) -> list[int]:
    """Three messages; whatever other tests left is out of the way."""
    make_rounds(postgres.dsns["ms_trigger"], None)
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute("UPDATE app.outbox SET taken_at = now() WHERE taken_at IS NULL")
        return [
            row[0]
            for address in ADDRESSES
            for row in owner.execute(
                "INSERT INTO app.outbox (kind, recipient, subject, body) "
                "VALUES ('offer', %s, 'Früher', 'Sign in') RETURNING id",
                (address,),
            )
        ]


def states(postgres: Server, ids: list[int]) -> list[tuple[bool, str | None]]:
    with psycopg.connect(postgres.owner_dsn) as owner:
        return owner.execute(
            "SELECT taken_at IS NOT NULL, problem FROM app.outbox WHERE id = ANY(%s) ORDER BY id", (ids,)
        ).fetchall()


def test_what_went_out_before_a_failure_is_not_sent_again(postgres: Server, waiting: list[int]) -> None:
    sent: list[str] = []

    def send(message: OutgoingMessage) -> None:
        if message.recipient == ADDRESSES[1] and len(sent) == 1:
            raise ServiceRefusedError("TooManyRequestsException")
        sent.append(message.recipient)

    with pytest.raises(ServiceRefusedError):
        make_rounds(postgres.dsns["ms_trigger"], send)
    assert states(postgres, waiting) == [(True, None), (False, None), (False, None)]
    sent.append("later")
    make_rounds(postgres.dsns["ms_trigger"], send)
    assert sent == [ADDRESSES[0], "later", *ADDRESSES[1:]]


@dataclass
class Ses:
    """SES's door, as far as the rounds use it."""

    refusals: dict[str, str]
    seen: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])


@contextmanager
def serving(ses: Ses) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version: ClassVar[str] = "HTTP/1.1"

        def do_POST(self) -> None:
            assert self.path == "/v2/email/outbound-emails"
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            code = ses.refusals.get(asked["Destination"]["ToAddresses"][0])
            if code is None:
                ses.seen.append(asked)
            body = json.dumps(
                {"MessageId": "1"} if code is None else {"message": "about an address"}
            ).encode()
            self.send_response(200 if code is None else 400)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            if code is not None:
                self.send_header("x-amzn-ErrorType", code)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            del format, args

    with running(EndingServer(("127.0.0.1", 0), Handler)) as url:
        yield url


@pytest.fixture
def environment(postgres: Server, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name, value in {
        "MEDISECURE_DSN_TRIGGER": postgres.dsns["ms_trigger"],
        "MEDISECURE_SENDER": SENDER,
        "AWS_ACCESS_KEY_ID": "AKIAEXAMPLEEXAMPLE12",
        "AWS_SECRET_ACCESS_KEY": "a secret of the tests",
        "AWS_DEFAULT_REGION": "eu-west-2",
    }.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


def test_the_function_sends_by_ses_from_the_clinics_address(
    environment: pytest.MonkeyPatch, waiting: list[int]
) -> None:
    ses = Ses({})
    with serving(ses) as url:
        environment.setenv("AWS_ENDPOINT_URL_SESV2", url)
        assert rounds.handler({}, None)["sent"] == 3
    assert [each["Destination"]["ToAddresses"] for each in ses.seen] == [[each] for each in ADDRESSES]
    assert {each["FromEmailAddress"] for each in ses.seen} == {SENDER}
    assert ses.seen[0]["Content"]["Simple"]["Subject"] == {"Data": "Früher", "Charset": "UTF-8"}


def test_an_address_ses_never_takes_is_kept_with_the_reason_and_the_alarm_rings(
    environment: pytest.MonkeyPatch, postgres: Server, waiting: list[int]
) -> None:
    ses = Ses({ADDRESSES[0]: "MessageRejected"})
    with serving(ses) as url:
        environment.setenv("AWS_ENDPOINT_URL_SESV2", url)
        with pytest.raises(NotSentError) as told:
            rounds.handler({}, None)
        assert rounds.handler({}, None)["sent"] == 0
    assert "@" not in str(told.value)
    assert states(postgres, waiting) == [(True, "MessageRejected"), (True, None), (True, None)]
    assert [each["Destination"]["ToAddresses"][0] for each in ses.seen] == list(ADDRESSES[1:])


def test_while_ses_sends_nothing_everything_waits(
    environment: pytest.MonkeyPatch, postgres: Server, waiting: list[int]
) -> None:
    with serving(Ses(dict.fromkeys(ADDRESSES, "SendingPausedException"))) as url:
        environment.setenv("AWS_ENDPOINT_URL_SESV2", url)
        with pytest.raises(ServiceRefusedError) as told:
            rounds.handler({}, None)
    assert str(told.value) == "SendingPausedException"
    assert states(postgres, waiting) == [(False, None)] * 3


def test_without_a_sender_everything_waits(
    environment: pytest.MonkeyPatch, postgres: Server, waiting: list[int]
) -> None:
    environment.setenv("MEDISECURE_SENDER", "")
    assert rounds.handler({}, None)["sent"] == 0
    assert states(postgres, waiting) == [(False, None)] * 3
