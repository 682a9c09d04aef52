"""The small parts FHIR resources are made of: codes, references, moments, quantities."""

from datetime import date, datetime
from typing import Any

Json = dict[str, Any]

LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"
RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm"
CVX = "http://hl7.org/fhir/sid/cvx"
UCUM = "http://unitsofmeasure.org"
TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/"

_UCUM_DOSES = {"mg": "mg", "g": "g", "micrograms": "ug", "ml": "mL", "units": "[IU]"}
"""Dose units as people write them, and what UCUM calls them."""


def concept(system: str, code: str, text: str) -> Json:
    """A coded concept with the words the clinic uses."""
    return {"coding": [{"system": system, "code": code, "display": text}], "text": text}


def hl7_concept(system: str, code: str) -> Json:
    """A concept of one of HL7's own code systems."""
    return {"coding": [{"system": TERMINOLOGY + system, "code": code}]}


def reference(id_: str, display: str | None = None) -> Json:
    """A reference to another resource of the same bundle."""
    found: Json = {"reference": f"urn:uuid:{id_}"}
    return found if display is None else found | {"display": display}


def named(display: str) -> Json:
    """A reference to somebody who is known by name only."""
    return {"display": display}


def moment(at: datetime) -> str:
    """An instant with its offset."""
    return at.isoformat()


def day(on: date) -> str:
    """A date."""
    return on.isoformat()


def quantity(value: float, unit: str) -> Json:
    """A measured value in a UCUM unit."""
    return {"value": value, "unit": unit, "system": UCUM, "code": unit}


def dose(value: float, unit: str) -> Json:
    """A dose; its unit is coded where UCUM has a word for it."""
    code = _UCUM_DOSES.get(unit)
    found: Json = {"value": value, "unit": unit}
    return found if code is None else found | {"system": UCUM, "code": code}


def without_nothing(resource: Json) -> Json:
    """The resource without elements that say nothing: FHIR knows no null and no empty list."""
    return {name: value for name, value in resource.items() if value not in (None, "", [], {})}
