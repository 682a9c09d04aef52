"""A chart's first look: everything it needs in one transaction, so that no part is older than another."""

from medisecure_backend.contract.clinical import Allergies, Allergy, Condition, Prescription, Summary
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access
from medisecure_backend.services.appointments import next_visit
from medisecure_backend.services.observations import latest_by_code, recent_vitals
from medisecure_backend.services.patients import read_patient
from medisecure_backend.services.rows import Tx, all_rows, one_row

_ALLERGY_STATE = "SELECT allergy_state, allergy_asserted_at FROM app.patient WHERE id = %(patient)s"
_ALLERGIES = """
    SELECT id::text, version, code, display, reaction, severity, recorded_at, author
    FROM app.allergy WHERE patient_id = %(patient)s
    ORDER BY array_position(ARRAY['severe', 'moderate', 'mild'], severity), display
"""
_PROBLEMS = """
    SELECT id::text, version, code, display, plain_name, clinical_status, onset_date, recorded_at, author
    FROM app.condition WHERE patient_id = %(patient)s AND clinical_status = 'active'
    ORDER BY onset_date DESC NULLS LAST, display
"""
_MEDICATIONS = """
    SELECT id::text, version, code, medicine, dose_value, dose_unit, route, timing, reason, started_on,
        ended_on, status, prescriber
    FROM app.prescription WHERE patient_id = %(patient)s AND status = 'active' ORDER BY medicine, started_on
"""


def read_summary(tx: Tx, caller: Caller, patient_id: str) -> Summary:
    """What a chart shows first. Opening it is audited."""
    patient = read_patient(tx, caller, patient_id)
    access.note_read(tx, "chart", patient_id, patient_id)
    latest = latest_by_code(tx, patient_id)
    values = {"patient": patient_id}
    return Summary(
        patient=patient,
        allergies=_allergies(tx, patient_id),
        problems=[Condition(**row) for row in all_rows(tx, _PROBLEMS, values)],
        medications=[Prescription(**row) for row in all_rows(tx, _MEDICATIONS, values)],
        vitals=[each for each in latest if each.category == "vital-signs"],
        results=[each for each in latest if each.category == "laboratory"],
        recent_vitals=recent_vitals(tx, patient_id),
        next_visit=next_visit(tx, patient_id),
    )


def _allergies(tx: Tx, patient_id: str) -> Allergies:
    state = one_row(tx, _ALLERGY_STATE, {"patient": patient_id}) or {}
    return Allergies(
        state=state["allergy_state"],
        items=[Allergy(**row) for row in all_rows(tx, _ALLERGIES, {"patient": patient_id})],
        asserted_at=state["allergy_asserted_at"],
    )
