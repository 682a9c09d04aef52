"""A value put right: judged again as if it were recorded now, and marked as amended."""

from datetime import UTC, datetime

from medisecure_backend.contract.clinical import Observation, ObservationNew
from medisecure_backend.contract.corrections import ObservationAmendment
from medisecure_backend.contract.problems import FieldProblem
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import corrections, measurement
from medisecure_backend.services.errors import UnprocessableError
from medisecure_backend.services.observations import OBSERVATION
from medisecure_backend.services.patients import read_patient
from medisecure_backend.services.rows import Tx


def amend_observation(
    tx: Tx, caller: Caller, observation_id: str, amendment: ObservationAmendment, if_match: int
) -> Observation:
    """Put value or time right; the interpretation follows the value."""
    found = corrections.open_for_change(tx, OBSERVATION, observation_id, if_match)
    values = corrections.merged(found.record, amendment.changes)
    record = found.record
    as_new = ObservationNew(
        code=record.code, value=values["value"], unit=record.unit, effective_at=values["effective_at"]
    )
    patient = read_patient(tx, caller, found.patient_id)
    if as_new.effective_at.date() < patient.birth_date:
        raise UnprocessableError.at("/changes/effective_at", "before-birth")
    try:
        measure = measurement.known_measure(as_new, datetime.now(UTC))
    except UnprocessableError as error:
        raise UnprocessableError(error.detail, errors=[_inside(each) for each in error.errors]) from None
    values["interpretation"] = measurement.interpretation(measure, values["value"])
    return corrections.amend(tx, OBSERVATION, found, amendment.reason, values)


def _inside(problem: FieldProblem) -> FieldProblem:
    return FieldProblem(pointer=f"/changes{problem.pointer}", code=problem.code)
