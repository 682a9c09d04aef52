"""Putting records right, and the patient's requests for it."""

from collections.abc import Callable
from typing import Any, TypeVar

from medisecure_backend.api.exchange import Answer, Call, Operation, Operations, Versioned, record
from medisecure_backend.api.queries import AmendmentRequestQuery
from medisecure_backend.contract.corrections import (
    AllergyAmendment,
    AmendmentDecision,
    AmendmentRequestNew,
    ConditionAmendment,
    EnteredInError,
    ImmunizationAmendment,
    ObservationAmendment,
    PrescriptionAmendment,
)
from medisecure_backend.contract.wire import Request
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import amendment_requests, corrections, encounters, record_history
from medisecure_backend.services.allergies import ALLERGY, amend_allergy, withdraw_allergy
from medisecure_backend.services.conditions import CONDITION, amend_condition
from medisecure_backend.services.corrections import Kind
from medisecure_backend.services.encounters import ENCOUNTER
from medisecure_backend.services.immunizations import IMMUNIZATION, amend_immunization
from medisecure_backend.services.observation_corrections import amend_observation
from medisecure_backend.services.observations import OBSERVATION
from medisecure_backend.services.prescriptions import PRESCRIPTION, amend_prescription
from medisecure_backend.services.rows import Tx

A = TypeVar("A", bound=Request)
_Amend = Callable[[Tx, Caller, str, A, int], Versioned]
_Withdraw = Callable[[Tx, Caller, str, str, int], Versioned]


def _amend(body: type[A], amend: _Amend[A]) -> Operation:
    def operation(call: Call) -> Answer:
        return record(amend(call.tx, call.caller, call.record_id, call.body(body), call.if_match))

    return operation


def _withdraw(withdraw: _Withdraw) -> Operation:
    def operation(call: Call) -> Answer:
        why = call.body(EnteredInError).reason
        return record(withdraw(call.tx, call.caller, call.record_id, why, call.if_match))

    return operation


def _plainly(kind: Kind[Any]) -> _Withdraw:
    """Withdrawal of a kind that nothing else depends on."""

    def withdraw(tx: Tx, _caller: Caller, record_id: str, why: str, if_match: int) -> Versioned:
        found = corrections.open_for_change(tx, kind, record_id, if_match)
        return corrections.withdraw(tx, kind, found, why)

    return withdraw


def _history(kind: Kind[Any]) -> Operation:
    def operation(call: Call) -> Answer:
        return Answer(record_history.read_history(call.tx, kind, call.record_id, call.paging()))

    return operation


def _list_requests(call: Call) -> Answer:
    status = call.query(AmendmentRequestQuery).status
    found = amendment_requests.list_requests(
        call.tx, call.caller, call.record_id, status=status, paging=call.paging()
    )
    return Answer(found)


def _request_amendment(call: Call) -> Answer:
    new = call.body(AmendmentRequestNew)
    return record(amendment_requests.request_amendment(call.tx, call.caller, call.record_id, new))


def _decide_request(call: Call) -> Answer:
    decision = call.body(AmendmentDecision)
    decided = amendment_requests.decide_request(
        call.tx, call.caller, call.record_id, call.path["rid"], decision, if_match=call.if_match
    )
    return record(decided)


OPERATIONS: Operations = {
    "amend_observation": _amend(ObservationAmendment, amend_observation),
    "withdraw_observation": _withdraw(_plainly(OBSERVATION)),
    "observation_history": _history(OBSERVATION),
    "amend_condition": _amend(ConditionAmendment, amend_condition),
    "withdraw_condition": _withdraw(_plainly(CONDITION)),
    "condition_history": _history(CONDITION),
    "amend_allergy": _amend(AllergyAmendment, amend_allergy),
    "withdraw_allergy": _withdraw(withdraw_allergy),
    "allergy_history": _history(ALLERGY),
    "amend_prescription": _amend(PrescriptionAmendment, amend_prescription),
    "withdraw_prescription": _withdraw(_plainly(PRESCRIPTION)),
    "prescription_history": _history(PRESCRIPTION),
    "amend_immunization": _amend(ImmunizationAmendment, amend_immunization),
    "withdraw_immunization": _withdraw(_plainly(IMMUNIZATION)),
    "immunization_history": _history(IMMUNIZATION),
    "withdraw_encounter": _withdraw(encounters.withdraw_encounter),
    "encounter_history": _history(ENCOUNTER),
    "list_amendment_requests": _list_requests,
    "request_amendment": _request_amendment,
    "decide_amendment_request": _decide_request,
}
