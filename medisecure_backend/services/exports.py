"""A record to take along: FHIR R4 for another system, or plain JSON that a program prints."""

import msgspec

from medisecure_backend.contract.export import RecordExport
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access
from medisecure_backend.services.errors import NotAcceptableError, TooLargeError
from medisecure_backend.services.reply_size import LARGEST_REPLY, sent_size
from medisecure_backend.services.rows import Tx
from medisecure_backend.services.whole_record import read_whole_record

FHIR, JSON = "fhir", "json"
CONTENT_TYPES = {FHIR: "application/fhir+json", JSON: "application/json"}


def export_record(tx: Tx, caller: Caller, patient_id: str, format_: str, limit: int = LARGEST_REPLY) -> bytes:
    """The record in one of the formats, unless it is too large for a reply. Taking it out is audited."""
    if format_ not in CONTENT_TYPES:
        raise NotAcceptableError("A record comes as fhir or json.")
    record = read_whole_record(tx, caller, patient_id)
    access.note_export(tx, format_, patient_id)
    body = msgspec.json.encode(_bundle(record) if format_ == FHIR else record)
    if sent_size(body) > limit:
        raise TooLargeError("The record is too large for one reply; ask for it as a file.")
    return body


def _bundle(record: RecordExport) -> object:
    from medisecure_backend.services.fhir.bundle import bundle  # noqa: PLC0415 - kept out of the cold start

    return bundle(record)
