"""Problems, allergies, medicines and vaccines of a chart."""

from medisecure_backend.api.exchange import Answer, Call, Operation, Operations, record
from medisecure_backend.api.queries import ConditionQuery, PrescriptionQuery
from medisecure_backend.contract.chart_writing import (
    AllergyAssertion,
    AllergyNew,
    ConditionNew,
    ImmunizationNew,
    PrescriptionEnd,
    PrescriptionNew,
    PrescriptionRenewal,
)
from medisecure_backend.services import (
    allergies,
    conditions,
    immunizations,
    prescription_steps,
    prescriptions,
)


def _list_conditions(call: Call) -> Answer:
    status = call.query(ConditionQuery).status
    found = conditions.list_conditions(
        call.tx, call.caller, call.record_id, status=status, paging=call.paging()
    )
    return Answer(found)


def _record_condition(call: Call) -> Answer:
    new = call.body(ConditionNew)
    return record(conditions.record_condition(call.tx, call.caller, call.record_id, new))


def _read_allergies(call: Call) -> Answer:
    return record(allergies.read_allergies(call.tx, call.caller, call.record_id))


def _record_allergy(call: Call) -> Answer:
    return record(allergies.record_allergy(call.tx, call.caller, call.record_id, call.body(AllergyNew)))


def _assert_allergies(call: Call) -> Answer:
    assertion = call.body(AllergyAssertion)
    found = allergies.assert_allergies(call.tx, call.caller, call.record_id, assertion, call.if_match)
    return record(found)


def _list_prescriptions(call: Call) -> Answer:
    status = call.query(PrescriptionQuery).status
    found = prescriptions.list_prescriptions(
        call.tx, call.caller, call.record_id, status=status, paging=call.paging()
    )
    return Answer(found)


def _prescribe(call: Call) -> Answer:
    new = call.body(PrescriptionNew)
    return record(prescriptions.prescribe(call.tx, call.caller, call.record_id, new))


def _end(ending: prescription_steps.Ending) -> Operation:
    def operation(call: Call) -> Answer:
        end = call.body(PrescriptionEnd)
        ended = prescription_steps.end_prescription(call.tx, call.record_id, ending, end, call.if_match)
        return record(ended)

    return operation


def _renew(call: Call) -> Answer:
    renewal = call.body(PrescriptionRenewal)
    renewed = prescription_steps.renew_prescription(
        call.tx, call.caller, call.record_id, renewal, call.if_match
    )
    return record(renewed)


def _list_immunizations(call: Call) -> Answer:
    found = immunizations.list_immunizations(call.tx, call.caller, call.record_id, call.paging())
    return Answer(found)


def _record_immunization(call: Call) -> Answer:
    new = call.body(ImmunizationNew)
    return record(immunizations.record_immunization(call.tx, call.caller, call.record_id, new))


OPERATIONS: Operations = {
    "list_conditions": _list_conditions,
    "record_condition": _record_condition,
    "read_allergies": _read_allergies,
    "record_allergy": _record_allergy,
    "assert_allergies": _assert_allergies,
    "list_prescriptions": _list_prescriptions,
    "prescribe": _prescribe,
    "stop_prescription": _end("stopped"),
    "complete_prescription": _end("completed"),
    "renew_prescription": _renew,
    "list_immunizations": _list_immunizations,
    "record_immunization": _record_immunization,
}
