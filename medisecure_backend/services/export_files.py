"""Copies of a record as files: FHIR, plain JSON, PDF."""

from dataclasses import dataclass

from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access
from medisecure_backend.services.exports import CONTENT_TYPES, export_record
from medisecure_backend.services.rows import Tx
from medisecure_backend.services.whole_record import read_whole_record

LARGEST_FILE = 200_000_000


@dataclass(frozen=True)
class FileKind:
    """What a file of a format is called and sent as."""

    content_type: str
    ending: str


FILES: dict[str, FileKind] = {
    "fhir": FileKind("application/fhir+json", ".fhir.json"),
    "json": FileKind("application/json", ".json"),
    "pdf": FileKind("application/pdf", ".pdf"),
}


def export_key(job_id: str) -> str:
    """Where a job's file lies; a lifecycle rule removes what is below exports/ after a day."""
    return f"exports/{job_id}"


def make_file(tx: Tx, caller: Caller, patient_id: str, format_: str) -> bytes:
    """The record in a format. Taking it out is audited."""
    if format_ in CONTENT_TYPES:
        return export_record(tx, caller, patient_id, format_, LARGEST_FILE)
    from medisecure_backend.services.pdf.record import record_pdf  # noqa: PLC0415 - kept out of the cold start

    record = read_whole_record(tx, caller, patient_id)
    access.note_export(tx, format_, patient_id)
    return record_pdf(record)
