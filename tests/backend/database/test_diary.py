"""Who sees whose visit, and what free times give away: nothing but when."""

from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from medisecure_backend.database.connections import Database
from medisecure_backend.services.appointments import read_appointment
from medisecure_backend.services.errors import NotFoundError
from medisecure_backend.services.patients import read_patient
from tests.backend.database.records import book
from tests.backend.people import People, Person

MORNING = datetime(2034, 6, 6, 9, tzinfo=UTC)


def visitors(database: Database, person: Person, doctor: Person) -> list[tuple[str, str]]:
    with database.transaction(person.caller) as tx:
        return tx.execute(
            "SELECT v.given, v.family FROM app.appointment a JOIN LATERAL app.visitor(a.id) v ON true "
            "WHERE a.doctor_id = %s ORDER BY a.starts_at",
            [doctor.id],
        ).fetchall()


def test_a_doctor_sees_who_booked_without_seeing_their_chart(database: Database, people: People) -> None:
    doctor, stranger, patient = people.doctor(), people.doctor(), people.patient("Novák", "Jan")
    book(database, patient, doctor, patient, MORNING)
    assert visitors(database, doctor, doctor) == [("Jan", "Novák")]
    assert visitors(database, stranger, doctor) == []
    assert visitors(database, people.admin(), doctor) == [("Jan", "Novák")]
    with database.transaction(doctor.caller) as tx:
        assert tx.execute("SELECT count(*) FROM app.patient").fetchone() == (0,)


def test_a_doctor_sees_assigned_patients_visits_with_colleagues(database: Database, people: People) -> None:
    doctor, colleague, patient = people.doctor(), people.doctor(), people.patient("Novák", "Jan")
    people.assign(doctor, patient)
    book(database, patient, colleague, patient, MORNING + timedelta(hours=1))
    assert visitors(database, doctor, colleague) == [("Jan", "Novák")]


def test_a_patient_sees_their_own_visits_and_only_times_of_others(database: Database, people: People) -> None:
    doctor, patient, other = people.doctor(), people.patient("Novák", "Jan"), people.patient("Silva", "Ana")
    book(database, patient, doctor, patient, MORNING)
    theirs = book(database, other, doctor, other, MORNING + timedelta(minutes=40))
    assert visitors(database, patient, doctor) == [("Jan", "Novák")]
    with database.transaction(patient.caller) as tx:
        assert tx.execute("SELECT * FROM app.visitor(%s)", [theirs]).fetchall() == []
        busy = tx.execute(
            "SELECT * FROM app.busy_times(%s, %s, %s)", [doctor.id, MORNING, MORNING + timedelta(hours=8)]
        )
        assert [column.name for column in busy.description or []] == ["starts_at", "ends_at"]
        assert [start for start, _ in busy.fetchall()] == [MORNING, MORNING + timedelta(minutes=40)]


def test_the_api_shows_a_doctor_who_booked_them(database: Database, people: People) -> None:
    doctor, patient = people.doctor(), people.patient("Novák", "Jan")
    visit = book(database, patient, doctor, patient, MORNING)
    with database.transaction(doctor.caller) as tx:
        assert read_appointment(tx, str(visit)).patient_name == "Jan Novák"
        with pytest.raises(NotFoundError):
            read_patient(tx, doctor.caller, str(patient.id))


@pytest.mark.parametrize("column", ["reason", "cancel_reason", "*"])
def test_an_admin_never_reads_why_somebody_comes(column: str, database: Database, people: People) -> None:
    doctor, patient, admin = people.doctor(), people.patient(), people.admin()
    visit = book(database, admin, doctor, patient, MORNING)
    with database.transaction(patient.caller) as tx:
        assert read_appointment(tx, str(visit)).reason == "Cough"
        tx.execute("UPDATE app.appointment SET status = 'cancelled', cancel_reason = 'In hospital'")
    with database.transaction(doctor.caller) as tx:
        assert read_appointment(tx, str(visit)).cancel_reason == "In hospital"
    with database.transaction(admin.caller) as tx:
        seen = read_appointment(tx, str(visit))
        assert (seen.reason, seen.cancel_reason) == ("", None)
    with database.transaction(admin.caller) as tx, pytest.raises(psycopg.errors.InsufficientPrivilege):
        tx.execute(f"SELECT {column} FROM app.appointment".encode())


def test_names_come_apart_for_lists_of_staff(database: Database, people: People) -> None:
    doctor, patient = people.doctor(), people.patient("Novák", "Jan")
    visit = book(database, patient, doctor, patient, MORNING)
    with database.transaction(doctor.caller) as tx:
        seen = read_appointment(tx, str(visit))
    assert (seen.patient_family, seen.patient_given, seen.patient_name) == ("Novák", "Jan", "Jan Novák")
