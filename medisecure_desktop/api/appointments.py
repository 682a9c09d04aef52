"""Doctors, their free times, and booked visits."""

from datetime import date

from medisecure_backend.contract.people import Doctor
from medisecure_backend.contract.scheduling import (
    Appointment,
    AppointmentCancel,
    AppointmentMove,
    AppointmentNew,
    Hold,
    HoldNew,
    Series,
    SeriesNew,
    Slots,
)
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

    def slots(self, doctor_id: str, from_: date, to: date, visit_type_id: str | None = None) -> Slots:
        """A doctor's free times from one day to another, both included; long enough for a kind of visit."""
        path = f"/v1/doctors/{segment(doctor_id)}/slots"
        return self._transport.read(path, Slots, {"from": from_, "to": to, "visit_type_id": visit_type_id})

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

    def hold(self, new: HoldNew, key: str) -> Hold:
        """Keep a time for five minutes; ConflictError as in `book`. Book with its id, or let it go."""
        return self._transport.create("/v1/holds", new, key, Hold)

    def release(self, hold: Hold) -> None:
        """Let a held time go."""
        self._transport.remove(f"/v1/holds/{segment(hold.id)}")

    def book_series(self, new: SeriesNew, key: str) -> Series:
        """Book recurring visits, all or none.

        Raises:
            ConflictError: series-clashes; `problem.clashes` are the times that cannot be had.
        """
        return self._transport.create("/v1/appointments/series", new, key, Series)

    def reschedule(self, appointment: Appointment, move: AppointmentMove) -> Appointment:
        """Move a visit in one step; ConflictError as in `book`, and then it stays where it was."""
        path = f"/v1/appointments/{segment(appointment.id)}/reschedule"
        return self._transport.change("POST", path, appointment.version, Appointment, move)

    def confirm(self, appointment: Appointment) -> Appointment:
        """Say yes to a request."""
        return self._step(appointment, "confirm")

    def decline(self, appointment: Appointment, reason: str = "") -> Appointment:
        """Say no to a request; the patient reads the reason."""
        return self._step(appointment, "decline", AppointmentCancel(reason=reason))

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
