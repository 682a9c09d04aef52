"""Malformed requests are refused in the words that botocore's own model implies."""

import json
import uuid
from typing import Any

import botocore.session
import pytest

from medisecure_backend.local.identity.operations import OPERATIONS
from medisecure_backend.local.identity.validation import _matcher
from medisecure_backend.local.wire import HttpRequest
from tests.backend.identity.running import CLIENT_ID, POOL_ID, Pool
from tests.backend.identity.signing import TARGET, signed

MODEL = botocore.session.get_session().get_service_model("cognito-idp")
START = {"ClientId": CLIENT_ID, "AuthFlow": "USER_SRP_AUTH"}
NULL = "Member must not be null"
SHORT = "Member must have length greater than or equal to "
MOST = "Member must have value less than or equal to "
PATTERN = "Member must satisfy regular expression pattern: "
POOL_PATTERN = r"[\w-]+_[0-9a-zA-Z]+"
NAME = r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+"


def ask(pool: Pool, operation: str, members: Any) -> tuple[str, str]:
    headers, body = signed(operation, members)
    response = pool.identity.handle(HttpRequest("POST", "/", "", headers, body))
    answer = json.loads(response.body)
    return answer.get("__type", ""), answer.get("message", "")


@pytest.mark.parametrize(
    ("operation", "members", "value", "constraint"),
    [
        ("InitiateAuth", {"ClientId": CLIENT_ID}, "Value null at 'authFlow'", NULL),
        ("InitiateAuth", {"AuthFlow": "USER_SRP_AUTH"}, "Value at 'clientId'", NULL),
        ("InitiateAuth", {**START, "Session": "short"}, "Value at 'session'", SHORT + "20"),
        ("GetUser", {"AccessToken": "no token!"}, "Value at 'accessToken'", PATTERN + "[A-Za-z0-9-_=.]+"),
        ("VerifySoftwareToken", {"UserCode": "12345x"}, "Value at 'userCode'", PATTERN + "[0-9]+"),
        ("ListGroups", {"UserPoolId": "none"}, "Value 'none' at 'userPoolId'", PATTERN + POOL_PATTERN),
        ("ListUsers", {"UserPoolId": POOL_ID, "Limit": 61}, "Value '61' at 'limit'", MOST + "60"),
        ("AdminGetUser", {"UserPoolId": POOL_ID, "Username": "a b"}, "Value at 'username'", PATTERN + NAME),
        (
            "UpdateUserAttributes",
            {"AccessToken": "a.b.c", "UserAttributes": [{"Name": "a"}, {"Value": "x"}]},
            "Value null at 'userAttributes.2.member.name'",
            NULL,
        ),
    ],
)
def test_one_fault(pool: Pool, operation: str, members: dict[str, Any], value: str, constraint: str) -> None:
    message = f"1 validation error detected: {value} failed to satisfy constraint: {constraint}"
    assert ask(pool, operation, members) == ("InvalidParameterException", message)


def test_an_unknown_word(pool: Pool) -> None:
    name, message = ask(pool, "InitiateAuth", {**START, "AuthFlow": "MAGIC"})
    assert name == "InvalidParameterException"
    assert message.startswith("1 validation error detected: Value 'MAGIC' at 'authFlow' failed")
    assert "Member must satisfy enum value set: [" in message
    assert "USER_SRP_AUTH" in message


def test_several_faults(pool: Pool) -> None:
    name, message = ask(pool, "SignUp", {"ClientId": "!", "Password": " leading space"})
    assert name == "InvalidParameterException"
    assert message.startswith("3 validation errors detected: Value at 'clientId' failed")
    assert message.count("; Value") == 2
    assert "leading space" not in message


def test_a_passphrase_may_have_spaces_inside(pool: Pool) -> None:
    email = f"ida.{uuid.uuid4().hex[:10]}@example.org"
    names = {"email": email, "given_name": "Ida", "family_name": "Ek"}
    members = {
        "ClientId": CLIENT_ID,
        "Username": email,
        "Password": "Four words in a row 1!",
        "UserAttributes": [{"Name": name, "Value": value} for name, value in names.items()],
    }
    assert ask(pool, "SignUp", members) == ("", "")
    for password in (" Four words in a row 1!", "Four words in a row 1! "):
        message = ask(pool, "SignUp", {**members, "Password": password})[1]
        assert message.startswith("1 validation error detected: Value at 'password' failed")


def test_no_secret_is_repeated(pool: Pool) -> None:
    for operation in sorted(OPERATIONS):
        shape = MODEL.operation_model(operation).input_shape
        secret = [name for name, inner in shape.members.items() if inner.metadata.get("sensitive")]
        _, message = ask(pool, operation, dict.fromkeys(secret, "canary canary" * 12_000))
        assert "canary" not in message, operation


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ({"ClientId": 5}, "NUMBER_VALUE can not be converted to a String"),
        ({"ClientId": True}, "TRUE_VALUE can not be converted to a String"),
        ({"ClientId": {}}, "Start of structure or map found where not expected."),
        ({"ClientId": []}, "Start of list found where not expected"),
        ({**START, "AuthParameters": "x"}, "Expected structure or null"),
    ],
)
def test_other_types(pool: Pool, members: dict[str, Any], message: str) -> None:
    assert ask(pool, "InitiateAuth", members) == ("SerializationException", message)


@pytest.mark.parametrize(
    ("operation", "members"),
    [
        ("ListUsers", {"UserPoolId": POOL_ID, "Limit": "1"}),
        ("ListUsers", {"UserPoolId": POOL_ID, "Limit": True}),
        ("ListUsers", {"UserPoolId": POOL_ID, "AttributesToGet": "email"}),
        ("AdminSetUserPassword", {"UserPoolId": POOL_ID, "Permanent": "yes"}),
    ],
)
def test_other_types_of_numbers_lists_and_booleans(
    pool: Pool, operation: str, members: dict[str, Any]
) -> None:
    assert ask(pool, operation, members)[0] == "SerializationException"


def test_null_is_absent_and_unknown_members_are_let_be(pool: Pool) -> None:
    assert ask(pool, "ListUsers", {"UserPoolId": POOL_ID, "Filter": None, "Whatever": [1]}) == ("", "")


def test_an_unknown_operation_is_told_without_words(pool: Pool) -> None:
    headers = {"x-amz-target": TARGET + "Nonsense", "content-type": "application/x-amz-json-1.1"}
    response = pool.identity.handle(HttpRequest("POST", "/", "", headers, b"{}"))
    assert (response.status, json.loads(response.body)) == (400, {"__type": "UnknownOperationException"})


def test_patterns_mean_what_the_model_means() -> None:
    username = _matcher("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+")
    assert username("Åsa.Ek+1@example.org€")
    assert not any(map(username, ("", "a b", "a\n", "a\u200b", "\ud800")))
    attribute = _matcher("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+")
    assert attribute("custom:role of\tstaff")
    assert not attribute("a\x00")
    assert _matcher("[\\S]+")("Grüße!")
    assert not _matcher("[\\S]+")(" a")
    assert not _matcher("[\\w+]+")("é")


def test_every_pattern_of_our_operations_is_understood() -> None:
    def patterns(shape: Any, seen: frozenset[str] = frozenset()) -> Any:
        if "pattern" in shape.metadata:
            yield shape.metadata["pattern"]
        if shape.type_name == "structure" and shape.name not in seen:
            for inner in shape.members.values():
                yield from patterns(inner, seen | {shape.name})
        if shape.type_name == "list":
            yield from patterns(shape.member, seen)

    found = {text for name in OPERATIONS for text in patterns(MODEL.operation_model(name).input_shape)}
    assert len(found) > 8
    for text in found:
        assert "\\p{" not in text or text.startswith("[\\p{"), text
        _matcher(text)
