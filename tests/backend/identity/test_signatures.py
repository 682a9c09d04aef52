"""An administrator's request is what the holder of the key signed: nothing else, and not long ago."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import requests

from tests.backend.identity.running import KEY_ID, KEY_SECRET, POOL_ID, Pool
from tests.backend.identity.signing import TARGET, signed

MEMBERS = {"UserPoolId": POOL_ID}


def send(pool: Pool, headers: dict[str, str], body: bytes, path: str = "/") -> tuple[str, str]:
    """The error's name and message, or ("", "") if it was accepted."""
    with requests.Session() as session:
        reply = session.post(pool.url + path, data=body, headers=headers, timeout=10)
    if reply.status_code == 200:
        return "", ""
    assert reply.status_code == 400
    return reply.json()["__type"], reply.json().get("message", "")


def attempt(pool: Pool, operation: str = "ListUsers", **how: Any) -> tuple[str, str]:
    return send(pool, *signed(operation, MEMBERS, url=pool.url + "/", **how))


def test_a_right_signature(pool: Pool) -> None:
    assert attempt(pool) == ("", "")


def test_another_secret(pool: Pool) -> None:
    name, message = attempt(pool, secret=KEY_SECRET + "x")
    assert name == "InvalidSignatureException"
    assert message.startswith("The request signature we calculated does not match the signature you provided")


def test_another_key(pool: Pool) -> None:
    name, message = attempt(pool, key="AKIAOTHEROTHEROTHER1")
    assert (name, message) == (
        "UnrecognizedClientException",
        "The security token included in the request is invalid.",
    )


@pytest.mark.parametrize(
    ("minutes", "words"), [(-6, "Signature expired"), (6, "Signature not yet current"), (-1440, "expired")]
)
def test_another_time(pool: Pool, minutes: int, words: str) -> None:
    name, message = attempt(pool, at=datetime.now(UTC) + timedelta(minutes=minutes))
    assert name == "InvalidSignatureException"
    assert words in message


def test_a_clock_that_is_a_little_wrong(pool: Pool) -> None:
    for minutes in (-4, 4):
        assert attempt(pool, at=datetime.now(UTC) + timedelta(minutes=minutes)) == ("", "")


def test_the_pools_own_clock_has_no_part_in_it(pool: Pool) -> None:
    pool.clock.forward(hours=5)
    assert attempt(pool) == ("", "")


@pytest.mark.parametrize("scope", [{"region": "us-east-1"}, {"service": "s3"}])
def test_another_scope(pool: Pool, scope: dict[str, str]) -> None:
    name, message = attempt(pool, **scope)
    assert (name, message) == (
        "InvalidSignatureException",
        "Credential should be scoped to a valid region.",
    )


def test_a_tampered_body(pool: Pool) -> None:
    headers, body = signed("ListUsers", {**MEMBERS, "Limit": 1}, url=pool.url + "/")
    assert send(pool, headers, body.replace(b"1}", b"9}"))[0] == "InvalidSignatureException"
    assert send(pool, headers, body) == ("", "")


def test_a_tampered_operation(pool: Pool) -> None:
    headers, body = signed("AdminGetUser", {**MEMBERS, "Username": pool.account()}, url=pool.url + "/")
    headers["x-amz-target"] = TARGET + "AdminDeleteUser"
    assert send(pool, headers, body)[0] == "InvalidSignatureException"


@pytest.mark.parametrize("path", ["/other", "/?a=b"])
def test_a_tampered_address(pool: Pool, path: str) -> None:
    headers, body = signed("ListUsers", MEMBERS, url=pool.url + "/")
    assert send(pool, headers, body, path)[0] == "InvalidSignatureException"


def test_a_query_is_part_of_what_is_signed(pool: Pool) -> None:
    headers, body = signed("ListUsers", MEMBERS, url=pool.url + "/?b=2&a=%C3%A5+x&a=1")
    assert send(pool, headers, body, "/?b=2&a=%C3%A5+x&a=1") == ("", "")


def test_a_tampered_date(pool: Pool) -> None:
    headers, body = signed("ListUsers", MEMBERS, url=pool.url + "/", at=datetime.now(UTC) - timedelta(days=2))
    now = datetime.now(UTC)
    headers["x-amz-date"] = f"{now:%Y%m%d}T{now:%H%M%S}Z"
    name, message = send(pool, headers, body)
    assert (name, message) == (
        "InvalidSignatureException",
        "Date in Credential scope does not match the date of the request.",
    )


def test_a_flipped_bit(pool: Pool) -> None:
    headers, body = signed("ListUsers", MEMBERS, url=pool.url + "/")
    last = headers["authorization"][-1]
    headers["authorization"] = headers["authorization"][:-1] + ("0" if last != "0" else "1")
    assert send(pool, headers, body)[0] == "InvalidSignatureException"


@pytest.mark.parametrize("left_out", ["x-amz-target", "host", "x-amz-date"])
def test_what_must_be_signed(pool: Pool, left_out: str) -> None:
    headers, body = signed("ListUsers", MEMBERS, url=pool.url + "/")
    whole = headers["authorization"]
    names = whole.split("SignedHeaders=")[1].split(",")[0]
    rest = ";".join(name for name in names.split(";") if name != left_out)
    headers["authorization"] = whole.replace(names, rest)
    assert send(pool, headers, body)[0] == "IncompleteSignatureException"


@pytest.mark.parametrize(
    "header",
    [
        "Bearer abc",
        "AWS4-HMAC-SHA256",
        f"AWS4-HMAC-SHA256 Credential={KEY_ID}/20261122/eu-west-2/cognito-idp/aws4_request, "
        "SignedHeaders=host, Signature=" + "a" * 64,
        f"AWS4-HMAC-SHA256 Credential={KEY_ID}/20261122/eu-west-2/cognito-idp/aws4_request, "
        "SignedHeaders=host;x-amz-date;x-amz-target, Signature=" + "A" * 64,
    ],
)
def test_signatures_must_be_well_formed(pool: Pool, header: str) -> None:
    headers, body = signed("ListUsers", MEMBERS, url=pool.url + "/")
    assert send(pool, {**headers, "authorization": header}, body)[0] == "IncompleteSignatureException"


@pytest.mark.parametrize("date", ["", "yesterday", "20261322T000000Z", "2026-11-22T00:00:00Z"])
def test_dates_must_be_well_formed(pool: Pool, date: str) -> None:
    headers, body = signed("ListUsers", MEMBERS, url=pool.url + "/")
    assert send(pool, {**headers, "x-amz-date": date}, body)[0] == "IncompleteSignatureException"


def test_without_a_signature(pool: Pool) -> None:
    headers, body = signed("ListUsers", MEMBERS, url=pool.url + "/")
    del headers["authorization"]
    assert send(pool, headers, body)[0] == "MissingAuthenticationTokenException"


def test_the_signature_is_looked_at_before_anything_else(pool: Pool) -> None:
    headers, _ = signed("ListUsers", MEMBERS, url=pool.url + "/")
    assert send(pool, headers, b"no json")[0] == "InvalidSignatureException"


def test_what_people_do_for_themselves_needs_no_signature(pool: Pool) -> None:
    headers = {"x-amz-target": TARGET + "GetUser", "content-type": "application/x-amz-json-1.1"}
    assert send(pool, headers, b'{"AccessToken": "a.b.c"}')[0] == "NotAuthorizedException"
