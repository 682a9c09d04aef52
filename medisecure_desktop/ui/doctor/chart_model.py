"""One patient's chart. It is bound to that patient: another one gets a chart of its own."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from medisecure_backend.contract.clinical import (
    Allergies,
    Encounter,
    Observation,
    Prescription,
    Summary,
    TimelineEntry,
    TimelineKind,
)
from medisecure_backend.contract.people import Me, Patient
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.api.errors import UnexpectedReplyError
from medisecure_desktop.language import text
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.doctor.update_model import UpdateModel
from medisecure_desktop.ui.regions.pager import Pager
from medisecure_desktop.ui.regions.part import Part

Change = Callable[[], None]
KINDS: tuple[TimelineKind, ...] = (
    "encounter",
    "observation",
    "prescription",
    "immunization",
    "condition",
    "allergy",
)


class ChartModel:
    """What is known of one patient; after `close` nothing that arrives is heard of."""

    def __init__(
        self,
        api: ClinicApi,
        me: Me,
        patient_id: str,
        tasks: Tasks,
        clock: Clock,
        *,
        notify: Callable[[str], None],
    ) -> None:
        self.on_change: Change = lambda: None
        self.patient_id = patient_id
        self.zone = ZoneInfo(me.clinic.time_zone)
        self.clock = clock
        self.update: UpdateModel | None = None
        self.chosen_visit_id: str | None = None
        self._read_at: datetime | None = None
        self._api = api
        self._me = me
        self._tasks = tasks
        self._notify = notify
        self._reads = tasks.scope()
        self.patient: Part[Patient] = Part("patient", self._read_patient, self._reads, self._changed)
        self.summary: Part[Summary] = Part("summary", self._read_summary, self._reads, self._summary_changed)
        self.timeline: Pager[TimelineEntry] = Pager(
            "timeline",
            lambda cursor: api.chart.timeline(patient_id, types=KINDS, cursor=cursor),
            self._reads,
            self._changed,
        )
        self.visits: Pager[Encounter] = Pager(
            "visits",
            lambda cursor: api.chart.encounters(patient_id, cursor=cursor),
            self._reads,
            self._changed,
        )

    @property
    def read_at(self) -> datetime | None:
        """When the summary was last read."""
        return self._read_at

    @property
    def allergies(self) -> Allergies | None:
        """The allergies as the clinic has them; None when they could not be read."""
        return self.summary.value.allergies if self.summary.value else None

    @property
    def who(self) -> Patient | None:
        """The patient, from whichever reading came first."""
        return self.patient.value or (self.summary.value.patient if self.summary.value else None)

    @property
    def medications(self) -> list[Prescription]:
        """Current medicines."""
        listed = self.summary.value.medications if self.summary.value else []
        return [one for one in listed if one.status == "active"]

    @property
    def results(self) -> list[Observation]:
        """The latest laboratory value of each kind, newest first."""
        listed = self.summary.value.results if self.summary.value else []
        return sorted(listed, key=lambda one: one.effective_at, reverse=True)

    @property
    def vitals(self) -> list[Observation]:
        """Vital signs over time."""
        return self.summary.value.recent_vitals if self.summary.value else []

    @property
    def chosen_visit(self) -> Encounter | None:
        """The note that is read: the chosen one, or the newest."""
        items = self.visits.value or []
        return next((one for one in items if one.id == self.chosen_visit_id), items[0] if items else None)

    def load(self) -> None:
        """Read everything again; each region fails alone."""
        self.patient.load()
        self.summary.load()
        self.timeline.load()
        self.visits.load()

    def close(self) -> None:
        """Another patient is opened: nothing of this one may be painted any more."""
        self._reads.close()
        self.on_change = lambda: None

    def choose_visit(self, visit_id: str) -> None:
        """Read another note."""
        self.chosen_visit_id = visit_id
        self._changed()

    def begin_update(self, draft: Encounter | None = None) -> UpdateModel | None:
        """Start a note and vitals for this patient, or go on with a draft."""
        who = self.who
        if self.update is not None or who is None:
            return self.update
        self.update = UpdateModel(
            self._api,
            who,
            self._tasks,
            self.clock,
            draft=draft,
            known_vitals=self.vitals,
            on_saved=self._saved,
        )
        self._changed()
        return self.update

    def end_update(self) -> None:
        """The sheet is closed."""
        self.update = None
        self._changed()

    def may_change(self, note: Encounter) -> bool:
        """Only an author goes on with a draft, and a signed note never changes."""
        return note.signed_at is None and note.author_id == self._me.doctor_id

    def _saved(self, note: Encounter, *, is_signed: bool) -> None:
        who = self.who
        if who is not None:
            name = f"{who.given} {who.family}"
            self._notify(
                text("Note signed for {name}", name=name)
                if is_signed
                else text("Draft saved for {name}", name=name)
            )
        self.chosen_visit_id = note.id
        if is_signed:
            self.update = None
        self.load()

    def _read_patient(self) -> Patient:
        return _of(self.patient_id, self._api.patients.read(self.patient_id))

    def _read_summary(self) -> Summary:
        summary = self._api.chart.summary(self.patient_id)
        _of(self.patient_id, summary.patient)
        return summary

    def _summary_changed(self) -> None:
        if not self.summary.is_loading and self.summary.error is None:
            self._read_at = self.clock.now()
        self._changed()

    def _changed(self) -> None:
        self.on_change()


def _of(patient_id: str, patient: Patient) -> Patient:
    if patient.id != patient_id:
        raise UnexpectedReplyError
    return patient
