"""cognito-srp-helper, unmodified: its mathematics proves a password and a computer."""

from typing import Any

import pytest

from tests.backend.identity.running import CLIENT_ID, PASSWORD, POOL_ID, Pool
from tests.backend.identity.signing_in import code
from tests.journeys.peers.conftest import JavaScript


@pytest.fixture
def helper(npm: JavaScript) -> JavaScript:
    def run(pool: Pool, action: str, **more: Any) -> dict[str, Any]:
        return npm("srp-helper", pool.url, POOL_ID, CLIENT_ID, action=action, **more)

    return run


def test_sign_in(helper: JavaScript, pool: Pool) -> None:
    email = pool.account()
    tokens = helper(pool, "signIn", username=email, password=PASSWORD, code=code(pool))["ok"]
    assert pool.client().get_user(AccessToken=tokens["AccessToken"])


@pytest.mark.parametrize("password", ["wrong", PASSWORD + "x", PASSWORD.lower()])
def test_a_wrong_password_is_refused(helper: JavaScript, pool: Pool, password: str) -> None:
    result = helper(pool, "signIn", username=pool.account(), password=password, code=code(pool))
    assert result["error"] == {
        "code": "NotAuthorizedException",
        "message": "Incorrect username or password.",
    }


def test_a_remembered_computer_needs_no_code(helper: JavaScript, remembering_pool: Pool) -> None:
    person = {"username": remembering_pool.account(), "password": PASSWORD, "code": code(remembering_pool)}
    told = helper(remembering_pool, "remembered", **person)["ok"]
    assert told["steps"] == ["DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER"]
    assert remembering_pool.client().get_user(AccessToken=told["result"]["AccessToken"])
