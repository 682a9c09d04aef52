"""Whole records: FHIR R4 bundles that fhir.resources accepts for every demo patient, and the same as JSON."""

from collections import Counter
from typing import Any
from uuid import uuid4

import msgspec
import psycopg
import pytest
from fhir.resources.R4B.bundle import Bundle

from medisecure_backend.contract.export import RecordExport
from medisecure_backend.contract.roles import Role
from medisecure_backend.database.connections import Caller, Database
from medisecure_backend.services import exports
from medisecure_backend.services.errors import TooLargeError
from tests.backend.records.over_http import Person, problem
from tests.clinic_process import RunningClinic


def everybody(clinic: RunningClinic) -> list[tuple[Person, str]]:
    """Every demo patient, with a doctor who looks after them."""
    found: dict[str, Person] = {}
    for number in range(4):
        doctor = Person(clinic, "Doctor", number)
        cursor: dict[str, str] = {}
        while True:
            page = doctor.get("/v1/patients", limit=100, **cursor).json()
            found |= {each["id"]: doctor for each in page["items"]}
            if page["next_cursor"] is None:
                break
            cursor = {"cursor": page["next_cursor"]}
    return [(doctor, patient) for patient, doctor in found.items()]


def resources(bundle: dict[str, Any], type_: str) -> list[dict[str, Any]]:
    return [each["resource"] for each in bundle["entry"] if each["resource"]["resourceType"] == type_]


def references(value: Any) -> set[str]:
    if isinstance(value, dict):
        own = {value["reference"]} if isinstance(value.get("reference"), str) else set()
        return own.union(*map(references, value.values()))
    return set().union(*map(references, value)) if isinstance(value, list) else set()


def test_every_demo_patient_is_valid_fhir(clinic: RunningClinic) -> None:
    kinds: Counter[str] = Counter()
    patients = everybody(clinic)
    assert len(patients) >= 60
    for doctor, patient in patients:
        reply = doctor.get(f"/v1/patients/{patient}/export", format="fhir")
        assert (reply.status_code, reply.headers["content-type"]) == (200, "application/fhir+json"), (
            reply.text
        )
        bundle = reply.json()
        Bundle.model_validate_json(reply.content)
        urls = [each["fullUrl"] for each in bundle["entry"]]
        assert len(urls) == len(set(urls))
        assert references(bundle) <= set(urls)
        kinds.update(each["resource"]["resourceType"] for each in bundle["entry"])
    assert set(kinds) == {
        "Patient", "Organization", "Practitioner", "Condition", "AllergyIntolerance", "List",
        "MedicationRequest", "Immunization", "Encounter", "DocumentReference", "Provenance", "Observation",
        "Appointment",
    }  # fmt: skip


def test_the_states_of_allergies_are_told_apart(clinic: RunningClinic) -> None:
    seen: dict[str, tuple[list[str], str | None]] = {}
    for doctor, patient in everybody(clinic):
        state = doctor.get(f"/v1/patients/{patient}/summary").json()["allergies"]["state"]
        if state in seen:
            continue
        bundle = doctor.get(f"/v1/patients/{patient}/export", format="fhir").json()
        (listed,) = resources(bundle, "List")
        codes = [each["code"]["coding"][0]["code"] for each in resources(bundle, "AllergyIntolerance")]
        reason = listed.get("emptyReason")
        seen[state] = (codes, reason and reason["coding"][0]["code"])
    assert seen["none-known"] == (["716186003"], "nilknown")
    assert seen["not-recorded"] == ([], "notasked")
    assert seen["known"][0]
    assert seen["known"][1] is None


def test_a_patients_own_record_says_the_same(maja: Person, doctor: Person) -> None:
    path = f"/v1/patients/{maja.patient_id}/export"
    own, doctors = maja.get(path, format="fhir").json(), doctor.get(path, format="fhir").json()
    for type_ in ("Patient", "Condition", "Observation", "Encounter", "MedicationRequest", "Immunization"):
        assert resources(own, type_) == resources(doctors, type_)
    (patient,) = resources(own, "Patient")
    assert patient["id"] == maja.patient_id
    assert (patient["name"][0]["family"], patient["name"][0]["given"]) == ("Lindqvist", ["Maja"])
    titles = {each.get("description") for each in resources(own, "DocumentReference")}
    assert "ECG report" in titles


def test_the_json_is_the_whole_record(maja: Person) -> None:
    reply = maja.get(f"/v1/patients/{maja.patient_id}/export", format="json")
    assert reply.headers["content-type"] == "application/json"
    record = msgspec.json.decode(reply.content, type=RecordExport)
    assert record.made_for == "Maja Lindqvist"
    assert record.patient.id == maja.patient_id
    assert all(each.signed_at for each in record.encounters)
    for part in ("conditions", "prescriptions", "observations", "immunizations", "documents", "appointments"):
        assert getattr(record, part), part


def test_what_was_entered_in_error_does_not_leave(
    clinic: RunningClinic, doctor: Person, maja: Person
) -> None:
    path = f"/v1/patients/{maja.patient_id}/observations"
    reading = {"code": "8867-4", "value": 77, "unit": "/min", "effective_at": "2026-01-02T09:00:00Z"}
    made = doctor.create(path, reading).json()
    export = f"/v1/patients/{maja.patient_id}/export"
    assert made["id"] in {each["id"] for each in maja.get(export).json()["observations"]}
    with psycopg.connect(clinic.owner_dsn) as owner:
        owner.execute("UPDATE app.observation SET status = 'entered-in-error' WHERE id = %s", [made["id"]])
    assert made["id"] not in {each["id"] for each in maja.get(export).json()["observations"]}
    assert made["id"] not in maja.get(export, format="fhir").text


def test_formats_roles_and_other_peoples_records(
    maja: Person, owen: Person, doctor: Person, stranger: Person, admin: Person
) -> None:
    path = f"/v1/patients/{maja.patient_id}/export"
    assert problem(doctor.get(path, format="xml")) == (406, "not-acceptable")
    assert problem(doctor.get(path, format="pdf")) == (406, "not-acceptable")
    assert problem(doctor.get(path, format="x" * 21)) == (400, "bad-request")
    assert problem(doctor.get(f"/v1/patients/{uuid4()}/export")) == (404, "not-found")
    assert problem(owen.get(path)) == (404, "not-found")
    assert problem(stranger.get(path)) == (404, "not-found")
    assert problem(admin.get(path)) == (403, "forbidden")


def test_taking_a_record_out_is_audited(clinic: RunningClinic, doctor: Person, maja: Person) -> None:
    doctor.get(f"/v1/patients/{maja.patient_id}/export", format="fhir")
    with psycopg.connect(clinic.owner_dsn) as owner:
        rows = owner.execute(
            "SELECT action, object_type, detail FROM app.audit WHERE sub = %s AND patient_id = %s "
            "ORDER BY at DESC LIMIT 1",
            [doctor.me["sub"], maja.patient_id],
        ).fetchall()
    assert rows == [("export", "record", "fhir")]


def test_a_record_too_large_for_one_reply_is_refused(clinic: RunningClinic, maja: Person) -> None:
    with psycopg.connect(clinic.owner_dsn) as owner:
        dsn = owner.info.dsn + f" password={owner.info.password}"
    database = Database(dict.fromkeys(Role, dsn))
    caller = Caller(sub=maja.me["sub"], role=Role.PATIENT, request_id="test", source="test")
    with pytest.raises(TooLargeError), database.transaction(caller) as tx:
        exports.export_record(tx, caller, maja.patient_id, "json", limit=10_000)
    database.close()
