"""Timeline entries as people write them: units in words, not in codes."""

import re

import msgspec

from medisecure_backend.contract.clinical import TimelineEntry
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.formatters import UNITS, WORDED_UNITS, unit_text

_TITLES = {"Vital signs": mark("Vital signs"), "Laboratory results": mark("Laboratory results")}
"""What the clinic calls entries that have no words of their own."""
_CODES = re.compile(
    r"(?<=\d )(" + "|".join(re.escape(code) for code in (*UNITS, *WORDED_UNITS)) + r")(?=$|[,;. ])"
)


def readable(entry: TimelineEntry) -> TimelineEntry:
    """The entry with its UCUM units as clinicians write them."""
    if entry.kind != "observation":
        return entry
    title = text(_TITLES[entry.title]) if entry.title in _TITLES else entry.title
    detail = _CODES.sub(lambda code: unit_text(code[0]), entry.detail)
    return msgspec.structs.replace(entry, title=title, detail=detail)
