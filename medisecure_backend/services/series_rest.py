"""The rest of a series called off: one visit of it and all that follow, or none."""

from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.scheduling import AppointmentCancel, Series
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.appointments import read_appointment
from medisecure_backend.services.diary_locks import lock_diaries
from medisecure_backend.services.errors import ConflictError
from medisecure_backend.services.rows import Tx, all_rows
from medisecure_backend.services.visits import cancel, current_visit, wrong_state

_REST = """
    SELECT a.id::text, a.version, a.doctor_id::text, a.patient_id::text FROM app.appointment a
    WHERE a.series_id = %(series)s AND a.starts_at >= %(since)s AND a.starts_at > now()
      AND a.status IN ('pending', 'booked')
    ORDER BY a.starts_at, a.id
"""


def cancel_rest(
    tx: Tx, caller: Caller, appointment_id: str, cancellation: AppointmentCancel, if_match: int
) -> Series:
    """Call off this visit and those of its series after it that are still to come; the visits called off."""
    found = read_appointment(tx, appointment_id)
    if found.series_id is None:
        current_visit(tx, appointment_id, if_match)
        raise ConflictError(ProblemType.CONFLICT, "This visit is not one of a series.")
    values = {"series": found.series_id, "since": found.starts_at}
    # A visit of it may have been moved to another doctor: every diary is locked before any is changed.
    diaries = {each[name] for each in all_rows(tx, _REST, values) for name in ("doctor_id", "patient_id")}
    lock_diaries(tx, *sorted(diaries | {found.doctor_id, found.patient_id}))
    found = current_visit(tx, appointment_id, if_match)
    rest = all_rows(tx, _REST, values)
    if not any(each["id"] == found.id for each in rest):
        raise wrong_state(found, "Only visits that are still to come can be called off.")
    gone = [cancel(tx, caller, each["id"], cancellation, each["version"]) for each in rest]
    return Series(id=found.series_id or "", items=gone)
