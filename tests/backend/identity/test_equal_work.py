"""Whether somebody has an account must not be told by the time an answer takes.

Time cannot be tested without luck, so the work is counted: every statement to the database, every
connection, every exponentiation. Known and unknown names must cause exactly the same.
"""

import uuid
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any

import botocore.exceptions
import psycopg
import pytest

from medisecure_backend.local.identity import srp
from tests.backend.identity.running import CLIENT_ID, PASSWORD, POOL_ID, Pool
from tests.backend.identity.signing_in import begin, proof, respond

NEW = "Another-horse-battery-8"


@dataclass
class Work:
    """What was done, in order."""

    done: list[str] = field(default_factory=list)

    def of(self, act: Callable[[], Any]) -> tuple[list[str], str]:
        self.done.clear()
        try:
            act()
            answer = "ok"
        except botocore.exceptions.ClientError as problem:
            answer = str(problem)
        return list(self.done), answer


@pytest.fixture
def work(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> Generator[Work]:
    """Watches the pool at work; nothing of it is replaced."""
    seen = Work()
    execute, connect = psycopg.Cursor.execute, psycopg.connect

    def watched(cursor: Any, query: Any, *rest: Any, **more: Any) -> Any:
        text = query if isinstance(query, str) else query.as_string(cursor)
        seen.done.append(" ".join(text.split()))
        return execute(cursor, query, *rest, **more)

    def connected(*rest: Any, **more: Any) -> Any:
        seen.done.append("connect")
        return connect(*rest, **more)

    def power(*numbers: int) -> int:
        seen.done.append("pow")
        return pow(*numbers)

    monkeypatch.setattr(psycopg.Cursor, "execute", watched)
    monkeypatch.setattr(psycopg, "connect", connected)
    monkeypatch.setattr(srp, "pow", power, raising=False)
    yield seen
    pool.clear_tallies()


def unknown() -> str:
    return f"ada.{uuid.uuid4().hex[:10]}@example.org"


def unconfirmed(pool: Pool) -> str:
    email = unknown()
    names = {"email": email, "given_name": "Nora", "family_name": "Lund"}
    pool.client().sign_up(
        ClientId=CLIENT_ID,
        Username=email,
        Password=PASSWORD,
        UserAttributes=[{"Name": name, "Value": value} for name, value in names.items()],
    )
    return email


def invited(pool: Pool) -> str:
    email = unknown()
    pool.admin().admin_create_user(UserPoolId=POOL_ID, Username=email)
    return email


def disabled(pool: Pool) -> str:
    email = pool.account()
    pool.admin().admin_disable_user(UserPoolId=POOL_ID, Username=email)
    return email


def with_open_code(pool: Pool) -> str:
    email = pool.account()
    pool.client().forgot_password(ClientId=CLIENT_ID, Username=email)
    return email


def begin_sign_in(pool: Pool, name: str) -> Callable[[], Any]:
    return lambda: begin(pool, name)


def wrong_password(pool: Pool, name: str) -> Callable[[], Any]:
    client, reply = begin(pool, name, "wrong")
    answers = proof(client, reply)
    return lambda: respond(pool, "PASSWORD_VERIFIER", answers)


def forgot(pool: Pool, name: str) -> Callable[[], Any]:
    return lambda: pool.client().forgot_password(ClientId=CLIENT_ID, Username=name)


def wrong_reset(pool: Pool, name: str) -> Callable[[], Any]:
    return lambda: pool.client().confirm_forgot_password(
        ClientId=CLIENT_ID, Username=name, ConfirmationCode="x00000", Password=NEW
    )


def resend(pool: Pool, name: str) -> Callable[[], Any]:
    return lambda: pool.client().resend_confirmation_code(ClientId=CLIENT_ID, Username=name)


def wrong_confirmation(pool: Pool, name: str) -> Callable[[], Any]:
    return lambda: pool.client().confirm_sign_up(ClientId=CLIENT_ID, Username=name, ConfirmationCode="x00000")


KNOWN: dict[str, Callable[[Pool], str]] = {
    "confirmed": lambda pool: pool.account(),
    "unconfirmed": unconfirmed,
    "invited": invited,
    "disabled": disabled,
    "with a code": with_open_code,
}
CASES = [
    *((act, kind) for act in (begin_sign_in, wrong_password, forgot, wrong_reset) for kind in KNOWN),
    (resend, "unconfirmed"),
    (wrong_confirmation, "unconfirmed"),
]


@pytest.mark.parametrize(
    ("act", "kind"), CASES, ids=[f"{act.__name__}-{kind.replace(' ', '-')}" for act, kind in CASES]
)
def test_known_and_unknown_names_cause_the_same_work(
    pool: Pool, work: Work, act: Callable[[Pool, str], Callable[[], Any]], kind: str
) -> None:
    nobody, somebody = unknown(), KNOWN[kind](pool)
    pool.clear_tallies()
    in_vain = work.of(act(pool, nobody))
    in_earnest = work.of(act(pool, somebody))
    assert in_vain == in_earnest
    assert len(in_vain[0]) > 3


def test_the_watch_sees_a_difference(pool: Pool, work: Work) -> None:
    email = pool.account()
    taken = work.of(lambda: pool.client().forgot_password(ClientId=CLIENT_ID, Username=email))[0]
    assert taken.count("connect") == 1
    assert any(text.startswith("INSERT INTO outbox.message") for text in taken)
    assert "pow" in work.of(begin_sign_in(pool, email))[0]
