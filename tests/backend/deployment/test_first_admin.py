"""The deployment invites one administrator, who then is one in the pool and in the database."""

from collections.abc import Generator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest

from medisecure_backend.database.migrate import migrate
from medisecure_backend.deployment.first_admin import invite
from tests.backend.conftest import PASSWORDS
from tests.backend.identity.running import POOL_ID, Pool, fresh_database, running_pool
from tests.backend.server import Server


@pytest.fixture
def pool(postgres: Server, tmp_path: Path) -> Generator[Pool]:
    with running_pool(fresh_database(postgres.owner_dsn), tmp_path) as running:
        yield running


@pytest.fixture
def empty_clinic(postgres: Server) -> str:
    """A database of one test's own, without anybody in it."""
    dsn = fresh_database(postgres.owner_dsn)
    migrate(dsn, PASSWORDS)
    return dsn


def properties(email: str) -> dict[str, str]:
    return {"UserPoolId": POOL_ID, "Email": email, "GivenName": "Grace", "FamilyName": "Whitlock"}


def test_the_first_admin_is_invited_once(pool: Pool, empty_clinic: str) -> None:
    email = f"g.{uuid4().hex[:8]}@example.org"
    for _ in range(2):
        invite(pool.admin(), empty_clinic, properties(email))
    user = pool.admin().admin_get_user(UserPoolId=POOL_ID, Username=email)
    groups = pool.admin().admin_list_groups_for_user(UserPoolId=POOL_ID, Username=email)["Groups"]
    assert (user["UserStatus"], [group["GroupName"] for group in groups]) == (
        "FORCE_CHANGE_PASSWORD",
        ["Admin"],
    )
    with psycopg.connect(empty_clinic) as owner:
        rows = owner.execute(
            "SELECT sub, email, display_name FROM app.account WHERE role = 'Admin'"
        ).fetchall()
    assert rows == [(user["Username"], email, "Grace Whitlock")]


def test_an_invitation_that_was_interrupted_is_finished(pool: Pool, empty_clinic: str) -> None:
    email = f"g.{uuid4().hex[:8]}@example.org"
    pool.admin().admin_create_user(
        UserPoolId=POOL_ID,
        Username=email,
        UserAttributes=[
            {"Name": name, "Value": value}
            for name, value in (("email", email), ("given_name", "Grace"), ("family_name", "Whitlock"))
        ],
    )
    invite(pool.admin(), empty_clinic, properties(email))
    with psycopg.connect(empty_clinic) as owner:
        assert owner.execute("SELECT email FROM app.account WHERE role = 'Admin'").fetchall() == [(email,)]


def test_a_clinic_with_an_admin_is_left_alone(pool: Pool, empty_clinic: str) -> None:
    first, second = (f"g.{uuid4().hex[:8]}@example.org" for _ in range(2))
    invite(pool.admin(), empty_clinic, properties(first))
    invite(pool.admin(), empty_clinic, properties(second))
    users = pool.admin().list_users(UserPoolId=POOL_ID)["Users"]
    assert len(users) == 1
