"""Assigning a doctor to a patient."""

from collections.abc import Callable
from uuid import uuid4

from medisecure_backend.contract.administration import Assignment, AssignmentNew
from medisecure_backend.contract.people import Doctor
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.language import mark, text
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.admin.patient_search_model import PatientSearchModel

MISSING_DOCTOR = mark("Choose a doctor")
MISSING_PATIENT = mark("Find and choose a patient")


class AssignModel:
    """One new assignment, from today on. A repeated try sends the same key."""

    def __init__(
        self,
        api: ClinicApi,
        tasks: Tasks,
        doctors: list[Doctor],
        *,
        on_assigned: Callable[[Assignment], None],
    ) -> None:
        self.on_change: Callable[[], None] = lambda: None
        self.doctors = doctors
        self.doctor_id: str | None = None
        self.doctor_error: str | None = None
        self.patient_error: str | None = None
        self.error: Exception | None = None
        self.is_saving = False
        self.search = PatientSearchModel(api, tasks, self._patient_changed)
        self._api = api
        self._tasks = tasks
        self._on_assigned = on_assigned
        self._sent: tuple[AssignmentNew, str] | None = None

    @property
    def doctor(self) -> Doctor | None:
        """The chosen doctor."""
        return next((one for one in self.doctors if one.id == self.doctor_id), None)

    @property
    def save_text(self) -> str:
        """The button names both."""
        doctor, patient = self.doctor, self.search.chosen
        if doctor is None or patient is None:
            return text("Assign doctor")
        name = f"{patient.given} {patient.family}"
        return text("Assign {doctor} to {patient}", doctor=doctor.display_name, patient=name)

    def choose_doctor(self, doctor_id: str) -> None:
        """Who looks after the patient."""
        self.doctor_id = doctor_id
        self.doctor_error = None
        self.on_change()

    def save(self) -> None:
        """Check, then ask the clinic."""
        if self.is_saving:
            return
        doctor, patient = self.doctor, self.search.chosen
        self.doctor_error = None if doctor else text(MISSING_DOCTOR)
        self.patient_error = None if patient else text(MISSING_PATIENT)
        self.error = None
        if doctor is not None and patient is not None:
            self._submit(AssignmentNew(doctor_id=doctor.id, patient_id=patient.id))
        self.on_change()

    def _submit(self, new: AssignmentNew) -> None:
        if self._sent is None or self._sent[0] != new:
            self._sent = (new, str(uuid4()))
        key = self._sent[1]
        self.is_saving = True
        self._tasks.submit(
            lambda: self._api.assignments.create(new, key), on_success=self._done, on_error=self._failed
        )

    def _done(self, assignment: Assignment) -> None:
        self.is_saving = False
        self._sent = None
        self.on_change()
        self._on_assigned(assignment)

    def _failed(self, error: Exception) -> None:
        self.is_saving, self.error = False, error
        self.on_change()

    def _patient_changed(self) -> None:
        if self.search.chosen is not None:
            self.patient_error = None
        self.on_change()
