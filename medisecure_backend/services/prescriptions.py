"""Medicines: what a patient takes, may take, and took."""

from datetime import date, timedelta

from medisecure_backend.contract.chart_writing import PrescriptionNew
from medisecure_backend.contract.clinical import Prescription
from medisecure_backend.contract.corrections import PrescriptionAmendment
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.wire import Page
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access, corrections
from medisecure_backend.services.allergies import documented
from medisecure_backend.services.allergy_conflicts import conflicts
from medisecure_backend.services.chart_lock import hold_chart
from medisecure_backend.services.corrections import Kind
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.errors import AllergyConflictError, ConflictError, UnprocessableError
from medisecure_backend.services.local_days import today
from medisecure_backend.services.me import read_account
from medisecure_backend.services.patients import read_patient
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row

PRESCRIPTION = Kind(
    table="prescription",
    reply=Prescription,
    columns="""
        x.id::text, x.version, x.code, x.medicine, x.dose_value, x.dose_unit, x.route, x.timing, x.reason,
        x.started_on, x.ended_on, x.status, x.prescriber, x.override_reason, x.renews_id::text,
        x.change_reason, x.changed_by, x.changed_at
    """,
    assignments="""
        dose_value = %(dose_value)s, dose_unit = %(dose_unit)s, route = %(route)s, timing = %(timing)s,
        reason = %(reason)s, started_on = %(started_on)s, ended_on = %(ended_on)s
    """,
    withdrawal="status = 'entered-in-error'",
    status="status",
)
LONGEST_AHEAD = timedelta(days=366)
_SCOPE = "prescriptions"
_LIST = PRESCRIPTION.sql("""
    SELECT {columns} FROM app.prescription x
    WHERE x.patient_id = %(patient)s AND x.status <> 'entered-in-error'
      AND (%(status)s::text IS NULL OR x.status = %(status)s)
      AND (%(after_id)s::uuid IS NULL OR (x.started_on, x.id) < (%(after_on)s::date, %(after_id)s::uuid))
    ORDER BY x.started_on DESC, x.id DESC LIMIT %(fetch)s
""")
_ACTIVE = PRESCRIPTION.sql("""
    SELECT {columns} FROM app.prescription x
    WHERE x.patient_id = %(patient)s AND x.status = 'active' ORDER BY x.medicine, x.started_on
""")
_ADD = PRESCRIPTION.sql("""
    INSERT INTO app.prescription AS x (patient_id, code, medicine, dose_value, dose_unit, route, timing,
        reason, started_on, ended_on, status, prescriber, override_reason, renews_id)
    VALUES (%(patient)s, %(code)s, %(medicine)s, %(dose_value)s, %(dose_unit)s, %(route)s, %(timing)s,
        %(reason)s, %(started_on)s, %(ended_on)s, 'active', %(prescriber)s, %(override_reason)s, %(renews)s)
    RETURNING {columns}
""")


def list_prescriptions(
    tx: Tx, caller: Caller, patient_id: str, *, status: str | None, paging: Paging
) -> Page[Prescription]:
    """A patient's medicines, the newest first, of one status if asked."""
    read_patient(tx, caller, patient_id)
    access.note_read(tx, "prescriptions", patient_id, patient_id)
    after_on, after_id = paging.after(_SCOPE) or (None, None)
    values = {"patient": patient_id, "status": status, "after_on": after_on, "after_id": after_id}
    found = [Prescription(**row) for row in all_rows(tx, _LIST, values | {"fetch": paging.fetch})]
    return paging.page(_SCOPE, found, lambda item: (item.started_on.isoformat(), item.id))


def active_medicines(tx: Tx, patient_id: str) -> list[Prescription]:
    """What a patient takes now."""
    return [Prescription(**row) for row in all_rows(tx, _ACTIVE, {"patient": patient_id})]


def prescribe(
    tx: Tx, caller: Caller, patient_id: str, new: PrescriptionNew, *, renews: Prescription | None = None
) -> Prescription:
    """Prescribe a medicine, or go on with one.

    Raises:
        AllergyConflictError: a documented allergy stands against it, and no reason was given.
        ConflictError: the patient takes it already, and no reason was given.
    """
    patient = read_patient(tx, caller, patient_id)
    started = new.started_on or today(tx)
    check_days(tx, started, new.ended_on, patient.birth_date)
    hold_chart(tx, patient_id)
    overridden = _overridden(tx, patient_id, new, renews)
    values: Row = {name: getattr(new, name) for name in new.__struct_fields__} | {
        "patient": patient_id,
        "started_on": started,
        "prescriber": read_account(tx, caller)["display_name"],
        "renews": None if renews is None else renews.id,
    }
    added = Prescription(**(one_row(tx, _ADD, values) or {}))
    for problem in overridden:
        access.note_change(tx, "override", "prescription", added.id, patient_id, detail=problem.value)
    return added


def amend_prescription(
    tx: Tx, caller: Caller, prescription_id: str, amendment: PrescriptionAmendment, if_match: int
) -> Prescription:
    """Put dose, timing, reason or days right."""
    found = corrections.open_for_change(tx, PRESCRIPTION, prescription_id, if_match)
    values = corrections.merged(found.record, amendment.changes)
    patient = read_patient(tx, caller, found.patient_id)
    check_days(tx, values["started_on"], values["ended_on"], patient.birth_date, "/changes")
    return corrections.amend(tx, PRESCRIPTION, found, amendment.reason, values)


def check_days(tx: Tx, started: date, ended: date | None, birth_date: date, inside: str = "") -> None:
    """UnprocessableError unless the days can be: after birth, in order, at most a year ahead."""
    if started < birth_date:
        raise UnprocessableError.at(f"{inside}/started_on", "before-birth")
    if started > today(tx) + LONGEST_AHEAD:
        raise UnprocessableError.at(f"{inside}/started_on", "too-far-ahead")
    if ended is not None and ended < started:
        raise UnprocessableError.at(f"{inside}/ended_on", "before-start")


def _overridden(
    tx: Tx, patient_id: str, new: PrescriptionNew, renews: Prescription | None
) -> list[ProblemType]:
    """The warnings the given reason overrides; without one the first of them is raised."""
    against = conflicts(new.medicine, documented(tx, patient_id))
    if against and new.override_reason is None:
        named = ", ".join(f"{each.display} ({each.reaction})" for each in against)
        raise AllergyConflictError(f"Documented allergy: {named}. Prescribing needs a reason.", against)
    is_taken = any(
        each.code == new.code and (renews is None or each.id != renews.id)
        for each in active_medicines(tx, patient_id)
    )
    if is_taken and new.override_reason is None:
        detail = "The patient takes this medicine already. Prescribing it again needs a reason."
        raise ConflictError(ProblemType.ALREADY_PRESCRIBED, detail)
    found = ((ProblemType.ALLERGY_CONFLICT, bool(against)), (ProblemType.ALREADY_PRESCRIBED, is_taken))
    return [problem for problem, is_there in found if is_there]
