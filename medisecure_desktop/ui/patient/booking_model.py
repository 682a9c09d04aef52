"""Booking in four steps: Reason, Time, Check, Done. Nothing is booked until the clinic says so."""

from typing import TYPE_CHECKING, Literal
from uuid import uuid4
from zoneinfo import ZoneInfo

from medisecure_backend.contract.people import Doctor, Me, VisitType
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.scheduling import Appointment, AppointmentNew, Slot
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.api.errors import ConflictError
from medisecure_desktop.language import Marked, mark, text
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.patient.booking_times_model import BookingTimesModel
from medisecure_desktop.ui.patient.slot_week import end_of
from medisecure_desktop.ui.patient.weeks import clinic_day, day_and_month
from medisecure_desktop.ui.regions.part import Part
from medisecure_desktop.ui.style.formatters import time_of_day

if TYPE_CHECKING:
    from collections.abc import Callable


Step = Literal["reason", "time", "check", "done"]
STEPS: tuple[Step, ...] = ("reason", "time", "check", "done")
LONGEST_REASON = 400
UNNAMED = "Appointment"
"""The reason in the record, where the clinic has no kinds of visit and the patient wrote nothing."""
MISSING_REASON = mark("Choose the kind of visit")
TOO_LONG = mark("Use 400 characters or fewer")
MISSING_TIME = mark("Choose a time")


class BookingModel:
    """What the patient has chosen so far, and the one request that books it.

    A try whose reply was lost is repeated with the same key, so the clinic books once. Any other choice is
    a new action with a new key.
    """

    def __init__(self, api: ClinicApi, me: Me, tasks: Tasks, clock: Clock) -> None:
        self.on_change: Callable[[], None] = lambda: None
        self.clinic = me.clinic
        self.zone = ZoneInfo(me.clinic.time_zone)
        self.clock = clock
        self.doctors = Part("doctors", api.appointments.doctors, tasks, self._doctors_changed)
        self.times = BookingTimesModel(api, self.zone, tasks, clock, on_change=self._changed)
        self._api = api
        self._tasks = tasks
        self._key: str | None = None
        self.restart()

    def restart(self) -> None:
        """An empty booking."""
        self.step: Step = "reason"
        self.visit_type_id: str | None = None
        self.words = ""
        self.slot: Slot | None = None
        self.taken: Slot | None = None
        self.alternatives: tuple[Slot, ...] = ()
        self.booked: Appointment | None = None
        self.problem: Marked | None = None
        self.error: Exception | None = None
        self.is_booking = False
        self._key = None

    def load(self) -> None:
        """Read who can be booked."""
        self.doctors.load()

    @property
    def visit_type(self) -> VisitType | None:
        """The chosen kind of visit."""
        return next((one for one in self.clinic.visit_types if one.id == self.visit_type_id), None)

    @property
    def doctors_in_order(self) -> list[Doctor]:
        """The patient's usual doctors first, then by family name."""
        return sorted(self.doctors.value or [], key=lambda one: (not one.is_usual, one.family.casefold()))

    @property
    def has_one_usual_doctor(self) -> bool:
        """Whether one doctor looks after this patient, or several do and none is the usual one."""
        return sum(one.is_usual for one in self.doctors.value or []) == 1

    @property
    def doctor(self) -> Doctor | None:
        """The chosen doctor."""
        return self.doctor_by_id(self.times.doctor_id)

    @property
    def slot_doctor(self) -> Doctor | None:
        """Whose time is chosen: an offered time can be another doctor's."""
        return self.doctor_by_id(self._doctor_id())

    @property
    def reason(self) -> str:
        """What the clinic is told: the patient's own words, else the kind of visit."""
        kind = self.visit_type
        return self.words.strip() or (kind.name if kind else "")

    @property
    def confirm_text(self) -> str:
        """The button names what it does: "Book 10:20 on Thursday 26 November"."""
        if self.slot is None:
            return text("Book", meaning="verb")
        time = time_of_day(self.slot.starts_at, self.zone)
        day = day_and_month(clinic_day(self.slot.starts_at, self.zone))
        return text("Book {time} on {day}", time=time, day=day)

    def doctor_by_id(self, doctor_id: str | None) -> Doctor | None:
        """A doctor of the list."""
        return next((one for one in self.doctors.value or [] if one.id == doctor_id), None)

    def choose_visit_type(self, visit_type_id: str) -> None:
        """Why the patient comes."""
        self.visit_type_id = visit_type_id
        kind = self.visit_type
        minutes = kind.minutes if kind else 0
        if minutes != self.times.minutes:
            self.times.minutes, self.slot = minutes, None
        self._chosen()

    def set_words(self, words: str) -> None:
        """The reason in the patient's own words."""
        self.words = words
        self._key = None

    def choose_doctor(self, doctor_id: str) -> None:
        """Another doctor: their times are others, so the chosen one goes."""
        if doctor_id == self.times.doctor_id:
            return
        self.slot = None
        self._chosen()
        self.times.show_doctor(doctor_id)

    def choose_slot(self, slot: Slot) -> None:
        """The time to ask for."""
        self.slot = slot
        self._chosen()

    def choose_soonest(self) -> None:
        """The first free time of this doctor."""
        if self.times.doctor_id is not None:
            self.times.find_soonest(self.choose_slot)

    def go_to(self, step: Step) -> None:
        """Back to an earlier step; everything chosen stays."""
        if not self.is_booking:
            self.step = step
            self.problem = None
            if step == "time":
                self.taken, self.alternatives = None, ()
                self.times.reload()
            self._changed()

    def go_on(self) -> None:
        """The next step, or the one thing that is missing."""
        if self.step == "reason" and self.visit_type is None and self.clinic.visit_types:
            self.problem = MISSING_REASON
        elif self.step == "reason" and len(self.words.strip()) > LONGEST_REASON:
            self.problem = TOO_LONG
        elif self.step == "time" and self.slot is None:
            self.problem = MISSING_TIME
        else:
            self.problem = None
            self.step = STEPS[STEPS.index(self.step) + 1]
        self._changed()

    def confirm(self) -> None:
        """Book it. A second press, or a retry, is the same booking."""
        slot, doctor_id = self.slot, self._doctor_id()
        if self.is_booking or slot is None or doctor_id is None:
            return
        self._key = self._key or str(uuid4())
        self.is_booking, self.error, self.problem = True, None, None
        self._changed()
        new = AppointmentNew(
            doctor_id=doctor_id,
            starts_at=slot.starts_at,
            ends_at=end_of(slot, self.times.minutes),
            reason=self.reason or UNNAMED,
            visit_type_id=self.visit_type_id,
        )
        key = self._key
        self._tasks.submit(
            lambda: self._api.appointments.book(new, key), on_success=self._done, on_error=self._refused
        )

    def _doctor_id(self) -> str | None:
        return (self.slot.doctor_id if self.slot else None) or self.times.doctor_id

    def _done(self, appointment: Appointment) -> None:
        self.is_booking = False
        self._key = None
        self.taken, self.alternatives = None, ()
        self.booked = appointment
        self.step = "done"
        self._changed()

    def _refused(self, error: Exception) -> None:
        self.is_booking = False
        if isinstance(error, ConflictError) and error.problem.type is ProblemType.SLOT_TAKEN:
            self._was_taken(error.problem.alternatives)
        else:
            self.error = error
            if isinstance(error, ConflictError):
                self.alternatives = error.problem.alternatives
                self._key = None
        self._changed()

    def _was_taken(self, alternatives: tuple[Slot, ...]) -> None:
        self.taken, self.alternatives = self.slot, alternatives
        self.slot = next(iter(alternatives), None)
        self._key = None

    def _chosen(self) -> None:
        self._key = None
        self.problem, self.error = None, None
        self._changed()

    def _doctors_changed(self) -> None:
        doctors = self.doctors.value
        if doctors and self.times.doctor_id is None:
            self.times.show_doctor(self.doctors_in_order[0].id)
        self._changed()

    def _changed(self) -> None:
        self.on_change()
