"""Time zones from the packaged IANA data, so that /health tells which rules the clinic books with."""

from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

import tzdata

TZDATA_VERSION: str = tzdata.IANA_VERSION


@cache
def zone(name: str) -> ZoneInfo:
    """The zone of an IANA name, always from the packaged data and never from the machine's."""
    path = files("tzdata").joinpath("zoneinfo", *name.split("/"))
    with path.open("rb") as data:
        return ZoneInfo.from_file(data, key=name)
