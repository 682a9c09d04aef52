"""The AWS CLI, unmodified, from an environment of its own."""

import json
import os
import subprocess
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.backend.identity.running import CLIENT_ID, KEY_ID, KEY_SECRET, PASSWORD, POOL_ID, REGION, Pool
from tests.backend.identity.signing_in import code, latest_code, password_step, sign_in, user_of
from tests.journeys.peers import installed

Aws = Callable[..., Any]


class AwsError(Exception):
    """What the CLI said when it failed."""


@pytest.fixture
def aws(pool: Pool, tmp_path: Path) -> Aws:
    """`aws("get-user", access_token=...)`: the CLI's answer, or AwsError with its sentence."""
    program = installed.aws()
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "AWS_ACCESS_KEY_ID": KEY_ID,
        "AWS_SECRET_ACCESS_KEY": KEY_SECRET,
        "AWS_MAX_ATTEMPTS": "1",
        "AWS_PAGER": "",
    }

    def run(operation: str, *, signed: bool = True, **options: Any) -> Any:
        command = [str(program), "cognito-idp", operation, "--endpoint-url", pool.url, "--region", REGION]
        for name, value in options.items():
            command += [f"--{name.replace('_', '-')}", *([value] if isinstance(value, str) else value)]
        if not signed:
            command.append("--no-sign-request")
        ended = subprocess.run(
            [*command, "--output", "json"],
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
            env=environment,
        )
        if ended.returncode != 0:
            raise AwsError(ended.stderr)
        return json.loads(ended.stdout) if ended.stdout.strip() else None

    return run


def attributes(email: str) -> list[str]:
    pairs = {"email": email, "given_name": "Nora", "family_name": "Lund", "birthdate": "1990-04-01"}
    return [f"Name={name},Value={value}" for name, value in pairs.items()]


def test_sign_up_and_confirm(aws: Aws, pool: Pool) -> None:
    email = f"nora.{uuid.uuid4().hex[:10]}@example.org"
    wanted = {"client_id": CLIENT_ID, "username": email, "user_attributes": attributes(email)}
    with pytest.raises(AwsError, match="InvalidPasswordException"):
        aws("sign-up", **wanted, password="weak")
    made = aws("sign-up", **wanted, password=PASSWORD)
    assert made["UserConfirmed"] is False
    confirm = {"client_id": CLIENT_ID, "username": email}
    with pytest.raises(AwsError, match="CodeMismatchException"):
        aws("confirm-sign-up", **confirm, confirmation_code="x00000")
    aws("confirm-sign-up", **confirm, confirmation_code=latest_code(pool, email))
    with pytest.raises(AwsError, match="Current status is CONFIRMED"):
        aws("confirm-sign-up", **confirm, confirmation_code=latest_code(pool, email))
    assert password_step(pool, email)["ChallengeName"] == "MFA_SETUP"


def test_get_user(aws: Aws, pool: Pool) -> None:
    email = pool.account()
    token = sign_in(pool, email)["AccessToken"]
    user = aws("get-user", access_token=token, signed=False)
    assert {"Name": "email", "Value": email} in user["UserAttributes"]
    with pytest.raises(AwsError, match="NotAuthorizedException"):
        aws("get-user", access_token=token[:-6] + "AAAAAA")


def test_list_users(aws: Aws, pool: Pool) -> None:
    emails = {pool.account() for _ in range(3)}
    listed = aws("list-users", user_pool_id=POOL_ID)["Users"]
    found = {pair["Value"] for user in listed for pair in user["Attributes"] if pair["Name"] == "email"}
    assert emails <= found
    one = emails.pop()
    assert len(aws("list-users", user_pool_id=POOL_ID, filter=f'email = "{one}"')["Users"]) == 1
    with pytest.raises(AwsError, match="MissingAuthenticationToken"):
        aws("list-users", user_pool_id=POOL_ID, signed=False)


def test_a_sign_in_step_by_step_is_refused_with_wrong_answers(aws: Aws, pool: Pool) -> None:
    email = pool.account()
    begun = aws(
        "initiate-auth",
        client_id=CLIENT_ID,
        auth_flow="USER_SRP_AUTH",
        auth_parameters=f"USERNAME={email},SRP_A=abcdef0123456789",
    )
    assert begun["ChallengeName"] == "PASSWORD_VERIFIER"
    given = begun["ChallengeParameters"]
    proof = {
        "USERNAME": given["USER_ID_FOR_SRP"],
        "PASSWORD_CLAIM_SECRET_BLOCK": given["SECRET_BLOCK"],
        "PASSWORD_CLAIM_SIGNATURE": "A" * 43 + "=",
        "TIMESTAMP": "Sun Nov 22 12:00:00 UTC 2026",
    }
    with pytest.raises(AwsError, match="Incorrect username or password"):
        respond(aws, "PASSWORD_VERIFIER", proof)
    with pytest.raises(AwsError, match="USER_PASSWORD_AUTH is not enabled"):
        aws(
            "initiate-auth",
            client_id=CLIENT_ID,
            auth_flow="USER_PASSWORD_AUTH",
            auth_parameters=f"USERNAME={email},PASSWORD={PASSWORD}",
        )


def test_codes_and_sessions(aws: Aws, pool: Pool) -> None:
    email = pool.account()
    step = password_step(pool, email)
    answers = {"USERNAME": user_of(step), "SOFTWARE_TOKEN_MFA_CODE": code(pool)}
    with pytest.raises(AwsError, match="Invalid session for the user"):
        respond(aws, "SOFTWARE_TOKEN_MFA", answers, "A" * 512)
    with pytest.raises(AwsError, match="CodeMismatchException"):
        respond(aws, "SOFTWARE_TOKEN_MFA", answers | {"SOFTWARE_TOKEN_MFA_CODE": "000000"}, step["Session"])
    answers["SOFTWARE_TOKEN_MFA_CODE"] = code(pool)
    assert "AuthenticationResult" in respond(aws, "SOFTWARE_TOKEN_MFA", answers, step["Session"])
    with pytest.raises(AwsError, match="already been used once"):
        respond(aws, "SOFTWARE_TOKEN_MFA", answers, password_step(pool, email)["Session"])


def test_refresh_and_signing_out_everywhere(aws: Aws, pool: Pool) -> None:
    first = sign_in(pool, pool.account())
    renew = {"client_id": CLIENT_ID, "signed": False}
    second = aws("get-tokens-from-refresh-token", refresh_token=first["RefreshToken"], **renew)
    token = second["AuthenticationResult"]["AccessToken"]
    aws("global-sign-out", access_token=token, signed=False)
    with pytest.raises(AwsError, match="revoked"):
        aws("get-user", access_token=token, signed=False)
    with pytest.raises(AwsError, match="revoked"):
        aws(
            "get-tokens-from-refresh-token",
            refresh_token=second["AuthenticationResult"]["RefreshToken"],
            **renew,
        )


def test_a_forgotten_password_and_a_lost_authenticator(aws: Aws, pool: Pool) -> None:
    email = pool.account()
    named = {"client_id": CLIENT_ID, "username": email, "signed": False}
    assert aws("forgot-password", **named)["CodeDeliveryDetails"]["DeliveryMedium"] == "EMAIL"
    mailed = latest_code(pool, email)
    aws("confirm-forgot-password", **named, confirmation_code=mailed, password="Another-horse-battery-8")
    off = {"software_token_mfa_settings": "Enabled=false"}
    aws("admin-set-user-mfa-preference", user_pool_id=POOL_ID, username=email, **off)
    assert password_step(pool, email, "Another-horse-battery-8")["ChallengeName"] == "MFA_SETUP"


def respond(aws: Aws, challenge: str, answers: dict[str, str], session: str | None = None) -> Any:
    more = {"session": session} if session else {}
    return aws(
        "respond-to-auth-challenge",
        client_id=CLIENT_ID,
        challenge_name=challenge,
        challenge_responses=json.dumps(answers),
        **more,
    )
