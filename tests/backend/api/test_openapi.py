"""openapi.json says what the route table says."""

import json
from typing import Any

import pytest

from medisecure_backend.api.openapi import OPENAPI_FILE, document, text
from medisecure_backend.api.route import ACCESS_SCOPE
from medisecure_backend.api.route_table import ROUTES


@pytest.fixture(scope="module")
def described() -> dict[str, Any]:
    """The description as the code is now: half a second's work, once."""
    return document()


def test_the_committed_file_is_current() -> None:
    current = OPENAPI_FILE.read_text(encoding="utf-8") == text()
    assert current, "run `.venv/bin/python -m medisecure_backend.api.openapi` and commit what it writes"


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.key)
def test_every_route_but_health_asks_for_the_scope(described: dict[str, Any], route: Any) -> None:
    operation = described["paths"][route.path][route.method.lower()]
    scopes = [
        scope for requirement in operation["security"] for each in requirement.values() for scope in each
    ]
    assert scopes == ([] if route.path == "/health" else [ACCESS_SCOPE])


def test_every_reference_leads_somewhere(described: dict[str, Any]) -> None:
    names = {part.split('"')[0] for part in json.dumps(described).split("#/components/schemas/")[1:]}
    assert names <= set(described["components"]["schemas"])
    assert names


def test_operations_have_names_of_their_own() -> None:
    names = [route.operation for route in ROUTES]
    assert len(names) == len(set(names))
