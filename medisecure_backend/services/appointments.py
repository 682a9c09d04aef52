"""Appointments: lists and single ones. Row-level security decides whose."""

from dataclasses import dataclass

from medisecure_backend.contract.scheduling import Appointment
from medisecure_backend.contract.wire import Page
from medisecure_backend.services import access
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.errors import NotFoundError
from medisecure_backend.services.ids import query_id
from medisecure_backend.services.local_days import DaySpan
from medisecure_backend.services.rows import Tx, all_rows, one_row

_SCOPE = "appointments"
_SELECT = """
    SELECT a.id::text, a.version, a.doctor_id::text, d.display_name AS doctor_name, a.patient_id::text,
        v.given || ' ' || v.family AS patient_name, v.family AS patient_family, v.given AS patient_given,
        v.birth_date AS patient_birth_date, a.starts_at, a.ends_at, a.status, v.reason,
        a.visit_type_id::text, t.name AS visit_type, a.place, a.arrived_at, v.cancel_reason, a.time_zone,
        a.series_id::text, a.starts_at - make_interval(mins => r.late_cancel_minutes) AS cancel_by,
        a.changed_late
    FROM app.appointment a
    JOIN app.doctor d ON d.id = a.doctor_id
    JOIN LATERAL app.visit_words(a.id) v ON true
    CROSS JOIN app.booking_rules r
    LEFT JOIN app.visit_type t ON t.id = a.visit_type_id
"""
_LIST = f"""
    {_SELECT}
    WHERE (%(since)s::timestamptz IS NULL OR a.starts_at >= %(since)s)
      AND (%(until)s::timestamptz IS NULL OR a.starts_at < %(until)s)
      AND (%(patient)s::uuid IS NULL OR a.patient_id = %(patient)s)
      AND (%(doctor)s::uuid IS NULL OR a.doctor_id = %(doctor)s)
      AND (%(after_id)s::uuid IS NULL
           OR (a.starts_at, a.id) > (%(after_at)s::timestamptz, %(after_id)s::uuid))
    ORDER BY a.starts_at, a.id LIMIT %(fetch)s
"""
_ONE = f"{_SELECT} WHERE a.id = %(id)s"
_OF_PATIENT = f"{_SELECT} WHERE a.patient_id = %(patient)s ORDER BY a.starts_at, a.id"
_NEXT = f"""
    {_SELECT} WHERE a.patient_id = %(patient)s AND a.starts_at > now() AND a.status = 'booked'
    ORDER BY a.starts_at LIMIT 1
"""


@dataclass(frozen=True)
class Filter:
    """Which appointments a list is about."""

    days: DaySpan
    patient_id: str | None = None
    doctor_id: str | None = None


def list_appointments(tx: Tx, wanted: Filter, paging: Paging) -> Page[Appointment]:
    """Appointments by time; looking for those of one patient is audited."""
    since, until = wanted.days.instants(tx)
    after_at, after_id = paging.after(_SCOPE) or (None, None)
    values = {
        "since": since,
        "until": until,
        "patient": query_id(wanted.patient_id, "patient_id"),
        "doctor": query_id(wanted.doctor_id, "doctor_id"),
        "after_at": after_at,
        "after_id": after_id,
        "fetch": paging.fetch,
    }
    found = [Appointment(**row) for row in all_rows(tx, _LIST, values)]
    if wanted.patient_id is not None and found:
        access.note_read(tx, "appointments", found[0].patient_id, found[0].patient_id)
    return paging.page(_SCOPE, found, lambda item: (item.starts_at.isoformat(), item.id))


def open_appointment(tx: Tx, appointment_id: str) -> Appointment:
    """One appointment for somebody who looks at it; audited."""
    found = read_appointment(tx, appointment_id)
    access.note_read(tx, "appointment", found.id, found.patient_id)
    return found


def read_appointment(tx: Tx, appointment_id: str) -> Appointment:
    """One appointment."""
    row = one_row(tx, _ONE, {"id": appointment_id})
    if row is None:
        raise NotFoundError
    return Appointment(**row)


def appointments_of(tx: Tx, patient_id: str) -> list[Appointment]:
    """All of a patient's visits, kept, missed and to come."""
    return [Appointment(**row) for row in all_rows(tx, _OF_PATIENT, {"patient": patient_id})]


def next_visit(tx: Tx, patient_id: str) -> Appointment | None:
    """A patient's next booked visit."""
    row = one_row(tx, _NEXT, {"patient": patient_id})
    return None if row is None else Appointment(**row)
