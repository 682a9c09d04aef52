"""Work that takes longer than a request."""

from medisecure_backend.api.route import Route
from medisecure_backend.contract.jobs import ExportNew, Job
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Permission

_T = ProblemType
_OWN = frozenset({Permission.OWN_RECORD_READ})

ROUTES: tuple[Route, ...] = (
    Route(
        "export_own_record", "POST", "/v1/me/export", "Ask for a copy of my record", _OWN, Job,
        request=ExportNew, status=202, creates=True,
        conflicts=frozenset({_T.CONFLICT}),
    ),
    Route("read_job", "GET", "/v1/jobs/{id}", "How a job stands, and its file when it is ready", _OWN, Job),
)  # fmt: skip
