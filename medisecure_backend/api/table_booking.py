"""The diary: doctors, their free times, appointments."""

from medisecure_backend.api.queries import AppointmentQuery, SlotQuery
from medisecure_backend.api.route import Route
from medisecure_backend.contract.people import Doctor
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Permission
from medisecure_backend.contract.scheduling import (
    Appointment,
    AppointmentCancel,
    AppointmentMove,
    AppointmentNew,
    Hold,
    HoldNew,
    Series,
    SeriesNew,
    Slots,
)
from medisecure_backend.contract.wire import Page

_P = Permission
_T = ProblemType
_SEE_VISITS = frozenset({_P.APPOINTMENTS_READ, _P.OWN_APPOINTMENTS_BOOK})
_BOOK = frozenset({_P.APPOINTMENTS_BOOK, _P.OWN_APPOINTMENTS_BOOK})
_RUN_VISITS = frozenset({_P.APPOINTMENTS_BOOK})
_NO_SUCH_TIME = frozenset({
    _T.SLOT_TAKEN, _T.OUTSIDE_HOURS, _T.BOOKING_RULE, _T.BOOKING_NOTICE, _T.BOOKING_HORIZON, _T.BOOKING_TYPE,
    _T.BOOKING_LIMIT,
})  # fmt: skip
_APPOINTMENT = "/v1/appointments/{id}"

ROUTES: tuple[Route, ...] = (
    Route("list_doctors", "GET", "/v1/doctors", "Doctors people can book", _BOOK, Page[Doctor]),
    Route(
        "list_slots", "GET", "/v1/doctors/{id}/slots", "A doctor's free times", _BOOK, Slots, query=SlotQuery
    ),
    Route(
        "list_appointments", "GET", "/v1/appointments", "Appointments by time", _SEE_VISITS,
        Page[Appointment], query=AppointmentQuery,
    ),
    Route(
        "book_appointment", "POST", "/v1/appointments", "Book a visit", _BOOK, Appointment,
        request=AppointmentNew, status=201, creates=True, versioned=True,
        refusals=frozenset({404}), conflicts=_NO_SUCH_TIME | {_T.PATIENT_BUSY},
    ),
    Route(
        "read_appointment", "GET", _APPOINTMENT, "An appointment", _SEE_VISITS, Appointment, versioned=True
    ),
    Route(
        "cancel_appointment", "POST", _APPOINTMENT + "/cancel", "Call a visit off", _BOOK, Appointment,
        request=AppointmentCancel, changes=True, versioned=True,
        conflicts=frozenset({_T.WRONG_STATE}),
    ),
    Route(
        "cancel_rest_of_series", "POST", _APPOINTMENT + "/cancel-rest",
        "Call off a visit and those of its series after it", _RUN_VISITS, Series, request=AppointmentCancel,
        changes=True,
        conflicts=frozenset({_T.CONFLICT, _T.WRONG_STATE}),
    ),
    Route(
        "reschedule_appointment", "POST", _APPOINTMENT + "/reschedule", "Move a visit in one step", _BOOK,
        Appointment, request=AppointmentMove, changes=True, versioned=True,
        conflicts=_NO_SUCH_TIME | {_T.PATIENT_BUSY, _T.WRONG_STATE},
    ),
    Route(
        "confirm_appointment", "POST", _APPOINTMENT + "/confirm", "Say yes to a request", _RUN_VISITS,
        Appointment, changes=True, versioned=True,
        conflicts=frozenset({_T.BOOKING_RULE, _T.WRONG_STATE}),
    ),
    Route(
        "decline_appointment", "POST", _APPOINTMENT + "/decline", "Say no to a request", _RUN_VISITS,
        Appointment, request=AppointmentCancel, changes=True, versioned=True,
        conflicts=frozenset({_T.WRONG_STATE}),
    ),
    Route(
        "book_series", "POST", "/v1/appointments/series", "Book recurring visits, all or none", _RUN_VISITS,
        Series, request=SeriesNew, status=201, creates=True,
        refusals=frozenset({404}),
        conflicts=frozenset({_T.BOOKING_HORIZON, _T.BOOKING_RULE, _T.BOOKING_TYPE, _T.SERIES_CLASHES}),
    ),
    Route(
        "hold_slot", "POST", "/v1/holds", "Hold a time for five minutes", _BOOK, Hold, request=HoldNew,
        status=201, creates=True,
        refusals=frozenset({404}), conflicts=_NO_SUCH_TIME,
    ),
    Route("release_hold", "DELETE", "/v1/holds/{id}", "Let a held time go", _BOOK, status=204),
    Route(
        "check_in", "POST", _APPOINTMENT + "/check-in", "The patient has arrived", _RUN_VISITS, Appointment,
        changes=True, versioned=True,
        conflicts=frozenset({_T.BOOKING_RULE, _T.WRONG_STATE}),
    ),
    Route(
        "start_visit", "POST", _APPOINTMENT + "/start", "The visit begins", _RUN_VISITS, Appointment,
        changes=True, versioned=True,
        conflicts=frozenset({_T.BOOKING_RULE, _T.WRONG_STATE}),
    ),
    Route(
        "complete_visit", "POST", _APPOINTMENT + "/complete", "The visit is over", _RUN_VISITS, Appointment,
        changes=True, versioned=True,
        conflicts=frozenset({_T.WRONG_STATE}),
    ),
    Route(
        "mark_no_show", "POST", _APPOINTMENT + "/no-show", "The patient did not come", _RUN_VISITS,
        Appointment, changes=True, versioned=True,
        conflicts=frozenset({_T.BOOKING_RULE, _T.WRONG_STATE}),
    ),
)  # fmt: skip
