"""Which allergies stand against which medicines, and which codes can be SNOMED CT."""

from datetime import UTC, datetime
from typing import Literal

import pytest

from medisecure_backend.contract.clinical import Allergy
from medisecure_backend.local.seed.courses import ALLERGIES, COURSES
from medisecure_backend.services.allergy_conflicts import conflicts
from medisecure_backend.services.codes import is_snomed_code


def allergy(display: str, severity: Literal["mild", "severe"] = "mild") -> Allergy:
    return Allergy(
        id="a", version=1, code="764146007", display=display, reaction="rash", severity=severity,
        recorded_at=datetime(2026, 1, 1, tzinfo=UTC), author="Dr O",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("substance", "medicine"),
    [
        ("Penicillin", "amoxicillin"),
        ("Allergy to penicillin", "Flucloxacillin 500 mg capsules"),
        ("Penicillins", "co-amoxiclav"),
        ("Amoxicillin", "phenoxymethylpenicillin"),
        ("Aspirin", "ibuprofen"),
        ("NSAID", "diclofenac"),
        ("Trimethoprim", "co-trimoxazole"),
        ("Sulfonamide antibiotic", "sulfamethoxazole"),
        ("Ramipril", "lisinopril"),
        ("Atorvastatin", "simvastatin"),
        ("Erythromycin", "clarithromycin"),
        ("Doxycycline", "lymecycline"),
        ("Ciprofloxacin", "levofloxacin"),
        ("Nitrofurantoin", "nitrofurantoin"),
        ("Metformin hydrochloride", "metformin"),
        ("Cefalexin", "cefuroxime"),
        ("Lidocaine", "bupivacaine"),
    ],
)
def test_a_substance_stands_against_its_family(substance: str, medicine: str) -> None:
    (found,) = conflicts(medicine, [allergy(substance)])
    assert found.display == substance
    assert found.why


@pytest.mark.parametrize(
    ("substance", "medicine"),
    [
        ("Latex", "amoxicillin"),
        ("Penicillin", "clarithromycin"),
        ("Penicillin", "metformin"),
        ("Cashew nuts", "ramipril"),
        ("Aspirin", "paracetamol"),
        ("Metformin hydrochloride", "sertraline hydrochloride"),
        ("Nystatin", "atorvastatin"),
        ("Mefenamic acid", "folic acid"),
        ("Penicillin", "cefalexin"),
    ],
)
def test_what_is_not_related_does_not(substance: str, medicine: str) -> None:
    assert conflicts(medicine, [allergy(substance)]) == []


@pytest.mark.parametrize("medicine", ["cefalexin", "meropenem"])
def test_a_severe_reaction_forbids_the_relatives(medicine: str) -> None:
    (found,) = conflicts(medicine, [allergy("Penicillin", "severe")])
    assert "related" in found.why


def test_every_conflict_is_named() -> None:
    found = conflicts("co-trimoxazole", [allergy("Trimethoprim"), allergy("Latex"), allergy("Sulfa drugs")])
    assert [each.display for each in found] == ["Trimethoprim", "Sulfa drugs"]


def test_the_demo_codes_check() -> None:
    problems = {problem.code for course in COURSES.values() for problem in course.problems}
    substances = {row[0] for group in ALLERGIES for row in group}
    assert [code for code in problems | substances if not is_snomed_code(code)] == []


@pytest.mark.parametrize("code", ["38341004", "83341003", "38341030", "764146001"])
def test_a_slip_in_a_code_is_found(code: str) -> None:
    assert not is_snomed_code(code)
