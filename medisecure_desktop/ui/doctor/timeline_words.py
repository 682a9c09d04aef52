"""Timeline entries as people write them: units in words, not in codes."""

import re

import msgspec

from medisecure_backend.contract.clinical import TimelineEntry, TimelineValue
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.doctor.sign_names import sign_name
from medisecure_desktop.ui.style.formatters import UNITS, WORDED_UNITS, quantity, unit_text

_TITLES = {"Vital signs": mark("Vital signs"), "Laboratory results": mark("Laboratory results")}
"""What the clinic calls entries that have no words of their own."""
_CODES = re.compile(
    r"(?<=\d )(" + "|".join(re.escape(code) for code in (*UNITS, *WORDED_UNITS)) + r")(?=$|[,;. ])"
)


def readable(entry: TimelineEntry) -> TimelineEntry:
    """The entry's values in the reader's language, with units as clinicians write them."""
    if entry.kind != "observation":
        return entry
    title = text(_TITLES[entry.title]) if entry.title in _TITLES else entry.title
    if entry.values:
        detail = ", ".join(_said(each) for each in entry.values)
    else:
        detail = _CODES.sub(lambda code: unit_text(code[0]), entry.detail)
    return msgspec.structs.replace(entry, title=title, detail=detail)


def _said(value: TimelineValue) -> str:
    return f"{sign_name(value.code, value.display)} {quantity(value.value, value.unit)}"
