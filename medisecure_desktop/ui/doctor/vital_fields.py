"""Vital signs as they are typed: what each field is called, and what to make of its text."""

import math
from dataclasses import dataclass

from medisecure_backend.contract.clinical import Observation
from medisecure_backend.contract.vitals import VITAL_SIGNS, VitalSign
from medisecure_desktop.ui.style.formatters import NO_BREAK, number, unit_text

SYSTOLIC, DIASTOLIC, HEART_RATE = "8480-6", "8462-4", "8867-4"
TEMPERATURE, OXYGEN, WEIGHT = "8310-5", "59408-5", "29463-7"
FIELDS = {
    SYSTOLIC: "Systolic",
    DIASTOLIC: "Diastolic",
    HEART_RATE: "Heart rate",
    TEMPERATURE: "Temperature",
    OXYGEN: "Oxygen",
    WEIGHT: "Weight",
}
MOST_READINGS = 7


@dataclass(frozen=True)
class Question:
    """A value that is possible but unlikely. Nothing is suggested: only the doctor knows."""

    code: str
    value: float
    title: str
    detail: str

    @property
    def confirm(self) -> str:
        """The words that keep the value."""
        return f"{number(self.value)} is right"


def value_of(text: str) -> float | None:
    """The number that was typed, with a point or a comma; None if it is not one."""
    try:
        value = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def problem_with(code: str, text: str) -> str | None:
    """Why this cannot be recorded, or None."""
    sign = VITAL_SIGNS[code]
    value = value_of(text)
    if value is None:
        return f"Enter {sign.display.lower()} as a number"
    if not sign.possible_low <= value <= sign.possible_high:
        return f"{sign.display} must be {_span(sign, sign.possible_low, sign.possible_high)}"
    return None


def question_about(code: str, value: float, known: list[Observation]) -> Question | None:
    """What to ask about an unlikely value, or None."""
    sign = VITAL_SIGNS[code]
    if sign.question_low <= value <= sign.question_high:
        return None
    title = f"Is {number(value)} right?"
    return Question(code, value, title, _readings(sign, known) or _usual(sign))


def _readings(sign: VitalSign, known: list[Observation]) -> str:
    mine = sorted((one for one in known if one.code == sign.code), key=lambda one: one.effective_at)
    values = [one.value for one in mine[-MOST_READINGS:]]
    if not values:
        return ""
    low, high = min(values), max(values)
    if len(values) == 1:
        return f"{sign.display}: the last reading was {_with_unit(sign, low)}."
    return f"{sign.display}: the last {len(values)} readings were {_span(sign, low, high)}."


def _usual(sign: VitalSign) -> str:
    return f"{sign.display} is rarely outside {_span(sign, sign.question_low, sign.question_high)}."


def _span(sign: VitalSign, low: float, high: float) -> str:
    return f"{number(low)} to {_with_unit(sign, high)}"


def _with_unit(sign: VitalSign, value: float) -> str:
    return f"{number(value)}{NO_BREAK}{unit_text(sign.unit)}"
