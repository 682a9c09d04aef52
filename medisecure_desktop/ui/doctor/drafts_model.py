"""Unsigned notes of the signed-in doctor, oldest first."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from medisecure_backend.contract.clinical import Encounter
from medisecure_backend.contract.people import Me, PatientSummary
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.language import text
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.doctor.clinic_day import clinic_day
from medisecure_desktop.ui.regions.part import Part

HAS_DRAFT = "Unsigned note"
PAGE = 100


@dataclass(frozen=True)
class Draft:
    """A note that waits for its author's signature, and whose it is."""

    note: Encounter
    patient: PatientSummary


class DraftsModel:
    """What is left to sign."""

    def __init__(self, api: ClinicApi, me: Me, tasks: Tasks, clock: Clock) -> None:
        self.on_change: Callable[[], None] = lambda: None
        self.zone = ZoneInfo(me.clinic.time_zone)
        self.clock = clock
        self.drafts: Part[list[Draft]] = Part(
            "drafts", lambda: read_drafts(api, me.doctor_id), tasks, self._changed
        )

    @property
    def rows(self) -> list[Draft]:
        """Drafts read so far."""
        return self.drafts.value or []

    def age(self, draft: Draft) -> str:
        """Started today, 1 day old, 8 days old."""
        days = self.days(draft)
        return text("Started today") if days <= 0 else text("%n days old", one="%n day old", n=days)

    def days(self, draft: Draft) -> int:
        """How many days ago it was begun, by the clinic's calendar."""
        started = clinic_day(draft.note.started_at, self.zone)
        return (clinic_day(self.clock.now(), self.zone) - started).days

    def load(self) -> None:
        """Read them again."""
        self.drafts.load()

    def _changed(self) -> None:
        self.on_change()


def read_drafts(api: ClinicApi, doctor_id: str | None) -> list[Draft]:
    """Notes this doctor began and has not signed, oldest first."""
    drafts = [
        Draft(note, patient)
        for patient in _patients(api)
        if HAS_DRAFT in patient.flags
        for note in _notes(api, patient.id)
        if note.signed_at is None and note.author_id == doctor_id
    ]
    return sorted(drafts, key=lambda draft: draft.note.started_at)


def _patients(api: ClinicApi) -> Iterator[PatientSummary]:
    page = api.patients.list(limit=PAGE)
    yield from page.items
    while page.next_cursor is not None:
        page = api.patients.list(cursor=page.next_cursor, limit=PAGE)
        yield from page.items


def _notes(api: ClinicApi, patient_id: str) -> Iterator[Encounter]:
    page = api.chart.encounters(patient_id, limit=PAGE)
    yield from page.items
    while page.next_cursor is not None:
        page = api.chart.encounters(patient_id, cursor=page.next_cursor, limit=PAGE)
        yield from page.items
