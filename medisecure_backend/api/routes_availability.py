"""Doctors' calendars: weekly hours, single days, time off."""

from medisecure_backend.api.exchange import Answer, Call, Operations, record
from medisecure_backend.contract.availability import AvailabilityChange, TimeOffNew
from medisecure_backend.services import availability, time_off


def _read(call: Call) -> Answer:
    return record(availability.read_availability(call.tx, call.caller, call.record_id))


def _change(call: Call) -> Answer:
    change = call.body(AvailabilityChange)
    found = availability.change_availability(call.tx, call.caller, call.record_id, change, call.if_match)
    return record(found)


def _add_time_off(call: Call) -> Answer:
    return Answer(time_off.add_time_off(call.tx, call.caller, call.record_id, call.body(TimeOffNew)))


def _remove_time_off(call: Call) -> Answer:
    time_off.remove_time_off(call.tx, call.caller, call.record_id, call.path["tid"])
    return Answer()


OPERATIONS: Operations = {
    "read_availability": _read,
    "change_availability": _change,
    "add_time_off": _add_time_off,
    "remove_time_off": _remove_time_off,
}
