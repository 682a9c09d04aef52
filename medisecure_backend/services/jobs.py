"""Jobs as the person sees them: asked for, looked at, fetched."""

from datetime import UTC, datetime, timedelta

from medisecure_backend.contract.jobs import ExportFormat, Job
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access
from medisecure_backend.services.document_store import DocumentStore
from medisecure_backend.services.errors import ConflictError, ForbiddenError, NotFoundError
from medisecure_backend.services.export_files import FILES, export_key
from medisecure_backend.services.file_kinds import attachment
from medisecure_backend.services.me import read_account
from medisecure_backend.services.rows import Row, Tx, one_row

KEPT = timedelta(hours=24)
"""How long a finished file can be fetched; the bucket's lifecycle rule removes it soon after."""

_COLUMNS = "j.id::text, j.kind, j.format, j.status, j.created_at, j.finished_at, j.size, j.problem"
_ADD = """
    INSERT INTO app.job AS j (asked_by, patient_id, kind, format)
    VALUES (%(sub)s, %(patient)s, 'export', %(format)s)
    ON CONFLICT DO NOTHING RETURNING {columns}
""".replace("{columns}", _COLUMNS)
_ONE = "SELECT {columns}, j.patient_id::text FROM app.job j WHERE j.id = %(id)s".replace(
    "{columns}", _COLUMNS
)


def ask_for_export(tx: Tx, caller: Caller, format_: ExportFormat) -> Job:
    """Ask for a copy of the caller's own record; one at a time."""
    patient_id = read_account(tx, caller)["patient_id"]
    if patient_id is None:
        raise ForbiddenError("There is no record of you in this clinic yet.")
    values = {"sub": caller.sub, "patient": patient_id, "format": format_}
    added = one_row(tx, _ADD, values)
    if added is None:
        raise ConflictError(ProblemType.CONFLICT, "A copy of your record is being made already.")
    return Job(**added)


def read_job(tx: Tx, store: DocumentStore, job_id: str) -> Job:
    """How a job stands; a finished one with an address for its file. Opening the file is audited."""
    row = one_row(tx, _ONE, {"id": job_id})
    if row is None:
        raise NotFoundError
    patient_id = row.pop("patient_id")
    if row["status"] != "ready":
        return Job(**row)
    expires_at: datetime = row["finished_at"] + KEPT
    if datetime.now(UTC) >= expires_at:
        row |= {"status": "expired", "expires_at": expires_at}
        return Job(**row)
    access.note_read(tx, "export", job_id, patient_id)
    return _with_address(row, store, expires_at)


def _with_address(row: Row, store: DocumentStore, expires_at: datetime) -> Job:
    kind = FILES[row["format"]]
    name = f"My record{kind.ending}"
    place = store.download_address(export_key(row["id"]), attachment(name), kind.content_type)
    row |= {"expires_at": expires_at, "file_name": name}
    return Job(**row, url=place.url, url_expires_at=place.expires_at)
