"""Doctors, their free times, and appointments."""

from medisecure_backend.api.exchange import Answer, Call, Operation, Operations, record
from medisecure_backend.api.queries import AppointmentQuery, SlotQuery
from medisecure_backend.contract.scheduling import (
    AppointmentCancel,
    AppointmentMove,
    AppointmentNew,
    HoldNew,
    SeriesNew,
)
from medisecure_backend.services import (
    appointments,
    booking,
    holds,
    rescheduling,
    series,
    series_rest,
    slots,
    visit_rules,
    visits,
)
from medisecure_backend.services.local_days import DaySpan


def _list_doctors(call: Call) -> Answer:
    return Answer(slots.list_doctors(call.tx))


def _list_slots(call: Call) -> Answer:
    query = call.query(SlotQuery)
    wish = slots.SlotWish(query.from_, query.to, query.visit_type_id)
    return Answer(slots.list_slots(call.tx, call.caller, call.record_id, wish))


def _list_appointments(call: Call) -> Answer:
    query = call.query(AppointmentQuery)
    wanted = appointments.Filter(DaySpan(query.from_, query.to), query.patient_id, query.doctor_id)
    return Answer(appointments.list_appointments(call.tx, wanted, call.paging()))


def _book(call: Call) -> Answer:
    return record(booking.book(call.tx, call.caller, call.body(AppointmentNew)))


def _read_appointment(call: Call) -> Answer:
    return record(appointments.open_appointment(call.tx, call.record_id))


def _cancel(call: Call) -> Answer:
    cancel = call.body(AppointmentCancel)
    return record(visits.cancel(call.tx, call.caller, call.record_id, cancel, call.if_match))


def _cancel_rest(call: Call) -> Answer:
    cancel = call.body(AppointmentCancel)
    return Answer(series_rest.cancel_rest(call.tx, call.caller, call.record_id, cancel, call.if_match))


def _reschedule(call: Call) -> Answer:
    move = call.body(AppointmentMove)
    return record(rescheduling.reschedule(call.tx, call.caller, call.record_id, move, call.if_match))


def _confirm(call: Call) -> Answer:
    return record(visits.confirm(call.tx, call.record_id, call.if_match))


def _decline(call: Call) -> Answer:
    answer = call.body(AppointmentCancel)
    return record(visits.decline(call.tx, call.record_id, answer, call.if_match))


def _book_series(call: Call) -> Answer:
    return Answer(series.book_series(call.tx, call.caller, call.body(SeriesNew)))


def _hold(call: Call) -> Answer:
    return Answer(holds.hold(call.tx, call.caller, call.body(HoldNew)))


def _release(call: Call) -> Answer:
    holds.release(call.tx, call.record_id)
    return Answer()


def _step(step: visit_rules.Step) -> Operation:
    def operation(call: Call) -> Answer:
        return record(visits.take_step(call.tx, call.record_id, step, call.if_match))

    return operation


OPERATIONS: Operations = {
    "list_doctors": _list_doctors,
    "list_slots": _list_slots,
    "list_appointments": _list_appointments,
    "book_appointment": _book,
    "read_appointment": _read_appointment,
    "cancel_appointment": _cancel,
    "cancel_rest_of_series": _cancel_rest,
    "reschedule_appointment": _reschedule,
    "confirm_appointment": _confirm,
    "decline_appointment": _decline,
    "book_series": _book_series,
    "hold_slot": _hold,
    "release_hold": _release,
    "check_in": _step(visit_rules.CHECK_IN),
    "start_visit": _step(visit_rules.START),
    "complete_visit": _step(visit_rules.COMPLETE),
    "mark_no_show": _step(visit_rules.NO_SHOW),
}
