"""Records for tests, each with one line of its own."""

from datetime import UTC, date, datetime

from medisecure_backend.contract.clinical import Allergies, Encounter, Observation, Summary
from medisecure_backend.contract.people import Patient, PatientSummary
from medisecure_backend.contract.scheduling import Appointment, AppointmentStatus
from medisecure_backend.contract.vitals import VITAL_SIGNS

BORN = date(1967, 3, 14)


def at(hour: int, minute: int = 0, day: int = 24) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def a_patient(patient_id: str = "p1", family: str = "Lindqvist") -> Patient:
    return Patient(
        id=patient_id, version=1, family=family, given="Maja", prefix="Ms", birth_date=BORN,
        gender="female", clinic_number="MS 004 182 77",
    )  # fmt: skip


def a_row(patient_id: str = "p1", family: str = "Lindqvist", flags: tuple[str, ...] = ()) -> PatientSummary:
    return PatientSummary(
        id=patient_id, family=family, given="Maja", prefix="Ms", birth_date=BORN, gender="female",
        clinic_number="MS 004 182 77", allergy_state="known", flags=flags,
    )  # fmt: skip


def a_visit(visit_id: str, hour: int, status: AppointmentStatus = "booked", minute: int = 0) -> Appointment:
    return Appointment(
        id=visit_id, version=1, doctor_id="doctor-1", doctor_name="Dr Okafor", patient_id=f"of-{visit_id}",
        patient_name="Maja Lindqvist", patient_birth_date=BORN, starts_at=at(hour, minute),
        ends_at=at(hour, minute + 20), status=status, reason="Review", visit_type_id=None, visit_type=None,
        place="Room 4", arrived_at=at(10, 18) if status == "arrived" else None,
    )  # fmt: skip


def a_note(note_id: str = "n1", version: int = 1, **fields: object) -> Encounter:
    given: dict[str, object] = {
        "patient_id": "p1", "status": "in-progress", "type": "Visit", "reason": "Cough",
        "started_at": at(9), "subjective": "", "objective": "", "assessment": "", "plan": "",
        "author_id": "doctor-1", "author": "Dr Okafor",
    } | fields  # fmt: skip
    return Encounter(id=note_id, version=version, **given)


def a_value(code: str, value: float, day: int = 20, interpretation: str = "N") -> Observation:
    sign = VITAL_SIGNS[code]
    return Observation(
        id=f"{code}-{day}", version=1, code=code, display=sign.display, category="vital-signs", value=value,
        unit=sign.unit, low=sign.low, high=sign.high, interpretation=interpretation,
        effective_at=at(9, day=day), author="Dr Okafor",
    )  # fmt: skip


def a_summary(patient_id: str = "p1", vitals: list[Observation] | None = None) -> Summary:
    return Summary(
        patient=a_patient(patient_id),
        allergies=Allergies(state="none-known", items=[]),
        problems=[], medications=[], vitals=[], results=[], recent_vitals=vitals or [],
    )  # fmt: skip
