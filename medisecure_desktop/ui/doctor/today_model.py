"""Today: the doctor's visits of one day, and the one that is looked at."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from medisecure_backend.contract.clinical import Summary
from medisecure_backend.contract.people import Me
from medisecure_backend.contract.scheduling import Appointment
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.language import Marked, text
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.doctor.clinic_day import clinic_day
from medisecure_desktop.ui.doctor.day_words import OVER, NextStep, next_step
from medisecure_desktop.ui.doctor.drafts_model import DraftsModel
from medisecure_desktop.ui.regions.part import Part


@dataclass(frozen=True)
class DayPlace:
    """A day, and the visit that is looked at: an argument to come back to it."""

    day: date
    visit_id: str | None


class TodayModel:
    """One day's visits. A status changes only after the clinic said so."""

    def __init__(
        self, api: ClinicApi, me: Me, tasks: Tasks, clock: Clock, *, notify: Callable[[str], None]
    ) -> None:
        self.on_change: Callable[[], None] = lambda: None
        self.zone = ZoneInfo(me.clinic.time_zone)
        self.clock = clock
        self.day = clinic_day(clock.now(), self.zone)
        self.chosen_id: str | None = None
        self.busy_id: str | None = None
        self.step_error: Exception | None = None
        self.peek: Part[Summary] | None = None
        self.drafts = DraftsModel(api, me, tasks, clock)
        self.drafts.on_change = self._changed
        self.visits = self._part_of(api, me, tasks, self.day)
        self._api = api
        self._me = me
        self._tasks = tasks
        self._notify = notify

    @property
    def today(self) -> date:
        """The date at the clinic now."""
        return clinic_day(self.clock.now(), self.zone)

    @property
    def rows(self) -> list[Appointment]:
        """The day's visits by time, without those called off."""
        visits = self.visits.value or []
        return sorted((one for one in visits if one.status != "cancelled"), key=lambda one: one.starts_at)

    @property
    def chosen(self) -> Appointment | None:
        """The visit that is looked at."""
        return next((one for one in self.rows if one.id == self.chosen_id), None)

    @property
    def now_row(self) -> int | None:
        """Before which row the present falls; None on other days."""
        if self.day != self.today:
            return None
        now = self.clock.now()
        return sum(one.starts_at <= now for one in self.rows)

    @property
    def step(self) -> NextStep | None:
        """What moves the chosen visit on; visits of other days stay as they are."""
        visit = self.chosen
        return next_step(visit) if visit is not None and self.day == self.today else None

    def load(self) -> None:
        """Read the day, the unsigned notes and the essentials beside them again."""
        self.visits.load()
        self.drafts.load()
        if self.peek is not None:
            self.peek.load()

    def go_to(self, day: date) -> None:
        """Look at another day."""
        self.day = day
        self.chosen_id, self.peek, self.step_error = None, None, None
        self.visits = self._part_of(self._api, self._me, self._tasks, day)
        self.visits.load()

    def go_back_to(self, place: DayPlace) -> None:
        """Look at a day again, and at the same visit of it."""
        self.go_to(place.day)
        self.chosen_id = place.visit_id

    def go_by(self, days: int) -> None:
        """Look at an earlier or later day."""
        self.go_to(self.day + timedelta(days=days))

    def choose(self, appointment_id: str) -> None:
        """Look at one visit; its patient's essentials are read."""
        if appointment_id == self.chosen_id:
            return
        self.chosen_id, self.step_error = appointment_id, None
        self._read_peek()
        self._changed()

    def move_on(self) -> None:
        """Arrived, in the room, done: the next of them for the chosen visit."""
        visit, step = self.chosen, self.step
        if visit is None or step is None or self.busy_id is not None:
            return
        self.busy_id, self.step_error = visit.id, None
        self._changed()
        self._tasks.submit(
            lambda: _move_on(self._api, visit),
            on_success=lambda now: self._moved(now, step.done),
            on_error=self._not_moved,
        )

    def _part_of(self, api: ClinicApi, me: Me, tasks: Tasks, day: date) -> Part[list[Appointment]]:
        return Part(
            "day",
            lambda: api.appointments.list(from_=day, to=day, doctor_id=me.doctor_id),
            tasks,
            self._day_changed,
        )

    def _read_peek(self) -> None:
        visit = self.chosen
        if visit is None:
            self.peek = None
            return
        patient_id = visit.patient_id
        self.peek = Part[Summary](
            "peek", lambda: self._api.chart.summary(patient_id), self._tasks, self._changed
        )
        self.peek.load()

    def _day_changed(self) -> None:
        if self.rows and self.chosen is None:
            self.chosen_id = _most_pressing(self.rows).id
            self._read_peek()
        elif self.chosen is not None and self.peek is None:
            self._read_peek()
        self._changed()

    def _moved(self, now: Appointment, done: Marked) -> None:
        self.busy_id = None
        visits = self.visits.value or []
        self.visits.value = [now if one.id == now.id else one for one in visits]
        self._notify(text(done, patient=now.patient_name))
        self._changed()

    def _not_moved(self, error: Exception) -> None:
        self.busy_id, self.step_error = None, error
        self._changed()
        self.visits.load()

    def _changed(self) -> None:
        self.on_change()


def _move_on(api: ClinicApi, visit: Appointment) -> Appointment:
    if visit.status == "booked":
        return api.appointments.check_in(visit)
    if visit.status == "arrived":
        return api.appointments.start(visit)
    return api.appointments.complete(visit)


def _most_pressing(rows: list[Appointment]) -> Appointment:
    """Who is in the room, else who waits, else who comes next, else the last."""
    for status in ("in-room", "arrived"):
        for one in rows:
            if one.status == status:
                return one
    return next((one for one in rows if one.status not in OVER), rows[-1])
