"""A patient's chart: summary, timeline, observations, visit notes."""

from medisecure_backend.api.exchange import Answer, Call, Operations, record
from medisecure_backend.api.queries import ObservationQuery, TimelineQuery
from medisecure_backend.contract.chart_writing import AddendumNew
from medisecure_backend.contract.clinical import EncounterChange, EncounterNew, ObservationNew
from medisecure_backend.services import chart, encounters, observation_series, observations, timeline
from medisecure_backend.services.local_days import DaySpan


def _read_summary(call: Call) -> Answer:
    return Answer(chart.read_summary(call.tx, call.caller, call.record_id))


def _read_timeline(call: Call) -> Answer:
    query = call.query(TimelineQuery)
    kinds = timeline.read_kinds(query.types)
    days = DaySpan(query.from_, query.to)
    found = timeline.read_timeline(
        call.tx,
        call.caller,
        call.runtime.seal,
        call.record_id,
        kinds=kinds,
        days=days,
        paging=call.paging(),
    )
    return Answer(found)


def _list_observations(call: Call) -> Answer:
    query = call.query(ObservationQuery)
    days = DaySpan(query.from_, query.to)
    if query.latest:
        return Answer(observation_series.read_latest(call.tx, call.caller, call.record_id))
    if query.points is not None:
        found = observation_series.read_series(
            call.tx, call.caller, call.record_id, code=query.code, days=days, points=query.points
        )
        return Answer(found)
    found = observations.list_observations(
        call.tx, call.caller, call.record_id, code=query.code, days=days, paging=call.paging()
    )
    return Answer(found)


def _record_observation(call: Call) -> Answer:
    new = call.body(ObservationNew)
    return record(observations.record_observation(call.tx, call.caller, call.record_id, new))


def _list_encounters(call: Call) -> Answer:
    seal = call.runtime.seal
    return Answer(encounters.list_encounters(call.tx, call.caller, seal, call.record_id, call.paging()))


def _create_encounter(call: Call) -> Answer:
    new = call.body(EncounterNew)
    return record(encounters.create_encounter(call.tx, call.caller, call.record_id, new))


def _read_encounter(call: Call) -> Answer:
    return record(encounters.read_encounter(call.tx, call.runtime.seal, call.record_id))


def _change_encounter(call: Call) -> Answer:
    change = call.body(EncounterChange)
    return record(encounters.change_encounter(call.tx, call.caller, call.record_id, change, call.if_match))


def _sign_encounter(call: Call) -> Answer:
    seal = call.runtime.seal
    return record(encounters.sign_encounter(call.tx, call.caller, seal, call.record_id, call.if_match))


def _add_addendum(call: Call) -> Answer:
    new = call.body(AddendumNew)
    return Answer(encounters.add_addendum(call.tx, call.caller, call.runtime.seal, call.record_id, new))


OPERATIONS: Operations = {
    "read_summary": _read_summary,
    "read_timeline": _read_timeline,
    "list_observations": _list_observations,
    "record_observation": _record_observation,
    "list_encounters": _list_encounters,
    "create_encounter": _create_encounter,
    "read_encounter": _read_encounter,
    "change_encounter": _change_encounter,
    "sign_encounter": _sign_encounter,
    "add_addendum": _add_addendum,
}
