"""What a request carries is read strictly: a wrong value is named by pointer and code, never quoted."""

import base64
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medisecure_backend.api.queries import PatientQuery, SlotQuery
from medisecure_backend.api.reading import NO_VERSION, read_body, read_id, read_key, read_query, read_version
from medisecure_backend.contract.clinical import ObservationNew
from medisecure_backend.services.errors import (
    BadRequestError,
    NotFoundError,
    ServiceError,
    TooLargeError,
    UnprocessableError,
    VersionRequiredError,
)

GOOD: dict[str, Any] = {"code": "8867-4", "value": 72, "unit": "/min", "effective_at": "2026-11-20T09:00:00Z"}


def test_a_good_body_is_read_plain_and_in_base64() -> None:
    text = json.dumps(GOOD)
    expected = ObservationNew(
        code="8867-4", value=72, unit="/min", effective_at=datetime(2026, 11, 20, 9, tzinfo=UTC)
    )
    assert read_body(text, ObservationNew, is_base64=False) == expected
    encoded = base64.b64encode(text.encode()).decode()
    assert read_body(encoded, ObservationNew, is_base64=True) == expected


@pytest.mark.parametrize(
    ("change", "pointer", "code"),
    [
        ({"code": 7}, "/code", "wrong-type"),
        ({"code": ""}, "/code", "too-short"),
        ({"code": "x" * 21}, "/code", "too-long"),
        ({"code": "a\0b"}, "/code", "not-text"),
        ({"value": 1e9}, "/value", "too-high"),
        ({"value": "72"}, "/value", "wrong-type"),
        ({"value": True}, "/value", "wrong-type"),
        ({"effective_at": "yesterday"}, "/effective_at", "invalid-datetime"),
        ({"effective_at": "2026-11-20T09:00:00"}, "/effective_at", "offset-required"),
        ({"effective_at": "0001-01-01T00:00:00+14:00"}, "/effective_at", "out-of-range"),
        ({"author": "me"}, "/author", "unknown-field"),
        ({"a/b~c": 1}, "/a~1b~0c", "unknown-field"),
    ],
)
def test_a_wrong_field_is_pointed_at(change: dict[str, Any], pointer: str, code: str) -> None:
    with pytest.raises(UnprocessableError) as refusal:
        read_body(json.dumps(GOOD | change), ObservationNew, is_base64=False)
    (problem,) = refusal.value.errors
    assert (problem.pointer, problem.code) == (pointer, code)


def test_a_missing_field_is_pointed_at() -> None:
    with pytest.raises(UnprocessableError) as refusal:
        read_body("{}", ObservationNew, is_base64=False)
    assert [(each.pointer, each.code) for each in refusal.value.errors] == [("/code", "required")]


@pytest.mark.parametrize("body", [None, "", "{", '{"code": NaN}', '"\ud800"', "\0", '{"code":"\\ud800"}'])
def test_what_is_no_json_is_a_bad_request(body: str | None) -> None:
    with pytest.raises(BadRequestError):
        read_body(body, ObservationNew, is_base64=False)


@pytest.mark.parametrize(
    "body", ["%%%", base64.b64encode(b"\xff\xfe{").decode(), base64.b64encode(b"\0").decode()]
)
def test_wrong_encodings_are_a_bad_request(body: str) -> None:
    with pytest.raises(BadRequestError):
        read_body(body, ObservationNew, is_base64=True)


def test_a_field_said_twice_is_a_bad_request() -> None:
    text = json.dumps(GOOD)[:-1] + ', "value": 60}'
    with pytest.raises(BadRequestError) as refusal:
        read_body(text, ObservationNew, is_base64=False)
    assert [(each.pointer, each.code) for each in refusal.value.errors] == [("/value", "twice")]


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(ServiceError):
        read_body("[" * 100_000, ObservationNew, is_base64=False)


def test_a_megabyte_and_a_byte_is_too_large() -> None:
    with pytest.raises(TooLargeError):
        read_body(" " * 1_000_001, ObservationNew, is_base64=False)


@given(st.text())
def test_no_body_makes_it_crash(body: str) -> None:
    with pytest.raises(ServiceError):
        read_body(body, ObservationNew, is_base64=False)


@given(st.binary())
def test_no_bytes_make_it_crash(body: bytes) -> None:
    with pytest.raises(ServiceError):
        read_body(base64.b64encode(body).decode(), ObservationNew, is_base64=True)


@pytest.mark.parametrize("limit", ["0", "101", "-1", "ten", "", "1.5", "9" * 40])
def test_a_limit_is_from_1_to_100(limit: str) -> None:
    with pytest.raises(BadRequestError) as refusal:
        read_query({"limit": limit}, PatientQuery)
    assert [each.pointer for each in refusal.value.errors] == ["/limit"]


def test_queries_are_read() -> None:
    assert read_query({"q": "null", "limit": "100"}, PatientQuery) == PatientQuery(q="null", limit=100)


@pytest.mark.parametrize("query", [{}, {"from": "x", "to": "y"}, {"from": "2026-01-01"}, {"sort": "name"}])
def test_wrong_queries_are_refused(query: dict[str, str]) -> None:
    with pytest.raises(BadRequestError):
        read_query(query, SlotQuery)


@pytest.mark.parametrize("text", ["x", "", "../etc", "{11111111-1111-1111-1111-111111111111}", "1" * 32])
def test_what_is_no_id_is_the_id_of_nothing(text: str) -> None:
    with pytest.raises(NotFoundError):
        read_id(text)


@pytest.mark.parametrize(
    ("text", "version"),
    [('"3"', 3), (' "3" ', 3), ("3", NO_VERSION), ('W/"3"', NO_VERSION), ('"x"', NO_VERSION),
     ('"³"', NO_VERSION), ('"99999999999"', NO_VERSION), ('"1", "2"', NO_VERSION), ('"', NO_VERSION),
     ('"03"', NO_VERSION), ('"3\n"', NO_VERSION)],
)  # fmt: skip
def test_versions_are_read(text: str, version: int) -> None:
    assert read_version(text) == version


@pytest.mark.parametrize("text", [None, "", "*"])
def test_a_change_needs_a_version(text: str | None) -> None:
    with pytest.raises(VersionRequiredError):
        read_version(text)


@pytest.mark.parametrize("key", [None, "", "once"])
def test_a_creation_needs_a_uuid_as_key(key: str | None) -> None:
    with pytest.raises(BadRequestError):
        read_key(key)
