"""Tokens for RDS are those boto3 makes; other servers are signed in to as before."""

import boto3
import pytest
from psycopg.conninfo import conninfo_to_dict

from medisecure_backend.database.iam import signed_in

HOST = "clinic.cluster-abc123.eu-west-2.rds.amazonaws.com"


@pytest.fixture(autouse=True)
def rights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAEXAMPLEEXAMPLE12")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "not-a-real-secret")
    monkeypatch.setenv("AWS_SESSION_TOKEN", "a/session+token=")


def test_the_token_is_the_one_boto3_makes() -> None:
    """Both carry the second they were made in, so one of a few tries falls into the same."""
    for _ in range(5):
        made = conninfo_to_dict(signed_in(f"host={HOST} port=5432 dbname=medisecure user=ms_doctor"))[
            "password"
        ]
        client = boto3.client("rds", region_name="eu-west-2")
        if made == client.generate_db_auth_token(DBHostname=HOST, Port=5432, DBUsername="ms_doctor"):
            return
    pytest.fail("the token is another one")


@pytest.mark.parametrize(
    "dsn",
    [
        f"host={HOST} user=ms_doctor password=given",
        "host=127.0.0.1 port=5432 user=ms_doctor",
        "host=rds.amazonaws.com.evil.example user=ms_doctor",
    ],
)
def test_other_logins_stay_as_they_are(dsn: str) -> None:
    assert signed_in(dsn) == dsn


def test_the_region_is_the_hosts() -> None:
    token = conninfo_to_dict(signed_in(f"host={HOST} user=ms_admin"))["password"]
    assert isinstance(token, str)
    assert token.startswith(f"{HOST}:5432/?Action=connect&DBUser=ms_admin")
    assert "%2Feu-west-2%2Frds-db%2Faws4_request" in token
    assert "X-Amz-Expires=900" in token
