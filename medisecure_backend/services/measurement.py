"""Whether a value may be recorded at all, and how it lies to its reference range. Pure functions."""

from datetime import datetime, timedelta

from medisecure_backend.contract.clinical import Interpretation, ObservationNew
from medisecure_backend.contract.problems import FieldProblem
from medisecure_backend.contract.vitals import VITAL_SIGNS, VitalSign
from medisecure_backend.services.errors import UnprocessableError
from medisecure_backend.services.lab_tests import LAB_TESTS

_CLOCK_LEEWAY = timedelta(minutes=5)


def known_measure(new: ObservationNew, now: datetime) -> VitalSign:
    """What is measured; UnprocessableError points at an unknown code or unit, an impossible value or time."""
    measure = VITAL_SIGNS.get(new.code) or LAB_TESTS.get(new.code)
    if measure is None:
        raise UnprocessableError.at("/code", "unknown-code", "The clinic does not know this measurement.")
    errors: list[FieldProblem] = []
    if new.unit != measure.unit:
        errors.append(FieldProblem(pointer="/unit", code="unknown-unit"))
    elif not measure.possible_low <= new.value <= measure.possible_high:
        errors.append(FieldProblem(pointer="/value", code="impossible"))
    if new.effective_at > now + _CLOCK_LEEWAY:
        errors.append(FieldProblem(pointer="/effective_at", code="in-future"))
    if errors:
        raise UnprocessableError("A value is not possible for this measurement.", errors=errors)
    return measure


def category(code: str) -> str:
    """FHIR's observation category of a code."""
    return "vital-signs" if code in VITAL_SIGNS else "laboratory"


def interpretation(measure: VitalSign, value: float) -> Interpretation:
    """FHIR's interpretation: within the reference range, outside it, or far outside."""
    if measure.low is not None and value < measure.low:
        return "LL" if value < measure.question_low else "L"
    if measure.high is not None and value > measure.high:
        return "HH" if value > measure.question_high else "H"
    return "N"
