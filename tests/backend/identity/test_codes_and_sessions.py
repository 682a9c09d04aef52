"""Authenticator codes are taken once; Sessions open their own step, for their own person, once."""

from datetime import timedelta
from typing import Any

import pyotp
import pytest

from tests.backend.identity.running import CLIENT_ID, SECRET, Pool
from tests.backend.identity.signing_in import (
    Refused,
    code,
    code_step,
    password_step,
    password_step_at_pool_time,
    respond,
    sign_in,
    user_of,
)


def test_the_right_code_gives_tokens(pool: Pool) -> None:
    result = sign_in(pool, pool.account())
    assert set(result) == {"AccessToken", "IdToken", "RefreshToken", "ExpiresIn", "TokenType"}
    assert (result["ExpiresIn"], result["TokenType"]) == (600, "Bearer")
    assert len(result["RefreshToken"]) > 1280


def test_sessions_and_refresh_tokens_begin_as_cognitos_do(pool: Pool) -> None:
    email = pool.account()
    step = password_step(pool, email)
    assert step["Session"].startswith("AYABe")
    result = code_step(pool, step, code(pool))["AuthenticationResult"]
    assert result["RefreshToken"].startswith("eyJ")


@pytest.mark.parametrize("text", ["000000", "", "12345", "1234567", "abcdef", "१२३४५६", " 12345"])
def test_a_wrong_code_is_refused_and_another_may_be_tried(pool: Pool, text: str) -> None:
    step = password_step(pool, pool.account())
    with Refused("CodeMismatchException" if text else "InvalidParameterException"):
        code_step(pool, step, text)
    assert "AuthenticationResult" in code_step(pool, step, code(pool))


@pytest.mark.parametrize("seconds", [-90, -61, 61, 90, 3600])
def test_a_code_of_another_time_is_refused(pool: Pool, seconds: int) -> None:
    step = password_step(pool, pool.account())
    now = pool.clock().timestamp()
    with Refused("CodeMismatchException", "Invalid code received for user"):
        code_step(pool, step, pyotp.TOTP(SECRET).at(int(now) + seconds))


@pytest.mark.parametrize("steps", [-1, 0, 1])
def test_a_code_may_be_one_step_off(pool: Pool, steps: int) -> None:
    step = password_step(pool, pool.account())
    assert "AuthenticationResult" in code_step(
        pool, step, pyotp.TOTP(SECRET).at(pool.clock() + timedelta(seconds=30 * steps))
    )


def test_a_code_works_once(pool: Pool) -> None:
    email = pool.account()
    used = code(pool)
    code_step(pool, password_step(pool, email), used)
    with Refused("ExpiredCodeException", "Your software token has already been used once."):
        code_step(pool, password_step(pool, email), used)


def test_an_older_code_is_no_good_after_a_newer_one(pool: Pool) -> None:
    email = pool.account()
    now = pool.clock()
    code_step(pool, password_step(pool, email), pyotp.TOTP(SECRET).at(now + timedelta(seconds=30)))
    for steps in (-1, 0):
        with Refused("ExpiredCodeException", "already been used"):
            code_step(
                pool, password_step(pool, email), pyotp.TOTP(SECRET).at(now + timedelta(seconds=30 * steps))
            )


def test_a_session_works_once(pool: Pool) -> None:
    step = password_step(pool, pool.account())
    code_step(pool, step, code(pool))
    pool.clock.forward(seconds=31)
    with Refused("NotAuthorizedException", "session can only be used once"):
        code_step(pool, step, code(pool))


@pytest.mark.parametrize("session", ["A" * 20, "A" * 512, "' OR 1=1 --" + "x" * 20, "é" * 40])
def test_a_made_up_session_is_refused(pool: Pool, session: str) -> None:
    step = password_step(pool, pool.account())
    with Refused("NotAuthorizedException", "Invalid session for the user"):
        code_step(pool, step | {"Session": session}, code(pool))


def test_a_session_ends_after_fifteen_minutes(pool: Pool) -> None:
    step = password_step(pool, pool.account())
    pool.clock.forward(minutes=15, seconds=1)
    with Refused("NotAuthorizedException", "session is expired"):
        code_step(pool, step, code(pool))


def test_a_session_ends_after_five_wrong_codes(pool: Pool) -> None:
    step = password_step(pool, pool.account())
    for _ in range(5):
        with Refused("CodeMismatchException"):
            code_step(pool, step, "000000")
    pool.clock.forward(seconds=60)
    with Refused("NotAuthorizedException", "Invalid session for the user"):
        code_step(pool, step, code(pool))


def test_another_persons_session_opens_nothing(pool: Pool) -> None:
    mine, theirs = (password_step(pool, pool.account()) for _ in range(2))
    crossed = {"USERNAME": user_of(theirs), "SOFTWARE_TOKEN_MFA_CODE": code(pool)}
    with Refused("NotAuthorizedException", "Invalid session"):
        respond(pool, "SOFTWARE_TOKEN_MFA", crossed, mine["Session"])
    assert "AuthenticationResult" in code_step(pool, mine, code(pool))


@pytest.mark.parametrize(
    ("challenge", "answers"),
    [
        ("MFA_SETUP", {}),
        ("NEW_PASSWORD_REQUIRED", {"NEW_PASSWORD": "Another-horse-battery-8"}),
        ("PASSWORD_VERIFIER", {"PASSWORD_CLAIM_SIGNATURE": "AAAA", "TIMESTAMP": "x"}),
    ],
)
def test_a_session_cannot_be_used_for_another_step(
    pool: Pool, challenge: str, answers: dict[str, str]
) -> None:
    step = password_step(pool, pool.account())
    complete = {"USERNAME": user_of(step), "PASSWORD_CLAIM_SECRET_BLOCK": step["Session"], **answers}
    with Refused("NotAuthorizedException"):
        respond(pool, challenge, complete, step["Session"])


def test_a_secret_block_is_no_session(pool: Pool) -> None:
    email = pool.account()
    reply = pool.client().initiate_auth(
        AuthFlow="USER_SRP_AUTH", AuthParameters={"USERNAME": email, "SRP_A": "abcdef"}, ClientId=CLIENT_ID
    )
    block = reply["ChallengeParameters"]["SECRET_BLOCK"]
    with Refused("NotAuthorizedException", "Invalid session"):
        code_step(pool, reply | {"Session": block}, code(pool))


def test_an_authenticator_cannot_be_replaced_before_the_code(pool: Pool) -> None:
    step = password_step(pool, pool.account())
    with Refused("NotAuthorizedException", "Invalid session"):
        pool.client().associate_software_token(Session=step["Session"])


@pytest.mark.parametrize(
    "challenge",
    ["CUSTOM_CHALLENGE", "SELECT_CHALLENGE", "SMS_OTP", "PASSWORD", "WEB_AUTHN"],
)
def test_steps_this_pool_does_not_have_are_refused(pool: Pool, challenge: str) -> None:
    step = password_step(pool, pool.account())
    with Refused("InvalidParameterException"):
        respond(pool, challenge, {"USERNAME": user_of(step)}, step["Session"])


@pytest.mark.parametrize("challenge", ["SMS_MFA", "EMAIL_OTP", "SELECT_MFA_TYPE", "DEVICE_SRP_AUTH"])
def test_a_step_nobody_asked_for_is_refused(pool: Pool, challenge: str) -> None:
    step = password_step(pool, pool.account())
    with Refused("NotAuthorizedException", "Invalid session"):
        respond(pool, challenge, {"USERNAME": user_of(step)}, step["Session"])


def test_a_person_disabled_between_password_and_code_stays_out(pool: Pool) -> None:
    email = pool.account()
    step = password_step(pool, email)
    pool.admin().admin_disable_user(UserPoolId=pool.settings.user_pool_id, Username=email)
    with Refused("NotAuthorizedException", "User is disabled."):
        code_step(pool, step, code(pool))


def test_sessions_are_not_kept_in_readable_form(pool: Pool) -> None:
    step: dict[str, Any] = password_step(pool, pool.account())
    with_session = pool.row(
        "SELECT count(*) FROM identity.challenge c WHERE c::text LIKE %s", f"%{step['Session'][:40]}%"
    )
    assert with_session[0] == 0


def test_moved_time_signs_in_too(pool: Pool) -> None:
    pool.clock.forward(days=400)
    email = pool.account()
    assert password_step_at_pool_time(pool, email)["ChallengeName"] == "SOFTWARE_TOKEN_MFA"
