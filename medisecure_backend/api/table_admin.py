"""Who looks after whom."""

from medisecure_backend.api.queries import AssignmentQuery
from medisecure_backend.api.route import Route
from medisecure_backend.contract.administration import Assignment, AssignmentNew
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Permission
from medisecure_backend.contract.wire import Page

_P = Permission
_T = ProblemType
_ASSIGN = frozenset({_P.ASSIGNMENTS_MANAGE})

ROUTES: tuple[Route, ...] = (
    Route(
        "list_assignments", "GET", "/v1/admin/assignments", "Who looks after whom", _ASSIGN, Page[Assignment],
        query=AssignmentQuery,
    ),
    Route(
        "assign", "POST", "/v1/admin/assignments", "Give a doctor a patient", _ASSIGN, Assignment,
        request=AssignmentNew, status=201, creates=True,
        conflicts=frozenset({_T.DUPLICATE}),
    ),
    Route(
        "unassign", "DELETE", "/v1/admin/assignments/{id}", "End an assignment", _ASSIGN, status=204
    ),
)  # fmt: skip
