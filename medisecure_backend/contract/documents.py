"""Documents in a chart: letters, results, pictures. The bytes travel by presigned addresses."""

from datetime import date
from typing import Annotated, Literal

import msgspec

from medisecure_backend.contract.patterns import whole
from medisecure_backend.contract.wire import Id, Instant, Reply, Request

DocumentStatus = Literal["preliminary", "current", "entered-in-error"]
DocumentCategory = Literal["letter", "result", "imaging", "photo", "consent", "other"]
Sha256 = Annotated[str, msgspec.Meta(pattern=whole("[0-9a-f]{64}"))]
DocumentTitle = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Reason = Annotated[str, msgspec.Meta(min_length=3, max_length=400)]

CONTENT_TYPES: dict[str, str] = {
    "application/pdf": ".pdf",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "application/dicom": ".dcm",
}
"""What the clinic takes, with the ending of a file's name."""

ContentType = Annotated[
    str, msgspec.Meta(min_length=1, max_length=100, extra_json_schema={"enum": list(CONTENT_TYPES)})
]
"""One of them; another is answered 415, not 422, so the type itself allows it."""

LARGEST_DOCUMENT = 25 * 1024 * 1024
DocumentSize = Annotated[int, msgspec.Meta(ge=1, extra_json_schema={"maximum": LARGEST_DOCUMENT})]
"""In bytes; more is answered 413, not 422, so the type itself allows it."""


class Document(Reply, frozen=True):
    """What is known of a document; `preliminary` until its bytes have arrived."""

    id: Id
    version: int
    patient_id: Id
    status: DocumentStatus
    category: DocumentCategory
    title: str
    dated_on: date | None
    content_type: str
    size: int
    sha256: str
    author: str
    author_role: Literal["Patient", "Doctor"]
    created_at: Instant
    uploaded_at: Instant | None = None
    withdrawn_at: Instant | None = None
    withdrawn_by: str | None = None
    withdrawn_reason: str | None = None


class DocumentNew(Request, frozen=True, kw_only=True):
    """A document to add: what it is, and exactly which bytes will come."""

    title: DocumentTitle
    category: DocumentCategory
    content_type: ContentType
    size: DocumentSize
    sha256: Sha256
    dated_on: date | None = None


class DocumentUpload(Reply, frozen=True):
    """Where to PUT the bytes, with exactly these headers; then `complete` makes the document current."""

    document: Document
    url: str
    headers: dict[str, str]
    expires_at: Instant

    def __repr__(self) -> str:
        return "DocumentUpload()"


class DocumentWithdrawal(Request, frozen=True):
    """Why a document does not belong where it is."""

    reason: Reason


class DocumentDownload(Reply, frozen=True):
    """Where to GET the bytes, for less than a minute, and what they must be."""

    url: str
    expires_at: Instant
    file_name: str
    content_type: str
    size: int
    sha256: str

    def __repr__(self) -> str:
        return "DocumentDownload()"
