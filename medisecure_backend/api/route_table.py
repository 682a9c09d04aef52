"""Every route in one table: who may call it, what it takes, what it answers. openapi.json comes from here."""

from dataclasses import dataclass
from typing import Any

from medisecure_backend.api.queries import (
    AppointmentQuery,
    AssignmentQuery,
    NoQuery,
    ObservationQuery,
    PageQuery,
    PatientQuery,
    SlotQuery,
    TimelineQuery,
)
from medisecure_backend.contract.administration import Assignment, AssignmentNew, User, UserInvite
from medisecure_backend.contract.clinical import (
    Encounter,
    EncounterChange,
    EncounterNew,
    Observation,
    ObservationNew,
    Summary,
    TimelineEntry,
)
from medisecure_backend.contract.people import (
    Doctor,
    Me,
    Patient,
    PatientContactChange,
    PatientSummary,
    ProfileChange,
)
from medisecure_backend.contract.roles import PERMISSIONS, Permission, Role
from medisecure_backend.contract.scheduling import Appointment, AppointmentCancel, AppointmentNew, Slots
from medisecure_backend.contract.wire import Health, Page, Request


@dataclass(frozen=True)
class Route:
    """One route. Any of `permissions` opens it; None means open to everyone, without a token."""

    operation: str
    method: str
    path: str
    summary: str
    permissions: frozenset[Permission] | None
    reply: Any = None
    request: type[Request] | None = None
    query: type[Request] = NoQuery
    status: int = 200
    creates: bool = False
    changes: bool = False
    versioned: bool = False

    @property
    def key(self) -> str:
        """The route key as API Gateway writes it."""
        return f"{self.method} {self.path}"

    def admits(self, role: Role) -> bool:
        """Whether this role may call the route at all."""
        return self.permissions is None or not self.permissions.isdisjoint(PERMISSIONS[role])


_P = Permission
_ANYONE = frozenset(Permission)
_PATIENT_LIST = frozenset({_P.PATIENTS_READ, _P.PATIENT_DEMOGRAPHICS_READ})
_PATIENT = _PATIENT_LIST | {_P.OWN_RECORD_READ}
_CHART = frozenset({_P.CHART_READ})
_WRITE = frozenset({_P.CHART_WRITE})
_SIGN = frozenset({_P.ENCOUNTER_SIGN})
_SEE_VISITS = frozenset({_P.APPOINTMENTS_READ, _P.OWN_APPOINTMENTS_BOOK})
_BOOK = frozenset({_P.APPOINTMENTS_BOOK, _P.OWN_APPOINTMENTS_BOOK})
_RUN_VISITS = frozenset({_P.APPOINTMENTS_BOOK})
_USERS = frozenset({_P.USERS_MANAGE})
_ASSIGN = frozenset({_P.ASSIGNMENTS_MANAGE})

_APPOINTMENT = "/v1/appointments/{id}"

ROUTES: tuple[Route, ...] = (
    Route("read_health", "GET", "/health", "Whether the clinic answers", None, Health),
    Route("read_me", "GET", "/v1/me", "Who I am and what I may do", _ANYONE, Me, versioned=True),
    Route(
        "change_me", "PATCH", "/v1/me", "Change my phone number", _ANYONE, Me,
        request=ProfileChange, changes=True, versioned=True,
    ),
    Route(
        "list_patients", "GET", "/v1/patients", "List or search patients", _PATIENT_LIST,
        Page[PatientSummary], query=PatientQuery,
    ),
    Route(
        "read_patient", "GET", "/v1/patients/{id}", "A patient's demographics", _PATIENT, Patient,
        versioned=True,
    ),
    Route(
        "change_patient_contact", "PATCH", "/v1/patients/{id}", "Change contact fields", _PATIENT, Patient,
        request=PatientContactChange, changes=True, versioned=True,
    ),
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
    ),
    Route(
        "sign_encounter", "POST", "/v1/encounters/{id}/sign", "Sign a note for good", _SIGN, Encounter,
        changes=True, versioned=True,
    ),
    Route("list_doctors", "GET", "/v1/doctors", "Doctors people can book", _BOOK, Page[Doctor]),
    Route(
        "list_slots", "GET", "/v1/doctors/{id}/slots", "A doctor's free times", _BOOK, Slots, query=SlotQuery
    ),
    Route(
        "list_appointments", "GET", "/v1/appointments", "Appointments by time", _SEE_VISITS,
        Page[Appointment], query=AppointmentQuery,
    ),
    Route(
        "book_appointment", "POST", "/v1/appointments", "Book a visit", _BOOK, Appointment,
        request=AppointmentNew, status=201, creates=True, versioned=True,
    ),
    Route(
        "read_appointment", "GET", _APPOINTMENT, "An appointment", _SEE_VISITS, Appointment, versioned=True
    ),
    Route(
        "cancel_appointment", "POST", _APPOINTMENT + "/cancel", "Call a visit off", _BOOK, Appointment,
        request=AppointmentCancel, changes=True, versioned=True,
    ),
    Route(
        "check_in", "POST", _APPOINTMENT + "/check-in", "The patient has arrived", _RUN_VISITS, Appointment,
        changes=True, versioned=True,
    ),
    Route(
        "start_visit", "POST", _APPOINTMENT + "/start", "The visit begins", _RUN_VISITS, Appointment,
        changes=True, versioned=True,
    ),
    Route(
        "complete_visit", "POST", _APPOINTMENT + "/complete", "The visit is over", _RUN_VISITS, Appointment,
        changes=True, versioned=True,
    ),
    Route(
        "mark_no_show", "POST", _APPOINTMENT + "/no-show", "The patient did not come", _RUN_VISITS,
        Appointment, changes=True, versioned=True,
    ),
    Route("list_users", "GET", "/v1/admin/users", "Accounts", _USERS, Page[User], query=PageQuery),
    Route(
        "invite_user", "POST", "/v1/admin/users", "Invite a person", _USERS, User,
        request=UserInvite, status=201, creates=True,
    ),
    Route(
        "list_assignments", "GET", "/v1/admin/assignments", "Who looks after whom", _ASSIGN, Page[Assignment],
        query=AssignmentQuery,
    ),
    Route(
        "assign", "POST", "/v1/admin/assignments", "Give a doctor a patient", _ASSIGN, Assignment,
        request=AssignmentNew, status=201, creates=True,
    ),
    Route(
        "unassign", "DELETE", "/v1/admin/assignments/{id}", "End an assignment", _ASSIGN, status=204
    ),
)  # fmt: skip
