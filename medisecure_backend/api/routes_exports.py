"""Exports: a record in one reply."""

from medisecure_backend.api.exchange import Answer, Call, Operations
from medisecure_backend.api.queries import ExportQuery
from medisecure_backend.services import exports


def _export(call: Call) -> Answer:
    format_ = call.query(ExportQuery).format
    body = exports.export_record(call.tx, call.caller, call.record_id, format_)
    return Answer(body, content_type=exports.CONTENT_TYPES[format_])


OPERATIONS: Operations = {"export_record": _export}
