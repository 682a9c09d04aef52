"""What no client ought to send, made for each operation from its description."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from tests.backend.generated.description import Described, Schema, alternatives

INJECTIONS = (
    "'; DROP TABLE app.patient CASCADE; --",
    "x' OR '1'='1",
    "$$; DELETE FROM app.audit; $$",
    "%' UNION SELECT 1--",
)
UNSETTABLE = ("id", "version", "role_", "author", "clinic_id", "created_at", "signed_at", "__proto__")
"""Fields nobody may set anywhere; none of them is a field of any request."""
NOT_JSON = {
    "nothing": b"",
    "null": b"null",
    "a list": b"[]",
    "a text": b'"x"',
    "a number": b"1",
    "cut off": b'{"reason": "x',
    "not a number": b'{"value": NaN}',
    "deep": b"[" * 100_000,
    "deep in a field": b'{"reason":' * 5_000 + b"1" + b"}" * 5_000,
    "Latin-1": '{"reason": "é"}'.encode("latin-1"),
    "UTF-16": '{"reason": "x"}'.encode("utf-16"),
    "an overlong form": b'{"reason": "\xc0\xaf"}',
    "a NUL outside": b"{}\0",
    "two documents": b"{}{}",
    "a comment": b"{/* x */}",
    "more than a megabyte": b'{"reason": "' + b"x" * 1_000_001 + b'"}',
}


@dataclass(frozen=True)
class Bad:
    """One request that is wrong in one place; everything else of it is right."""

    what: str
    body: bytes | None = None
    query: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    segment: str | None = None
    """Stands in the place of the path's first parameter."""


def bad_bodies(operation: Described, good: dict[str, Any]) -> Iterator[Bad]:
    """Bodies that are 4xx whoever sends them."""
    assert operation.body is not None
    for what, body in NOT_JSON.items():
        yield Bad(f"body: {what}", body)
    for name in operation.body.get("required", []):
        yield _with_body(f"body without {name}", {key: value for key, value in good.items() if key != name})
    for name in UNSETTABLE:
        yield _with_body(f"body with {name}", {**good, name: "x"})
    for name, schema in operation.body["properties"].items():
        for what, value in _wrong(schema):
            yield _with_body(f"{name}: {what}", {**good, name: value})
        text = json.dumps(good | {name: None})
        yield Bad(f"{name} twice", (text[:-1] + f', "{name}": null}}').encode())
        if _is_text(schema):
            yield Bad(f"{name}: half a character", json.dumps({**good, name: "\ud800"}).encode())


def injections(operation: Described, good: dict[str, Any]) -> Iterator[Bad]:
    """Texts that would be orders to a careless database. Where any text goes, they are text."""
    for name, schema in (operation.body or {}).get("properties", {}).items():
        if _is_text(schema):
            for text in INJECTIONS:
                yield _with_body(f"{name}: {text}", {**good, name: text})


def bad_queries(operation: Described) -> Iterator[Bad]:
    """Query strings that are 400, and some that must only do no harm."""
    yield Bad("an unknown parameter", query="nonsense=1")
    for parameter in operation.parameters("query"):
        name = quote(parameter["name"])
        for what, value in _wrong_in_query(parameter):
            yield Bad(f"?{name}: {what}", query=f"{name}={value}")


def bad_paths(operation: Described) -> Iterator[Bad]:
    """Ids that are none: the id of nothing, so 404."""
    if "{" in operation.path:
        for text in (
            "x",
            "%00",
            "..%2F..",
            "%ED%A0%80",
            "%FF",
            quote(INJECTIONS[1], safe=""),
            "9" * 400,
            "null",
            "-1",
        ):
            yield Bad(f"path: {text[:40]}", segment=text)


def bad_headers(operation: Described) -> Iterator[Bad]:
    """Versions and keys that are none."""
    if operation.is_change:
        for text in ("", "*"):
            yield Bad(f"If-Match: {text!r}", headers={"If-Match": text})
        for text in ("x", '"x"', 'W/"1"', '"1", "2"', f'"{"9" * 40}"', '"-1"', INJECTIONS[0]):
            yield Bad(f"If-Match: {text}", headers={"If-Match": text})
    if operation.is_create:
        for text in ("", "x", "1" * 5_000, INJECTIONS[0]):
            yield Bad(f"Idempotency-Key: {text[:40]}", headers={"Idempotency-Key": text})


def _wrong(schema: Schema) -> Iterator[tuple[str, Any]]:
    kinds = alternatives(schema)
    if len(kinds) != 1:
        return
    kind = kinds[0]
    if kind is schema or all(each.get("type") != "null" for each in schema.get("anyOf", [])):
        yield "null", None
    if "enum" in kind:
        yield from (("nothing of the list", "nonsense"), ("empty", ""), ("a number", 7))
        return
    wrong = {
        "string": _wrong_texts,
        "integer": _wrong_numbers,
        "number": _wrong_numbers,
        "boolean": lambda _: [("a text", "true"), ("a number", 1)],
        "array": lambda _: [("a text", "x"), ("an object", {}), ("lists in lists", [[[[]]]])],
        "object": lambda _: [("a text", "x"), ("a list", [])],
    }.get(kind.get("type", ""))
    yield from wrong(kind) if wrong else ()


def _wrong_texts(schema: Schema) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = [
        ("a number", 7), ("true", True), ("a list", ["x"]), ("an object", {"a": 1}), ("a NUL", "a\0b"),
    ]  # fmt: skip
    if "format" in schema:
        nonsense = (
            "yesterday",
            "",
            "0001-01-01",
            "2026-13-45",
            "2026-11-22T09:00:00",
            "9" * 400,
            INJECTIONS[0],
        )
        found += [
            (f"{text[:30]!r}", text) for text in nonsense if not (schema["format"] == "date" and "T" in text)
        ]
    if "maxLength" in schema:
        found.append(("too long", "x" * (schema["maxLength"] + 1)))
    if schema.get("minLength"):
        found.append(("empty", ""))
    return found


def _wrong_numbers(schema: Schema) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = [
        ("a text", "1"),
        ("true", True),
        ("a list", [1]),
        ("not whole and huge", 10**400),
    ]
    found += [("too high", schema["maximum"] + 1)] if "maximum" in schema else []
    found += [("too low", schema["minimum"] - 1)] if "minimum" in schema else []
    return found + ([("a half", 1.5)] if schema.get("type") == "integer" else [])


def _wrong_in_query(parameter: Schema) -> Iterator[tuple[str, str]]:
    (kind, *_) = alternatives(parameter["schema"])
    yield "a NUL", "a%00b"
    if parameter["name"] == "cursor":
        yield from (
            ("made up", "eyJhIjoxfQ.c2ln"),
            ("too long", "x" * 5_000),
            ("an order", quote(INJECTIONS[0])),
        )
    if kind.get("type") in {"integer", "number"}:
        yield from (("a text", "x"), ("huge", "9" * 400), ("too low", "-1"), ("empty", ""))
    if kind.get("format") == "date":
        yield from (("no date", "yesterday"), ("no such day", "2026-02-30"), ("year 0", "0000-01-01"))
    if "enum" in kind:
        yield "nothing of the list", "nonsense"
    if "maxLength" in kind:
        yield "too long", "x" * (kind["maxLength"] + 1)


def _is_text(schema: Schema) -> bool:
    kind = next(iter(alternatives(schema)), {})
    return kind.get("type") == "string" and "enum" not in kind


def _with_body(what: str, content: Mapping[str, Any]) -> Bad:
    return Bad(what, json.dumps(content).encode())
