"""Timeline entries as people write them: with units in words, and what is high named."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from medisecure_backend.contract.clinical import Interpretation, TimelineEntry, TimelineValue
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.doctor.flag_words import out_of_range
from medisecure_desktop.ui.doctor.sign_names import NAMES, sign_name
from medisecure_desktop.ui.doctor.vital_fields import DIASTOLIC, SYSTOLIC
from medisecure_desktop.ui.style.formatters import (
    NO_BREAK,
    UNITS,
    WORDED_UNITS,
    isolated,
    number,
    quantity,
    unit_text,
)
from medisecure_desktop.ui.widgets.timeline_delegate import FAR_OUT_OF_RANGE, OUT_OF_RANGE

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
        detail = ", ".join(_all_said(entry.values))
        entry = msgspec.structs.replace(entry, flag=_flag(entry))
    else:
        detail = _CODES.sub(lambda code: unit_text(code[0]), entry.detail)
    return msgspec.structs.replace(entry, title=title, detail=detail)


def _flag(entry: TimelineEntry) -> str | None:
    """The clinic flags an entry by one of its values; where they differ, it is neither high nor low."""
    out = {one.interpretation for one in entry.values}
    if not {"H", "L"} <= {flag[0] for flag in out}:
        return entry.flag
    return FAR_OUT_OF_RANGE if out & {"HH", "LL"} else OUT_OF_RANGE


def _all_said(values: Sequence[TimelineValue]) -> Iterator[str]:
    """Blood pressure first and as one, then signs in the order they are always written, then the rest."""
    rest = {one.code: one for one in values}
    is_pair = len(rest) == len(values) and {SYSTOLIC, DIASTOLIC} <= rest.keys()
    if is_pair:
        yield _pressure(rest.pop(SYSTOLIC), rest.pop(DIASTOLIC))
    places = {code: at for at, code in enumerate(NAMES)}
    left = list(rest.values()) if is_pair else values
    is_alone = len(values) == 1
    for one in sorted(left, key=lambda one: places.get(one.code, len(places))):
        value = f"{sign_name(one.code, one.display)} {quantity(one.value, one.unit)}"
        yield value if is_alone else _flagged(value, one.interpretation)


def _pressure(upper: TimelineValue, lower: TimelineValue) -> str:
    pair = f"{number(upper.value)}/{number(lower.value)}{NO_BREAK}{unit_text(upper.unit)}"
    said = f"{text('Blood pressure')} {isolated(pair)}"
    if upper.interpretation == lower.interpretation:
        return _flagged(said, upper.interpretation)
    named = ((text("Systolic"), upper), (text("Diastolic"), lower))
    flags = [f"{name}: {flag}" for name, one in named if (flag := out_of_range(one.interpretation))]
    return text("{value} ({flag})", value=said, flag=", ".join(flags))


def _flagged(said: str, interpretation: Interpretation) -> str:
    """The entry has one flag for all its values: each that is out of range says so itself."""
    flag = out_of_range(interpretation)
    return text("{value} ({flag})", value=said, flag=flag) if flag else said
