"""Reads the members of a request, refusing missing and mistyped ones as AWS does."""

from collections.abc import Mapping
from typing import Any, cast

from medisecure_backend.local.identity.errors import Refusal, invalid_parameter

Body = dict[str, Any]
"""A reply's members."""

_LONGEST = 131_072


class Input:
    """The members of one JSON object."""

    def __init__(self, members: Mapping[str, Any]) -> None:
        self._members = members

    def text(self, name: str) -> str:
        """A member that must be there."""
        value = self.optional_text(name)
        if value is None or not value:
            raise missing(name)
        return value

    def optional_text(self, name: str) -> str | None:
        """A member that may be absent or null."""
        value = self._members.get(name)
        if value is None:
            return None
        if not isinstance(value, str):
            raise _mistyped(name)
        if "\x00" in value or len(value) > _LONGEST or not _is_unicode(value):
            raise invalid_parameter(f"Value at '{_camel(name)}' failed to satisfy constraint.")
        return value

    def has(self, name: str) -> bool:
        """Whether a member is there and not null."""
        return self._members.get(name) is not None

    def flag(self, name: str) -> bool:
        """A boolean member, false when absent."""
        value = self._members.get(name)
        if value is not None and not isinstance(value, bool):
            raise _mistyped(name)
        return bool(value)

    def number(self, name: str, default: int, most: int, *, least: int = 1) -> int:
        """A whole number between `least` and `most`."""
        value = self._members.get(name, default)
        if value is None:
            return default
        if not isinstance(value, int) or isinstance(value, bool):
            raise _mistyped(name)
        if not least <= value <= most:
            raise invalid_parameter(f"Value at '{_camel(name)}' failed to satisfy constraint.")
        return value

    def inner(self, name: str) -> "Input":
        """A member that is itself an object; empty when absent."""
        value = self._members.get(name)
        if value is None:
            return Input({})
        if not isinstance(value, dict):
            raise _mistyped(name)
        return Input(cast("dict[str, Any]", value))

    def attributes(self, name: str) -> dict[str, str]:
        """A list of `{Name, Value}` as one mapping."""
        value = self._members.get(name)
        if value is None:
            return {}
        if not isinstance(value, list):
            raise _mistyped(name)
        found: dict[str, str] = {}
        for item in cast("list[Any]", value):
            if not isinstance(item, dict):
                raise _mistyped(name)
            pair = Input(cast("dict[str, Any]", item))
            found[pair.text("Name")] = pair.optional_text("Value") or ""
        return found

    def texts(self, name: str) -> list[str] | None:
        """A list of texts, None when absent."""
        value = self._members.get(name)
        if value is None:
            return None
        if not isinstance(value, list):
            raise _mistyped(name)
        items = cast("list[Any]", value)
        if not all(isinstance(item, str) for item in items):
            raise _mistyped(name)
        return items

    def texts_by_name(self) -> dict[str, str]:
        """All members, which must be texts."""
        return {name: self.optional_text(name) or "" for name in self._members}

    def prefixed(self, prefix: str) -> dict[str, str]:
        """The text members whose names begin so, without the prefix."""
        return {
            name.removeprefix(prefix): self.optional_text(name) or ""
            for name in self._members
            if name.startswith(prefix)
        }


def missing(name: str) -> Refusal:
    """A member the operation cannot do without."""
    if name.isupper():
        return invalid_parameter(f"Missing required parameter {name}")
    return invalid_parameter(
        f"1 validation error detected: Value at '{_camel(name)}' failed to satisfy constraint: "
        "Member must not be null"
    )


def _mistyped(name: str) -> Refusal:
    return Refusal("SerializationException", f"Unexpected type of {_camel(name)}")


def _camel(name: str) -> str:
    return name[:1].lower() + name[1:]


def _is_unicode(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
