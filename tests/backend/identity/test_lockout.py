"""Five failures, then waits that double; as Cognito does it."""

from datetime import UTC, datetime, timedelta

import pytest

from medisecure_backend.local.identity.lockout import locked_until
from medisecure_backend.local.identity.tally import Tally
from tests.backend.identity.running import Pool
from tests.backend.identity.signing_in import (
    Refused,
    code,
    code_step,
    password_step,
    password_step_at_pool_time,
)

EXCEEDED = "Password attempts exceeded"


def fail(pool: Pool, email: str, times: int = 1) -> None:
    for _ in range(times):
        with Refused("NotAuthorizedException", "Incorrect username or password."):
            password_step_at_pool_time(pool, email, "wrong")


@pytest.mark.parametrize(
    ("failures", "seconds"), [(4, None), (5, 1), (6, 2), (7, 4), (10, 32), (14, 512), (15, 900), (500, 900)]
)
def test_how_long_the_wait_is(failures: int, seconds: int | None) -> None:
    now = datetime.now(UTC)
    expected = None if seconds is None else now + timedelta(seconds=seconds)
    assert locked_until(Tally(failures, now)) == expected


def test_the_right_password_must_wait_too(pool: Pool) -> None:
    email = pool.account()
    fail(pool, email, 5)
    with Refused("NotAuthorizedException", EXCEEDED):
        password_step_at_pool_time(pool, email)
    pool.clock.forward(seconds=1.1)
    assert password_step_at_pool_time(pool, email)["ChallengeName"] == "SOFTWARE_TOKEN_MFA"


def test_tries_while_locked_do_not_lengthen_the_wait(pool: Pool) -> None:
    email = pool.account()
    fail(pool, email, 5)
    pool.clock.forward(seconds=1.1)
    fail(pool, email)
    for _ in range(5):
        with Refused("NotAuthorizedException", EXCEEDED):
            password_step_at_pool_time(pool, email, "wrong")
    pool.clock.forward(seconds=2.1)
    assert password_step_at_pool_time(pool, email)["ChallengeName"] == "SOFTWARE_TOKEN_MFA"


def test_fifteen_quiet_minutes_forget_the_failures(pool: Pool) -> None:
    email = pool.account()
    fail(pool, email, 5)
    pool.clock.forward(minutes=15, seconds=1)
    fail(pool, email, 4)
    assert password_step_at_pool_time(pool, email)["ChallengeName"] == "SOFTWARE_TOKEN_MFA"


def test_a_finished_sign_in_forgets_the_failures(pool: Pool) -> None:
    email = pool.account()
    fail(pool, email, 4)
    code_step(pool, password_step_at_pool_time(pool, email), code(pool))
    fail(pool, email, 4)
    assert password_step(pool, email)["ChallengeName"] == "SOFTWARE_TOKEN_MFA"


def test_the_password_alone_gives_no_fresh_tries_at_the_code(pool: Pool) -> None:
    email = pool.account()
    for _ in range(5):
        with Refused("CodeMismatchException"):
            code_step(pool, password_step_at_pool_time(pool, email), "000000")
    with Refused("NotAuthorizedException", EXCEEDED):
        password_step_at_pool_time(pool, email)


def test_a_code_must_wait_too(pool: Pool) -> None:
    email = pool.account()
    waiting = password_step_at_pool_time(pool, email)
    fail(pool, email, 5)
    with Refused("NotAuthorizedException", EXCEEDED):
        code_step(pool, waiting, code(pool))
    pool.clock.forward(seconds=1.1)
    assert "AuthenticationResult" in code_step(pool, waiting, code(pool))


def test_challenges_begun_before_the_lock_do_not_help(pool: Pool) -> None:
    email = pool.account()
    steps = [password_step_at_pool_time(pool, email) for _ in range(6)]
    for step in steps[:5]:
        with Refused("CodeMismatchException"):
            code_step(pool, step, "000000")
    with Refused("NotAuthorizedException", EXCEEDED):
        code_step(pool, steps[5], "000000")
