"""A patient's chart."""

from medisecure_backend.api.queries import ObservationQuery, PageQuery, TimelineQuery
from medisecure_backend.api.route import Route
from medisecure_backend.contract.chart_writing import AddendumNew
from medisecure_backend.contract.clinical import (
    Addendum,
    Encounter,
    EncounterChange,
    EncounterNew,
    Observation,
    ObservationNew,
    Summary,
    TimelineEntry,
)
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Permission
from medisecure_backend.contract.wire import Page

_P = Permission
_T = ProblemType
_CHART = frozenset({_P.CHART_READ})
_WRITE = frozenset({_P.CHART_WRITE})
_SIGN = frozenset({_P.ENCOUNTER_SIGN})

ROUTES: tuple[Route, ...] = (
    Route("read_summary", "GET", "/v1/patients/{id}/summary", "A chart's first look", _CHART, Summary),
    Route(
        "read_timeline", "GET", "/v1/patients/{id}/timeline", "What happened, newest first", _CHART,
        Page[TimelineEntry], query=TimelineQuery,
    ),
    Route(
        "list_observations", "GET", "/v1/patients/{id}/observations", "Measured values, newest first", _CHART,
        Page[Observation], query=ObservationQuery,
    ),
    Route(
        "record_observation", "POST", "/v1/patients/{id}/observations", "Record a value", _WRITE, Observation,
        request=ObservationNew, status=201, creates=True, versioned=True,
    ),
    Route(
        "list_encounters", "GET", "/v1/patients/{id}/encounters", "Visit notes, newest first", _CHART,
        Page[Encounter], query=PageQuery,
    ),
    Route(
        "create_encounter", "POST", "/v1/patients/{id}/encounters", "Start a visit note", _WRITE, Encounter,
        request=EncounterNew, status=201, creates=True, versioned=True,
    ),
    Route("read_encounter", "GET", "/v1/encounters/{id}", "A visit note", _CHART, Encounter, versioned=True),
    Route(
        "change_encounter", "PATCH", "/v1/encounters/{id}", "Change a draft note", _WRITE, Encounter,
        request=EncounterChange, changes=True, versioned=True,
        conflicts=frozenset({_T.ALREADY_SIGNED, _T.WITHDRAWN}),
    ),
    Route(
        "sign_encounter", "POST", "/v1/encounters/{id}/sign", "Sign a note for good", _SIGN, Encounter,
        changes=True, versioned=True,
        conflicts=frozenset({_T.ALREADY_SIGNED, _T.WITHDRAWN}),
    ),
    Route(
        "add_addendum", "POST", "/v1/encounters/{id}/addenda", "Add to a signed note", _SIGN, Addendum,
        request=AddendumNew, status=201, creates=True,
        conflicts=frozenset({_T.NOT_SIGNED, _T.WITHDRAWN}),
    ),
)  # fmt: skip
