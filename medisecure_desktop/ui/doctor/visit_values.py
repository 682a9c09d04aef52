"""The values of one visit as label and text, blood pressure as one."""

from medisecure_backend.contract.clinical import Observation
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.doctor.sign_names import sign_name
from medisecure_desktop.ui.doctor.vital_fields import DIASTOLIC, SYSTOLIC
from medisecure_desktop.ui.style.formatters import NO_BREAK, isolated, number, quantity, unit_text

SHORT = {
    "8867-4": mark("Heart rate"),
    "8310-5": mark("Temperature"),
    "9279-1": mark("Breathing rate"),
    "59408-5": mark("Oxygen"),
    "29463-7": mark("Weight"),
    "8302-2": mark("Height"),
}


def visit_values(observations: list[Observation]) -> list[tuple[str, str]]:
    """Label and value, in the order of the fields."""
    by_code = {one.code: one for one in observations}
    found: list[tuple[str, str]] = []
    upper, lower = by_code.pop(SYSTOLIC, None), by_code.pop(DIASTOLIC, None)
    if upper is not None and lower is not None:
        pair = f"{number(upper.value)}/{number(lower.value)}{NO_BREAK}{unit_text(upper.unit)}"
        found.append((text("Blood pressure"), isolated(pair)))
    else:
        found += [(_label(one), quantity(one.value, one.unit)) for one in (upper, lower) if one is not None]
    known = sorted(by_code.values(), key=lambda one: (one.code not in SHORT, one.display))
    return found + [(_label(one), quantity(one.value, one.unit)) for one in known]


def _label(one: Observation) -> str:
    return text(SHORT[one.code]) if one.code in SHORT else sign_name(one.code, one.display)
