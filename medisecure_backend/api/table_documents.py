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
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Permission
from medisecure_backend.contract.wire import Page

_T = ProblemType
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
        refusals=frozenset({413, 415}), conflicts=frozenset({_T.CONFLICT}),
    ),
    Route(
        "complete_document", "POST", _DOCUMENT + "/complete", "The bytes have arrived: check them", _ADD,
        Document, changes=True, versioned=True,
        refusals=frozenset({415}),
        conflicts=frozenset({_T.CONFLICT, _T.UPLOAD_MISMATCH, _T.UPLOAD_MISSING}),
    ),
    Route(
        "withdraw_document", "POST", _DOCUMENT + "/withdraw", "A document does not belong here", _ADD,
        Document, request=DocumentWithdrawal, changes=True, versioned=True,
        conflicts=frozenset({_T.CONFLICT}),
    ),
    Route(
        "download_document", "GET", _DOCUMENT + "/download", "Where to get a document's bytes", _READ,
        DocumentDownload,
        conflicts=frozenset({_T.CONFLICT}),
    ),
)  # fmt: skip
