"""Documents: announced, uploaded to S3 by the person's own program, current once their bytes were checked."""

from psycopg.errors import CheckViolation

from medisecure_backend.contract.documents import (
    CONTENT_TYPES,
    LARGEST_DOCUMENT,
    Document,
    DocumentDownload,
    DocumentNew,
    DocumentUpload,
)
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Role
from medisecure_backend.contract.wire import Page
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access
from medisecure_backend.services.changes import require_version
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.document_store import DocumentStore, StoredBytes
from medisecure_backend.services.errors import (
    ConflictError,
    ForbiddenError,
    NotFoundError,
    StaleVersionError,
    TooLargeError,
    UnprocessableError,
    UnsupportedTypeError,
)
from medisecure_backend.services.file_kinds import BEGINNING, attachment, file_name, is_what_it_says
from medisecure_backend.services.me import read_account
from medisecure_backend.services.patients import read_patient
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row

_SCOPE = "documents"
_COLUMNS = """
    d.id::text, d.version, d.patient_id::text, d.status, d.category, d.title, d.dated_on, d.content_type,
    d.size, d.sha256, d.author, d.author_role, d.created_at, d.uploaded_at, d.withdrawn_at, d.withdrawn_by,
    d.withdrawn_reason
"""
_LIST = """
    SELECT {columns} FROM app.document d
    WHERE d.patient_id = %(patient)s AND d.status = %(status)s
      AND (%(after_id)s::uuid IS NULL
           OR (d.created_at, d.id) < (%(after_at)s::timestamptz, %(after_id)s::uuid))
    ORDER BY d.created_at DESC, d.id DESC LIMIT %(fetch)s
""".replace("{columns}", _COLUMNS)
_ONE = "SELECT {columns} FROM app.document d WHERE d.id = %(id)s".replace("{columns}", _COLUMNS)
_ADD = """
    INSERT INTO app.document AS d (patient_id, category, title, dated_on, content_type, size, sha256,
        author_sub, author, author_role)
    VALUES (%(patient)s, %(category)s, %(title)s, %(dated_on)s, %(content_type)s, %(size)s, %(sha256)s,
        %(sub)s, %(author)s, %(role)s)
    RETURNING {columns}
""".replace("{columns}", _COLUMNS)
_COMPLETE = """
    UPDATE app.document d SET status = 'current' WHERE d.id = %(id)s AND d.version = %(version)s
    RETURNING {columns}
""".replace("{columns}", _COLUMNS)
_WITHDRAW = """
    UPDATE app.document d SET status = 'entered-in-error', withdrawn_reason = %(reason)s
    WHERE d.id = %(id)s AND d.version = %(version)s RETURNING {columns}
""".replace("{columns}", _COLUMNS)
_TODAY = "SELECT app.today() AS today"


def list_documents(tx: Tx, caller: Caller, patient_id: str, status: str, paging: Paging) -> Page[Document]:
    """A patient's documents of one status, newest first."""
    read_patient(tx, caller, patient_id)
    access.note_read(tx, "documents", patient_id, patient_id)
    after_at, after_id = paging.after(_SCOPE) or (None, None)
    values = {"patient": patient_id, "status": status, "after_at": after_at, "after_id": after_id}
    found = [Document(**row) for row in all_rows(tx, _LIST, values | {"fetch": paging.fetch})]
    return paging.page(_SCOPE, found, lambda item: (item.created_at.isoformat(), item.id))


def add_document(
    tx: Tx, caller: Caller, store: DocumentStore, patient_id: str, new: DocumentNew
) -> DocumentUpload:
    """Announce a document; the reply says where its bytes go."""
    if new.content_type not in CONTENT_TYPES:
        raise UnsupportedTypeError("The clinic takes PDF, PNG, JPEG and DICOM files.")
    if new.size > LARGEST_DOCUMENT:
        raise TooLargeError(f"A document may have {LARGEST_DOCUMENT // 2**20} MB.")
    patient = read_patient(tx, caller, patient_id)
    today = (one_row(tx, _TODAY, {}) or {})["today"]
    if new.dated_on is not None and not patient.birth_date <= new.dated_on <= today:
        raise UnprocessableError.at("/dated_on", "impossible")
    if not new.title.strip():
        raise UnprocessableError.at("/title", "too-short")
    values = {
        "patient": patient_id,
        "category": new.category,
        "title": new.title.strip(),
        "dated_on": new.dated_on,
        "content_type": new.content_type,
        "size": new.size,
        "sha256": new.sha256,
        "sub": caller.sub,
        "author": read_account(tx, caller)["display_name"],
        "role": caller.role.value,
    }
    added = _announce(tx, values)
    place = store.upload_address(object_key(added.id), added.content_type, added.size, added.sha256)
    return DocumentUpload(
        document=added, url=place.url, headers=dict(place.headers), expires_at=place.expires_at
    )


def _announce(tx: Tx, values: Row) -> Document:
    try:
        return Document(**(one_row(tx, _ADD, values) or {}))
    except CheckViolation as limit:
        whose = "you may add" if values["role"] == Role.PATIENT.value else "may be added"
        if limit.diag.constraint_name == "document_count":
            detail = f"This record holds as many documents as {whose}. Send further ones to the clinic."
            raise ConflictError(ProblemType.CONFLICT, detail) from None
        if limit.diag.constraint_name == "document_bytes":
            detail = f"With this document the record would hold more than {whose}. Add a smaller one."
            raise TooLargeError(detail) from None
        raise


def complete_document(tx: Tx, store: DocumentStore, document_id: str, if_match: int) -> Document:
    """Make an announced document current: its bytes are there, and they are the announced ones."""
    found = _find(tx, document_id)
    if found.status != "preliminary":
        raise ConflictError(ProblemType.CONFLICT, "The document is complete already, or withdrawn.")
    require_version(found.version, if_match)
    _check_bytes(found, store.look(object_key(found.id), BEGINNING))
    return _changed(one_row(tx, _COMPLETE, {"id": document_id, "version": if_match}))


def withdraw_document(tx: Tx, caller: Caller, document_id: str, reason: str, if_match: int) -> Document:
    """Say that a document does not belong here. It stays, and nobody can open it any more."""
    found = _find(tx, document_id)
    if caller.role is Role.PATIENT and found.author_role != Role.PATIENT:
        raise ForbiddenError("Only the clinic can withdraw what it has added.")
    if found.status == "entered-in-error":
        raise ConflictError(ProblemType.CONFLICT, "The document is withdrawn already.")
    require_version(found.version, if_match)
    return _changed(
        one_row(tx, _WITHDRAW, {"id": document_id, "version": if_match, "reason": reason.strip()})
    )


def download_document(tx: Tx, store: DocumentStore, document_id: str) -> DocumentDownload:
    """Where a current document's bytes can be got, for less than a minute. Opening it is audited."""
    found = _find(tx, document_id)
    if found.status != "current":
        raise ConflictError(ProblemType.CONFLICT, "The document has not arrived yet, or is withdrawn.")
    access.note_read(tx, "document", found.id, found.patient_id)
    name = file_name(found.title, found.content_type)
    place = store.download_address(object_key(found.id), attachment(name), found.content_type)
    return DocumentDownload(
        url=place.url,
        expires_at=place.expires_at,
        file_name=name,
        content_type=found.content_type,
        size=found.size,
        sha256=found.sha256,
    )


def object_key(document_id: str) -> str:
    """Where a document's bytes lie in the bucket: the clinic's own id and nothing a person typed."""
    return f"documents/{document_id}"


def _check_bytes(announced: Document, stored: StoredBytes | None) -> None:
    if stored is None:
        raise ConflictError(ProblemType.UPLOAD_MISSING, "The file has not arrived yet.")
    arrived = (stored.size, stored.content_type, stored.sha256)
    if arrived != (announced.size, announced.content_type, announced.sha256):
        raise ConflictError(ProblemType.UPLOAD_MISMATCH, "What arrived is not the announced file.")
    if not is_what_it_says(announced.content_type, stored.beginning):
        raise UnsupportedTypeError("The file is not of the type it says.")


def _changed(row: dict[str, object] | None) -> Document:
    if row is None:
        raise StaleVersionError
    return Document(**row)  # pyright: ignore[reportArgumentType] - a row has the columns above


def _find(tx: Tx, document_id: str) -> Document:
    row = one_row(tx, _ONE, {"id": document_id})
    if row is None:
        raise NotFoundError
    return Document(**row)
