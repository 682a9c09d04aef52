"""Timeline entries as people write them: units in words, not in codes."""

import msgspec

from medisecure_backend.contract.clinical import TimelineEntry
from medisecure_desktop.ui.style.formatters import UNITS


def readable(entry: TimelineEntry) -> TimelineEntry:
    """The entry with its UCUM units as clinicians write them."""
    if entry.kind != "observation":
        return entry
    detail = entry.detail
    for code, words in UNITS.items():
        detail = detail.replace(f" {code}", f" {words}")
    return msgspec.structs.replace(entry, detail=detail)
