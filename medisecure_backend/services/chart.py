"""A chart's first look: everything it needs in one transaction, so that no part is older than another."""

from medisecure_backend.contract.clinical import Summary
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access
from medisecure_backend.services.allergies import allergy_list
from medisecure_backend.services.appointments import next_visit
from medisecure_backend.services.conditions import active_problems
from medisecure_backend.services.immunizations import latest_immunizations
from medisecure_backend.services.observations import latest_by_code, recent_vitals
from medisecure_backend.services.patients import read_patient
from medisecure_backend.services.prescriptions import active_medicines
from medisecure_backend.services.rows import Tx


def read_summary(tx: Tx, caller: Caller, patient_id: str) -> Summary:
    """What a chart shows first. Opening it is audited."""
    patient = read_patient(tx, caller, patient_id)
    access.note_read(tx, "chart", patient_id, patient_id)
    latest = latest_by_code(tx, patient_id)
    return Summary(
        patient=patient,
        allergies=allergy_list(tx, patient_id),
        problems=active_problems(tx, patient_id),
        medications=active_medicines(tx, patient_id),
        vitals=[each for each in latest if each.category == "vital-signs"],
        results=[each for each in latest if each.category == "laboratory"],
        recent_vitals=recent_vitals(tx, patient_id),
        immunizations=latest_immunizations(tx, patient_id),
        next_visit=next_visit(tx, patient_id),
    )
