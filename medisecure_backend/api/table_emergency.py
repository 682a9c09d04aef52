"""Breaking the glass, and what the patient and the admins see of it."""

from medisecure_backend.api.queries import EmergencyReviewQuery, PageQuery
from medisecure_backend.api.route import Route
from medisecure_backend.contract.emergency import (
    BreakGlass,
    Candidates,
    EmergencyAccess,
    EmergencyAccessReview,
    EmergencyLookup,
    ReviewNote,
)
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Permission
from medisecure_backend.contract.wire import Page

_P = Permission
_T = ProblemType
_USE = frozenset({_P.EMERGENCY_ACCESS})
_REVIEW = frozenset({_P.EMERGENCY_ACCESS_REVIEW})
_PATIENT = "/v1/patients/{id}/break-glass"

ROUTES: tuple[Route, ...] = (
    Route(
        "list_emergency_accesses", "GET", _PATIENT, "Who broke the glass on this chart",
        frozenset({_P.CHART_READ}), Page[EmergencyAccess], query=PageQuery,
    ),
    Route(
        "end_emergency_access", "POST", "/v1/break-glass/{id}/end", "Close the chart before the time is up",
        _USE, EmergencyAccess,
    ),
    Route(
        "look_up_for_emergency", "POST", "/v1/emergency-lookups", "Find exactly one person in an emergency",
        _USE, Candidates, request=EmergencyLookup, refusals=frozenset({429}),
    ),
    Route(
        "list_emergency_reviews", "GET", "/v1/admin/break-glass", "Every emergency access, newest first",
        _REVIEW, Page[EmergencyAccessReview], query=EmergencyReviewQuery,
    ),
    Route(
        "review_emergency_access", "POST", "/v1/admin/break-glass/{id}/review", "Answer an emergency access",
        _REVIEW, EmergencyAccessReview, request=ReviewNote,
        conflicts=frozenset({_T.ALREADY_DECIDED}),
    ),
    Route(
        "break_glass", "POST", _PATIENT, "Open a chart in an emergency", _USE, EmergencyAccess,
        request=BreakGlass, status=201, creates=True,
        refusals=frozenset({429}), conflicts=frozenset({_T.ALREADY_ASSIGNED}),
    ),
)  # fmt: skip
