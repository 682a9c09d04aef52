"""My record: visits, results, allergies, medicines and immunisations, each read on its own."""

from typing import TYPE_CHECKING, Final, TypeVar
from zoneinfo import ZoneInfo

from medisecure_backend.contract.clinical import Encounter, Observation, Prescription, Summary, TimelineEntry
from medisecure_backend.contract.people import Me
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.patient.result_line import ResultLine, latest, result_line
from medisecure_desktop.ui.regions.part import Part

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from medisecure_backend.contract.wire import Page

T = TypeVar("T")

LABORATORY = "laboratory"
IMMUNISATIONS: Final = ("immunization",)
PAGE = 100
MOST_PAGES = 20


class RecordModel:
    """The patient's own record. The clinic sends signed notes only; what fails says so on its own."""

    def __init__(self, api: ClinicApi, me: Me, tasks: Tasks, clock: Clock) -> None:
        self.on_change: Callable[[], None] = lambda: None
        self.zone = ZoneInfo(me.clinic.time_zone)
        self.clinic = me.clinic
        self.clock = clock
        self.checked_at: datetime | None = None
        patient_id = me.patient_id or ""
        self.summary: Part[Summary] = Part(
            "summary", lambda: api.chart.summary(patient_id), tasks, self._changed
        )
        self.visits: Part[list[Encounter]] = Part(
            "visits",
            lambda: _all(lambda at: api.chart.encounters(patient_id, cursor=at, limit=PAGE)),
            tasks,
            self._changed,
        )
        self.observations: Part[list[Observation]] = Part(
            "results",
            lambda: _all(lambda at: api.chart.observations(patient_id, cursor=at, limit=PAGE)),
            tasks,
            self._changed,
        )
        self.immunisations: Part[list[TimelineEntry]] = Part(
            "immunisations",
            lambda: _all(lambda at: api.chart.timeline(patient_id, IMMUNISATIONS, at, PAGE)),
            tasks,
            self._changed,
        )

    @property
    def results(self) -> list[ResultLine]:
        """The newest result of each laboratory test."""
        laboratory = [one for one in self.observations.value or [] if one.category == LABORATORY]
        return [result_line(one) for one in latest(laboratory)]

    @property
    def signed_visits(self) -> list[Encounter]:
        """Visits with a signed note, the latest first."""
        signed = [one for one in self.visits.value or [] if one.signed_at is not None]
        return sorted(signed, key=lambda one: one.started_at, reverse=True)

    @property
    def medicines(self) -> list[Prescription]:
        """What the patient takes now."""
        return current(self.summary.value.medications) if self.summary.value else []

    @property
    def is_loading(self) -> bool:
        """Whether some part is on its way."""
        return any(part.is_loading for part in self._parts)

    def load(self) -> None:
        """Read every part again."""
        for part in self._parts:
            part.load()

    @property
    def _parts(
        self,
    ) -> tuple[Part[Summary], Part[list[Encounter]], Part[list[Observation]], Part[list[TimelineEntry]]]:
        return (self.summary, self.visits, self.observations, self.immunisations)

    def _changed(self) -> None:
        if not self.is_loading and all(part.error is None for part in self._parts):
            self.checked_at = self.clock.now()
        self.on_change()


def current(prescriptions: list[Prescription]) -> list[Prescription]:
    """Active medicines in order of name."""
    return sorted(
        (one for one in prescriptions if one.status == "active"), key=lambda one: one.medicine.casefold()
    )


def _all(read: "Callable[[str | None], Page[T]]") -> list[T]:
    """Page after page: a record is shown whole."""
    page = read(None)
    found = list(page.items)
    for _ in range(MOST_PAGES - 1):
        if page.next_cursor is None:
            break
        page = read(page.next_cursor)
        found.extend(page.items)
    return found
