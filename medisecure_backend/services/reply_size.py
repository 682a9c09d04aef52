"""How large a reply may be: a Lambda answers with 6 MB at most, whatever the gateway would take."""

from collections.abc import Sequence

import msgspec

LARGEST_REPLY = 6_000_000
"""Bytes of a reply as it is sent; 291,556 are left for the headers and what is around a page's items."""


def sent_size(body: bytes) -> int:
    """The bytes of a JSON reply as a Lambda gives it: a string inside JSON, its quotes written as two."""
    return len(body) + body.count(b'"') + body.count(b"\\")


def how_many_fit(items: Sequence[object]) -> int:
    """How many of these, from the first on, go into one reply; one always does."""
    if sent_size(msgspec.json.encode(items)) <= LARGEST_REPLY:
        return len(items)
    total = 0
    for at, item in enumerate(items):
        total += sent_size(msgspec.json.encode(item)) + 1
        if total > LARGEST_REPLY:
            return max(at, 1)
    return len(items)
