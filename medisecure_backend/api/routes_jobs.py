"""Copies of one's own record, made in the background."""

from medisecure_backend.api.exchange import Answer, Call, Operations
from medisecure_backend.contract.jobs import ExportNew
from medisecure_backend.services import jobs


def _export(call: Call) -> Answer:
    return Answer(jobs.ask_for_export(call.tx, call.caller, call.body(ExportNew).format))


def _read(call: Call) -> Answer:
    return Answer(jobs.read_job(call.tx, call.runtime.documents, call.record_id))


OPERATIONS: Operations = {"export_own_record": _export, "read_job": _read}
