"""The clinic's two buckets, opened from what the clinic knows of them."""

from pathlib import Path

from medisecure_backend.local.documents.authentication import Credentials
from medisecure_backend.local.documents.object_store import ObjectStore
from medisecure_backend.local.documents.service import DocumentService
from medisecure_backend.local.web.worker_configuration import DocumentsConfiguration

DOCUMENTS = "medisecure-documents"
AUDIT_HEADS = "medisecure-audit-heads"


def open_store(folder: Path) -> ObjectStore:
    """The objects in a clinic's folder; several processes may open it."""
    return ObjectStore(folder, (DOCUMENTS, AUDIT_HEADS))


def open_documents(documents: DocumentsConfiguration) -> DocumentService:
    """The S3 of this clinic."""
    credentials = Credentials(documents.access_key, documents.secret, documents.region)
    return DocumentService(open_store(Path(documents.folder)), credentials)
