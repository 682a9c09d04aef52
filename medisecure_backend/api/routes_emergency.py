"""Breaking the glass, and its review."""

from medisecure_backend.api.exchange import Answer, Call, Operations
from medisecure_backend.api.queries import EmergencyReviewQuery
from medisecure_backend.contract.emergency import BreakGlass, EmergencyLookup, ReviewNote
from medisecure_backend.services import emergency_access, emergency_lookup, emergency_review


def _break_glass(call: Call) -> Answer:
    return Answer(emergency_access.break_glass(call.tx, call.record_id, call.body(BreakGlass)))


def _list_accesses(call: Call) -> Answer:
    return Answer(emergency_access.list_accesses(call.tx, call.caller, call.record_id, call.paging()))


def _end_access(call: Call) -> Answer:
    return Answer(emergency_access.end_access(call.tx, call.record_id))


def _look_up(call: Call) -> Answer:
    return Answer(emergency_lookup.look_up(call.tx, call.caller, call.body(EmergencyLookup)))


def _list_reviews(call: Call) -> Answer:
    unreviewed = call.query(EmergencyReviewQuery).unreviewed
    found = emergency_review.list_reviews(call.tx, call.caller, unreviewed=unreviewed, paging=call.paging())
    return Answer(found)


def _review(call: Call) -> Answer:
    return Answer(emergency_review.review_access(call.tx, call.caller, call.record_id, call.body(ReviewNote)))


OPERATIONS: Operations = {
    "list_emergency_accesses": _list_accesses,
    "end_emergency_access": _end_access,
    "look_up_for_emergency": _look_up,
    "list_emergency_reviews": _list_reviews,
    "review_emergency_access": _review,
    "break_glass": _break_glass,
}
