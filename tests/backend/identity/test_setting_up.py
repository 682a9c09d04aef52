"""Setting an authenticator up: no way round the lock, no free tries, nothing in force before its code."""

import pytest

from tests.backend.identity.running import POOL_ID, Pool
from tests.backend.identity.signing_in import (
    Refused,
    Reply,
    code,
    code_step,
    password_step,
    password_step_at_pool_time,
    respond,
    sign_in,
    user_of,
)

MISMATCH, LOCKED = "EnableSoftwareTokenMFAException", "Password attempts exceeded"


def begun(pool: Pool, email: str) -> Reply:
    """The step in which somebody without a factor sets one up, with a secret."""
    pool.admin().admin_delete_software_token(UserPoolId=POOL_ID, Username=email)
    step = password_step(pool, email)
    assert step["ChallengeName"] == "MFA_SETUP"
    return step | dict(pool.client().associate_software_token(Session=step["Session"]))


def lock(pool: Pool, email: str) -> None:
    for _ in range(5):
        with Refused("NotAuthorizedException", "Incorrect"):
            password_step(pool, email, "not the password")


def wrong(right: str) -> str:
    return f"{(int(right) + 1) % 10**6:06d}"


def test_who_is_locked_sets_nothing_up(pool: Pool) -> None:
    email = pool.account()
    step = begun(pool, email)
    lock(pool, email)
    right = {"Session": step["Session"], "UserCode": code(pool, step["SecretCode"])}
    with Refused("NotAuthorizedException", LOCKED):
        pool.client().verify_software_token(**right)
    pool.clock.forward(seconds=2)
    assert pool.client().verify_software_token(**right)["Status"] == "SUCCESS"


def test_wrong_codes_use_the_session_up_and_lock_the_person(pool: Pool) -> None:
    email = pool.account()
    step = begun(pool, email)
    right = code(pool, step["SecretCode"])
    for _ in range(5):
        with Refused(MISMATCH):
            pool.client().verify_software_token(Session=step["Session"], UserCode=wrong(right))
    pool.clock.forward(seconds=2)
    with Refused("NotAuthorizedException", "Invalid session"):
        pool.client().verify_software_token(Session=step["Session"], UserCode=right)
    with Refused(MISMATCH):
        again = begun_again(pool, email)
        pool.client().verify_software_token(Session=again["Session"], UserCode=wrong(right))
    with Refused("NotAuthorizedException", LOCKED):
        password_step_at_pool_time(pool, email)


def begun_again(pool: Pool, email: str) -> Reply:
    step = password_step_at_pool_time(pool, email)
    return dict(pool.client().associate_software_token(Session=step["Session"]))


def test_an_access_token_gives_no_free_tries_either(pool: Pool) -> None:
    email = pool.account()
    token = sign_in(pool, email)["AccessToken"]
    secret = pool.client().associate_software_token(AccessToken=token)["SecretCode"]
    right = code(pool, secret)
    for _ in range(5):
        with Refused(MISMATCH):
            pool.client().verify_software_token(AccessToken=token, UserCode=wrong(right))
    with Refused("NotAuthorizedException", LOCKED):
        pool.client().verify_software_token(AccessToken=token, UserCode=right)


def test_the_old_app_counts_until_the_new_one_has_shown_a_code(pool: Pool) -> None:
    email = pool.account()
    token = sign_in(pool, email)["AccessToken"]
    secret = pool.client().associate_software_token(AccessToken=token)["SecretCode"]
    pool.clock.forward(seconds=31)
    step = password_step_at_pool_time(pool, email)
    with Refused("CodeMismatchException"):
        code_step(pool, step, code(pool, secret))
    assert "AuthenticationResult" in code_step(pool, step, code(pool))


def test_the_code_of_the_set_up_signs_nobody_in(pool: Pool) -> None:
    email = pool.account()
    step = begun(pool, email)
    first = code(pool, step["SecretCode"])
    done = pool.client().verify_software_token(Session=step["Session"], UserCode=first)
    respond(pool, "MFA_SETUP", {"USERNAME": user_of(step)}, done["Session"])
    again = password_step(pool, email)
    with Refused("ExpiredCodeException", "already been used"):
        code_step(pool, again, first)


@pytest.mark.parametrize("is_associated", [False, True])
def test_somebody_disabled_meanwhile_sets_nothing_up(pool: Pool, *, is_associated: bool) -> None:
    email = pool.account()
    pool.admin().admin_delete_software_token(UserPoolId=POOL_ID, Username=email)
    session = password_step(pool, email)["Session"]
    secret = None
    if is_associated:
        reply = pool.client().associate_software_token(Session=session)
        session, secret = reply["Session"], reply["SecretCode"]
    pool.admin().admin_disable_user(UserPoolId=POOL_ID, Username=email)
    with Refused("NotAuthorizedException", "Invalid session"):
        if secret is None:
            pool.client().associate_software_token(Session=session)
        else:
            pool.client().verify_software_token(Session=session, UserCode=code(pool, secret))
