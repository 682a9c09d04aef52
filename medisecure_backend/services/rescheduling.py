"""Moving a visit to another time or doctor: one update, so the old time is never lost for nothing."""

from datetime import UTC, datetime

from medisecure_backend.contract.roles import Role
from medisecure_backend.contract.scheduling import Appointment, AppointmentMove
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.appointments import read_appointment
from medisecure_backend.services.booking_checks import Wanted, check_wanted, find_doctor, wanted_span
from medisecure_backend.services.booking_policy import Policy, read_kind
from medisecure_backend.services.changes import require_version
from medisecure_backend.services.clinic import clinic_zone
from medisecure_backend.services.diary_locks import lock_diaries
from medisecure_backend.services.diary_writes import move_visit
from medisecure_backend.services.errors import StaleVersionError
from medisecure_backend.services.freed_times import time_freed
from medisecure_backend.services.holds import check_hold
from medisecure_backend.services.ids import body_id
from medisecure_backend.services.rows import Tx
from medisecure_backend.services.slot_grid import Span
from medisecure_backend.services.visit_rules import MOVABLE
from medisecure_backend.services.visits import wrong_state


def reschedule(
    tx: Tx, caller: Caller, appointment_id: str, move: AppointmentMove, if_match: int
) -> Appointment:
    """Move a visit. ConflictError as in booking, and then the visit stays where it was."""
    span = wanted_span(move.starts_at, move.ends_at)
    found = read_appointment(tx, appointment_id)
    doctor_id = found.doctor_id if move.doctor_id is None else body_id(move.doctor_id, "/doctor_id")
    doctor = find_doctor(tx, doctor_id)
    lock_diaries(tx, found.doctor_id, doctor_id, found.patient_id)
    found = read_appointment(tx, appointment_id)
    require_version(found.version, if_match)
    _check_state(caller, found)
    check_hold(tx, move.hold_id, doctor_id, span)
    kind = read_kind(tx, found.visit_type_id, found.patient_id)
    instead = Span(found.starts_at.astimezone(UTC), found.ends_at.astimezone(UTC))
    wanted = Wanted(doctor_id, found.patient_id, span, kind, instead, found.id)
    policy = Policy.read(tx, caller, kind)
    check_wanted(tx, policy, wanted)
    place = doctor["place"] if doctor_id != found.doctor_id else found.place
    words = {"id": found.id, "version": found.version, "zone": clinic_zone(tx).key, "place": place}
    if not move_visit(tx, policy, wanted, words):
        raise StaleVersionError
    time_freed(tx, found)
    return read_appointment(tx, found.id)


def _check_state(caller: Caller, found: Appointment) -> None:
    if found.status not in MOVABLE:
        raise wrong_state(found, f"A visit that is {found.status} cannot be moved.")
    if caller.role is Role.PATIENT and found.starts_at <= datetime.now(UTC):
        raise wrong_state(found, "Only a visit that is still to come can be moved.")
