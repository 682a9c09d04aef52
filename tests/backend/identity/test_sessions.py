"""Where am I signed in: the list, ending one, and how many there may be."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

import botocore.session
import pytest

from tests.backend.identity.running import (
    CLIENT_ID,
    POOL_ID,
    REGION,
    Pool,
    PoolSettings,
    fresh_database,
    running_pool,
)
from tests.backend.identity.signing_in import Refused, sign_in
from tests.backend.server import Server

SETTINGS = PoolSettings(REGION, POOL_ID, CLIENT_ID, max_sessions=3)


@pytest.fixture
def small_pool(postgres: Server, tmp_path: Path) -> Generator[Pool]:
    with running_pool(fresh_database(postgres.owner_dsn), tmp_path, settings=SETTINGS) as running:
        yield running


def sessions(pool: Pool, token: str) -> list[dict[str, Any]]:
    return pool.client().list_user_sessions(AccessToken=token)["Sessions"]


def refresh(pool: Pool, result: dict[str, Any]) -> Any:
    return pool.client().get_tokens_from_refresh_token(
        RefreshToken=result["RefreshToken"], ClientId=CLIENT_ID
    )["AuthenticationResult"]


def test_each_sign_in_is_a_session(pool: Pool) -> None:
    email = pool.account()
    first, second = sign_in(pool, email), sign_in(pool, email)
    listed = sessions(pool, second["AccessToken"])
    assert [each["IsCurrentSession"] for each in listed] == [True, False]
    assert [each["IsCurrentSession"] for each in sessions(pool, first["AccessToken"])] == [False, True]
    assert all(each["SessionType"] == "TOKEN" and each["ClientId"] == CLIENT_ID for each in listed)
    assert "Boto3" in listed[0]["DeviceType"]
    pool.clock.forward(minutes=1)
    refresh(pool, first)
    assert [each["IsCurrentSession"] for each in sessions(pool, second["AccessToken"])] == [False, True]


def test_a_session_is_ended(pool: Pool) -> None:
    email = pool.account()
    first, second = sign_in(pool, email), sign_in(pool, email)
    token = second["AccessToken"]
    current, other = sessions(pool, token)
    pool.client().revoke_user_session(AccessToken=token, SessionId=other["SessionId"])
    assert len(sessions(pool, token)) == 1
    with Refused("NotAuthorizedException", "revoked"):
        refresh(pool, first)
    with Refused("NotAuthorizedException", "revoked"):
        pool.client().get_user(AccessToken=first["AccessToken"])
    with Refused("InvalidParameterException", "current session"):
        pool.client().revoke_user_session(AccessToken=token, SessionId=current["SessionId"])
    with Refused("ResourceNotFoundException"):
        pool.client().revoke_user_session(AccessToken=token, SessionId=other["SessionId"])
    assert refresh(pool, second)


def test_nobody_elses_session_is_ended(pool: Pool) -> None:
    mine, theirs = sign_in(pool, pool.account()), sign_in(pool, pool.account())
    [other] = sessions(pool, theirs["AccessToken"])
    with Refused("ResourceNotFoundException"):
        pool.client().revoke_user_session(AccessToken=mine["AccessToken"], SessionId=other["SessionId"])
    assert refresh(pool, theirs)


def test_an_administrator_ends_a_session(pool: Pool) -> None:
    email = pool.account()
    result = sign_in(pool, email)
    named = {"UserPoolId": POOL_ID, "Username": email}
    [listed] = pool.admin().admin_list_user_sessions(**named)["Sessions"]
    assert "IsCurrentSession" not in listed
    pool.admin().admin_revoke_user_session(**named, SessionId=listed["SessionId"])
    with Refused("NotAuthorizedException", "revoked"):
        refresh(pool, result)
    with Refused("ResourceNotFoundException"):
        pool.admin().admin_revoke_user_session(**named, SessionId=listed["SessionId"])


def test_the_session_used_least_recently_makes_room(small_pool: Pool) -> None:
    email = small_pool.account()
    results = [sign_in(small_pool, email) for _ in range(3)]
    results[0] |= refresh(small_pool, results[0])
    results.append(sign_in(small_pool, email))
    with Refused("NotAuthorizedException", "revoked"):
        refresh(small_pool, results[1])
    for result in (results[0], results[2], results[3]):
        assert refresh(small_pool, result)
    assert len(sessions(small_pool, results[3]["AccessToken"])) == 3


def test_the_configuration_is_described(small_pool: Pool) -> None:
    told = small_pool.admin().get_user_pool_session_configuration(UserPoolId=POOL_ID)
    assert (told["UserSessionTracking"], told["TokenSession"]) == ("ENABLED", {"MaxPerUser": 3})


def test_without_tracking_there_is_no_list(postgres: Server, tmp_path: Path) -> None:
    settings = replace(SETTINGS, max_sessions=None)
    with running_pool(fresh_database(postgres.owner_dsn), tmp_path, settings=settings) as pool:
        email = pool.account()
        token = sign_in(pool, email)["AccessToken"]
        with Refused("OperationNotEnabledException"):
            sessions(pool, token)
        with Refused("OperationNotEnabledException"):
            pool.client().revoke_user_session(AccessToken=token, SessionId="tkn" + "a" * 25)
        told = pool.admin().get_user_pool_session_configuration(UserPoolId=POOL_ID)
        assert told["UserSessionTracking"] == "DISABLED"


def test_names_of_sessions_have_the_real_form(pool: Pool) -> None:
    model = botocore.session.get_session().get_service_model("cognito-idp")
    shape = model.shape_for("SessionIdType")
    assert shape.metadata["pattern"] == "^(tkn|sso)[a-z0-9]{25}$"
    [listed] = sessions(pool, sign_in(pool, pool.account())["AccessToken"])
    assert listed["SessionId"].startswith("tkn")
    assert len(listed["SessionId"]) == shape.metadata["max"] == 28
