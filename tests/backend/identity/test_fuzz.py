"""Whatever the members of a request are, there is an answer in AWS's form, and nothing breaks."""

import json
import random
from typing import Any

import botocore.session
import pytest

from medisecure_backend.local.identity.operations import OPERATIONS
from medisecure_backend.local.wire import HttpRequest
from tests.backend.identity.running import CLIENT_ID, POOL_ID, Pool
from tests.backend.identity.signing import signed

MODEL = botocore.session.get_session().get_service_model("cognito-idp")
WORDS = (
    *("", "x", "a\r\nb: c", "'; DROP", "\x00", "\ud800", "é€😀", "0", "x" * 3000, "a.b.c", "AAAA"),
    *("ghost@example.org", "-1", "1e400", "{}", "%s", "ß" * 400),
)
NUMBERS = (0, 1, -1, 2**63, -(10**30), 0.5, 1e308)


def odd(chance: random.Random, depth: int = 0) -> Any:
    """Any JSON value, the awkward ones first. Seeded by hand: the pool's threads use `random` as well, and
    hypothesis takes that for a mistake of ours.
    """
    kind = chance.randrange(8 if depth < 3 else 5)
    if kind < 3:
        return chance.choice(WORDS)
    if kind == 3:
        return chance.choice(NUMBERS)
    if kind == 4:
        return chance.choice([None, True, False])
    if kind == 5:
        return [odd(chance, depth + 1) for _ in range(chance.randrange(3))]
    names = [*WORDS, "USERNAME", "SRP_A", "Name", "Value", "Enabled"]
    return {chance.choice(names): odd(chance, depth + 1) for _ in range(chance.randrange(4))}


KNOWN: dict[str, Any] = {
    "ClientId": CLIENT_ID,
    "UserPoolId": POOL_ID,
    "Username": "ghost@example.org",
    "GroupName": "Doctor",
    "AuthFlow": "USER_SRP_AUTH",
    "AuthParameters": {"USERNAME": "ghost@example.org", "SRP_A": "abcdef"},
    "ChallengeName": "PASSWORD_VERIFIER",
    "Password": "Correct-horse-battery-7",
}


def test_every_operation_is_one_of_cognitos() -> None:
    assert set(OPERATIONS) <= set(MODEL.operation_names)


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_odd_members(module_pool: Pool, name: str) -> None:
    model = MODEL.operation_model(name)
    errors = {shape.name for shape in model.error_shapes}
    errors |= {"SerializationException", "InvalidParameterException", "ResourceNotFoundException"}
    members = list(model.input_shape.members)
    chance = random.Random(name)  # noqa: S311 - the same requests at every run
    for _ in range(60):
        values = {member: odd(chance) for member in members if chance.random() < 0.6}
        known = {member: KNOWN[member] for member in members if member in KNOWN and chance.random() < 0.7}
        check(module_pool, name, {**values, **known}, errors)


def check(pool: Pool, name: str, members: dict[str, Any], errors: set[str]) -> None:
    headers, body = signed(name, members)
    request = HttpRequest("POST", "/", "", headers, body)
    response = pool.identity.handle(request)
    answer = json.loads(response.body)
    if response.status == 200:
        assert "__type" not in answer
    else:
        assert response.status == 400, (members, answer)
        assert answer["__type"] in errors, (members, answer)
    for header, value in response.headers:
        assert not set(value) & set("\r\n"), header
        value.encode("latin-1")
