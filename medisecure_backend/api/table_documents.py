"""Documents in a chart."""

from medisecure_backend.api.queries import DocumentQuery
from medisecure_backend.api.route import Route
from medisecure_backend.contract.documents import (
    Document,
    DocumentDownload,
    DocumentNew,
    DocumentUpload,
    DocumentWithdrawal,
)
from medisecure_backend.contract.roles import Permission
from medisecure_backend.contract.wire import Page

_READ = frozenset({Permission.CHART_READ})
_ADD = frozenset({Permission.DOCUMENTS_ADD})
_DOCUMENT = "/v1/documents/{id}"

ROUTES: tuple[Route, ...] = (
    Route(
        "list_documents", "GET", "/v1/patients/{id}/documents", "A patient's documents, newest first", _READ,
        Page[Document], query=DocumentQuery,
    ),
    Route(
        "add_document", "POST", "/v1/patients/{id}/documents", "Announce a document to upload", _ADD,
        DocumentUpload, request=DocumentNew, status=201, creates=True, versioned=True,
        refusals=frozenset({409, 413, 415}),
    ),
    Route(
        "complete_document", "POST", _DOCUMENT + "/complete", "The bytes have arrived: check them", _ADD,
        Document, changes=True, versioned=True, refusals=frozenset({409, 415}),
    ),
    Route(
        "withdraw_document", "POST", _DOCUMENT + "/withdraw", "A document does not belong here", _ADD,
        Document, request=DocumentWithdrawal, changes=True, versioned=True, refusals=frozenset({409}),
    ),
    Route(
        "download_document", "GET", _DOCUMENT + "/download", "Where to get a document's bytes", _READ,
        DocumentDownload, refusals=frozenset({409}),
    ),
)  # fmt: skip
