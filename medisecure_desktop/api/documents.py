"""Documents of a chart: listed, added, opened, withdrawn."""

import hashlib
from dataclasses import dataclass, field
from datetime import date

import msgspec

from medisecure_backend.contract.documents import (
    Document,
    DocumentCategory,
    DocumentDownload,
    DocumentNew,
    DocumentStatus,
    DocumentUpload,
    DocumentWithdrawal,
)
from medisecure_backend.contract.wire import Page
from medisecure_desktop.api.errors import UnexpectedReplyError
from medisecure_desktop.api.file_transfer import FileTransfer
from medisecure_desktop.api.transport import Transport, segment


@dataclass(frozen=True)
class NewFile:
    """A file somebody chose to add to a chart."""

    title: str = field(repr=False)
    category: DocumentCategory
    content_type: str
    content: bytes = field(repr=False)
    dated_on: date | None = None


@dataclass(frozen=True)
class DownloadedFile:
    """A document's bytes, proven to be those the clinic knows."""

    name: str = field(repr=False)
    content_type: str
    content: bytes = field(repr=False)


class DocumentsApi:
    """A patient's documents. Bytes go to the clinic's store and come from there, not through the API."""

    def __init__(self, transport: Transport, files: FileTransfer) -> None:
        self._transport = transport
        self._files = files

    def list(
        self, patient_id: str, status: DocumentStatus = "current", cursor: str | None = None, limit: int = 50
    ) -> Page[Document]:
        """Documents of one status, newest first."""
        query = {"status": status, "cursor": cursor, "limit": limit}
        return self._transport.read(_of_patient(patient_id), Page[Document], query)

    def add(self, patient_id: str, new: NewFile, key: str) -> Document:
        """Announce, upload and complete. A retry of the same action sends the same key.

        Raises:
            RejectedError: the clinic does not take this type or size.
        """
        announced = DocumentNew(
            title=new.title,
            category=new.category,
            content_type=new.content_type,
            size=len(new.content),
            sha256=hashlib.sha256(new.content).hexdigest(),
            dated_on=new.dated_on,
        )
        upload = self._transport.create(_of_patient(patient_id), announced, key, DocumentUpload)
        self._files.put(upload.url, upload.headers, new.content)
        return self._change(upload.document, "complete")

    def open(self, document_id: str) -> DownloadedFile:
        """Fetch a document. What comes is checked against the digest the clinic keeps."""
        place = self._transport.read(f"/v1/documents/{segment(document_id)}/download", DocumentDownload)
        content = self._files.get(place.url)
        if hashlib.sha256(content).hexdigest() != place.sha256:
            raise UnexpectedReplyError
        return DownloadedFile(place.file_name, place.content_type, content)

    def withdraw(self, document: Document, reason: str) -> Document:
        """Say that a document does not belong here. Nobody can open it afterwards."""
        return self._change(document, "withdraw", DocumentWithdrawal(reason=reason))

    def _change(self, document: Document, step: str, body: msgspec.Struct | None = None) -> Document:
        path = f"/v1/documents/{segment(document.id)}/{step}"
        return self._transport.change("POST", path, document.version, Document, body)


def _of_patient(patient_id: str) -> str:
    return f"/v1/patients/{segment(patient_id)}/documents"
