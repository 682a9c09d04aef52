"""/v1/messages, /v1/tasks, /v1/me/consents."""

from medisecure_backend.api.exchange import Answer, Call, Operations, record
from medisecure_backend.api.queries_people import TaskQuery, ThreadQuery, task_kinds
from medisecure_backend.contract.consents import ConsentChange
from medisecure_backend.contract.messages import MessageNew, ThreadNew
from medisecure_backend.services import consents, messages, tasks


def _list_threads(call: Call) -> Answer:
    query = call.query(ThreadQuery)
    return Answer(messages.list_threads(call.tx, query.patient_id, call.paging()))


def _start_thread(call: Call) -> Answer:
    return Answer(messages.start_thread(call.tx, call.caller, call.body(ThreadNew)))


def _read_conversation(call: Call) -> Answer:
    return Answer(messages.read_conversation(call.tx, call.record_id))


def _answer_message(call: Call) -> Answer:
    return Answer(messages.answer(call.tx, call.caller, call.record_id, call.body(MessageNew)))


def _mark_read(call: Call) -> Answer:
    messages.mark_read(call.tx, call.record_id)
    return Answer()


def _list_tasks(call: Call) -> Answer:
    kinds = task_kinds(call.query(TaskQuery).kinds)
    return Answer(tasks.list_tasks(call.tx, kinds, call.paging()))


def _acknowledge_result(call: Call) -> Answer:
    return Answer(tasks.acknowledge(call.tx, call.caller, call.record_id))


def _list_consents(call: Call) -> Answer:
    return Answer(consents.list_consents(call.tx, call.caller))


def _read_consent(call: Call) -> Answer:
    return record(consents.read_consent(call.tx, call.caller, call.path["scope"]))


def _decide_consent(call: Call) -> Answer:
    change = call.body(ConsentChange)
    return record(consents.decide(call.tx, call.caller, call.path["scope"], change, call.if_match))


OPERATIONS: Operations = {
    "list_threads": _list_threads,
    "start_thread": _start_thread,
    "read_conversation": _read_conversation,
    "answer_message": _answer_message,
    "mark_read": _mark_read,
    "list_tasks": _list_tasks,
    "acknowledge_result": _acknowledge_result,
    "list_consents": _list_consents,
    "read_consent": _read_consent,
    "decide_consent": _decide_consent,
}
