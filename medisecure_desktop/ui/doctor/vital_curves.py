"""Vital signs over time: the curves of one kind, its latest value in words, and its range."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from medisecure_backend.contract.clinical import Observation
from medisecure_backend.contract.vitals import VITAL_SIGNS
from medisecure_desktop.language import Marked, mark, text
from medisecure_desktop.ui.doctor.vital_fields import DIASTOLIC, HEART_RATE, SYSTOLIC, WEIGHT
from medisecure_desktop.ui.style.formatters import isolated, number, unit_text

BLOOD_PRESSURE, WEIGHT_KIND, HEART_RATE_KIND = mark("Blood pressure"), mark("Weight"), mark("Heart rate")
KINDS = (BLOOD_PRESSURE, WEIGHT_KIND, HEART_RATE_KIND)
_CODES = {
    BLOOD_PRESSURE: ((SYSTOLIC, mark("Systolic")), (DIASTOLIC, mark("Diastolic"))),
    WEIGHT_KIND: ((WEIGHT, mark("Weight")),),
    HEART_RATE_KIND: ((HEART_RATE, mark("Heart rate")),),
}
MOST_POINTS = 8
Verdict = Literal["in-range", "high", "low"]


@dataclass(frozen=True)
class Line:
    """One vital sign over time, oldest first."""

    name: str
    points: list[tuple[datetime, float]]
    unit: str


@dataclass(frozen=True)
class Curves:
    """What one segment of the vitals card shows."""

    lines: list[Line]
    latest: str
    unit: str
    at: datetime | None
    verdict: Verdict | None
    band: tuple[float, float, str] | None


def curves(kind: Marked, observations: list[Observation]) -> Curves:
    """The curves of one kind; `lines` is empty when nothing was ever measured."""
    codes = _CODES[kind]
    lines = [line for code, name in codes if (line := _line(code, text(name), observations)).points]
    first = VITAL_SIGNS[codes[0][0]]
    if not lines:
        return Curves([], "", unit_text(first.unit), None, None, None)
    return Curves(
        lines=lines,
        latest=isolated("/".join(number(line.points[-1][1]) for line in lines)),
        unit=unit_text(first.unit),
        at=max(line.points[-1][0] for line in lines),
        verdict=_verdict([code for code, _ in codes], observations),
        band=_band(codes[0][0], text(codes[0][1])),
    )


def _line(code: str, name: str, observations: list[Observation]) -> Line:
    points = sorted((one.effective_at, one.value) for one in observations if one.code == code)
    return Line(name, points[-MOST_POINTS:], unit_text(VITAL_SIGNS[code].unit))


def _band(code: str, name: str) -> tuple[float, float, str] | None:
    sign = VITAL_SIGNS[code]
    if sign.low is None or sign.high is None:
        return None
    return (
        sign.low,
        sign.high,
        text("{sign} range {low} to {high}", sign=name, low=number(sign.low), high=number(sign.high)),
    )


def _verdict(codes: list[str], observations: list[Observation]) -> Verdict | None:
    """In range, High or Low, of the latest values; empty where there is no range."""
    latest = [
        max((one for one in observations if one.code == code), key=lambda one: one.effective_at, default=None)
        for code in codes
    ]
    known = [one for one in latest if one is not None and (one.low is not None or one.high is not None)]
    if not known:
        return None
    letters = {one.interpretation[0] for one in known}
    return "high" if "H" in letters else "low" if "L" in letters else "in-range"
