"""The pool's Lambda functions: called with Cognito's events, and never lost."""

import os
import signal
import subprocess
import sys
import uuid
from collections.abc import Generator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from medisecure_backend.local.identity.lambdas import Triggers
from medisecure_backend.triggers import custom_message, post_authentication
from tests.backend.identity.running import (
    CLIENT_ID,
    PASSWORD,
    POOL_ID,
    REGION,
    Pool,
    fresh_database,
    running_pool,
)
from tests.backend.identity.signing_in import Refused, latest_code, password_step, sign_in
from tests.backend.server import Server

NEW = "Another-horse-battery-8"


def register(pool: Pool, **more: Any) -> tuple[str, str]:
    email = f"nora.{uuid.uuid4().hex[:10]}@example.org"
    pairs = {"given_name": "Nora", "family_name": "Lund", "email": email}
    reply = pool.client().sign_up(
        ClientId=CLIENT_ID,
        Username=email,
        Password=PASSWORD,
        UserAttributes=[{"Name": name, "Value": value} for name, value in pairs.items()],
        **more,
    )
    return email, reply["UserSub"]


def test_a_sign_up_is_announced_with_cognitos_event(pool: Pool) -> None:
    email, sub = register(pool)
    pool.confirmations.clear()
    pool.client().confirm_sign_up(
        ClientId=CLIENT_ID,
        Username=email,
        ConfirmationCode=latest_code(pool, email),
        ClientMetadata={"from": "desk"},
    )
    [event] = pool.confirmations
    assert event["triggerSource"] == "PostConfirmation_ConfirmSignUp"
    assert (event["version"], event["region"], event["userPoolId"]) == ("1", REGION, POOL_ID)
    assert event["userName"] == sub
    assert event["callerContext"]["clientId"] == CLIENT_ID
    assert event["request"]["clientMetadata"] == {"from": "desk"}
    attributes = event["request"]["userAttributes"]
    assert attributes["email"] == email
    assert attributes["email_verified"] == "true"
    assert attributes["cognito:user_status"] == "CONFIRMED"


def test_a_reset_password_is_announced_too(pool: Pool) -> None:
    email = pool.account()
    pool.client().forgot_password(ClientId=CLIENT_ID, Username=email)
    pool.confirmations.clear()
    pool.client().confirm_forgot_password(
        ClientId=CLIENT_ID, Username=email, ConfirmationCode=latest_code(pool, email), Password=NEW
    )
    assert [event["triggerSource"] for event in pool.confirmations] == [
        "PostConfirmation_ConfirmForgotPassword"
    ]


def test_a_sign_up_confirmed_by_an_administrator_is_announced(pool: Pool) -> None:
    email, _ = register(pool)
    pool.confirmations.clear()
    pool.admin().admin_confirm_sign_up(UserPoolId=POOL_ID, Username=email)
    assert len(pool.confirmations) == 1
    user = pool.admin().admin_get_user(UserPoolId=POOL_ID, Username=email)
    assert {"Name": "email_verified", "Value": "false"} in user["UserAttributes"]
    with Refused("NotAuthorizedException", "Current status is CONFIRMED"):
        pool.admin().admin_confirm_sign_up(UserPoolId=POOL_ID, Username=email)


def test_a_finished_sign_in_is_announced_and_an_unfinished_one_is_not(pool: Pool) -> None:
    email = pool.account()
    pool.authentications.clear()
    password_step(pool, email)
    assert pool.authentications == []
    sign_in(pool, email)
    [event] = pool.authentications
    assert event["triggerSource"] == "PostAuthentication_Authentication"
    assert event["request"]["newDeviceUsed"] is False
    assert event["request"]["userAttributes"]["email"] == email


def test_the_last_sign_in_is_recorded(
    postgres: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MEDISECURE_DSN_TRIGGER", postgres.dsns["ms_trigger"])
    real = Triggers(post_authentication=post_authentication.handler)
    with running_pool(fresh_database(postgres.owner_dsn), tmp_path, triggers=real) as pool:
        email = pool.account()
        sign_in(pool, email)
        sub = pool.row("SELECT sub::text FROM identity.account WHERE email = %s", email)[0]
        with psycopg.connect(postgres.owner_dsn) as connection:
            query = "SELECT at <= now() FROM app.last_sign_in WHERE sub = %s"
            assert connection.execute(query, (sub,)).fetchone() == (True,)
        monkeypatch.setenv("MEDISECURE_DSN_TRIGGER", "host=127.0.0.1 port=1 connect_timeout=2")
        assert "AccessToken" in sign_in(pool, email)  # a clock that cannot be written keeps nobody out


def custom(**said: Any) -> Triggers:
    def speak(event: dict[str, Any], context: object) -> dict[str, Any]:
        return {**event, "response": {**event["response"], **said}}

    return Triggers(custom_message=speak)


@pytest.fixture
def dsn(postgres: Server) -> str:
    return fresh_database(postgres.owner_dsn)


def test_the_functions_words_are_sent(dsn: str, tmp_path: Path) -> None:
    words = {"emailMessage": "Hello, your code is {####}!", "emailSubject": "Hello"}
    with running_pool(dsn, tmp_path, triggers=custom(**words)) as pool:
        email, _ = register(pool)
        [sent] = pool.outbox.messages()
        assert (sent.kind, sent.recipient, sent.subject) == ("verification", email, "Hello")
        assert sent.body == f"Hello, your code is {latest_code(pool, email)}!"


def test_words_without_the_code_are_refused(dsn: str, tmp_path: Path) -> None:
    with running_pool(dsn, tmp_path, triggers=custom(emailMessage="Hello")) as pool:
        with Refused("InvalidLambdaResponseException"):
            register(pool)
        assert pool.outbox.messages() == []


def test_without_words_the_pools_own_are_sent(dsn: str, tmp_path: Path) -> None:
    with running_pool(dsn, tmp_path, triggers=custom()) as pool:
        email, _ = register(pool)
        assert pool.outbox.messages()[0].body == f"Your verification code is {latest_code(pool, email)}."


@pytest.mark.parametrize("answer", [None, {}, {"response": None}, "x"])
def test_a_function_that_answers_with_nonsense(dsn: str, tmp_path: Path, answer: Any) -> None:
    triggers = Triggers(custom_message=lambda event, context: answer)
    with running_pool(dsn, tmp_path, triggers=triggers) as pool, Refused("InvalidLambdaResponseException"):
        register(pool)


@pytest.mark.parametrize(
    "source",
    [
        *("SignUp", "ResendCode", "AdminCreateUser", "ForgotPassword"),
        *("Authentication", "UpdateUserAttribute", "VerifyUserAttribute"),
    ],
)
def test_every_message_of_ours_has_its_placeholders(source: str) -> None:
    event = {"triggerSource": f"CustomMessage_{source}", "response": {}}
    said = custom_message.handler(event, None)["response"]
    for text in (said["smsMessage"], said["emailMessage"]):
        assert "{####}" in text
        assert ("{username}" in text) == (source == "AdminCreateUser")
    assert len(said["smsMessage"]) <= 140


def test_a_message_unknown_to_us_passes_through() -> None:
    event = {"triggerSource": "CustomMessage_Other", "response": {"emailMessage": None}}
    assert custom_message.handler(event, None)["response"] == {"emailMessage": None}


DYING = """
import os, signal, sys
from pathlib import Path
from medisecure_backend.local.identity.lambdas import Triggers
from tests.backend.identity.running import CLIENT_ID, running_pool

def die(event, context):
    os.kill(os.getpid(), signal.SIGKILL)

dsn, folder, email, code = sys.argv[1:]
with running_pool(dsn, Path(folder), triggers=Triggers(post_confirmation=die)) as pool:
    pool.client().confirm_sign_up(ClientId=CLIENT_ID, Username=email, ConfirmationCode=code)
"""


@pytest.fixture
def dead(dsn: str, tmp_path: Path) -> Generator[tuple[Pool, str]]:
    """A pool with somebody whose confirmation killed the process that was about to announce it."""
    with running_pool(dsn, tmp_path) as pool:
        email, _ = register(pool)
        code = latest_code(pool, email)
        ended = subprocess.run(
            [sys.executable, "-c", DYING, dsn, str(tmp_path), email, code],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            check=False,
            timeout=60,
        )
        assert ended.returncode == -signal.SIGKILL
        yield pool, email


def test_a_confirmation_survives_the_death_of_its_process(dead: tuple[Pool, str]) -> None:
    pool, email = dead
    user = pool.admin().admin_get_user(UserPoolId=POOL_ID, Username=email)
    assert user["UserStatus"] == "CONFIRMED"
    assert pool.confirmations == []
    assert password_step(pool, email)["ChallengeName"] == "MFA_SETUP"
    [event] = pool.confirmations
    assert event["request"]["userAttributes"]["email"] == email
    password_step(pool, email)
    assert len(pool.confirmations) == 1


def test_somebody_elses_sign_in_brings_it_too_after_a_while(dead: tuple[Pool, str]) -> None:
    pool, _ = dead
    other = pool.account()
    password_step(pool, other)
    assert pool.confirmations == []
    pool.clock.forward(minutes=2)
    with Refused("NotAuthorizedException"):
        pool.clear_tallies()
        password_step(pool, other, "wrong")
    assert len(pool.confirmations) == 1


def test_a_function_that_fails_is_called_again_at_the_sign_in(dsn: str, tmp_path: Path) -> None:
    calls: list[str] = []

    def fail_twice(event: dict[str, Any], context: object) -> dict[str, Any]:
        calls.append(event["userName"])
        if len(calls) < 3:
            raise RuntimeError("canary")
        return event

    with running_pool(dsn, tmp_path, triggers=Triggers(post_confirmation=fail_twice)) as pool:
        email, _ = register(pool)
        named = {"ClientId": CLIENT_ID, "Username": email}
        with Refused("UserLambdaValidationException", "PostConfirmation failed with error."):
            pool.client().confirm_sign_up(**named, ConfirmationCode=latest_code(pool, email))
        password_step(pool, email)
        password_step(pool, email)
        password_step(pool, email)
        assert len(calls) == 3
