"""/v1/admin/configuration, /overview, /reports; link codes."""

from medisecure_backend.api.exchange import Answer, Call, Operations, record
from medisecure_backend.api.queries_people import ReportQuery
from medisecure_backend.contract.configuration import ConfigurationChange
from medisecure_backend.contract.linking import Confirmation, LinkRequest
from medisecure_backend.services import configuration, linking, overview, reports
from medisecure_backend.services.me import read_account


def _read_configuration(call: Call) -> Answer:
    read_account(call.tx, call.caller)
    return record(configuration.read_configuration(call.tx))


def _change_configuration(call: Call) -> Answer:
    change = call.body(ConfigurationChange)
    return record(configuration.change_configuration(call.tx, call.caller, change, call.if_match))


def _list_history(call: Call) -> Answer:
    read_account(call.tx, call.caller)
    return Answer(configuration.list_history(call.tx, call.paging()))


def _read_overview(call: Call) -> Answer:
    read_account(call.tx, call.caller)
    return Answer(overview.read_overview(call.tx))


def _read_report(call: Call) -> Answer:
    read_account(call.tx, call.caller)
    query = call.query(ReportQuery)
    return Answer(reports.read_report(call.tx, call.path["name"], query.from_, query.to))


def _make_link_code(call: Call) -> Answer:
    return Answer(linking.make_code(call.tx, call.caller, call.record_id))


def _confirm_record(call: Call) -> Answer:
    confirmation = call.body(Confirmation)
    found = linking.confirm_record(call.tx, call.caller, call.record_id, confirmation, call.if_match)
    return record(found)


def _link_record(call: Call) -> Answer:
    """Counting and linking have transactions of their own: a refusal must not take the count back."""
    database, request = call.runtime.database, call.body(LinkRequest)
    linking.count_try(database, call.caller)
    linking.try_code(database, call.caller, request)
    person = linking.linked_person(call.tx, call.caller)
    return Answer(person, person.profile.version)


OPERATIONS: Operations = {
    "read_configuration": _read_configuration,
    "change_configuration": _change_configuration,
    "list_configuration_history": _list_history,
    "read_overview": _read_overview,
    "read_report": _read_report,
    "make_link_code": _make_link_code,
    "confirm_record": _confirm_record,
    "link_record": _link_record,
}
