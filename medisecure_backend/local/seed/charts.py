"""One patient's chart as rows: visits over the years, values, results, medicines, allergies, vaccines."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from medisecure_backend.contract.vitals import VITAL_SIGNS, VitalSign
from medisecure_backend.local.seed.courses import ALLERGIES, COURSES, VACCINES, Course, Note
from medisecure_backend.local.seed.demo_people import DOCTORS, record_id
from medisecure_backend.local.seed.people import DemoPatient
from medisecure_backend.services.lab_tests import LAB_TESTS

YEARS = 15
CHILD_YEARS = 3
ZONE = ZoneInfo("Europe/London")
Row = tuple[Any, ...]


@dataclass
class Chart:
    """Rows by table, in the column order of rows.py."""

    encounter: list[Row] = field(default_factory=list[Row])
    observation: list[Row] = field(default_factory=list[Row])
    condition: list[Row] = field(default_factory=list[Row])
    allergy: list[Row] = field(default_factory=list[Row])
    prescription: list[Row] = field(default_factory=list[Row])
    immunization: list[Row] = field(default_factory=list[Row])


def make_chart(patient: DemoPatient, today: date) -> Chart:
    """The whole story of one patient, the same for the same day."""
    return _Story(patient, today).tell()


class _Story:
    def __init__(self, patient: DemoPatient, today: date) -> None:
        self._patient = patient
        self._today = today
        self._course: Course = COURSES[patient.course]
        self._chance = random.Random(f"chart/{patient.seed}")  # noqa: S311 - invented people, not secrets
        self._chart = Chart()
        self._count = 0

    def tell(self) -> Chart:
        for position, (visited, note) in enumerate(self._visits()):
            self._visit(visited, note, self._share(visited), is_first=position == 0)
        self._problems()
        self._medicines()
        self._allergies()
        self._vaccines()
        return self._chart

    def _span_days(self) -> int:
        years = (
            CHILD_YEARS if self._patient.course == "well-child" else 4 + self._patient.seed * 7 % (YEARS - 3)
        )
        return 365 * years

    def _visits(self) -> Iterator[tuple[datetime, Note]]:
        gap = 365 / self._course.visits_a_year
        day = self._today - timedelta(days=self._span_days())
        last = self._today - timedelta(days=4 + self._patient.seed % 9)
        while day < last:
            yield self._at(day), self._chance.choice(self._course.notes)
            day += timedelta(days=int(gap * self._chance.uniform(0.7, 1.3)))
        yield self._at(last), self._course.notes[0]

    def _at(self, day: date) -> datetime:
        minutes = self._chance.randrange(9 * 60, 17 * 60, 20)
        return datetime.combine(day, time(minutes // 60, minutes % 60), ZONE).astimezone(UTC)

    def _share(self, moment: datetime) -> float:
        """How far through the story a moment is, 0 to 1."""
        return 1 - (self._today - moment.date()).days / self._span_days()

    def _id(self, kind: str) -> UUID:
        self._count += 1
        return record_id(kind, f"{self._patient.id}/{self._count}")

    def _doctor(self) -> int:
        return self._patient.doctors[0]

    def _visit(self, visited: datetime, note: Note, share: float, *, is_first: bool) -> None:
        encounter = self._id("encounter")
        doctor = DOCTORS[self._doctor()]
        words = self._vital_signs(visited, encounter, share)
        self._chart.encounter.append(
            (
                encounter,
                self._patient.id,
                "finished",
                "New patient visit" if is_first else "Follow-up visit",
                note.reason,
                visited,
                note.subjective,
                words,
                note.assessment,
                note.plan,
                record_id("doctor", doctor.email),
                doctor.display_name,
                visited + timedelta(minutes=24),
                doctor.display_name,
            )
        )
        if self._course.labs and self._chance.random() < 0.5:  # noqa: PLR2004 - every other visit
            self._results(visited + timedelta(days=2), encounter, share)

    def _vital_signs(self, visited: datetime, encounter: UUID, share: float) -> str:
        first, latest = self._course.systolic
        systolic = round(first + (latest - first) * share + self._chance.uniform(-5, 5))
        diastolic = round(systolic * 0.6 + self._chance.uniform(-3, 3))
        light, heavy = self._course.weight
        weight = round(light + (heavy - light) * share + self._chance.uniform(-0.8, 0.8), 1)
        pulse = round(self._chance.uniform(62, 84))
        values = {"8480-6": systolic, "8462-4": diastolic, "8867-4": pulse, "29463-7": weight}
        for code, value in values.items():
            self._observe(VITAL_SIGNS[code], value, visited, encounter)
        return f"BP {systolic}/{diastolic}, pulse {pulse}, weight {weight} kg."

    def _results(self, taken: datetime, encounter: UUID, share: float) -> None:
        if taken.date() >= self._today:
            return
        for code, first, latest in self._course.labs:
            value = (first + (latest - first) * share) * self._chance.uniform(0.97, 1.03)
            self._observe(LAB_TESTS[code], round(value, 1), taken, encounter)

    def _observe(self, sign: VitalSign, value: float, at: datetime, encounter: UUID) -> None:
        is_vital = sign.code in VITAL_SIGNS
        category = "vital-signs" if is_vital else "laboratory"
        author = DOCTORS[self._doctor()].display_name if is_vital else "Hillside Lab"
        self._chart.observation.append(
            (
                self._id("observation"),
                self._patient.id,
                encounter,
                sign.code,
                sign.display,
                category,
                float(value),
                sign.unit,
                sign.low,
                sign.high,
                _flag(sign, value),
                at,
                author,
            )
        )

    def _problems(self) -> None:
        author = DOCTORS[self._doctor()].display_name
        for position, problem in enumerate(self._course.problems):
            onset = self._today - timedelta(days=int(self._span_days() * (0.9 - 0.25 * position)))
            self._chart.condition.append(
                (
                    self._id("condition"),
                    self._patient.id,
                    problem.code,
                    problem.display,
                    problem.plain_name,
                    "active",
                    onset,
                    self._at(onset),
                    author,
                )
            )

    def _medicines(self) -> None:
        prescriber = DOCTORS[self._doctor()].display_name
        for position, medicine in enumerate(self._course.medicines):
            started = self._today - timedelta(days=int(self._span_days() * (0.85 - 0.2 * position)))
            for step, dose in enumerate(medicine.doses):
                is_last = step == len(medicine.doses) - 1
                left = (self._today - started).days
                ended = None if is_last else started + timedelta(days=int(left * 0.6))
                self._chart.prescription.append(
                    (
                        self._id("prescription"),
                        self._patient.id,
                        medicine.code,
                        medicine.medicine,
                        dose,
                        medicine.dose_unit,
                        medicine.route,
                        medicine.timing,
                        medicine.reason,
                        started,
                        ended,
                        "active" if is_last else "completed",
                        prescriber,
                    )
                )
                started = ended or started

    def _allergies(self) -> None:
        if self._patient.allergy_state != "known":
            return
        recorded = self._at(self._today - timedelta(days=int(self._span_days() * 0.95)))
        for code, display, reaction, severity in ALLERGIES[self._patient.seed % len(ALLERGIES)]:
            self._chart.allergy.append(
                (
                    self._id("allergy"),
                    self._patient.id,
                    code,
                    display,
                    reaction,
                    severity,
                    recorded,
                    DOCTORS[self._doctor()].display_name,
                )
            )

    def _vaccines(self) -> None:
        for position, (code, vaccine) in enumerate(VACCINES[: 2 + self._patient.seed % 3]):
            given = self._at(self._today - timedelta(days=70 + position * 190 + self._patient.seed % 40))
            self._chart.immunization.append(
                (
                    self._id("immunization"),
                    self._patient.id,
                    code,
                    vaccine,
                    "Left arm. No reaction.",
                    given,
                    "Nurse Patel",
                )
            )


def _flag(sign: VitalSign, value: float) -> str:
    if sign.low is not None and value < sign.low:
        return "L"
    return "H" if sign.high is not None and value > sign.high else "N"
