"""Errors in AWS's form for whatever arrives, and nothing secret in them."""

import json
import logging
from typing import Any

import psycopg
import pytest
import requests

from tests.backend.identity.running import CLIENT_ID, PASSWORD, Pool
from tests.backend.identity.signing_in import sign_in

TARGET = "AWSCognitoIdentityProviderService."
JSON = "application/x-amz-json-1.1"


def send(pool: Pool, target: str, body: bytes, content_type: str = JSON, **headers: str) -> requests.Response:
    sent = {"x-amz-target": target, "content-type": content_type, **headers}
    with requests.Session() as session:
        return session.post(pool.url + "/", data=body, headers=sent, timeout=10)


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"[]",
        b'"x"',
        b"null",
        b"\xff\xfe",
        b'{"ClientId": NaN}',
        b"[" * 100_000,
        b'{"a":' * 30 + b"1" + b"}" * 30,
        b'{"ClientId": 5}',
        b'{"ClientId": "c", "AuthFlow": ["x"]}',
        json.dumps({"ClientId": CLIENT_ID, "AuthFlow": "USER_SRP_AUTH", "AuthParameters": "x"}).encode(),
    ],
)
def test_malformed_bodies(pool: Pool, body: bytes) -> None:
    reply = send(pool, TARGET + "InitiateAuth", body)
    assert reply.status_code == 400
    assert reply.json()["__type"] in {"SerializationException", "ResourceNotFoundException"}
    assert reply.headers["x-amzn-errortype"].startswith(reply.json()["__type"])
    assert reply.headers["content-type"] == JSON


def test_a_body_that_is_too_large(pool: Pool) -> None:
    reply = send(pool, TARGET + "SignUp", b'{"Username":"' + b"x" * 200_000 + b'"}')
    assert (reply.status_code, reply.json()["__type"]) == (413, "SerializationException")


@pytest.mark.parametrize(
    ("target", "content_type"),
    [
        ("", JSON),
        ("InitiateAuth", JSON),
        (TARGET, JSON),
        (TARGET + "NoSuchThing", JSON),
        (TARGET + "StartWebAuthnRegistration", JSON),
        (TARGET + "InitiateAuth/../x", JSON),
        ("DynamoDB_20120810.ListTables", JSON),
        (TARGET + "InitiateAuth", "text/plain"),
    ],
)
def test_unknown_targets(pool: Pool, target: str, content_type: str) -> None:
    reply = send(pool, target, b"{}", content_type)
    assert (reply.status_code, reply.json()["__type"]) == (400, "UnknownOperationException")


@pytest.mark.parametrize(
    ("operation", "body"),
    [
        ("InitiateAuth", {}),
        ("InitiateAuth", {"ClientId": CLIENT_ID, "AuthFlow": "USER_SRP_AUTH"}),
        ("SignUp", {"ClientId": CLIENT_ID, "Username": "a\x00b"}),
        ("SignUp", {"ClientId": CLIENT_ID, "Username": "\ud800"}),
        ("GetUser", {}),
        ("VerifySoftwareToken", {"UserCode": "123456"}),
        ("AssociateSoftwareToken", {"AccessToken": "x", "Session": "y"}),
    ],
)
def test_missing_and_impossible_members(pool: Pool, operation: str, body: dict[str, Any]) -> None:
    reply = send(pool, TARGET + operation, json.dumps(body).encode())
    assert (reply.status_code, reply.json()["__type"]) == (400, "InvalidParameterException")


def test_replies_are_not_cached_and_carry_the_time(pool: Pool) -> None:
    reply = send(pool, TARGET + "NoSuchThing", b"{}")
    assert reply.headers["cache-control"] == "no-store"
    assert reply.headers["date"]
    assert reply.headers["x-amzn-requestid"]


def test_another_client_is_refused(pool: Pool) -> None:
    body = json.dumps({"ClientId": "other", "AuthFlow": "USER_SRP_AUTH"}).encode()
    assert send(pool, TARGET + "InitiateAuth", body).json()["__type"] == "ResourceNotFoundException"


def test_trouble_with_the_database_says_nothing_of_it(
    pool: Pool, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with psycopg.connect(pool.dsn, autocommit=True) as connection:
        connection.execute("ALTER TABLE identity.challenge RENAME TO away")
        try:
            with caplog.at_level(logging.DEBUG):
                body = {
                    "ClientId": CLIENT_ID,
                    "AuthFlow": "USER_SRP_AUTH",
                    "AuthParameters": {"USERNAME": "canary.name@example.org", "SRP_A": "abcdef"},
                }
                reply = send(pool, TARGET + "InitiateAuth", json.dumps(body).encode())
        finally:
            connection.execute("ALTER TABLE identity.away RENAME TO challenge")
    assert (reply.status_code, reply.json()["__type"]) == (500, "InternalErrorException")
    assert "canary" not in reply.text + caplog.text
    assert "challenge" not in reply.text + caplog.text


def test_nothing_secret_is_logged(pool: Pool, caplog: pytest.LogCaptureFixture) -> None:
    own = logging.getLogger("medisecure_backend")
    with caplog.at_level(logging.DEBUG, logger=own.name):
        result = sign_in(pool, pool.account())
    said = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith(own.name))
    for secret in (PASSWORD, result["AccessToken"], result["RefreshToken"]):
        assert secret not in said
