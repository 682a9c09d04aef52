"""/v1/admin: accounts, and who looks after whom."""

from medisecure_backend.api.exchange import Answer, Call, Operations
from medisecure_backend.api.queries import AssignmentQuery
from medisecure_backend.contract.administration import AssignmentNew, UserInvite
from medisecure_backend.services import accounts, assignments


def _list_users(call: Call) -> Answer:
    return Answer(accounts.list_users(call.tx, call.runtime.directory, call.paging()))


def _invite_user(call: Call) -> Answer:
    new = call.body(UserInvite)
    return Answer(accounts.invite_user(call.tx, call.runtime.directory, new, call.undo))


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
    "list_users": _list_users,
    "invite_user": _invite_user,
    "list_assignments": _list_assignments,
    "assign": _assign,
    "unassign": _unassign,
}
