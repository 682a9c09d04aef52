"""Vital signs as they are typed: what each field is called, and what to make of its text."""

import math
from dataclasses import dataclass

from medisecure_backend.contract.clinical import Observation
from medisecure_backend.contract.vitals import VITAL_SIGNS, VitalSign
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.doctor.sign_names import sign_name
from medisecure_desktop.ui.style.formatters import NO_BREAK, number, unit_text

SYSTOLIC, DIASTOLIC, HEART_RATE = "8480-6", "8462-4", "8867-4"
TEMPERATURE, OXYGEN, WEIGHT = "8310-5", "59408-5", "29463-7"
FIELDS = {
    SYSTOLIC: mark("Systolic"),
    DIASTOLIC: mark("Diastolic"),
    HEART_RATE: mark("Heart rate"),
    TEMPERATURE: mark("Temperature"),
    OXYGEN: mark("Oxygen"),
    WEIGHT: mark("Weight"),
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
        return text("{value} is right", value=number(self.value))


def value_of(typed: str) -> float | None:
    """The number that was typed, with a point or a comma; None if it is not one."""
    try:
        value = float(typed.strip().replace(",", "."))
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def problem_with(code: str, typed: str) -> str | None:
    """Why this cannot be recorded, or None."""
    sign = VITAL_SIGNS[code]
    value = value_of(typed)
    if value is None:
        return text("{sign}: enter a number", sign=sign_name(code))
    if not sign.possible_low <= value <= sign.possible_high:
        span = _span(sign, sign.possible_low, sign.possible_high)
        return text("{sign} must be {range}", sign=sign_name(code), range=span)
    return None


def question_about(code: str, value: float, known: list[Observation]) -> Question | None:
    """What to ask about an unlikely value, or None."""
    sign = VITAL_SIGNS[code]
    if sign.question_low <= value <= sign.question_high:
        return None
    title = text("Is {value} right?", value=number(value))
    return Question(code, value, title, _readings(sign, known) or _usual(sign))


def _readings(sign: VitalSign, known: list[Observation]) -> str:
    mine = sorted((one for one in known if one.code == sign.code), key=lambda one: one.effective_at)
    values = [one.value for one in mine[-MOST_READINGS:]]
    if not values:
        return ""
    low, high = min(values), max(values)
    if len(values) == 1:
        return text(
            "{sign}: the last reading was {value}.", sign=sign_name(sign.code), value=_with_unit(sign, low)
        )
    return text(
        "{sign}: the last %n readings were {range}.",
        one="{sign}: the last %n reading was {range}.",
        n=len(values),
        sign=sign_name(sign.code),
        range=_span(sign, low, high),
    )


def _usual(sign: VitalSign) -> str:
    span = _span(sign, sign.question_low, sign.question_high)
    return text("{sign} is rarely outside {range}.", sign=sign_name(sign.code), range=span)


def _span(sign: VitalSign, low: float, high: float) -> str:
    return text("{low} to {high}", low=number(low), high=_with_unit(sign, high))


def _with_unit(sign: VitalSign, value: float) -> str:
    return f"{number(value)}{NO_BREAK}{unit_text(sign.unit)}"
