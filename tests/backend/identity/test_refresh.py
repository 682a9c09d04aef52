"""Refresh tokens rotate, tolerate a lost answer, and end when somebody else has one."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

import jwt
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


def refresh(pool: Pool, token: str) -> dict[str, Any]:
    return pool.client().get_tokens_from_refresh_token(RefreshToken=token, ClientId=CLIENT_ID)[
        "AuthenticationResult"
    ]


def claims(token: str) -> dict[str, Any]:
    return jwt.decode(token, options={"verify_signature": False})


def test_a_refresh_gives_new_tokens_of_the_same_sign_in(pool: Pool) -> None:
    first = sign_in(pool, pool.account())
    second = refresh(pool, first["RefreshToken"])
    assert second["RefreshToken"] != first["RefreshToken"]
    old, new = claims(first["AccessToken"]), claims(second["AccessToken"])
    assert all(old[name] == new[name] for name in ("sub", "origin_jti", "auth_time", "event_id"))
    assert old["jti"] != new["jti"]
    assert "RefreshToken" in refresh(pool, second["RefreshToken"])


def test_a_replaced_token_works_for_a_short_grace(pool: Pool) -> None:
    first = sign_in(pool, pool.account())["RefreshToken"]
    refresh(pool, first)
    pool.clock.forward(seconds=19)
    assert refresh(pool, refresh(pool, first)["RefreshToken"])


def test_using_a_replaced_token_does_not_lengthen_its_grace(pool: Pool) -> None:
    first = sign_in(pool, pool.account())["RefreshToken"]
    refresh(pool, first)
    pool.clock.forward(seconds=15)
    refresh(pool, first)
    pool.clock.forward(seconds=15)
    with Refused("RefreshTokenReuseException"):
        refresh(pool, first)


def test_a_replaced_token_used_later_ends_the_whole_sign_in(pool: Pool) -> None:
    first = sign_in(pool, pool.account())["RefreshToken"]
    second = refresh(pool, first)
    pool.clock.forward(seconds=21)
    with Refused("RefreshTokenReuseException"):
        refresh(pool, first)
    with Refused("NotAuthorizedException", "Refresh Token has been revoked"):
        refresh(pool, second["RefreshToken"])
    with Refused("NotAuthorizedException", "Access Token has been revoked"):
        pool.client().get_user(AccessToken=second["AccessToken"])


def test_a_sign_in_ends_after_twelve_hours_however_often_it_was_refreshed(pool: Pool) -> None:
    token = sign_in(pool, pool.account())["RefreshToken"]
    for _ in range(11):
        pool.clock.forward(hours=1)
        token = refresh(pool, token)["RefreshToken"]
    pool.clock.forward(hours=1, seconds=1)
    with Refused("NotAuthorizedException", "Refresh Token has expired"):
        refresh(pool, token)


@pytest.mark.parametrize("token", ["x", "A" * 1720, "a.b.c", "OR--true"])
def test_a_made_up_refresh_token_is_refused(pool: Pool, token: str) -> None:
    with Refused("NotAuthorizedException", "Invalid Refresh Token"):
        refresh(pool, token)


def test_a_revoked_token_ends_this_sign_in_only(pool: Pool) -> None:
    email = pool.account()
    here, there = sign_in(pool, email), sign_in(pool, email)
    for _ in range(2):
        pool.client().revoke_token(Token=here["RefreshToken"], ClientId=CLIENT_ID)
    with Refused("NotAuthorizedException", "revoked"):
        refresh(pool, here["RefreshToken"])
    with Refused("NotAuthorizedException", "revoked"):
        pool.client().get_user(AccessToken=here["AccessToken"])
    assert refresh(pool, there["RefreshToken"])


def test_an_access_token_cannot_be_revoked(pool: Pool) -> None:
    tokens = sign_in(pool, pool.account())
    with Refused("UnsupportedTokenTypeException"):
        pool.client().revoke_token(Token=tokens["AccessToken"], ClientId=CLIENT_ID)


def test_signing_out_everywhere_ends_every_sign_in(pool: Pool) -> None:
    email = pool.account()
    here, there = sign_in(pool, email), sign_in(pool, email)
    pool.client().global_sign_out(AccessToken=here["AccessToken"])
    for tokens in (here, there):
        with Refused("NotAuthorizedException", "revoked"):
            refresh(pool, tokens["RefreshToken"])
        with Refused("NotAuthorizedException", "revoked"):
            pool.client().get_user(AccessToken=tokens["AccessToken"])


def test_a_disabled_person_cannot_refresh(pool: Pool) -> None:
    email = pool.account()
    tokens = sign_in(pool, email)
    admin = pool.admin()
    admin.admin_disable_user(UserPoolId=POOL_ID, Username=email)
    with Refused("NotAuthorizedException"):
        refresh(pool, tokens["RefreshToken"])
    with Refused("NotAuthorizedException", "User is disabled."):
        sign_in(pool, email)
    admin.admin_enable_user(UserPoolId=POOL_ID, Username=email)
    sign_in(pool, email)


def test_groups_are_read_afresh_at_every_refresh(pool: Pool) -> None:
    email = pool.account("Doctor")
    tokens = sign_in(pool, email)
    pool.admin().admin_add_user_to_group(UserPoolId=POOL_ID, Username=email, GroupName="Admin")
    assert claims(refresh(pool, tokens["RefreshToken"])["AccessToken"])["cognito:groups"] == [
        "Admin",
        "Doctor",
    ]


def test_the_older_flow_is_off_where_tokens_rotate(pool: Pool) -> None:
    token = sign_in(pool, pool.account())["RefreshToken"]
    with Refused("InvalidParameterException", "REFRESH_TOKEN_AUTH is not enabled"):
        old_flow(pool, token)


def old_flow(pool: Pool, token: str) -> dict[str, Any]:
    return pool.client().initiate_auth(
        AuthFlow="REFRESH_TOKEN_AUTH", AuthParameters={"REFRESH_TOKEN": token}, ClientId=CLIENT_ID
    )["AuthenticationResult"]


@pytest.fixture
def fixed_pool(postgres: Server, tmp_path: Path) -> Generator[Pool]:
    """A pool that does not rotate."""
    settings = replace(PoolSettings(REGION, POOL_ID, CLIENT_ID), rotation=False)
    with running_pool(fresh_database(postgres.owner_dsn), tmp_path, settings=settings) as pool:
        yield pool


def test_without_rotation_both_ways_keep_the_refresh_token(fixed_pool: Pool) -> None:
    token = sign_in(fixed_pool, fixed_pool.account())["RefreshToken"]
    for _ in range(2):
        assert "RefreshToken" not in old_flow(fixed_pool, token)
        assert "RefreshToken" not in refresh(fixed_pool, token)
    fixed_pool.client().revoke_token(Token=token, ClientId=CLIENT_ID)
    with Refused("NotAuthorizedException", "revoked"):
        old_flow(fixed_pool, token)
