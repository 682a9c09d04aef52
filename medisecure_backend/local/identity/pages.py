"""Tokens that say where the next page of a list begins; nobody else can make one."""

import base64
import binascii
import hmac
import json

from medisecure_backend.local.identity.errors import invalid_parameter
from medisecure_backend.local.identity.fields import Input
from medisecure_backend.local.identity.unit import Unit

LARGEST = 60
_MARK = 16


def limit(given: Input) -> int:
    """How many entries a page has."""
    return given.number("Limit", LARGEST, LARGEST)


def token(unit: Unit, purpose: str, key: list[str]) -> str:
    """A token for the page after the entry with this key."""
    text = json.dumps(key)
    return base64.urlsafe_b64encode(_mark(unit, purpose, text) + text.encode()).decode()


def read(unit: Unit, purpose: str, given: str | None) -> list[str] | None:
    """The key in a token, or None for the first page."""
    if given is None:
        return None
    try:
        raw = base64.urlsafe_b64decode(given)
        mark, text = raw[:_MARK], raw[_MARK:].decode()
    except (binascii.Error, ValueError):
        raise _invalid() from None
    if not hmac.compare_digest(mark, _mark(unit, purpose, text)):
        raise _invalid()
    return json.loads(text)


def _mark(unit: Unit, purpose: str, text: str) -> bytes:
    return unit.keys.keyed_hash(f"page:{purpose}", text)[:_MARK]


def _invalid() -> Exception:
    return invalid_parameter("Invalid pagination token.")
