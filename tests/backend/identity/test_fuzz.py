"""Whatever the members of a request are, there is an answer in AWS's form, and nothing breaks."""

import json
from datetime import timedelta
from typing import Any

import botocore.session
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from medisecure_backend.local.identity.operations import OPERATIONS
from medisecure_backend.local.wire import HttpRequest
from tests.backend.identity.running import CLIENT_ID, POOL_ID, Pool

SIGNATURE = (
    "AWS4-HMAC-SHA256 Credential=AKIAEXAMPLEEXAMPLE12/20261122/eu-west-2/cognito-idp/aws4_request, "
    "SignedHeaders=host;x-amz-date, Signature=" + "0" * 64
)
MODEL = botocore.session.get_session().get_service_model("cognito-idp")
WORDS = st.sampled_from(
    [
        "",
        "x",
        "a\r\nb: c",
        "'; DROP",
        "\x00",
        "\ud800",
        "é€😀",
        "0",
        "x" * 3000,
        "a.b.c",
        "AAAA",
        "ghost@x.org",
    ]
)
VALUES = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=30), WORDS
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(WORDS, inner, max_size=3)),
    max_leaves=5,
)
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
    odd = st.fixed_dictionaries({}, optional=dict.fromkeys(members, VALUES))

    @settings(
        max_examples=40,
        deadline=timedelta(seconds=5),
        suppress_health_check=list(HealthCheck),
        derandomize=True,
        database=None,
    )
    @given(odd, st.sets(st.sampled_from(members)))
    def check(values: dict[str, Any], replaced: set[str]) -> None:
        known = {member: KNOWN[member] for member in members if member in KNOWN and member not in replaced}
        request = HttpRequest(
            "POST",
            "/",
            "",
            {
                "x-amz-target": f"AWSCognitoIdentityProviderService.{name}",
                "content-type": "application/x-amz-json-1.1",
                "authorization": SIGNATURE,
                "x-amz-date": "20261122T120000Z",
            },
            json.dumps({**values, **known}).encode(),
        )
        response = module_pool.identity.handle(request)
        body = json.loads(response.body)
        if response.status == 200:
            assert "__type" not in body
        else:
            assert response.status == 400
            assert body["__type"] in errors, body
        for header, value in response.headers:
            assert not set(value) & set("\r\n"), header
            value.encode("latin-1")

    check()
