"""Which doctor looks after which patient, and ending that."""

from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

from medisecure_backend.contract.administration import Assignment
from medisecure_backend.contract.people import Me
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.language import text
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.regions.part import Part


class AssignmentsModel:
    """The assignments, narrowed by doctor or by name; ending waits for the clinic's word."""

    def __init__(
        self, api: ClinicApi, me: Me, tasks: Tasks, clock: Clock, *, notify: Callable[[str], None]
    ) -> None:
        self.on_change: Callable[[], None] = lambda: None
        self.assignments = Part("assignments", api.assignments.list, tasks, self._changed)
        self.doctors = Part("doctors", api.appointments.doctors, tasks, self._changed)
        self.text = ""
        self.doctor_id: str | None = None
        self._chosen_id: str | None = None
        self.ending_id: str | None = None
        self.error: Exception | None = None
        self._api = api
        self._tasks = tasks
        self._clock = clock
        self._zone = ZoneInfo(me.clinic.time_zone)
        self._notify = notify

    @property
    def all(self) -> list[Assignment]:
        """Assignments that have not ended, by doctor and patient."""
        today = self._today
        open_ones = [
            one for one in self.assignments.value or [] if one.ends_on is None or one.ends_on >= today
        ]
        return sorted(open_ones, key=lambda one: (one.doctor_name.casefold(), one.patient_name.casefold()))

    @property
    def rows(self) -> list[Assignment]:
        """Those who match the filters."""
        return [one for one in self.all if self._matches(one)]

    @property
    def chosen(self) -> Assignment | None:
        """The assignment whose details are open."""
        return next((one for one in self.all if one.id == self._chosen_id), None)

    @property
    def is_filtered(self) -> bool:
        """Whether some filter narrows the list."""
        return bool(self.text) or self.doctor_id is not None

    @property
    def count_text(self) -> str:
        """For example "8 assignments", or "2 of 8 assignments" while filtered."""
        shown, total = len(self.rows), len(self.all)
        if self.is_filtered:
            return text("{shown} of %n assignments", one="{shown} of %n assignment", n=total, shown=shown)
        return text("%n assignments", one="%n assignment", n=total)

    def load(self) -> None:
        """Read both lists again."""
        self.assignments.load()
        self.doctors.load()

    def set_text(self, words: str) -> None:
        """Narrow by the patient's name or number."""
        self.text = words.strip()
        self._changed()

    def set_doctor(self, doctor_id: str | None) -> None:
        """Narrow to one doctor."""
        self.doctor_id = doctor_id
        self._changed()

    def clear_filters(self) -> None:
        """Show all."""
        self.text, self.doctor_id = "", None
        self._changed()

    def choose(self, assignment_id: str | None) -> None:
        """Open an assignment's details, or close them."""
        if assignment_id != self._chosen_id:
            self._chosen_id = assignment_id
            self.error = None
            self._changed()

    def ends_today(self, assignment: Assignment) -> bool:
        """Whether the assignment holds until tonight and no longer."""
        return assignment.ends_on is not None and assignment.ends_on <= self._today

    def ending_words(self, assignment: Assignment) -> str:
        """What ending it does: one that began today holds until tonight."""
        doctor, patient = assignment.doctor_name, assignment.patient_name
        if assignment.starts_on >= self._today:
            return text(
                "{doctor} cannot open the record of {patient} from tomorrow. "
                "What was written stays in the record.",
                doctor=doctor,
                patient=patient,
            )
        return text(
            "{doctor} cannot open the record of {patient} from now on. What was written stays in the record.",
            doctor=doctor,
            patient=patient,
        )

    @property
    def _today(self) -> date:
        return self._clock.now().astimezone(self._zone).date()

    def end(self, assignment: Assignment) -> None:
        """End one assignment; it stays in the list until the clinic confirmed."""
        if self.ending_id is not None:
            return
        self.ending_id, self.error = assignment.id, None
        self._changed()
        self._tasks.submit(
            lambda: self._api.assignments.end(assignment),
            on_success=lambda _: self._ended(assignment),
            on_error=self._failed,
        )

    def _matches(self, assignment: Assignment) -> bool:
        words = f"{assignment.patient_name} {assignment.clinic_number}".casefold()
        is_text = all(part in words for part in self.text.casefold().split())
        return is_text and self.doctor_id in {None, assignment.doctor_id}

    def _ended(self, assignment: Assignment) -> None:
        self.ending_id = None
        doctor, patient = assignment.doctor_name, assignment.patient_name
        self._notify(text("Assignment ended: {doctor}, {patient}", doctor=doctor, patient=patient))
        self.assignments.load()

    def _failed(self, error: Exception) -> None:
        self.ending_id, self.error = None, error
        self._changed()

    def _changed(self) -> None:
        self.on_change()
