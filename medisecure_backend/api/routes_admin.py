"""/v1/admin/assignments: who looks after whom."""

from medisecure_backend.api.exchange import Answer, Call, Operations
from medisecure_backend.api.queries import AssignmentQuery
from medisecure_backend.contract.administration import AssignmentNew
from medisecure_backend.services import assignments


def _list_assignments(call: Call) -> Answer:
    query = call.query(AssignmentQuery)
    found = assignments.list_assignments(call.tx, query.doctor_id, query.patient_id, call.paging())
    return Answer(found)


def _assign(call: Call) -> Answer:
    return Answer(assignments.assign(call.tx, call.body(AssignmentNew)))


def _unassign(call: Call) -> Answer:
    assignments.unassign(call.tx, call.record_id)
    return Answer()


OPERATIONS: Operations = {
    "list_assignments": _list_assignments,
    "assign": _assign,
    "unassign": _unassign,
}
