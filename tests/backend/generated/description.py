"""openapi.json as tests need it: every operation, and values that fit its schemas."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any

from medisecure_backend.api.openapi import document

DOCUMENT = document()
Schema = Mapping[str, Any]


@dataclass(frozen=True)
class Described:
    """One operation of openapi.json."""

    name: str
    method: str
    path: str
    entry: Mapping[str, Any]

    @property
    def roles(self) -> list[str]:
        return list(self.entry["x-roles"])

    @property
    def is_open(self) -> bool:
        return not self.entry["security"]

    @cached_property
    def body(self) -> Schema | None:
        request = self.entry.get("requestBody")
        return None if request is None else resolved(request["content"]["application/json"]["schema"])

    @property
    def reply(self) -> Schema | None:
        success = next(answer for status, answer in self.entry["responses"].items() if status < "300")
        content = success.get("content", {})
        return content["application/json"]["schema"] if "application/json" in content else None

    def reply_fields(self) -> set[str]:
        """Type.field of everything its success may carry."""
        found: set[str] = set()
        _collect(self.reply or {}, found)
        return found

    def parameters(self, place: str) -> list[Mapping[str, Any]]:
        return [each for each in self.entry.get("parameters", []) if each["in"] == place]

    @property
    def is_create(self) -> bool:
        return any(each["name"] == "Idempotency-Key" for each in self.parameters("header"))

    @property
    def is_change(self) -> bool:
        return any(each["name"] == "If-Match" for each in self.parameters("header"))


def operations() -> list[Described]:
    """Every operation, in the order of the file."""
    return [
        Described(entry["operationId"], method.upper(), path, entry)
        for path, entries in DOCUMENT["paths"].items()
        for method, entry in entries.items()
    ]


def resolved(schema: Schema) -> Schema:
    """The schema a reference leads to."""
    while "$ref" in schema:
        schema = DOCUMENT["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    return schema


def alternatives(schema: Schema) -> list[Schema]:
    """What a value may be, null left out."""
    options = [resolved(each) for each in resolved(schema).get("anyOf", [schema])]
    return [each for each in options if resolved(each).get("type") != "null"]


def sample(schema: Schema, known: Mapping[str, Any], name: str = "") -> Any:
    """A value that fits; `known` has values for properties of these names, references among them."""
    schema = alternatives(schema)[0]
    if name in known and re.search(schema.get("pattern", ""), str(known[name])):
        return known[name]
    choices = [*schema.get("enum", []), *([schema["const"]] if "const" in schema else [])]
    if choices:
        return choices[0]
    if "properties" in schema:
        return _object(schema, known)
    makers: dict[str, Callable[[], Any]] = {
        "array": lambda: _array(schema, known, name),
        "string": lambda: _text(schema, name),
        "object": dict,
        "boolean": lambda: True,
    }
    return makers.get(schema.get("type", ""), lambda: _number(schema))()


def _array(schema: Schema, known: Mapping[str, Any], name: str) -> list[Any]:
    items = schema.get("items")
    count = schema.get("minItems", 1) if items else 0
    return [sample(items or {}, known, name.removesuffix("s")) for _ in range(count)]


def _number(schema: Schema) -> float:
    return min(max(schema.get("minimum", 1), 1), schema.get("maximum", 1))


def _object(schema: Schema, known: Mapping[str, Any]) -> dict[str, Any]:
    required = schema.get("required", [])
    wanted = [each for each in schema.get("properties", {}) if each in required or each in known]
    return {each: sample(schema["properties"][each], known, each) for each in wanted}


def _text(schema: Schema, name: str) -> str:
    soon = _next_monday_morning()
    formats = {
        "date-time": (soon + timedelta(minutes=20) if name.startswith("end") else soon).isoformat(),
        "date": soon.date().isoformat(),
        "time": "09:00:00",
        "uuid": "00000000-0000-4000-8000-000000000000",
    }
    kind = schema.get("format", "date-time" if name.endswith("_at") else "")
    if kind in formats:
        return formats[kind]
    for example in ("somebody@example.org", "38341003", "88"):
        if re.search(r"@|\[0-9]", schema.get("pattern", "")) and re.search(schema["pattern"], example):
            return example
    return ("reason enough to do this" + "x" * schema.get("minLength", 0))[: schema.get("maxLength", 10_000)]


def _next_monday_morning() -> datetime:
    """In three or four weeks: one and the same whatever the time of day, beyond what the demo books."""
    today = datetime.now(UTC).replace(hour=9, minute=0, second=0, microsecond=0)
    return today + timedelta(days=28 - today.weekday())


def _collect(schema: Schema, found: set[str]) -> None:
    for option in alternatives(schema):
        if "items" in option:
            _collect(option["items"], found)
        for field, content in option.get("properties", {}).items():
            name = f"{option['title']}.{field}"
            if name not in found:
                found.add(name)
                _collect(content, found)


def properties(schema: Schema, value: Any) -> Iterator[str]:
    """Type.field of everything in a reply that carries something."""
    schema = next(iter(alternatives(schema)), {})
    if isinstance(value, list):
        for each in value:
            yield from properties(schema.get("items", {}), each)
    elif isinstance(value, dict):
        for field, content in value.items():
            type_ = schema.get("title", "")
            if content not in (None, "", [], {}, False) and type_ and not type_.startswith("Page["):
                yield f"{type_}.{field}"
            yield from properties(schema.get("properties", {}).get(field, {}), content)
