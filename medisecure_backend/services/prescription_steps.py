"""What becomes of a prescription: stopped, completed, renewed."""

from datetime import timedelta
from typing import Literal

from medisecure_backend.contract.chart_writing import PrescriptionEnd, PrescriptionNew, PrescriptionRenewal
from medisecure_backend.contract.clinical import Prescription
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access, corrections
from medisecure_backend.services.chart_lock import hold_chart
from medisecure_backend.services.corrections import Current
from medisecure_backend.services.errors import ConflictError, StaleVersionError, UnprocessableError
from medisecure_backend.services.local_days import today
from medisecure_backend.services.prescriptions import PRESCRIPTION, prescribe
from medisecure_backend.services.rows import Tx, one_row

Ending = Literal["stopped", "completed"]
_END = PRESCRIPTION.sql("""
    UPDATE app.prescription x SET status = %(status)s, ended_on = %(ended_on)s, change_reason = %(why)s,
        changed_at = now()
    WHERE x.id = %(id)s AND x.version = %(version)s RETURNING {columns}
""")
_RENEWED = """
    SELECT FROM app.prescription WHERE renews_id = %(id)s AND status <> 'entered-in-error'
"""


def end_prescription(
    tx: Tx, prescription_id: str, ending: Ending, end: PrescriptionEnd, if_match: int
) -> Prescription:
    """Stop a medicine, or say that its course is over; ConflictError if it is not taken any more."""
    found = corrections.open_for_change(tx, PRESCRIPTION, prescription_id, if_match)
    if found.record.status != "active":
        raise ConflictError(ProblemType.CONFLICT, f"The medicine is {found.record.status} already.")
    now = today(tx)
    last = end.ended_on or max(now, found.record.started_on)
    if last < found.record.started_on:
        raise UnprocessableError.at("/ended_on", "before-start")
    if last > max(now, found.record.started_on):
        raise UnprocessableError.at("/ended_on", "in-future")
    values = {"status": ending, "ended_on": last, "why": end.reason.strip()}
    row = one_row(tx, _END, values | {"id": prescription_id, "version": if_match})
    if row is None:
        raise StaleVersionError
    access.note_change(tx, ending, "prescription", prescription_id, found.patient_id)
    return Prescription(**row)


def renew_prescription(
    tx: Tx, caller: Caller, prescription_id: str, renewal: PrescriptionRenewal, if_match: int
) -> Prescription:
    """Prescribe the same again. What was still taken is completed the day before the new one begins.

    Allergies are checked anew: one may have been documented since.
    """
    hold_chart(tx, corrections.read_current(tx, PRESCRIPTION, prescription_id).patient_id)
    found = corrections.open_for_change(tx, PRESCRIPTION, prescription_id, if_match)
    if one_row(tx, _RENEWED, {"id": prescription_id}) is not None:
        raise ConflictError(ProblemType.CONFLICT, "This prescription has been renewed already.")
    old = found.record
    new = PrescriptionNew(
        code=old.code,
        medicine=old.medicine,
        dose_value=renewal.dose_value or old.dose_value,
        dose_unit=old.dose_unit,
        route=old.route,
        timing=renewal.timing or old.timing,
        reason=old.reason,
        started_on=renewal.started_on or today(tx),
        ended_on=renewal.ended_on,
        override_reason=renewal.override_reason,
    )
    added = prescribe(tx, caller, found.patient_id, new, renews=old)
    if old.status == "active":
        _complete(tx, found, added)
    return added


def _complete(tx: Tx, found: Current[Prescription], renewal: Prescription) -> None:
    last = max(found.record.started_on, renewal.started_on - timedelta(days=1))
    values = {"status": "completed", "ended_on": last, "why": "Renewed"}
    if one_row(tx, _END, values | {"id": found.record.id, "version": found.record.version}) is None:
        raise StaleVersionError
