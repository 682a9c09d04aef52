"""People: who I am, and patients as persons."""

from medisecure_backend.api.queries import PatientQuery
from medisecure_backend.api.route import Route
from medisecure_backend.contract.people import (
    Me,
    Patient,
    PatientContactChange,
    PatientNew,
    PatientSummary,
    ProfileChange,
)
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Permission
from medisecure_backend.contract.wire import Health, Page

_P = Permission
_T = ProblemType
_ANYONE = frozenset(Permission)
_PATIENT_LIST = frozenset({_P.PATIENTS_READ, _P.PATIENT_DEMOGRAPHICS_READ})
_PATIENT = _PATIENT_LIST | {_P.OWN_RECORD_READ}

ROUTES: tuple[Route, ...] = (
    Route("read_health", "GET", "/health", "Whether the clinic answers", None, Health),
    Route("read_me", "GET", "/v1/me", "Who I am and what I may do", _ANYONE, Me, versioned=True),
    Route(
        "change_me", "PATCH", "/v1/me", "Change my phone number and preferences", _ANYONE, Me,
        request=ProfileChange, changes=True, versioned=True,
    ),
    Route(
        "list_patients", "GET", "/v1/patients", "List or search patients", _PATIENT_LIST,
        Page[PatientSummary], query=PatientQuery,
    ),
    Route(
        "create_patient", "POST", "/v1/patients", "Start a record", frozenset({_P.PATIENTS_CREATE}), Patient,
        request=PatientNew, status=201, creates=True, versioned=True,
        conflicts=frozenset({_T.DUPLICATE}),
    ),
    Route(
        "read_patient", "GET", "/v1/patients/{id}", "A patient's demographics", _PATIENT, Patient,
        versioned=True,
    ),
    Route(
        "change_patient_contact", "PATCH", "/v1/patients/{id}", "Change contact fields", _PATIENT, Patient,
        request=PatientContactChange, changes=True, versioned=True,
    ),
)  # fmt: skip
