"""The limits Cognito's own model sets to every member, refused in AWS's words.

The model is botocore's, so what the service accepts is what its documentation says, member by member.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any, cast

from botocore.loaders import Loader
from botocore.model import ListShape, ServiceModel, Shape, StructureShape

from medisecure_backend.local.identity.errors import Refusal, invalid_parameter

_CLASSES = re.compile(r"\[((?:\\p\{[A-Z]\})+)(.*)\]\+", re.DOTALL)
_CLASS_NAME = re.compile(r"\\p\{([A-Z])\}")
_ECHO = 256
_AS_SERVED = {r"[\S]+": r"\S+(.*\S+)?"}
"""Where the service is kinder than its model: passwords may have spaces inside, its guide says."""


class Validation:
    """Checks requests against the model of each operation."""

    def __init__(self, operations: Iterable[str]) -> None:
        # The loader of botocore alone: a session would read the configuration of whoever runs the clinic.
        model = ServiceModel(Loader().load_service_model("cognito-idp", "service-2"), "cognito-idp")
        self._shapes = {name: model.operation_model(name).input_shape for name in operations}

    def check(self, operation: str, members: Mapping[str, Any]) -> None:
        """Refuse a request with members of another type or beyond their limits."""
        shape = self._shapes[operation]
        if not isinstance(shape, StructureShape):
            return
        faults = list(_faults(shape, members, ""))
        if faults:
            count = "1 validation error" if len(faults) == 1 else f"{len(faults)} validation errors"
            raise invalid_parameter(f"{count} detected: {'; '.join(faults)}")


def _faults(shape: StructureShape, members: Mapping[str, Any], path: str) -> Iterator[str]:
    for name, inner in cast("Mapping[str, Shape]", shape.members).items():
        place = path + name[:1].lower() + name[1:]
        value = members.get(name)
        if value is not None:
            yield from _member_faults(inner, value, place)
        elif name in shape.required_members:
            yield _fault(inner, "null", place, "Member must not be null")


def _member_faults(shape: Shape, value: object, place: str) -> Iterator[str]:
    kind = str(shape.type_name)
    _require_type(kind, value)
    if isinstance(shape, StructureShape):
        yield from _faults(shape, cast("Mapping[str, Any]", value), f"{place}.")
    elif isinstance(shape, ListShape):
        items = cast("list[object]", value)
        yield from _size_faults(shape, len(items), "[...]", place, "length")
        for number, item in enumerate(items, 1):
            if item is not None:
                yield from _member_faults(shape.member, item, f"{place}.{number}.member")
    elif isinstance(value, str):
        yield from _text_faults(shape, value, place)
    elif kind in {"integer", "long"}:
        yield from _size_faults(shape, cast("int", value), f"'{value}'", place, "value")


def _text_faults(shape: Shape, value: str, place: str) -> Iterator[str]:
    limits = _limits(shape)
    shown = f"'{value}'" if len(value) <= _ECHO and value.isprintable() else "'...'"
    if allowed := limits.get("enum"):
        if value not in allowed:
            wanted = f"Member must satisfy enum value set: [{', '.join(allowed)}]"
            yield _fault(shape, shown, place, wanted)
        return
    pattern = limits.get("pattern")
    if pattern and not _matcher(pattern)(value):
        yield _fault(shape, shown, place, f"Member must satisfy regular expression pattern: {pattern}")
    yield from _size_faults(shape, len(value), shown, place, "length")


def _size_faults(shape: Shape, size: int, shown: str, place: str, what: str) -> Iterator[str]:
    limits = _limits(shape)
    if "min" in limits and size < limits["min"]:
        yield _fault(shape, shown, place, f"Member must have {what} greater than or equal to {limits['min']}")
    if "max" in limits and size > limits["max"]:
        yield _fault(shape, shown, place, f"Member must have {what} less than or equal to {limits['max']}")


def _fault(shape: Shape, shown: str, place: str, wanted: str) -> str:
    """One constraint; AWS does not repeat the value of a sensitive member, nor do we."""
    value = "Value" if _limits(shape).get("sensitive") else f"Value {shown}"
    return f"{value} at '{place}' failed to satisfy constraint: {wanted}"


def _limits(shape: Shape) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", shape.metadata)


_TYPES: Mapping[str, tuple[type, str]] = {
    "string": (str, "a String"),
    "integer": (int, "an Integer"),
    "long": (int, "a Long"),
    "boolean": (bool, "a Boolean"),
}


def _require_type(kind: str, value: object) -> None:
    if kind in {"structure", "map"}:
        if not isinstance(value, dict):
            raise Refusal("SerializationException", "Expected structure or null")
    elif kind == "list":
        if not isinstance(value, list):
            raise Refusal("SerializationException", "Expected list or null")
    elif kind in _TYPES:
        wanted, name = _TYPES[kind]
        if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
            raise Refusal("SerializationException", _mistyped(value, name))


def _mistyped(value: object, wanted: str) -> str:
    if isinstance(value, dict):
        return "Start of structure or map found where not expected."
    if isinstance(value, list):
        return "Start of list found where not expected"
    if isinstance(value, bool):
        return f"{str(value).upper()}_VALUE can not be converted to {wanted}"
    kind = "STRING" if isinstance(value, str) else "NUMBER"
    return f"{kind}_VALUE can not be converted to {wanted}"


@cache
def _matcher(pattern: str) -> Callable[[str], bool]:
    """Python's `re` knows no Unicode classes; the model's patterns use them in one form only."""
    classes = _CLASSES.fullmatch(pattern)
    if classes is None:
        plain = re.compile(_AS_SERVED.get(pattern, pattern), re.ASCII)
        return lambda text: plain.fullmatch(text) is not None
    kinds = frozenset(_CLASS_NAME.findall(classes[1]))
    others = re.compile(f"[{classes[2]}]", re.ASCII) if classes[2] else None

    def fits(letter: str) -> bool:
        return unicodedata.category(letter)[0] in kinds or bool(others and others.match(letter))

    return lambda text: bool(text) and all(map(fits, text))
