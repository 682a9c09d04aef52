"""How records travel: one base for replies, one for requests, and the page every list comes in."""

from datetime import datetime
from typing import Annotated, Generic, TypeVar

import msgspec

T = TypeVar("T")
Id = Annotated[str, msgspec.Meta(extra_json_schema={"format": "uuid"})]
"""The name of one record. What is none names no record: it is refused like one that is not there."""
Instant = Annotated[datetime, msgspec.Meta(tz=True)]
"""A moment, in RFC 3339 with its offset."""


class Reply(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What the clinic answers. Unknown fields are ignored, so an older client reads a newer clinic."""


class Request(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a client asks. Unknown fields are refused, so nobody sets what they may not."""


class Page(msgspec.Struct, Generic[T], frozen=True, kw_only=True):
    """One page of a list; `next_cursor` is opaque and absent on the last page."""

    items: list[T]
    next_cursor: str | None = None


class Health(Reply, frozen=True):
    """Whether the clinic answers, and which time-zone rules it books with."""

    ok: bool
    version: str
    time: str
    tzdata: str
