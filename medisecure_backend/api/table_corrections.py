"""Putting records right: amendments, withdrawals and history of every kind, and the patient's requests."""

from typing import Any

from medisecure_backend.api.queries import AmendmentRequestQuery, PageQuery
from medisecure_backend.api.route import Route
from medisecure_backend.contract.clinical import (
    Allergy,
    Condition,
    Encounter,
    Immunization,
    Observation,
    Prescription,
)
from medisecure_backend.contract.corrections import (
    AllergyAmendment,
    AmendmentDecision,
    AmendmentRequest,
    AmendmentRequestNew,
    ConditionAmendment,
    EnteredInError,
    History,
    ImmunizationAmendment,
    ObservationAmendment,
    PrescriptionAmendment,
)
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Permission
from medisecure_backend.contract.wire import Page, Request

_P = Permission
_T = ProblemType
_CHART = frozenset({_P.CHART_READ})
_WRITE = frozenset({_P.CHART_WRITE})
_SIGN = frozenset({_P.ENCOUNTER_SIGN})
_ASK = frozenset({_P.OWN_AMENDMENTS_REQUEST})
_WITHDRAWN = frozenset({_T.WITHDRAWN})
_REQUESTS = "/v1/patients/{id}/amendment-requests"


def _history(name: str, path: str, reply: Any) -> Route:
    return Route(
        f"{name}_history", "GET", path + "/history", f"Every version of a {name}", _CHART,
        History[reply], query=PageQuery,
    )  # fmt: skip


def _withdrawal(name: str, path: str, reply: Any, permissions: frozenset[Permission] = _WRITE) -> Route:
    return Route(
        f"withdraw_{name}", "POST", path + "/entered-in-error", f"Withdraw a {name}", permissions, reply,
        request=EnteredInError, changes=True, versioned=True, conflicts=_WITHDRAWN,
    )  # fmt: skip


def _correctable(name: str, reply: Any, amendment: type[Request], *more: ProblemType) -> tuple[Route, ...]:
    path = f"/v1/{name}s/{{id}}" if name != "allergy" else "/v1/allergies/{id}"
    amend = Route(
        f"amend_{name}", "POST", path + "/amendments", f"Put a {name} right", _WRITE, reply,
        request=amendment, changes=True, versioned=True, conflicts=_WITHDRAWN | set(more),
    )  # fmt: skip
    return amend, _withdrawal(name, path, reply), _history(name, path, reply)


ROUTES: tuple[Route, ...] = (
    *_correctable("observation", Observation, ObservationAmendment),
    *_correctable("condition", Condition, ConditionAmendment, _T.DUPLICATE),
    *_correctable("allergy", Allergy, AllergyAmendment),
    *_correctable("prescription", Prescription, PrescriptionAmendment),
    *_correctable("immunization", Immunization, ImmunizationAmendment, _T.DUPLICATE),
    _withdrawal("encounter", "/v1/encounters/{id}", Encounter, _SIGN),
    _history("encounter", "/v1/encounters/{id}", Encounter),
    Route(
        "list_amendment_requests", "GET", _REQUESTS, "What a patient asked to be put right", _CHART,
        Page[AmendmentRequest], query=AmendmentRequestQuery,
    ),
    Route(
        "request_amendment", "POST", _REQUESTS, "Ask for a correction", _ASK, AmendmentRequest,
        request=AmendmentRequestNew, status=201, creates=True, versioned=True, refusals=frozenset({429}),
    ),
    Route(
        "decide_amendment_request", "POST", _REQUESTS + "/{rid}/decision", "Answer a request for correction",
        _WRITE, AmendmentRequest, request=AmendmentDecision, changes=True, versioned=True,
        conflicts=frozenset({_T.ALREADY_DECIDED}),
    ),
)  # fmt: skip
