"""One patient's chart as rows: visits over the years, values, results, medicines, allergies, vaccines."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from medisecure_backend.contract.vitals import VITAL_SIGNS
from medisecure_backend.local.seed.courses import ALLERGIES, CHILD_VACCINES, COURSES, VACCINES, Course
from medisecure_backend.local.seed.demo_people import DOCTORS, PATIENTS, record_id
from medisecure_backend.local.seed.notes import Note
from medisecure_backend.local.seed.people import DemoPatient
from medisecure_backend.local.seed.vital_signs import adult_signs, child_signs, drift
from medisecure_backend.services.lab_tests import LAB_TESTS
from medisecure_backend.services.measurement import category, interpretation

YEARS = 15
LEAST_YEARS = 4
CHILD_YEARS = 3
ON_TARGET_BELOW = 140
LAB_EVERY = 0.5
DRAFT_EVERY, DRAFT_AT = 8, 5
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
        self._doctor = DOCTORS[patient.doctors[0]]

    def tell(self) -> Chart:
        visits = list(self._visits())
        for position, (visited, note) in enumerate(visits):
            is_last = position == len(visits) - 1
            self._visit(visited, note, is_first=position == 0, is_last=is_last)
        self._problems()
        self._medicines()
        self._allergies()
        self._vaccines()
        return self._chart

    def _span_days(self) -> int:
        if self._patient.is_child:
            return min(365 * CHILD_YEARS, (self._today - self._patient.birth_date).days - 60)
        years = LEAST_YEARS + (self._patient.seed * 7 + 11) % (YEARS - LEAST_YEARS + 1)
        return 365 * years

    def _visits(self) -> Iterator[tuple[datetime, Note]]:
        gap = 365 / self._course.visits_a_year
        day = self._today - timedelta(days=self._span_days())
        last = self._today - timedelta(days=4 + self._patient.seed % 9)
        while day < last - timedelta(days=20):
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

    def _visit(self, visited: datetime, note: Note, *, is_first: bool, is_last: bool) -> None:
        encounter, doctor = self._id("encounter"), self._doctor
        values = self._signs(visited, is_last=is_last)
        for code, value in values.items():
            self._observe(code, value, visited, encounter)
        is_above = values.get("8480-6", 0) > ON_TARGET_BELOW
        subjective, assessment, plan = note.words(self._chance, is_above=is_above)
        is_draft = is_last and self._leaves_draft()
        self._chart.encounter.append(
            (
                encounter,
                self._patient.id,
                "in-progress" if is_draft else "finished",
                "New patient visit" if is_first else note.type,
                note.reason,
                visited,
                subjective,
                _in_words(values),
                assessment,
                "" if is_draft else plan,
                record_id("doctor", doctor.email),
                doctor.display_name,
                None if is_draft else visited + timedelta(minutes=24),
                None if is_draft else doctor.display_name,
            )
        )
        if is_last or self._chance.random() < LAB_EVERY:
            self._results(visited + timedelta(days=2), encounter, is_last=is_last)

    def _leaves_draft(self) -> bool:
        return self._patient.seed >= len(PATIENTS) and self._patient.seed % DRAFT_EVERY == DRAFT_AT

    def _signs(self, visited: datetime, *, is_last: bool) -> dict[str, float]:
        if self._patient.is_child:
            age = (visited.date() - self._patient.birth_date).days / 365.25
            return child_signs(age, self._chance)
        noise = 0.0 if is_last else 1.0
        return adult_signs(
            self._course.systolic, self._course.weight, self._share(visited), self._chance, noise
        )

    def _results(self, taken: datetime, encounter: UUID, *, is_last: bool) -> None:
        for code, first, latest in self._course.labs:
            spread = 0.0 if is_last else 0.03
            value = drift(first, latest, 1.0 if is_last else self._share(taken))
            value *= self._chance.uniform(1 - spread, 1 + spread)
            digits = 1 if value < 20 else 0  # noqa: PLR2004 - as laboratories print them
            self._observe(code, round(value, digits), taken, encounter)

    def _observe(self, code: str, value: float, at: datetime, encounter: UUID) -> None:
        measure = VITAL_SIGNS.get(code) or LAB_TESTS[code]
        author = self._doctor.display_name if code in VITAL_SIGNS else "Hillside Lab"
        self._chart.observation.append(
            (
                self._id("observation"),
                self._patient.id,
                encounter,
                code,
                measure.display,
                category(code),
                float(value),
                measure.unit,
                measure.low,
                measure.high,
                interpretation(measure, value),
                at,
                author,
            )
        )

    def _problems(self) -> None:
        for position, problem in enumerate(self._course.problems):
            onset = self._today - timedelta(days=int(self._span_days() * (0.9 - 0.2 * position)))
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
                    self._doctor.display_name,
                )
            )

    def _medicines(self) -> None:
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
                        self._doctor.display_name,
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
                    self._doctor.display_name,
                )
            )

    def _vaccines(self) -> None:
        for code, vaccine, day in self._vaccine_days():
            row = (code, vaccine, "Left arm. No reaction.", self._at(day), "Nurse Patel")
            self._chart.immunization.append((self._id("immunization"), self._patient.id, *row))

    def _vaccine_days(self) -> Iterator[tuple[str, str, date]]:
        if self._patient.is_child:
            for code, vaccine, age_days in CHILD_VACCINES:
                day = self._patient.birth_date + timedelta(days=age_days)
                if day < self._today:
                    yield code, vaccine, day
            return
        for position, (code, vaccine) in enumerate(VACCINES[: 2 + self._patient.seed % 3]):
            yield code, vaccine, self._today - timedelta(days=70 + position * 190 + self._patient.seed % 40)


def _in_words(values: dict[str, float]) -> str:
    parts = [f"BP {values['8480-6']:.0f}/{values['8462-4']:.0f}"] if "8480-6" in values else []
    parts.append(f"pulse {values['8867-4']:.0f}")
    parts.append(f"weight {values['29463-7']:g} kg")
    if "8302-2" in values:
        parts.append(f"height {values['8302-2']:.0f} cm")
    words = ", ".join(parts) + "."
    return words[0].upper() + words[1:]
