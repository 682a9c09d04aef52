"""Documents: announced, completed, withdrawn, downloaded."""

from medisecure_backend.api.exchange import Answer, Call, Operations, record
from medisecure_backend.api.queries import DocumentQuery
from medisecure_backend.contract.documents import DocumentNew, DocumentWithdrawal
from medisecure_backend.services import documents


def _list(call: Call) -> Answer:
    status = call.query(DocumentQuery).status
    return Answer(documents.list_documents(call.tx, call.caller, call.record_id, status, call.paging()))


def _add(call: Call) -> Answer:
    new = call.body(DocumentNew)
    upload = documents.add_document(call.tx, call.caller, call.runtime.documents, call.record_id, new)
    return Answer(upload, upload.document.version)


def _complete(call: Call) -> Answer:
    return record(documents.complete_document(call.tx, call.runtime.documents, call.record_id, call.if_match))


def _withdraw(call: Call) -> Answer:
    reason = call.body(DocumentWithdrawal).reason
    return record(documents.withdraw_document(call.tx, call.caller, call.record_id, reason, call.if_match))


def _download(call: Call) -> Answer:
    return Answer(documents.download_document(call.tx, call.runtime.documents, call.record_id))


OPERATIONS: Operations = {
    "list_documents": _list,
    "add_document": _add,
    "complete_document": _complete,
    "withdraw_document": _withdraw,
    "download_document": _download,
}
