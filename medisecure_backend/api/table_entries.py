"""What stands in a chart beside visits and values: problems, allergies, medicines, vaccines."""

from medisecure_backend.api.queries import ConditionQuery, PageQuery, PrescriptionQuery
from medisecure_backend.api.route import Route
from medisecure_backend.contract.chart_writing import (
    AllergyAssertion,
    AllergyNew,
    ConditionNew,
    ImmunizationNew,
    PrescriptionEnd,
    PrescriptionNew,
    PrescriptionRenewal,
)
from medisecure_backend.contract.clinical import (
    Allergies,
    Allergy,
    Condition,
    Immunization,
    Prescription,
)
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Permission
from medisecure_backend.contract.wire import Page

_P = Permission
_T = ProblemType
_CHART = frozenset({_P.CHART_READ})
_WRITE = frozenset({_P.CHART_WRITE})
_PATIENT = "/v1/patients/{id}"
_PRESCRIPTION = "/v1/prescriptions/{id}"

ROUTES: tuple[Route, ...] = (
    Route(
        "list_conditions", "GET", _PATIENT + "/conditions", "Problems, newest first", _CHART, Page[Condition],
        query=ConditionQuery,
    ),
    Route(
        "record_condition", "POST", _PATIENT + "/conditions", "Add a problem", _WRITE, Condition,
        request=ConditionNew, status=201, creates=True, versioned=True,
        conflicts=frozenset({_T.DUPLICATE}),
    ),
    Route(
        "read_allergies", "GET", _PATIENT + "/allergies", "Allergies and their state", _CHART, Allergies,
        versioned=True,
    ),
    Route(
        "record_allergy", "POST", _PATIENT + "/allergies", "Document an allergy", _WRITE, Allergy,
        request=AllergyNew, status=201, creates=True, versioned=True,
        conflicts=frozenset({_T.DUPLICATE}),
    ),
    Route(
        "assert_allergies", "PUT", _PATIENT + "/allergies/state", "Say that there are none, or unknown",
        _WRITE, Allergies, request=AllergyAssertion, changes=True, versioned=True,
        conflicts=frozenset({_T.CONFLICT}),
    ),
    Route(
        "list_prescriptions", "GET", _PATIENT + "/prescriptions", "Medicines, newest first", _CHART,
        Page[Prescription], query=PrescriptionQuery,
    ),
    Route(
        "prescribe", "POST", _PATIENT + "/prescriptions", "Prescribe a medicine", _WRITE, Prescription,
        request=PrescriptionNew, status=201, creates=True, versioned=True,
        conflicts=frozenset({_T.ALLERGY_CONFLICT, _T.ALREADY_PRESCRIBED}),
    ),
    Route(
        "stop_prescription", "POST", _PRESCRIPTION + "/stop", "Stop a medicine", _WRITE, Prescription,
        request=PrescriptionEnd, changes=True, versioned=True,
        conflicts=frozenset({_T.CONFLICT, _T.WITHDRAWN}),
    ),
    Route(
        "complete_prescription", "POST", _PRESCRIPTION + "/complete", "The course is over", _WRITE,
        Prescription, request=PrescriptionEnd, changes=True, versioned=True,
        conflicts=frozenset({_T.CONFLICT, _T.WITHDRAWN}),
    ),
    Route(
        "renew_prescription", "POST", _PRESCRIPTION + "/renew", "Prescribe the same again", _WRITE,
        Prescription, request=PrescriptionRenewal, status=201, creates=True, changes=True, versioned=True,
        conflicts=frozenset({_T.ALLERGY_CONFLICT, _T.ALREADY_PRESCRIBED, _T.CONFLICT, _T.WITHDRAWN}),
    ),
    Route(
        "list_immunizations", "GET", _PATIENT + "/immunizations", "Vaccinations, newest first", _CHART,
        Page[Immunization], query=PageQuery,
    ),
    Route(
        "record_immunization", "POST", _PATIENT + "/immunizations", "Record a vaccination", _WRITE,
        Immunization, request=ImmunizationNew, status=201, creates=True, versioned=True,
        conflicts=frozenset({_T.DUPLICATE}),
    ),
)  # fmt: skip
