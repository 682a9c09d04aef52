"""Corrections, addenda and requests, asked of PostgreSQL itself: who may do what, and what nobody may."""

from typing import Any
from uuid import uuid4

import psycopg
import pytest

from medisecure_backend.database.connections import Database
from tests.backend.database.records import draft
from tests.backend.database.test_isolation import add_chart, seen
from tests.backend.people import People, Person
from tests.backend.server import Server

REFUSED = psycopg.errors.InsufficientPrivilege
CORRECTABLE = ("observation", "condition", "allergy", "prescription", "immunization")
TEXT = {
    "observation": "value = 99",
    "condition": "plain_name = 'x'",
    "allergy": "reaction = 'x'",
    "prescription": "timing = 'x'",
    "immunization": "note = 'x'",
}
WHY = "change_reason = 'Copied wrongly', changed_at = now()"


@pytest.fixture
def doctor(people: People) -> Person:
    return people.doctor()


@pytest.fixture
def patient(people: People, doctor: Person, postgres: Server) -> Person:
    person = people.patient()
    people.assign(doctor, person)
    add_chart(postgres, person, doctor)
    return person


def run(database: Database, person: Person, statement: str, *values: object) -> int:
    with database.transaction(person.caller) as tx:
        return tx.execute(statement.encode(), values).rowcount


def signed(database: Database, doctor: Person, patient: Person) -> Any:
    note = draft(database, doctor, doctor, patient)
    sign = "UPDATE app.encounter SET status = 'finished', signed_at = now(), signed_by = 'x' WHERE id = %s"
    run(database, doctor, sign, note)
    return note


ADDENDUM = (
    "INSERT INTO app.addendum (encounter_id, patient_id, text, author_id, author) "
    "VALUES (%s, %s, 'More', %s, 'x')"
)
REQUEST = (
    "INSERT INTO app.amendment_request (patient_id, wanted, requested_by) VALUES (%s, 'Please correct', 'x')"
)


@pytest.mark.parametrize("table", CORRECTABLE)
def test_a_correction_says_why_and_is_signed_by_the_database(
    table: str, database: Database, doctor: Person, patient: Person
) -> None:
    change = f"UPDATE app.{table} SET {TEXT[table]}"
    for without in ("", ", change_reason = 'Copied wrongly'", ", change_reason = ' ', changed_at = now()"):
        with pytest.raises(psycopg.errors.CheckViolation):
            run(database, doctor, f"{change}{without} WHERE patient_id = %s", patient.id)
    with pytest.raises(REFUSED):
        run(database, doctor, f"{change}, {WHY}, changed_by = 'Dr X' WHERE patient_id = %s", patient.id)
    assert run(database, doctor, f"{change}, {WHY} WHERE patient_id = %s", patient.id) == 1
    with database.transaction(doctor.caller) as tx:
        row = tx.execute(f"SELECT version, changed_by FROM app.{table}".encode()).fetchone()
    assert row == (2, "Adaeze Okafor")


@pytest.mark.parametrize("table", CORRECTABLE)
def test_nobody_else_corrects_and_what_was_withdrawn_stays(
    table: str, database: Database, people: People, doctor: Person, patient: Person
) -> None:
    change = f"UPDATE app.{table} SET {TEXT[table]}, {WHY} WHERE patient_id = %s"
    assert run(database, people.doctor(), change, patient.id) == 0
    for person in (patient, people.admin()):
        with pytest.raises(REFUSED):
            run(database, person, change, patient.id)
    column = "verification_status" if table in {"condition", "allergy"} else "status"
    withdraw = f"UPDATE app.{table} SET {column} = 'entered-in-error', {WHY} WHERE patient_id = %s"
    assert run(database, doctor, withdraw, patient.id) == 1
    with pytest.raises(REFUSED):
        run(database, doctor, change, patient.id)


@pytest.mark.parametrize("column", ["code", "patient_id", "author", "recorded_at", "version"])
def test_what_makes_a_record_is_never_changed(
    column: str, database: Database, doctor: Person, patient: Person
) -> None:
    with pytest.raises(REFUSED):
        run(database, doctor, f"UPDATE app.allergy SET {column} = {column}, {WHY}")


SIGNED_COLUMNS = (
    "subjective = 'x'", "objective = 'x'", "assessment = 'x'", "plan = 'x'", "reason = 'x'",
    "signed_by = 'x'", "signed_at = now()", "status = 'in-progress', signed_at = NULL, signed_by = NULL",
    "status = 'entered-in-error', change_reason = 'Wrong chart', plan = 'x'",
    "author = 'x'", "started_at = now()", "version = 1",
)  # fmt: skip


@pytest.mark.parametrize("change", SIGNED_COLUMNS)
def test_no_login_changes_a_signed_note(
    change: str, database: Database, people: People, postgres: Server, patient: Person
) -> None:
    doctor = people.doctor()
    people.assign(doctor, patient)
    note = signed(database, doctor, patient)
    statement = f"UPDATE app.encounter SET {change} WHERE id = %s"
    for person in (doctor, people.admin(), patient):
        with pytest.raises(REFUSED):
            run(database, person, statement, note)
    with psycopg.connect(postgres.dsns["ms_trigger"]) as tx, pytest.raises(REFUSED):
        tx.execute(statement.encode(), [note])
    with psycopg.connect(postgres.owner_dsn) as tx, pytest.raises((REFUSED, psycopg.errors.CheckViolation)):
        tx.execute(statement.encode(), [note])


def test_a_signature_is_the_authors_and_of_this_moment(
    database: Database, doctor: Person, patient: Person
) -> None:
    note = signed(database, doctor, patient)
    with database.transaction(doctor.caller) as tx:
        row = tx.execute(
            "SELECT signed_by, signed_at > now() - interval '1 minute' FROM app.encounter WHERE id = %s",
            [note],
        ).fetchone()
    assert row == ("Adaeze Okafor", True)


def test_a_withdrawn_note_keeps_its_words_and_stays_withdrawn(
    database: Database, doctor: Person, patient: Person
) -> None:
    note = signed(database, doctor, patient)
    withdraw = "UPDATE app.encounter SET status = 'entered-in-error', change_reason = %s WHERE id = %s"
    with pytest.raises(psycopg.errors.CheckViolation):
        run(database, doctor, withdraw, " ", note)
    assert run(database, doctor, withdraw, "Wrong chart", note) == 1
    with pytest.raises(REFUSED):
        run(database, doctor, "UPDATE app.encounter SET status = 'finished' WHERE id = %s", note)


def test_addenda_are_the_authors_to_signed_notes_and_never_change(
    database: Database, people: People, postgres: Server, doctor: Person, patient: Person
) -> None:
    colleague = people.doctor()
    people.assign(colleague, patient)
    note, unsigned = signed(database, doctor, patient), draft(database, doctor, doctor, patient)
    for writer, author, of in (
        (colleague, colleague, note),
        (colleague, doctor, note),
        (doctor, doctor, unsigned),
    ):
        with pytest.raises(REFUSED):
            run(database, writer, ADDENDUM, of, patient.id, author.id)
    for person in (patient, people.admin()):
        with pytest.raises(REFUSED):
            run(database, person, ADDENDUM, note, patient.id, doctor.id)
    assert run(database, doctor, ADDENDUM, note, patient.id, doctor.id) == 1
    with psycopg.connect(postgres.owner_dsn) as tx, pytest.raises(REFUSED):
        tx.execute("UPDATE app.addendum SET text = 'x' WHERE encounter_id = %s", [note])
    with psycopg.connect(postgres.owner_dsn) as tx:
        assert tx.execute("SELECT author FROM app.addendum WHERE encounter_id = %s", [note]).fetchall() == [
            ("Adaeze Okafor",)
        ]


@pytest.mark.parametrize("table", ["addendum", "amendment_request"])
def test_addenda_and_requests_are_seen_by_the_patient_and_their_doctors_only(
    table: str, database: Database, people: People, doctor: Person, patient: Person
) -> None:
    run(database, doctor, ADDENDUM, signed(database, doctor, patient), patient.id, doctor.id)
    run(database, patient, REQUEST, patient.id)
    for person, number in ((doctor, 1), (patient, 1), (people.doctor(), 0), (people.patient(), 0)):
        assert seen(database, person, table, patient) == number
    with pytest.raises(REFUSED):
        seen(database, people.admin(), table, patient)


def test_a_request_is_the_patients_to_ask_and_the_doctors_to_answer_once(
    database: Database, people: People, doctor: Person, patient: Person
) -> None:
    for person in (doctor, people.admin(), people.patient()):
        with pytest.raises(REFUSED):
            run(database, person, REQUEST, patient.id)
    assert run(database, patient, REQUEST, patient.id) == 1
    answer = (
        "UPDATE app.amendment_request SET status = 'declined', decision_reason = 'It was measured twice.' "
        "WHERE patient_id = %s"
    )
    with pytest.raises(REFUSED):
        run(database, patient, answer, patient.id)
    assert run(database, people.doctor(), answer, patient.id) == 0
    assert run(database, doctor, answer, patient.id) == 1
    with pytest.raises(REFUSED):
        run(database, doctor, answer, patient.id)
    with database.transaction(patient.caller) as tx:
        assert tx.execute("SELECT version, decided_by FROM app.amendment_request").fetchall() == [
            (2, "Adaeze Okafor")
        ]


def test_an_allergy_and_a_renewal_are_written_once(
    database: Database, doctor: Person, patient: Person
) -> None:
    again = (
        "INSERT INTO app.allergy (patient_id, code, display, reaction, severity, recorded_at, author) "
        "VALUES (%s, '764146007', 'Penicillin', 'rash', 'mild', now(), 'Dr O')"
    )
    with pytest.raises(psycopg.errors.UniqueViolation):
        run(database, doctor, again, patient.id)


def test_an_assignment_ends_once_and_at_that_instant(
    database: Database, people: People, doctor: Person, patient: Person
) -> None:
    admin = people.admin()
    end = "UPDATE app.assignment SET ended_at = %s WHERE patient_id = %s"
    assert seen(database, doctor, "observation", patient) == 1
    assert seen(database, patient, "assignment", patient) == 1
    assert run(database, admin, end, "2199-01-01T00:00:00Z", patient.id) == 1
    assert seen(database, doctor, "observation", patient) == 0
    with pytest.raises(REFUSED):
        run(database, admin, end, None, patient.id)
    for person in (doctor, patient):
        with pytest.raises(REFUSED):
            run(database, person, end, None, patient.id)
    with database.transaction(patient.caller) as tx:
        assert tx.execute("SELECT app.my_doctors() = '{}'").fetchone() == (True,)
    people.assign(doctor, patient)
    assert seen(database, doctor, "observation", patient) == 1


def test_nobody_makes_an_emergency_but_through_the_clinics_own_function(
    database: Database, people: People, patient: Person
) -> None:
    stranger, admin = people.doctor(), people.admin()
    insert = (
        "INSERT INTO app.break_glass (doctor_id, patient_id, reason, ends_at) "
        "VALUES (%s, %s, 'Unconscious on arrival here', now() + interval '1 hour')"
    )
    for person in (stranger, admin, patient):
        with pytest.raises(REFUSED):
            run(database, person, insert, stranger.id, patient.id)
    call = "SELECT app.break_glass(%s, %s, %s)"
    for person in (admin, patient):
        with pytest.raises(REFUSED):
            run(database, person, call, patient.id, "Unconscious on arrival here", 60)
    for reason, minutes in (
        ("short", 60),
        ("Unconscious on arrival here", 241),
        ("Unconscious on arrival here", 0),
    ):
        with pytest.raises(psycopg.errors.CheckViolation):
            run(database, stranger, call, patient.id, reason, minutes)
    for _ in range(5):
        run(database, stranger, call, patient.id, "Unconscious on arrival here", 60)
    with pytest.raises(REFUSED):
        run(database, stranger, call, patient.id, "Unconscious on arrival here", 60)
    assert seen(database, stranger, "observation", patient) == 1
    for statement in (
        "ends_at = now() + interval '3 hours'",
        "reason = 'x'",
        "patient_id = patient_id",
        "reviewed_at = now()",
    ):
        with pytest.raises(REFUSED):
            run(database, stranger, f"UPDATE app.break_glass SET {statement}")
    for person, number in (
        (stranger, 5),
        (patient, 5),
        (admin, 5),
        (people.doctor(), 0),
        (people.patient(), 0),
    ):
        assert seen(database, person, "break_glass", patient) == number
    for person in (stranger, patient):
        with pytest.raises(REFUSED):
            run(database, person, "SELECT review_note FROM app.break_glass")
    run(database, stranger, "UPDATE app.break_glass SET ended_at = '2199-01-01'")
    assert seen(database, stranger, "observation", patient) == 0
    with pytest.raises(REFUSED):
        run(database, stranger, "UPDATE app.break_glass SET ended_at = NULL")


def test_a_disabled_doctor_breaks_no_glass(database: Database, people: People, patient: Person) -> None:
    stranger = people.doctor()
    people.disable(stranger)
    with database.transaction(stranger.caller) as tx:
        made = tx.execute(
            "SELECT app.break_glass(%s, 'Unconscious on arrival here', 60)", [patient.id]
        ).fetchone()
        found = tx.execute("SELECT * FROM app.find_exactly('ms00418277', NULL, NULL, NULL)").fetchall()
    assert (made, found) == ((None,), [])


def test_similar_names_are_told_without_ids_of_hidden_records(database: Database, people: People) -> None:
    family = f"Vik{uuid4().hex}"
    hidden, shown, doctor = people.patient(family), people.patient(family), people.doctor()
    people.assign(doctor, shown)
    with database.transaction(doctor.caller) as tx:
        found = tx.execute("SELECT * FROM app.same_person(%s, 'Maja', '1967-03-14')", [family]).fetchone()
    assert found == ([shown.id], 1)
    with database.transaction(people.admin().caller) as tx:
        row = tx.execute("SELECT visible FROM app.same_person(%s, 'Maja', '1967-03-14')", [family]).fetchone()
    assert row is not None
    assert set(row[0]) == {hidden.id, shown.id}
    with pytest.raises(REFUSED):
        run(database, shown, "SELECT app.same_person('a', 'b', '1967-03-14')")


@pytest.mark.parametrize(
    ("one", "other", "is_alike"),
    [
        ("Ångström", "Angstrom", True),
        ("Müller-Lüdenscheidt", "Mueller Ludenscheidt", True),
        ("Signe", "Singe", True),
        ("Anna", "Anna Maria", True),
        ("Smith", "Smythe", False),
        ("Li", "Lu", False),
        ("Ødegaard", "odegard", True),
        ("Иванова", "Петрова", False),
        ("O'Neill", "ONeil", True),
    ],
)
def test_names_are_compared_as_people_mistype_them(
    one: str, other: str, is_alike: bool, postgres: Server
) -> None:
    with psycopg.connect(postgres.owner_dsn) as tx:
        row = tx.execute(
            "SELECT app.like_name(app.plain_name(%s), app.plain_name(%s))", [one, other]
        ).fetchone()
    assert row == (is_alike,)
