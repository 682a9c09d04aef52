"""Many at once, in several processes' services: each thing that works once works exactly once."""

import threading
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import botocore.exceptions
import pytest

from medisecure_backend.local.identity.service import IdentityService
from tests.backend.identity.running import CLIENT_ID, Pool
from tests.backend.identity.signing_in import (
    begin,
    code,
    latest_code,
    password_step,
    proof,
    sign_in,
    user_of,
)

THREADS = 20


@pytest.fixture
def clients(pool: Pool) -> Generator[list[Any]]:
    """boto3 clients of two services on one database, in turn."""
    second = IdentityService(
        pool.settings,
        pool.dsn,
        pool.key_file,
        pool.outbox,
        credentials={},
        triggers=pool.triggers,
        clock=pool.clock,
    )
    first_url = pool.url
    second_url = pool.also_served(second)
    made: list[Any] = []
    for number in range(THREADS):
        pool.url = second_url if number % 2 else first_url
        made.append(pool.client())
    pool.url = first_url
    yield made
    second.close()


def outcomes(clients: list[Any], call: Callable[[Any], Any]) -> list[str]:
    """What each of the simultaneous calls came to."""
    barrier = threading.Barrier(len(clients))

    def one(client: Any) -> str:
        barrier.wait(30)
        try:
            call(client)
        except botocore.exceptions.ClientError as problem:
            return problem.response["Error"]["Code"]
        return "ok"

    with ThreadPoolExecutor(len(clients)) as threads:
        return list(threads.map(one, clients))


def answer(client: Any, step: dict[str, Any], text: str) -> Any:
    return client.respond_to_auth_challenge(
        ClientId=CLIENT_ID,
        ChallengeName="SOFTWARE_TOKEN_MFA",
        Session=step["Session"],
        ChallengeResponses={"USERNAME": user_of(step), "SOFTWARE_TOKEN_MFA_CODE": text},
    )


def test_one_code_of_one_session_works_once(pool: Pool, clients: list[Any]) -> None:
    step = password_step(pool, pool.account())
    text = code(pool)
    assert sorted(outcomes(clients, lambda client: answer(client, step, text))) == sorted(
        ["ok"] + ["NotAuthorizedException"] * (THREADS - 1)
    )


def test_one_code_of_many_sessions_works_once(pool: Pool, clients: list[Any]) -> None:
    email = pool.account()
    steps = {id(client): password_step(pool, email) for client in clients}
    text = code(pool)
    found = outcomes(clients, lambda client: answer(client, steps[id(client)], text))
    assert found.count("ok") == 1
    assert set(found) <= {"ok", "ExpiredCodeException", "NotAuthorizedException"}


def test_one_proof_works_once(pool: Pool, clients: list[Any]) -> None:
    srp, reply = begin(pool, pool.account())
    answers = proof(srp, reply)

    def respond(client: Any) -> Any:
        return client.respond_to_auth_challenge(
            ClientId=CLIENT_ID, ChallengeName="PASSWORD_VERIFIER", ChallengeResponses=answers
        )

    assert outcomes(clients, respond).count("ok") == 1


def test_wrong_codes_at_once_do_not_get_past_the_lockout(pool: Pool, clients: list[Any]) -> None:
    email = pool.account()
    steps = {id(client): password_step(pool, email) for client in clients}
    found = outcomes(clients, lambda client: answer(client, steps[id(client)], "000000"))
    assert found.count("CodeMismatchException") <= 7
    assert found.count("CodeMismatchException") + found.count("NotAuthorizedException") == THREADS


def test_one_mailed_code_works_once(pool: Pool, clients: list[Any]) -> None:
    email = pool.account()
    pool.client().forgot_password(ClientId=CLIENT_ID, Username=email)
    text = latest_code(pool, email)

    def confirm(client: Any) -> Any:
        return client.confirm_forgot_password(
            ClientId=CLIENT_ID, Username=email, ConfirmationCode=text, Password="Another-horse-battery-8"
        )

    assert outcomes(clients, confirm).count("ok") == 1


def test_refreshing_at_once_stays_in_one_sign_in(pool: Pool, clients: list[Any]) -> None:
    token = sign_in(pool, pool.account())["RefreshToken"]

    def refresh(client: Any) -> Any:
        return client.get_tokens_from_refresh_token(RefreshToken=token, ClientId=CLIENT_ID)

    assert set(outcomes(clients, refresh)) == {"ok"}
    pool.clock.forward(seconds=30)
    assert set(outcomes(clients, refresh)) <= {"RefreshTokenReuseException", "NotAuthorizedException"}


def test_one_address_signs_up_once(pool: Pool, clients: list[Any]) -> None:
    pairs = {"given_name": "Nora", "family_name": "Lund", "email": "race@example.org"}

    def sign_up(client: Any) -> Any:
        return client.sign_up(
            ClientId=CLIENT_ID,
            Username="race@example.org",
            Password="Correct-horse-battery-7",
            UserAttributes=[{"Name": name, "Value": value} for name, value in pairs.items()],
        )

    found = outcomes(clients, sign_up)
    assert (found.count("ok"), found.count("UsernameExistsException")) == (1, THREADS - 1)


def test_first_starts_at_once_make_one_key(pool: Pool) -> None:
    from medisecure_backend.local.identity import keys  # noqa: PLC0415

    path = pool.key_file.with_name("another-key.pem")
    with ThreadPoolExecutor(6) as threads:
        made = list(threads.map(lambda _: keys.load_or_make(path).key_id, range(6)))
    assert len(set(made)) == 1
