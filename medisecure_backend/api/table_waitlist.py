"""Who waits for an earlier time, and the times they are offered."""

from medisecure_backend.api.queries import PageQuery
from medisecure_backend.api.route import Route
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Permission
from medisecure_backend.contract.scheduling import Appointment
from medisecure_backend.contract.waitlist import WaitlistEntry, WaitlistNew
from medisecure_backend.contract.wire import Page

_T = ProblemType
_BOOK = frozenset({Permission.APPOINTMENTS_BOOK, Permission.OWN_APPOINTMENTS_BOOK})

ROUTES: tuple[Route, ...] = (
    Route(
        "list_waitlist", "GET", "/v1/waitlist", "Who waits for an earlier time", _BOOK, Page[WaitlistEntry],
        query=PageQuery,
    ),
    Route(
        "join_waitlist", "POST", "/v1/waitlist", "Wait for an earlier time", _BOOK, WaitlistEntry,
        request=WaitlistNew, status=201, creates=True,
        refusals=frozenset({404}),
        conflicts=frozenset({
            _T.BOOKING_LIMIT, _T.BOOKING_RULE, _T.BOOKING_TYPE, _T.DUPLICATE, _T.WRONG_STATE,
        }),
    ),
    Route(
        "leave_waitlist", "DELETE", "/v1/waitlist/{id}", "Wait no longer", _BOOK, status=204,
        conflicts=frozenset({_T.WRONG_STATE}),
    ),
    Route(
        "accept_offer", "POST", "/v1/offers/{id}/accept", "Take the offered time", _BOOK, Appointment,
        versioned=True,
        conflicts=frozenset({_T.OFFER_ENDED, _T.OUTSIDE_HOURS, _T.PATIENT_BUSY, _T.WRONG_STATE}),
    ),
    Route(
        "decline_offer", "POST", "/v1/offers/{id}/decline", "Give the offered time to the next", _BOOK,
        status=204,
        conflicts=frozenset({_T.OFFER_ENDED}),
    ),
)  # fmt: skip
