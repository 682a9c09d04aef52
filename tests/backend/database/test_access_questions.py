"""Questions about access in PostgreSQL: whose they are, who answers, and that they stay."""

from uuid import UUID

import psycopg
import pytest

from medisecure_backend.database.connections import Database
from tests.backend.people import People, Person

REFUSED = psycopg.errors.InsufficientPrivilege


def entry_of(database: Database, doctor: Person, patient: Person) -> UUID:
    """The id of a fresh entry about the patient, as the patient's log tells it."""
    with database.transaction(doctor.caller) as tx:
        tx.execute("SELECT app.audit('read', 'chart', '', %s, '')", [patient.id])
    with database.transaction(patient.caller) as tx:
        row = tx.execute("SELECT id FROM app.my_access_log(false, NULL, NULL, 1)").fetchone()
    assert row is not None
    return row[0]


def ask(database: Database, patient: Person, entry: UUID) -> UUID | None:
    with database.transaction(patient.caller) as tx:
        row = tx.execute("SELECT app.ask_about_access(%s, 'Why?')", [entry]).fetchone()
    return None if row is None else row[0]


def test_only_the_patient_and_admins_see_a_question(database: Database, people: People) -> None:
    doctor, patient, other, admin = people.doctor(), people.patient(), people.patient(), people.admin()
    people.assign(doctor, patient)
    entry = entry_of(database, doctor, patient)
    assert ask(database, other, entry) is None
    assert ask(database, patient, entry) == entry
    seen = {}
    for name, person in {"patient": patient, "other": other, "admin": admin}.items():
        with database.transaction(person.caller) as tx:
            seen[name] = tx.execute("SELECT 1 FROM app.access_question WHERE id = %s", [entry]).rowcount
    assert seen == {"patient": 1, "other": 0, "admin": 1}
    with pytest.raises(REFUSED), database.transaction(doctor.caller) as tx:
        tx.execute("SELECT 1 FROM app.access_question")


def test_a_log_is_its_patients_alone(database: Database, people: People) -> None:
    doctor, patient, other = people.doctor(), people.patient(), people.patient()
    entry_of(database, doctor, patient)
    with database.transaction(other.caller) as tx:
        assert tx.execute("SELECT * FROM app.my_access_log(true, NULL, NULL, 9)").fetchall() == []
    for person in (doctor, people.admin()):
        with pytest.raises(REFUSED), database.transaction(person.caller) as tx:
            tx.execute("SELECT * FROM app.my_access_log(true, NULL, NULL, 9)")


@pytest.mark.parametrize(
    "statement",
    [
        (
            "INSERT INTO app.access_question (id, patient_id, chain, position, asked_by, question)"
            " VALUES (gen_random_uuid(), %(patient)s, 0, 1, 'x', 'x')"
        ),
        "UPDATE app.access_question SET question = 'x' WHERE id = %(entry)s",
        "UPDATE app.access_question SET answered_by = 'x' WHERE id = %(entry)s",
        "DELETE FROM app.access_question WHERE id = %(entry)s",
    ],
)
def test_nobody_writes_a_question_past_the_rules(statement: str, database: Database, people: People) -> None:
    doctor, patient, admin = people.doctor(), people.patient(), people.admin()
    entry = entry_of(database, doctor, patient)
    ask(database, patient, entry)
    for person in (patient, admin, doctor):
        with pytest.raises(REFUSED), database.transaction(person.caller) as tx:
            tx.execute(statement.encode(), {"patient": patient.id, "entry": entry})


def test_an_answer_is_the_admins_and_given_once(database: Database, people: People) -> None:
    doctor, patient, admin = people.doctor(), people.patient(), people.admin()
    entry = entry_of(database, doctor, patient)
    ask(database, patient, entry)
    statement = "UPDATE app.access_question SET answer = 'Because.' WHERE id = %s RETURNING answered_by"
    with pytest.raises(REFUSED), database.transaction(patient.caller) as tx:
        tx.execute(statement, [entry])
    with database.transaction(admin.caller) as tx:
        assert tx.execute(statement, [entry]).fetchone() == ("Ada Admin",)
    with pytest.raises(psycopg.errors.CheckViolation), database.transaction(admin.caller) as tx:
        tx.execute(statement, [entry])
