"""Requests and the events an HTTP API makes of them (payload format 2.0), file by file."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from medisecure_backend.local.gateway.event import Arrival, payload
from medisecure_backend.local.gateway.routes import RouteTable
from medisecure_backend.local.web.api_routes import api_routes
from medisecure_backend.local.wire import HttpRequest

EVENTS = Path(__file__).with_name("events")
ARRIVAL = Arrival(
    "7f3a1c52-0d6e-4a8b-9c11-5e2f64a0b7d3", datetime(2026, 11, 22, 9, 5, 7, 125_000, tzinfo=UTC)
)
CLAIMS: dict[str, Any] = {
    "sub": "0d5a6f3e-7c2b-4e1a-8f90-1b2c3d4e5f60",
    "iss": "https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_AbCdEfGhI",
    "client_id": "4fq1example7tq0client9id3",
    "token_use": "access",
    "scope": "aws.cognito.signin.user.admin",
    "auth_time": 1795338000,
    "iat": 1795338000,
    "exp": 1795338600,
    "jti": "a9c3b3a0-2f10-4b3b-8d5c-0f1e2d3c4b5a",
    "cognito:groups": ["Doctor"],
}
PATIENT = "3b1d9a52-6c1e-4b7f-9d2a-8e5f4c3b2a10"
HEADERS = {"host": "abc123.execute-api.eu-west-2.amazonaws.com", "user-agent": "MediSecure/0.1"}
SIGNED_IN = {**HEADERS, "authorization": "Bearer aaa.bbb.ccc"}
JSON = {**SIGNED_IN, "content-type": "application/json"}
REQUESTS: dict[str, tuple[HttpRequest, dict[str, Any] | None]] = {
    "health": (HttpRequest("GET", "/health", headers=HEADERS), None),
    "stranger": (HttpRequest("GET", "/v1/me", headers=SIGNED_IN), CLAIMS),
    "two_groups": (
        HttpRequest("GET", "/v1/me", headers=SIGNED_IN),
        {**CLAIMS, "cognito:groups": ["Doctor", "Admin"]},
    ),
    "search": (
        HttpRequest(
            "GET", "/v1/patients", query="q=M%C3%BCller+X&q=second&limit=&cursor=a%2Cb", headers=SIGNED_IN
        ),
        CLAIMS,
    ),
    "cookies": (
        HttpRequest("GET", "/v1/me", headers={**SIGNED_IN, "cookie": "one=1; two=2", "x-trace": "a,b"}),
        CLAIMS,
    ),
    "create": (
        HttpRequest(
            "POST", f"/v1/patients/{PATIENT}/observations", headers=JSON, body='{"code":"é"}'.encode()
        ),
        CLAIMS,
    ),
    "not_text": (
        HttpRequest("POST", f"/v1/patients/{PATIENT}/observations", headers=JSON, body=b"\xff\x00"),
        CLAIMS,
    ),
    "encoded_path": (HttpRequest("GET", "/v1/patients/a%20b%C3%A9/summary", headers=SIGNED_IN), CLAIMS),
}


@pytest.mark.parametrize("name", REQUESTS)
def test_the_event_is_the_golden_one(name: str) -> None:
    request, claims = REQUESTS[name]
    match = RouteTable(api_routes()).match(request.method, request.path)
    assert match is not None
    made = payload(request, match, claims, ARRIVAL)
    assert made == json.loads((EVENTS / f"{name}.json").read_text(encoding="utf-8"))


def test_every_file_is_used() -> None:
    assert {file.stem for file in EVENTS.glob("*.json")} == set(REQUESTS)
