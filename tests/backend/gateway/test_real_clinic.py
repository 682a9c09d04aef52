"""Every route of a real clinic against the table of bad tokens."""

import uuid
from functools import cache
from pathlib import Path
from typing import Any, cast

import jwt
import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from medisecure_backend.api.route import Route
from medisecure_backend.api.route_table import ROUTES
from tests.backend.gateway import bad_tokens
from tests.backend.gateway.tokens import RSAPrivateKey, signed
from tests.clinic_process import RunningClinic

GUARDED = [route for route in ROUTES if route.permissions is not None]


@pytest.fixture(scope="module")
def real_claims(clinic: RunningClinic) -> dict[str, Any]:
    """The claims of a true access token."""
    return jwt.decode(clinic.access_token("Doctor"), options={"verify_signature": False})


@pytest.fixture(scope="module")
def bad(clinic: RunningClinic, real_claims: dict[str, Any]) -> dict[str, str]:
    """Every bad token, some of them made with the pool's own key."""
    key = pool_key(clinic)
    key_id = jwt.get_unverified_header(clinic.access_token("Doctor"))["kid"]
    forged = bad_tokens.forged_without_the_key(real_claims, key_id, key.public_key())
    wrong = {
        name: signed(claims, key, key_id)
        for name, claims in bad_tokens.made_with_the_key(real_claims).items()
    }
    return {**forged, **wrong}


def pool_key(clinic: RunningClinic) -> RSAPrivateKey:
    return _key_in(clinic.data / "signing-key.pem")


@cache
def _key_in(file: Path) -> RSAPrivateKey:
    """Read once: a private key is looked at closely each time."""
    return cast("RSAPrivateKey", load_pem_private_key(file.read_bytes(), None))


def ask(clinic: RunningClinic, route: Route, token: str | None) -> tuple[int, str, str | None]:
    headers = {} if token is None else {"Authorization": f"Bearer {token}"}
    path = route.path.replace("{id}", str(uuid.uuid4()))
    reply = clinic.call(route.method, path, headers=headers, json={} if route.request else None)
    return reply.status_code, reply.text, reply.headers.get("www-authenticate")


@pytest.mark.parametrize("route", GUARDED, ids=lambda route: route.key)
def test_no_bad_token_passes(clinic: RunningClinic, bad: dict[str, str], route: Route) -> None:
    answers = {name: ask(clinic, route, token) for name, token in bad.items()}
    assert {name: answer[:2] for name, answer in answers.items()} == dict.fromkeys(
        bad, (401, '{"message":"Unauthorized"}')
    )
    assert all(challenge and challenge.startswith("Bearer") for _, _, challenge in answers.values())


@pytest.mark.parametrize("route", GUARDED, ids=lambda route: route.key)
def test_no_route_is_open(clinic: RunningClinic, route: Route) -> None:
    assert ask(clinic, route, None) == (401, '{"message":"Unauthorized"}', "Bearer")


@pytest.mark.parametrize("route", GUARDED, ids=lambda route: route.key)
def test_an_id_token_is_no_access_token(clinic: RunningClinic, route: Route) -> None:
    status, body, challenge = ask(clinic, route, clinic.tokens("Doctor")["IdToken"])
    assert (status, body) == (403, '{"message":"Forbidden"}')
    assert challenge is not None
    assert "insufficient_scope" in challenge


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({}, 200),
        ({"cognito:groups": None}, 403),
        ({"cognito:groups": []}, 403),
        ({"cognito:groups": ["Janitor"]}, 403),
        ({"cognito:groups": ["Doctor", "Admin"]}, 403),
        ({"token_use": "id"}, 401),
        ({"sub": "not-a-uuid"}, 401),
    ],
)
def test_what_the_gateway_lets_pass_the_lambda_checks(
    clinic: RunningClinic, real_claims: dict[str, Any], changes: dict[str, Any], status: int
) -> None:
    claims = {name: value for name, value in {**real_claims, **changes}.items() if value is not None}
    key_id = jwt.get_unverified_header(clinic.access_token("Doctor"))["kid"]
    token = signed(claims, pool_key(clinic), key_id)
    reply = clinic.call("GET", "/v1/me", headers={"Authorization": f"Bearer {token}"})
    assert reply.status_code == status, reply.text


def test_the_public_keys_are_where_aws_has_them(clinic: RunningClinic) -> None:
    reply = clinic.http.get(f"{clinic.identity_url}/{clinic.user_pool_id}/.well-known/jwks.json", timeout=10)
    assert reply.status_code == 200
    assert [key["alg"] for key in reply.json()["keys"]] == ["RS256"]


def test_unknown_paths_and_bodies_that_are_too_large(clinic: RunningClinic) -> None:
    assert clinic.call("GET", "/nothing").text == '{"message":"Not Found"}'
    assert clinic.call("OPTIONS", "/v1/me").status_code == 404
    too_large = b"x" * (10 * 1024 * 1024 + 1)
    assert clinic.call("POST", "/v1/appointments", data=too_large).status_code == 413
