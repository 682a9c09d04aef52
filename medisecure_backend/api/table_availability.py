"""Doctors' calendars: weekly hours, single days, time off."""

from medisecure_backend.api.route import Route
from medisecure_backend.contract.availability import Availability, AvailabilityChange, TimeOff, TimeOffNew
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Permission

_T = ProblemType
_KEEP = frozenset({Permission.AVAILABILITY_MANAGE})
_DOCTOR = "/v1/doctors/{id}"

ROUTES: tuple[Route, ...] = (
    Route(
        "read_availability", "GET", _DOCTOR + "/availability", "When a doctor works", _KEEP, Availability,
        versioned=True,
    ),
    Route(
        "change_availability", "PUT", _DOCTOR + "/availability", "Replace a doctor's hours", _KEEP,
        Availability, request=AvailabilityChange, changes=True, versioned=True,
        conflicts=frozenset({_T.VISITS_INSIDE}),
    ),
    Route(
        "add_time_off", "POST", _DOCTOR + "/time-off", "A doctor will be away", _KEEP, TimeOff,
        request=TimeOffNew, status=201, creates=True,
        conflicts=frozenset({_T.BOOKING_RULE, _T.VISITS_INSIDE}),
    ),
    Route(
        "remove_time_off", "DELETE", _DOCTOR + "/time-off/{tid}", "A doctor is there after all", _KEEP,
        status=204,
    ),
)  # fmt: skip
