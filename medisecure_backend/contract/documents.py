"""Documents in a chart: letters, results, pictures. The bytes travel by presigned addresses."""

from datetime import date, datetime
from typing import Annotated, Literal

import msgspec

from medisecure_backend.contract.wire import Reply, Request

DocumentStatus = Literal["preliminary", "current", "entered-in-error"]
DocumentCategory = Literal["letter", "result", "imaging", "photo", "consent", "other"]
Sha256 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
DocumentTitle = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Reason = Annotated[str, msgspec.Meta(min_length=3, max_length=400)]

CONTENT_TYPES: dict[str, str] = {
    "application/pdf": ".pdf",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "application/dicom": ".dcm",
}
"""What the clinic takes, with the ending of a file's name."""

LARGEST_DOCUMENT = 25 * 1024 * 1024


class Document(Reply, frozen=True):
    """What is known of a document; `preliminary` until its bytes have arrived."""

    id: str
    version: int
    patient_id: str
    status: DocumentStatus
    category: DocumentCategory
    title: str
    dated_on: date | None
    content_type: str
    size: int
    sha256: str
    author: str
    author_role: Literal["Patient", "Doctor"]
    created_at: datetime
    uploaded_at: datetime | None = None
    withdrawn_at: datetime | None = None
    withdrawn_by: str | None = None
    withdrawn_reason: str | None = None


class DocumentNew(Request, frozen=True, kw_only=True):
    """A document to add: what it is, and exactly which bytes will come."""

    title: DocumentTitle
    category: DocumentCategory
    content_type: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
    size: Annotated[int, msgspec.Meta(ge=1, le=2**40)]
    sha256: Sha256
    dated_on: date | None = None


class DocumentUpload(Reply, frozen=True):
    """Where to PUT the bytes, with exactly these headers; then `complete` makes the document current."""

    document: Document
    url: str
    headers: dict[str, str]
    expires_at: datetime

    def __repr__(self) -> str:
        return "DocumentUpload()"


class DocumentWithdrawal(Request, frozen=True):
    """Why a document does not belong where it is."""

    reason: Reason


class DocumentDownload(Reply, frozen=True):
    """Where to GET the bytes, for less than a minute, and what they must be."""

    url: str
    expires_at: datetime
    file_name: str
    content_type: str
    size: int
    sha256: str

    def __repr__(self) -> str:
        return "DocumentDownload()"
