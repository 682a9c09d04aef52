"""Each route and each role: what the table admits is reached, what it does not is 403 and audited."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from medisecure_backend.api.route import Route
from medisecure_backend.api.route_table import ROUTES
from medisecure_backend.contract.roles import Role
from tests.backend.api.client import Client, event, invoke
from tests.backend.people import People, Person
from tests.backend.server import Server

PROTECTED = [route for route in ROUTES if route.permissions is not None]
READS = [route for route in PROTECTED if route.method == "GET" and "{id}" in route.path]

USER_ROUTES = {
    "list_users", "invite_user", "read_user", "change_user", "resend_invitation", "reset_mfa",
    "reset_password", "sign_out_user",
}  # fmt: skip
MESSAGE_ROUTES = {"list_threads", "start_thread", "read_conversation", "answer_message", "mark_read"}
CLINIC_ROUTES = {
    "read_configuration", "change_configuration", "list_configuration_history", "read_overview",
    "read_report", "make_link_code", "confirm_record",
}  # fmt: skip
CONSENT_ROUTES = {"list_consents", "read_consent", "decide_consent"}
WAITLIST_ROUTES = {"list_waitlist", "join_waitlist", "leave_waitlist", "accept_offer", "decline_offer"}
AUDIT_ROUTES = {"list_access_questions", "answer_access_question", "list_audit", "verify_audit"}
PATIENT_ROUTES = {
    *MESSAGE_ROUTES, *CONSENT_ROUTES, "link_record",
    *MESSAGE_ROUTES, *CONSENT_ROUTES, *WAITLIST_ROUTES,
    "read_me", "change_me", "sign_out_me", "read_patient", "change_patient_contact", "read_summary",
    "read_timeline", "list_observations", "list_encounters", "read_encounter", "list_doctors", "list_slots",
    "list_appointments", "book_appointment", "read_appointment", "cancel_appointment",
    "list_documents", "add_document", "complete_document", "withdraw_document", "download_document",
    "reschedule_appointment", "hold_slot", "release_hold",
    "list_conditions", "read_allergies", "list_prescriptions", "list_immunizations",
    "observation_history", "condition_history", "allergy_history", "prescription_history",
    "immunization_history", "encounter_history", "list_amendment_requests", "request_amendment",
    "list_emergency_accesses",
    "read_access_log", "read_access_question", "ask_about_access", "export_record", "export_own_record",
    "read_job",
}  # fmt: skip
DOCTOR_ROUTES = {route.operation for route in PROTECTED} - {
    "list_assignments", "assign", "unassign", "request_amendment",
    "list_emergency_reviews", "review_emergency_access",
    *USER_ROUTES, *CONSENT_ROUTES, *CLINIC_ROUTES, "link_record",
    *AUDIT_ROUTES, "read_access_log", "read_access_question", "ask_about_access", "export_own_record",
    "read_job",
}  # fmt: skip
ADMIN_ROUTES = AUDIT_ROUTES | {
    "read_me", "change_me", "sign_out_me", "list_patients", "read_patient", "change_patient_contact",
    "list_doctors",
    "list_slots", "list_appointments", "book_appointment", "read_appointment", "cancel_appointment",
    "check_in", "start_visit", "complete_visit", "mark_no_show", *USER_ROUTES, *CLINIC_ROUTES,
    "list_assignments", "assign", "unassign", "reschedule_appointment", "hold_slot", "release_hold",
    "confirm_appointment", "decline_appointment", "book_series", "cancel_rest_of_series",
    "read_availability", "change_availability", "add_time_off", "remove_time_off",
    "create_patient", "list_emergency_reviews", "review_emergency_access",
    "list_waitlist", "join_waitlist", "leave_waitlist", "accept_offer", "decline_offer",
}  # fmt: skip


def person_of(people: People, role: Role) -> Person:
    made = {Role.PATIENT: people.patient, Role.DOCTOR: people.doctor, Role.ADMIN: people.admin}
    return made[role]()


def call(person: Person, route: Route, record_id: str) -> Any:
    path = re.sub(r"\{\w+\}", record_id, route.path)
    headers = {"idempotency-key": str(uuid4()), "if-match": '"1"'}
    body = "{}" if route.request is not None else None
    query = {"from": "2026-12-01", "to": "2026-12-02"} if route.operation == "list_slots" else None
    return invoke(event(route.method, path, Client(person).claims, headers=headers, body=body, query=query))


@pytest.mark.parametrize(
    ("role", "admitted"),
    [(Role.PATIENT, PATIENT_ROUTES), (Role.DOCTOR, DOCTOR_ROUTES), (Role.ADMIN, ADMIN_ROUTES)],
)
def test_the_table_admits_whom_the_clinic_means(role: Role, admitted: set[str]) -> None:
    assert {route.operation for route in PROTECTED if route.admits(role)} == admitted


@pytest.mark.parametrize(
    ("role", "route"),
    [
        pytest.param(role, route, id=f"{role}-{route.operation}")
        for role in Role
        for route in PROTECTED
        if route.operation != "sign_out_me"
    ],
)
def test_a_route_for_other_roles_is_forbidden(people: People, role: Role, route: Route) -> None:
    answered = call(person_of(people, role), route, str(uuid4()))
    if route.admits(role):
        assert answered.status not in {401, 403, 500, 503}, answered.text
    else:
        assert (answered.status, answered.json["type"]) == (403, "forbidden")


@pytest.mark.parametrize("route", PROTECTED, ids=lambda route: route.operation)
def test_without_a_token_nothing_opens(route: Route) -> None:
    answered = invoke(event(route.method, re.sub(r"\{\w+\}", str(uuid4()), route.path), None))
    assert (answered.status, answered.json["type"]) == (401, "unauthenticated")
    assert answered.headers["Content-Type"] == "application/problem+json"
    assert answered.json["instance"]


@pytest.mark.parametrize(
    "operation",
    [
        "read_patient",
        "read_summary",
        "read_timeline",
        "list_observations",
        "list_encounters",
        "list_conditions",
        "read_allergies",
        "list_prescriptions",
        "list_immunizations",
        "list_amendment_requests",
        "list_emergency_accesses",
    ],
)
def test_another_patients_record_is_not_found_for_patients_and_doctors(
    people: People, operation: str
) -> None:
    (route,) = (each for each in READS if each.operation == operation)
    stranger, doctor, patient = people.patient(), people.doctor(), people.patient()
    for person in (stranger, doctor):
        answered = call(person, route, str(patient.id))
        missing = call(person, route, str(uuid4()))
        assert (answered.status, missing.status) == (404, 404)
        assert {**answered.json, "instance": ""} == {**missing.json, "instance": ""}


def test_writes_to_another_doctors_patient_are_not_found(people: People) -> None:
    doctor, patient = Client(people.doctor()), people.patient()
    base, now = f"/v1/patients/{patient.id}", datetime.now(UTC).isoformat()
    value = {"code": "8867-4", "value": 70, "unit": "/min", "effective_at": now}
    assert doctor.create(f"{base}/observations", value).status == 404
    assert doctor.create(f"{base}/encounters", {"reason": "x", "started_at": now}).status == 404
    assert doctor.send("PATCH", base, {"phone": "1234"}, if_match='"1"').status == 404


@pytest.mark.parametrize(
    "path", ["/v1/patients/x", "/v1/patients/%00", "/v1/nothing", "/v1/patients/1/summary/more"]
)
def test_no_path_makes_it_crash(people: People, path: str) -> None:
    answered = Client(people.doctor()).get(path)
    assert (answered.status, answered.json["type"]) == (404, "not-found")


def test_a_disabled_person_is_refused_at_once(people: People) -> None:
    doctor = people.doctor()
    assert Client(doctor).get("/v1/me").status == 200
    people.disable(doctor)
    answered = Client(doctor).get("/v1/me")
    assert (answered.status, answered.json["type"]) == (401, "unauthenticated")


def test_a_token_from_before_a_sign_out_everywhere_is_refused(people: People, postgres: Server) -> None:
    doctor = people.doctor()
    client = Client(doctor)
    with psycopg.connect(postgres.owner_dsn) as owner:
        issued = datetime.fromtimestamp(int(client.claims["iat"]), UTC)
        owner.execute(
            "INSERT INTO app.user_state (sub, tokens_valid_after) VALUES (%s, %s)",
            (doctor.sub, issued + timedelta(seconds=30)),
        )
    assert client.get("/v1/me").status == 401
    client.claims["iat"] = str(int(client.claims["iat"]) + 60)
    assert client.get("/v1/me").status == 200


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("path", ["/v1/me", "/v1/doctors", "/v1/patients", "/v1/admin/users"])
def test_a_role_without_an_account_gets_nothing(people: People, role: Role, path: str) -> None:
    stranger = Client(Person(str(uuid4()), role, None))
    assert stranger.get(path).status == 403


def test_a_group_that_is_not_the_accounts_role_opens_nothing(people: People) -> None:
    patient = people.patient()
    client = Client(Person(patient.sub, Role.DOCTOR, None))
    for path in ("/v1/me", "/v1/doctors", f"/v1/patients/{patient.id}"):
        answered = client.get(path)
        assert (answered.status, answered.json["type"]) == (401, "unauthenticated")


def test_reading_searching_and_failing_are_audited(people: People, postgres: Server) -> None:
    doctor, patient, other = people.doctor(), people.patient(), people.patient()
    people.assign(doctor, patient)
    client = Client(doctor)
    client.get(f"/v1/patients/{patient.id}/summary")
    client.get("/v1/patients", q="Lindqvist")
    client.get(f"/v1/patients/{other.id}/summary")
    client.get("/v1/admin/users")
    with psycopg.connect(postgres.owner_dsn) as owner:
        rows = owner.execute(
            "SELECT action, object_type, object_id, detail FROM app.audit WHERE sub = %s ORDER BY at",
            (doctor.sub,),
        ).fetchall()
    assert rows == [
        ("read", "chart", str(patient.id), ""),
        ("search", "patient", "", "1 found"),
        ("refused", "read_summary", str(other.id), "not-found"),
        ("refused", "list_users", "", "forbidden"),
    ]
