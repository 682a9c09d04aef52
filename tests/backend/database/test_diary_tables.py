"""Who sees and writes which rows of the diary's own tables, asked of PostgreSQL with each role's login."""

from typing import Any, LiteralString

import psycopg
import pytest

from medisecure_backend.database.connections import Database
from tests.backend.diary import IN_A_WEEK
from tests.backend.people import People, Person
from tests.backend.server import Server

REFUSED = psycopg.errors.InsufficientPrivilege
TIMES = {"starts_at": f"{IN_A_WEEK}T10:00:00Z", "ends_at": f"{IN_A_WEEK}T10:20:00Z"}
HOLD = (
    "INSERT INTO app.hold (sub, doctor_id, patient_id, starts_at, ends_at) "
    "VALUES (%(sub)s, %(doctor)s, %(patient)s, %(starts_at)s, %(ends_at)s) RETURNING id"
)
AWAY = (
    "INSERT INTO app.time_off (doctor_id, starts_at, ends_at, reason) "
    "VALUES (%(doctor)s, %(starts_at)s, %(ends_at)s, 'Surgery') RETURNING id"
)

WEEKLY = (
    "INSERT INTO app.availability (doctor_id, weekday, starts, ends) "
    "VALUES (%(doctor)s, 1, '01:00', '02:00') RETURNING id"
)


def run(database: Database, person: Person, query: LiteralString, **values: Any) -> list[Any]:
    with database.transaction(person.caller) as tx:
        found = tx.execute(query, TIMES | values)
        return found.fetchall() if found.description else []


def test_a_hold_is_ones_own_and_for_ones_own(database: Database, people: People) -> None:
    doctor, patient, other, admin = people.doctor(), people.patient(), people.patient(), people.admin()
    run(database, patient, HOLD, sub=patient.sub, doctor=doctor.id, patient=patient.id)
    for person, count in ((patient, 1), (other, 0), (doctor, 0), (admin, 0)):
        assert (
            len(run(database, person, "SELECT id FROM app.hold WHERE doctor_id = %(d)s", d=doctor.id))
            == count
        )
        assert run(database, other, "DELETE FROM app.hold RETURNING id") == []
    for values in ({"sub": other.sub, "patient": patient.id}, {"sub": patient.sub, "patient": other.id}):
        with pytest.raises(REFUSED):
            run(database, patient, HOLD, doctor=people.doctor().id, **values)
    with pytest.raises(REFUSED):
        run(database, doctor, HOLD, sub=doctor.sub, doctor=people.doctor().id, patient=patient.id)


@pytest.mark.parametrize("column", ["expires_at", "offer_id", "id"])
def test_how_long_a_hold_lasts_is_the_databases(column: str, database: Database, people: People) -> None:
    patient = people.patient()
    with pytest.raises(REFUSED), database.transaction(patient.caller) as tx:
        tx.execute(
            f"INSERT INTO app.hold (sub, doctor_id, patient_id, starts_at, ends_at, {column}) "
            "VALUES (%s, %s, %s, now(), now() + interval '1 hour', DEFAULT)".encode(),
            [patient.sub, people.doctor().id, patient.id],
        )
    with pytest.raises(REFUSED):
        run(database, patient, "UPDATE app.hold SET expires_at = now() + interval '1 year'")


def test_a_patient_never_makes_a_request_a_booking(
    database: Database, people: People, postgres: Server
) -> None:
    doctor, patient = people.doctor(), people.patient()
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute(
            "INSERT INTO app.appointment (doctor_id, patient_id, starts_at, ends_at, time_zone, reason, "
            "place, status) VALUES (%(d)s, %(p)s, %(starts_at)s, %(ends_at)s, 'UTC', 'x', 'y', 'pending')",
            TIMES | {"d": doctor.id, "p": patient.id},
        )
    with pytest.raises(REFUSED):
        run(database, patient, "UPDATE app.appointment SET status = 'booked'")
    for column in ("changed_late", "series_id", "wall_starts_at"):
        with pytest.raises(REFUSED), database.transaction(patient.caller) as tx:
            tx.execute(f"UPDATE app.appointment SET {column} = DEFAULT".encode())


def test_why_a_doctor_is_away_is_theirs_and_the_admins(database: Database, people: People) -> None:
    doctor, colleague, patient, admin = people.doctor(), people.doctor(), people.patient(), people.admin()
    run(database, doctor, AWAY, doctor=doctor.id)
    query: LiteralString = "SELECT reason FROM app.time_off WHERE doctor_id = %(d)s"
    assert run(database, doctor, query, d=doctor.id) == [("Surgery",)]
    assert run(database, admin, query, d=doctor.id) == [("Surgery",)]
    assert run(database, colleague, query, d=doctor.id) == []
    with pytest.raises(REFUSED):
        run(database, patient, query, d=doctor.id)
    with database.transaction(patient.caller) as tx:
        seen = tx.execute("SELECT * FROM app.away_times(%s, '-infinity', 'infinity')", [doctor.id])
        assert [column.name for column in seen.description or []] == ["starts_at", "ends_at"]
        assert len(seen.fetchall()) == 1


def test_a_doctor_writes_no_calendar_but_their_own(database: Database, people: People) -> None:
    doctor, colleague, patient = people.doctor(), people.doctor(), people.patient()
    statements: tuple[LiteralString, ...] = (
        AWAY,
        "INSERT INTO app.calendar (id, buffer_minutes) VALUES (%(doctor)s, 5)",
        WEEKLY,
        "INSERT INTO app.availability_exception (doctor_id, day) VALUES (%(doctor)s, current_date)",
    )
    for statement in statements:
        for person in (colleague, patient):
            with pytest.raises(REFUSED):
                run(database, person, statement, doctor=doctor.id)
        run(database, doctor, statement, doctor=doctor.id)
        run(database, people.admin(), statement.replace("01:00", "00:30"), doctor=people.doctor().id)
    gone = run(
        database, colleague, "DELETE FROM app.availability WHERE doctor_id = %(d)s RETURNING id", d=doctor.id
    )
    assert gone == []
    assert run(database, colleague, "UPDATE app.calendar SET buffer_minutes = 9 RETURNING id") == []


def test_what_is_put_into_a_calendar_and_taken_out_is_audited(
    database: Database, people: People, postgres: Server
) -> None:
    doctor = people.doctor()
    run(database, doctor, AWAY, doctor=doctor.id)
    run(database, doctor, "DELETE FROM app.time_off WHERE doctor_id = %(d)s", d=doctor.id)
    with psycopg.connect(postgres.owner_dsn) as owner:
        rows = owner.execute(
            "SELECT action, object_type FROM app.audit WHERE sub = %s ORDER BY at", [doctor.sub]
        ).fetchall()
    assert rows == [("insert", "time_off"), ("delete", "time_off")]


@pytest.mark.parametrize("login", ["ms_patient", "ms_doctor", "ms_admin", "ms_trigger"])
def test_without_a_caller_the_diary_is_empty(login: str, postgres: Server, people: People) -> None:
    people.doctor()
    with psycopg.connect(postgres.dsns[login]) as tx:
        for table in ("availability", "availability_exception", "calendar", "booking_rules"):
            assert tx.execute(f"SELECT count(*) FROM app.{table}".encode()).fetchone() == (0,)


ENTRY = (
    "INSERT INTO app.waitlist (patient_id, doctor_id, reason, minutes, earliest, latest) "
    "VALUES (%(patient)s, %(doctor)s, 'Cough', 20, current_date, current_date + 90) RETURNING id"
)
SEE_ENTRY: LiteralString = "SELECT id FROM app.waitlist WHERE id = %(id)s"
SEE_OFFER: LiteralString = "SELECT id FROM app.offer WHERE id = %(id)s"


def test_who_sees_who_waits(database: Database, people: People) -> None:
    doctor, patient, stranger, other = people.doctor(), people.patient(), people.doctor(), people.patient()
    (entry,) = run(database, patient, ENTRY, patient=patient.id, doctor=doctor.id)[0]
    for person, count in ((patient, 1), (doctor, 1), (people.admin(), 1), (stranger, 0), (other, 0)):
        assert len(run(database, person, SEE_ENTRY, id=entry)) == count
    for person in (other, doctor):
        with pytest.raises(REFUSED):
            run(database, person, ENTRY, patient=patient.id, doctor=doctor.id)
    with pytest.raises(REFUSED):
        run(database, people.admin(), "SELECT reason FROM app.waitlist")
    assert run(database, other, "UPDATE app.waitlist SET status = 'withdrawn' RETURNING id") == []


def an_offer(database: Database, postgres: Server, doctor: Person, patient: Person, ends: str) -> Any:
    """An offer that ends in a while, or has ended; its id."""
    (entry,) = run(database, patient, ENTRY, patient=patient.id, doctor=doctor.id)[0]
    with psycopg.connect(postgres.owner_dsn) as owner:
        row = owner.execute(
            "INSERT INTO app.offer (waitlist_id, patient_id, doctor_id, starts_at, ends_at, expires_at) "
            "VALUES (%(entry)s, %(patient)s, %(doctor)s, %(starts_at)s, %(ends_at)s, "
            "now() + %(ends)s::interval) RETURNING id",
            TIMES | {"entry": entry, "patient": patient.id, "doctor": doctor.id, "ends": ends},
        ).fetchone()
    assert row is not None
    return row[0]


def test_an_offer_is_its_persons_and_answered_once_in_its_time(
    database: Database, people: People, postgres: Server
) -> None:
    doctor, patient, other = people.doctor(), people.patient(), people.patient()
    offer = an_offer(database, postgres, doctor, patient, "10 minutes")
    late = an_offer(database, postgres, people.doctor(), people.patient(), "-1 second")
    for person, count in ((patient, 1), (doctor, 1), (people.admin(), 1), (people.doctor(), 0), (other, 0)):
        assert len(run(database, person, SEE_OFFER, id=offer)) == count
    accept: LiteralString = "UPDATE app.offer SET status = %(to)s WHERE id = %(id)s RETURNING id"
    assert run(database, other, accept, id=offer, to="accepted") == []
    with pytest.raises(REFUSED):
        run(database, people.admin(), accept, id=late, to="accepted")
    assert len(run(database, patient, accept, id=offer, to="declined")) == 1
    with pytest.raises(REFUSED):
        run(database, patient, accept, id=offer, to="accepted")
    with pytest.raises(REFUSED):
        run(database, patient, "UPDATE app.offer SET expires_at = now() + interval '1 day'")


@pytest.mark.parametrize("table", ["offer", "outbox"])
def test_only_the_clinic_makes_offers_and_messages(table: str, database: Database, people: People) -> None:
    for person in (people.patient(), people.doctor(), people.admin()):
        with pytest.raises(REFUSED), database.transaction(person.caller) as tx:
            tx.execute(f"INSERT INTO app.{table} DEFAULT VALUES".encode())
        with pytest.raises(REFUSED), database.transaction(person.caller) as tx:
            tx.execute("SELECT * FROM app.take_messages(1)")
        with pytest.raises(REFUSED), database.transaction(person.caller) as tx:
            tx.execute("SELECT app.write_to_patient(NULL, 'x', 'x', 'x')")
        with pytest.raises(REFUSED), database.transaction(person.caller) as tx:
            tx.execute("SELECT * FROM app.outbox")


@pytest.mark.parametrize("table", ["waitlist", "offer"])
def test_entries_and_offers_are_never_removed(table: str, postgres: Server) -> None:
    with psycopg.connect(postgres.owner_dsn) as owner, pytest.raises(REFUSED):
        owner.execute(f"TRUNCATE app.{table} CASCADE".encode())
