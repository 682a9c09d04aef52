"""The demo clinic: the same every time, full on any day, and never in the way of what people did."""

import time
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from typing import Any, LiteralString
from zoneinfo import ZoneInfo

import psycopg
import pytest

from medisecure_backend.contract.roles import Role
from medisecure_backend.database.connections import Caller, Database
from medisecure_backend.local.seed.demo import seed_demo
from medisecure_backend.local.seed.demo_people import ADMINS, DOCTORS, EVERYBODY, PATIENTS, record_id
from medisecure_backend.local.seed.sign_ins import CLOSED
from tests.backend.server import Server

ZONE = ZoneInfo("Europe/London")
SUNDAY = datetime(2026, 11, 22, 10, 30, tzinfo=ZONE)
CLINICAL = (
    "encounter", "observation", "condition", "allergy", "prescription", "immunization", "addendum",
    "amendment_request", "break_glass",
)  # fmt: skip
TABLES = (
    *("message_thread", "message", "consent"),
    "user_state",
    "last_sign_in",
    "sign_in_count",
    "patient",
    "doctor",
    "account",
    "assignment",
    "appointment",
    "closed_day",
    *CLINICAL,
)


def rows(server: Server, query: LiteralString, *values: object) -> list[Any]:
    with psycopg.connect(server.owner_dsn) as tx:
        return tx.execute(query, values).fetchall()


def fingerprint(server: Server) -> dict[str, str]:
    found: dict[str, str] = {}
    with psycopg.connect(server.owner_dsn) as tx:
        for table in TABLES:
            query = (
                "SELECT md5(string_agg(line, '' ORDER BY line)) "
                f"FROM (SELECT (to_jsonb(t) - 'created_at')::text AS line FROM app.{table} t) AS lines"
            )
            row = tx.execute(query.encode()).fetchone()
            assert row is not None
            found[table] = row[0]
    return found


def test_it_is_full_and_fast(empty: Server) -> None:
    began = time.monotonic()
    seed_demo(empty.owner_dsn, SUNDAY)
    assert time.monotonic() - began < 3
    counts = {
        table: rows(empty, f"SELECT count(*) FROM app.{table}")[0][0]  # pyright: ignore[reportArgumentType]
        for table in TABLES
    }
    assert (counts["patient"], counts["doctor"], counts["account"]) == (
        60,
        4,
        len(EVERYBODY) + len(CLOSED),
    )
    assert counts["observation"] > 3000
    assert min(counts.values()) > 0
    states = dict(rows(empty, "SELECT allergy_state, count(*) FROM app.patient GROUP BY 1"))
    assert set(states) == {"known", "none-known", "not-recorded"}
    oldest = rows(empty, "SELECT min(started_at) FROM app.encounter")[0][0]
    assert timedelta(days=14 * 365) < SUNDAY - oldest < timedelta(days=16 * 365)


def test_a_second_start_adds_nothing(empty: Server) -> None:
    seed_demo(empty.owner_dsn, SUNDAY)
    before = fingerprint(empty)
    seed_demo(empty.owner_dsn, SUNDAY)
    assert fingerprint(empty) == before


def test_two_clinics_of_one_day_are_the_same(empty: Server) -> None:
    seed_demo(empty.owner_dsn, SUNDAY)
    first = fingerprint(empty)
    with psycopg.connect(empty.owner_dsn) as tx:
        tx.execute("SET session_replication_role = replica")
        tx.execute(
            "DO $$ DECLARE t text; BEGIN FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'app' "
            "AND tablename <> 'audit_head' LOOP EXECUTE format('DELETE FROM app.%I', t); END LOOP; END $$"
        )
    seed_demo(empty.owner_dsn, SUNDAY)
    assert fingerprint(empty) == first


@pytest.mark.parametrize("day", [date(2026, 11, 22) + timedelta(days=n) for n in range(7)])
def test_today_is_full_for_every_doctor_on_any_weekday(day: date, empty: Server) -> None:
    now = datetime(day.year, day.month, day.day, 10, 30, tzinfo=ZONE)
    seed_demo(empty.owner_dsn, now)
    booked = rows(
        empty,
        "SELECT d.family, a.status FROM app.appointment a JOIN app.doctor d ON d.id = a.doctor_id "
        "WHERE (a.starts_at AT TIME ZONE 'Europe/London')::date = %s",
        day,
    )
    assert set(Counter(family for family, _ in booked).values()) <= set(range(11, 15))
    assert {"booked", "fulfilled", "in-room"} <= {status for _, status in booked}
    assert rows(
        empty,
        "SELECT day - %s FROM app.closed_day WHERE reason = 'Clinic closed: staff training'",
        day,
    ) == [(3,)]


def test_nobody_comes_twice_on_a_day_nor_to_a_closed_clinic(empty: Server) -> None:
    for days in (0, 1, 2, 9):
        seed_demo(empty.owner_dsn, SUNDAY + timedelta(days=days))
    assert not rows(
        empty,
        "SELECT patient_id, starts_at::date FROM app.appointment GROUP BY 1, 2 HAVING count(*) > 1",
    )
    assert not rows(
        empty,
        "SELECT FROM app.appointment a JOIN app.closed_day c "
        "ON c.day = (a.starts_at AT TIME ZONE 'Europe/London')::date",
    )
    assert not rows(
        empty,
        "SELECT FROM app.appointment a WHERE NOT EXISTS (SELECT FROM app.assignment s "
        "WHERE s.doctor_id = a.doctor_id AND s.patient_id = a.patient_id)",
    )


def test_a_later_day_is_full_again_and_yesterday_is_over(empty: Server) -> None:
    seed_demo(empty.owner_dsn, SUNDAY)
    later = SUNDAY + timedelta(days=5)
    seed_demo(empty.owner_dsn, later)
    today = rows(
        empty,
        "SELECT count(*) FROM app.appointment WHERE (starts_at AT TIME ZONE 'Europe/London')::date = %s",
        later.date(),
    )
    assert today[0][0] >= 44
    assert not rows(
        empty,
        "SELECT FROM app.appointment WHERE ends_at <= %s AND status IN ('booked', 'arrived', 'in-room')",
        later,
    )
    fortnight = (later.date(), later.date() + timedelta(days=14))
    assert rows(empty, "SELECT count(*) FROM app.closed_day WHERE day BETWEEN %s AND %s", *fortnight) == [
        (1,)
    ]


def test_what_people_did_stays(empty: Server) -> None:
    seed_demo(empty.owner_dsn, SUNDAY)
    database = Database(empty.role_dsns())
    doctor = Caller(sub=str(DOCTORS[0].sub), role=Role.DOCTOR, request_id="r", source="test")
    tomorrow = (SUNDAY + timedelta(days=1)).date()
    with database.transaction(doctor) as tx:
        moved = tx.execute(
            "UPDATE app.appointment SET status = 'cancelled', cancel_reason = 'Ill' "
            "WHERE doctor_id = app.my_doctor() AND status = 'booked' "
            "AND (starts_at AT TIME ZONE 'Europe/London')::date = %s RETURNING id, starts_at",
            [tomorrow],
        ).fetchall()
        waiting = tx.execute(
            "UPDATE app.appointment SET status = 'arrived' WHERE doctor_id = app.my_doctor() "
            "AND status = 'in-room' RETURNING id"
        ).fetchall()
    database.close()
    assert moved
    assert waiting
    seed_demo(empty.owner_dsn, SUNDAY + timedelta(days=2))
    ids = [row[0] for row in moved]
    assert {row[0] for row in rows(empty, "SELECT status FROM app.appointment WHERE id = ANY(%s)", ids)} == {
        "cancelled"
    }
    kept = rows(empty, "SELECT status FROM app.appointment WHERE id = ANY(%s)", [row[0] for row in waiting])
    assert {row[0] for row in kept} == {"arrived"}


def test_maja_is_as_her_pictures_show(empty: Server) -> None:
    seed_demo(empty.owner_dsn, SUNDAY)
    maja = record_id("patient", PATIENTS[0].email)
    assert rows(
        empty, "SELECT family, given, birth_date, clinic_number FROM app.patient WHERE id = %s", maja
    ) == [("Lindqvist", "Maja", date(1967, 3, 14), "MS 004 182 77")]
    allergies = rows(
        empty, "SELECT display, severity FROM app.allergy WHERE patient_id = %s ORDER BY 1", maja
    )
    assert allergies == [("Latex", "moderate"), ("Penicillin", "severe")]
    active = rows(
        empty,
        "SELECT medicine FROM app.prescription WHERE patient_id = %s AND status = 'active' ORDER BY 1",
        maja,
    )
    assert [name for (name,) in active] == ["atorvastatin", "metformin", "ramipril", "salbutamol"]
    latest = dict(
        rows(
            empty,
            "SELECT DISTINCT ON (code) code, value FROM app.observation WHERE patient_id = %s "
            "ORDER BY code, effective_at DESC",
            maja,
        )
    )
    assert (latest["8480-6"], latest["8462-4"], latest["59261-8"], latest["62238-1"]) == (138, 84, 48, 86)
    ahead = rows(
        empty,
        "SELECT starts_at FROM app.appointment WHERE patient_id = %s AND starts_at > %s",
        maja,
        SUNDAY,
    )
    assert ahead == [(datetime(2026, 11, 26, 10, 20, tzinfo=ZONE).astimezone(UTC),)]


def test_charts_show_what_was_put_right(empty: Server) -> None:
    seed_demo(empty.owner_dsn, SUNDAY)
    maja = record_id("patient", PATIENTS[0].email)
    amended = rows(
        empty,
        "SELECT o.value, h.row ->> 'value' FROM app.observation o JOIN app.history h ON h.id = o.id "
        "WHERE o.patient_id = %s AND o.status = 'amended'",
        maja,
    )
    assert amended == [(36.9, "39.6")]
    for query in (
        "SELECT count(*) FROM app.observation WHERE status = 'entered-in-error'",
        "SELECT count(*) FROM app.allergy WHERE verification_status = 'entered-in-error'",
        "SELECT count(*) FROM app.addendum",
        "SELECT count(*) FROM app.amendment_request WHERE status = 'open'",
        "SELECT count(*) FROM app.break_glass WHERE reviewed_at IS NULL",
    ):
        assert rows(empty, query)[0][0] > 0  # pyright: ignore[reportArgumentType]
    assert not rows(empty, "SELECT FROM app.break_glass WHERE ends_at > %s", SUNDAY)


def test_each_doctor_sees_some_patients_and_not_others(empty: Server) -> None:
    seed_demo(empty.owner_dsn, datetime.now(UTC))
    database = Database(empty.role_dsns())
    seen: list[int] = []
    for person in DOCTORS:
        caller = Caller(sub=str(person.sub), role=Role.DOCTOR, request_id="r", source="test")
        with database.transaction(caller) as tx:
            row = tx.execute("SELECT count(*) FROM app.patient").fetchone()
            drafts = tx.execute(
                "SELECT count(*) FROM app.encounter WHERE signed_at IS NULL AND author_id = app.my_doctor()"
            ).fetchone()
        assert row is not None
        assert drafts is not None
        assert drafts[0] >= 1
        seen.append(row[0])
    database.close()
    assert min(seen) >= 12
    assert max(seen) < 30


def test_everybody_is_made_up() -> None:
    assert (len(DOCTORS), len(ADMINS), len(PATIENTS)) == (4, 1, 3)
    for person in EVERYBODY:
        assert person.email.endswith(("@hillside.example", "@example.org"))
        assert len(person.password) >= 12
        assert person.password not in repr(person)
    assert len({person.totp_secret for person in EVERYBODY}) == len(EVERYBODY)
