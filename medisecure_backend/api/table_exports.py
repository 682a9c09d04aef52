"""Records to take along."""

from medisecure_backend.api.queries import ExportQuery
from medisecure_backend.api.route import Route
from medisecure_backend.contract.export import RecordExport
from medisecure_backend.contract.roles import Permission

_EXPORT = frozenset({Permission.RECORD_EXPORT})

ROUTES: tuple[Route, ...] = (
    Route(
        "export_record", "GET", "/v1/patients/{id}/export", "A whole record, as FHIR R4 or plain JSON",
        _EXPORT, RecordExport, query=ExportQuery, content_types=("application/json", "application/fhir+json"),
        refusals=frozenset({406, 413}),
    ),
)  # fmt: skip
