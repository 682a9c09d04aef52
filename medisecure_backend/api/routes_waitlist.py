"""Who waits for an earlier time, and the times they are offered."""

from medisecure_backend.api.exchange import Answer, Call, Operations, record
from medisecure_backend.contract.waitlist import WaitlistNew
from medisecure_backend.services import offers, waitlist


def _list(call: Call) -> Answer:
    return Answer(waitlist.list_waitlist(call.tx, call.paging()))


def _join(call: Call) -> Answer:
    return Answer(waitlist.join_waitlist(call.tx, call.caller, call.body(WaitlistNew)))


def _leave(call: Call) -> Answer:
    waitlist.leave_waitlist(call.tx, call.record_id)
    return Answer()


def _accept(call: Call) -> Answer:
    return record(offers.accept(call.tx, call.caller, call.record_id))


def _decline(call: Call) -> Answer:
    offers.decline(call.tx, call.record_id)
    return Answer()


OPERATIONS: Operations = {
    "list_waitlist": _list,
    "join_waitlist": _join,
    "leave_waitlist": _leave,
    "accept_offer": _accept,
    "decline_offer": _decline,
}
