"""The clinic as a whole: configuration, reports, and tying accounts to records."""

from medisecure_backend.api.queries import PageQuery
from medisecure_backend.api.queries_people import ReportQuery
from medisecure_backend.api.route import Route
from medisecure_backend.contract.configuration import Configuration, ConfigurationChange, ConfigurationEntry
from medisecure_backend.contract.linking import Confirmation, LinkCode, LinkRequest
from medisecure_backend.contract.people import Me, Patient
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.reports import Overview, Report
from medisecure_backend.contract.roles import Permission
from medisecure_backend.contract.wire import Page

_T = ProblemType
_SET = frozenset({Permission.CONFIGURATION_MANAGE})
_SEE = frozenset({Permission.REPORTS_READ})
_USERS = frozenset({Permission.USERS_MANAGE})
_OWN = frozenset({Permission.OWN_RECORD_READ})
_PATH = "/v1/admin/configuration"

ROUTES: tuple[Route, ...] = (
    Route(
        "read_configuration", "GET", _PATH, "What is set for the clinic", _SET, Configuration, versioned=True
    ),
    Route(
        "change_configuration", "PUT", _PATH, "Set sections of the configuration", _SET, Configuration,
        request=ConfigurationChange, changes=True, versioned=True,
        conflicts=frozenset({_T.DUPLICATE, _T.VISITS_INSIDE}),
    ),
    Route(
        "list_configuration_history", "GET", _PATH + "/history", "Who changed what when", _SET,
        Page[ConfigurationEntry], query=PageQuery,
    ),
    Route("read_overview", "GET", "/v1/admin/overview", "How many and what waits", _SEE, Overview),
    Route(
        "read_report", "GET", "/v1/admin/reports/{name}", "A report over some days", _SEE, Report,
        query=ReportQuery,
    ),
    Route(
        "make_link_code", "POST", "/v1/patients/{id}/link-code", "A code that ties an account to a record",
        _USERS, LinkCode, status=201,
        conflicts=frozenset({_T.DUPLICATE}),
    ),
    Route(
        "confirm_record", "POST", "/v1/patients/{id}/confirm", "Confirm a self-registered record", _USERS,
        Patient, request=Confirmation, changes=True, versioned=True,
        conflicts=frozenset({_T.ACCOUNT_STATE}),
    ),
    Route(
        "link_record", "POST", "/v1/me/link", "Tie my account to my record", _OWN, Me, request=LinkRequest,
        versioned=True,
        conflicts=frozenset({_T.ACCOUNT_STATE}),
    ),
)  # fmt: skip
