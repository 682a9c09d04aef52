"""Invented people and values for the widgets."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from medisecure_backend.contract.clinical import Allergies, Allergy, Prescription, TimelineEntry
from medisecure_backend.contract.people import Patient
from medisecure_backend.contract.scheduling import Slot
from medisecure_desktop.ui.widgets.choice_cards import Choice
from medisecure_desktop.ui.widgets.slot_grid import SlotDay

TONES = ("info", "success", "warning", "danger")
TOLERATED = "BP 138/84. Ramipril tolerated. Review in 3 months, sooner if dizzy."
CLOSED = 2
RECORDED = datetime(2026, 10, 20, 9, 5, tzinfo=UTC)


@dataclass
class Failure:
    """An error in words."""

    title: str = "We could not load your results"
    body: str = "Nothing in your record has changed. Try again, or call 020 7946 0815."
    reference: str = "MS-7F3A"


def patient(**changes: object) -> Patient:
    """Maja Lindqvist, with changes."""
    known: dict[str, object] = {
        "id": "p", "version": 1, "family": "Lindqvist", "given": "Maja", "prefix": "Ms",
        "birth_date": date(1967, 3, 14), "gender": "female", "clinic_number": "MS 004 182 77",
        "phone": "020 7946 0815", "is_assigned": True,
    }  # fmt: skip
    return Patient(**{**known, **changes})  # type: ignore[arg-type]


def allergy(display: str, reaction: str, severity: str) -> Allergy:
    """One known allergy."""
    return Allergy(id=display, version=1, code="1", display=display, reaction=reaction, severity=severity,  # type: ignore[arg-type]
                   recorded_at=RECORDED, author="Dr Okafor")  # fmt: skip


def allergies() -> list[Allergies | None]:
    """The four states."""
    known = [
        allergy("Penicillin", "anaphylaxis", "severe"),
        allergy("Latex", "contact dermatitis", "moderate"),
    ]
    return [
        Allergies(state="known", items=known),
        Allergies(state="none-known", items=[], asserted_at=RECORDED),
        Allergies(state="not-recorded", items=[]),
        None,
    ]


def timeline() -> list[TimelineEntry]:
    """Five kinds of entries."""
    lines = (
        ("encounter", "Follow-up visit", TOLERATED, "Dr Okafor", None),
        ("observation", "HbA1c 48 mmol/mol", "Above reference range (20 to 41).", "Hillside Lab", "High"),
        ("prescription", "Ramipril increased", "5 mg to 10 mg, once a day.", "Dr Okafor", None),
        ("immunization", "Influenza vaccine", "Left arm. No reaction.", "Nurse Patel", None),
        ("condition", "Essential hypertension", "Diagnosed after home readings.", "Dr Ferreira", "active"),
    )  # fmt: skip
    return [
        TimelineEntry(id=str(at), kind=kind, at=RECORDED - timedelta(days=20 * at), title=title,  # type: ignore[arg-type]
                      detail=detail, author=author, flag=flag)
        for at, (kind, title, detail, author, flag) in enumerate(lines)
    ]  # fmt: skip


def prescription(  # noqa: PLR0917 - one row of the list below
    medicine: str, value: float, unit: str, route: str, timing: str, reason: str
) -> Prescription:
    """One current medicine."""
    return Prescription(id=medicine, version=1, code="1", medicine=medicine, dose_value=value, dose_unit=unit,
                        route=route, timing=timing, reason=reason, started_on=date(2026, 7, 14),
                        ended_on=None, status="active", prescriber="Dr Okafor")  # fmt: skip


def prescriptions() -> list[Prescription]:
    """Three medicines."""
    return [
        prescription("Ramipril", 10, "mg", "by mouth", "Once a day", "high blood pressure"),
        prescription("Metformin", 500, "mg", "by mouth", "Twice a day, with food", "type 2 diabetes"),
        prescription(
            "Salbutamol", 100, "micrograms", "inhaled", "When needed, up to four times a day", "asthma"
        ),
    ]


def choices() -> list[Choice]:
    """Doctors to choose from."""
    return [
        Choice("okafor", "Dr Adaeze Okafor", "Your usual doctor", initials="AO"),
        Choice("ferreira", "Dr Tomás Ferreira", "Family medicine", initials="TF"),
        Choice("any", "Any doctor", "Soonest time", icon="users"),
    ]


def table_rows() -> list[tuple[str, str, str, str, str]]:
    """A few visits of a day."""
    return [
        ("HALVORSEN, Erik", "02-Jun-1951", "Diabetes review", "Done", "success"),
        ("ABARA, Chidi", "07-Aug-1959", "Medicine review", "Arrived", "primary"),
        ("ROSSI, Elena", "23-Apr-1995", "New patient, cough", "Booked", "neutral"),
        ("BRANDT, Ingrid", "30-Oct-1974", "Blood test result", "Did not attend", "danger"),
    ]


def slot(day: date, hour: int, minute: int) -> Slot:
    """Twenty minutes of a day."""
    start = datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)
    return Slot(starts_at=start, ends_at=start + timedelta(minutes=20), doctor_id="okafor")


def week() -> list[SlotDay]:
    """Five days, one of them closed."""
    monday = date(2026, 11, 23)
    days: list[SlotDay] = []
    for at in range(5):
        day = monday + timedelta(days=at)
        times = [slot(day, 9 + row // 3, row % 3 * 20) for row in range(8)]
        free = [time for row, time in enumerate(times) if (row + at) % 3]
        taken = [time for time in times if time not in free]
        days.append(
            SlotDay(day, [], [], "Clinic closed") if at == CLOSED else SlotDay(day, free, taken, None)
        )
    return days
