"""Time zones from the packaged IANA data, so that /health tells which rules the clinic books with."""

import re
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

import tzdata

TZDATA_VERSION: str = tzdata.IANA_VERSION


_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){0,2}")


@cache
def has_zone(name: str) -> bool:
    """Whether the packaged data has a zone of this name."""
    if not _NAME.fullmatch(name):
        return False
    path = files("tzdata").joinpath("zoneinfo", *name.split("/"))
    return path.is_file() and path.read_bytes()[:4] == b"TZif"


@cache
def zone(name: str) -> ZoneInfo:
    """The zone of an IANA name, always from the packaged data and never from the machine's."""
    path = files("tzdata").joinpath("zoneinfo", *name.split("/"))
    with path.open("rb") as data:
        return ZoneInfo.from_file(data, key=name)
