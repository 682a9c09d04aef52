"""Tokens carry whole seconds: those from before and after a sign-out of the same second are told apart."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import psycopg
import pyotp
import pytest

from tests.backend.api.client import Answered, Client, event, invoke
from tests.backend.identity.running import SECRET, Pool
from tests.backend.identity.signing_in import code_step, password_step_at_pool_time
from tests.backend.people import People
from tests.backend.server import Server
from tests.backend.users.conftest import Faults
from tests.backend.users.invited import act


@pytest.fixture
def held(pool: Pool) -> Iterator[datetime]:
    """The pool's clock stands still."""
    pool.clock.held = datetime.now(UTC)
    yield pool.clock.held
    pool.clock.held = None


def sign_in(pool: Pool, email: str, now: datetime, step: int) -> str:
    """An access token, by the authenticator code of the step before this one, this one or the next."""
    code = pyotp.TOTP(SECRET).at(now + timedelta(seconds=30 * step))
    reply = code_step(pool, password_step_at_pool_time(pool, email), code)
    return reply["AuthenticationResult"]["AccessToken"]


def claims_of(token: str) -> dict[str, Any]:
    return jwt.decode(token, options={"verify_signature": False})


def ask(token: str) -> Answered:
    claims = claims_of(token)
    names = {name: str(claims[name]) for name in ("sub", "token_use", "iat")}
    headers = {"authorization": f"Bearer {token}"}
    return invoke(event("GET", "/v1/me", names | {"cognito:groups": "[Admin]"}, headers=headers))


@pytest.fixture
def person(pool: Pool, people: People, postgres: Server) -> tuple[dict[str, Any], str]:
    """An admin of the clinic and of the pool."""
    email = pool.account("Admin")
    row = pool.row("SELECT sub::text FROM identity.account WHERE email = %s", email)
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute("UPDATE app.account SET sub = %s WHERE sub = %s", (row[0], people.admin().sub))
    return {"id": row[0], "version": 1}, email


def test_the_old_one_is_refused_and_the_new_one_works(
    admin: Client, pool: Pool, held: datetime, person: tuple[dict[str, Any], str]
) -> None:
    user, email = person
    before = sign_in(pool, email, held, -1)
    assert ask(before).status == 200
    assert act(admin, user, "sign-out").status == 200
    after = sign_in(pool, email, held, 0)
    assert claims_of(before)["iat"] == claims_of(after)["iat"]
    assert (ask(before).status, ask(after).status) == (401, 200)


def test_while_the_pool_does_not_answer_neither_works(
    admin: Client, pool: Pool, held: datetime, person: tuple[dict[str, Any], str], faults: Faults
) -> None:
    user, email = person
    before = sign_in(pool, email, held, -1)
    act(admin, user, "sign-out")
    after = sign_in(pool, email, held, 0)
    faults.refuse.add("GetUser")
    assert (ask(before).status, ask(after).status) == (503, 503)


def test_the_pool_is_asked_only_about_tokens_of_those_seconds(
    admin: Client, pool: Pool, held: datetime, person: tuple[dict[str, Any], str], faults: Faults
) -> None:
    user, email = person
    pool.clock.held = held - timedelta(seconds=60)
    before = sign_in(pool, email, pool.clock.held, 0)
    act(admin, user, "sign-out")
    pool.clock.held = held + timedelta(seconds=60)
    after = sign_in(pool, email, pool.clock.held, 0)
    faults.seen.clear()
    assert (ask(before).status, ask(after).status) == (401, 200)
    assert faults.seen == []
