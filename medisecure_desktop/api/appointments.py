"""Doctors, their free times, and booked visits."""

from datetime import date

from medisecure_backend.contract.people import Doctor
from medisecure_backend.contract.scheduling import Appointment, AppointmentCancel, AppointmentNew, Slots
from medisecure_backend.contract.wire import Page
from medisecure_desktop.api.transport import Transport, segment

Doctors = list[Doctor]
Appointments = list[Appointment]


class AppointmentsApi:
    """Book visits and move them through the day."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def doctors(self) -> Doctors:
        """Doctors who can be booked."""
        return self._transport.read("/v1/doctors", Page[Doctor]).items

    def slots(self, doctor_id: str, from_: date, to: date) -> Slots:
        """A doctor's free times from one day to another, both included."""
        path = f"/v1/doctors/{segment(doctor_id)}/slots"
        return self._transport.read(path, Slots, {"from": from_, "to": to})

    def list(
        self,
        from_: date | None = None,
        to: date | None = None,
        patient_id: str | None = None,
        doctor_id: str | None = None,
    ) -> Appointments:
        """All visits from one day to another, both included."""
        query = {"from": from_, "to": to, "patient_id": patient_id, "doctor_id": doctor_id}
        return self._transport.read_all("/v1/appointments", Page[Appointment], query)

    def book(self, new: AppointmentNew, key: str) -> Appointment:
        """Book a visit. A retry of the same action sends the same key.

        Raises:
            ConflictError: `problem.type` says why; `problem.alternatives` are the next free times.
        """
        return self._transport.create("/v1/appointments", new, key, Appointment)

    def cancel(self, appointment: Appointment, reason: str = "") -> Appointment:
        """Call a visit off."""
        return self._step(appointment, "cancel", AppointmentCancel(reason=reason))

    def check_in(self, appointment: Appointment) -> Appointment:
        """The patient has arrived."""
        return self._step(appointment, "check-in")

    def start(self, appointment: Appointment) -> Appointment:
        """The visit begins."""
        return self._step(appointment, "start")

    def complete(self, appointment: Appointment) -> Appointment:
        """The visit is over."""
        return self._step(appointment, "complete")

    def no_show(self, appointment: Appointment) -> Appointment:
        """The patient did not come."""
        return self._step(appointment, "no-show")

    def _step(
        self, appointment: Appointment, step: str, body: AppointmentCancel | None = None
    ) -> Appointment:
        path = f"/v1/appointments/{segment(appointment.id)}/{step}"
        return self._transport.change("POST", path, appointment.version, Appointment, body)
