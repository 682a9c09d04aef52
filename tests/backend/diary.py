"""The clinic's diary as tests need it: other rules and another zone for a while, visits at any time."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import psycopg
from psycopg import sql

from tests.backend.people import Person

MINUTES = timedelta(minutes=1)
IN_A_WEEK: date = datetime.now(UTC).date() + timedelta(days=7)


class DiaryKeeper:
    """Writes as the owner what no login may, and puts the clinic's own rows back."""

    def __init__(self, owner: psycopg.Connection[Any]) -> None:
        self._owner = owner

    @contextmanager
    def rules(self, **rules: int | None) -> Iterator[None]:
        """Other booking rules for a while: they are one row that every test of this process reads."""
        with self._restored("booking_rules", rules):
            yield

    @contextmanager
    def zone(self, name: str) -> Iterator[None]:
        """Another zone for a while."""
        with self._restored("clinic", {"time_zone": name}):
            yield

    def visit_type(self, **columns: object) -> str:
        """A kind of visit of one test's own; its id."""
        values = {"name": f"Kind {uuid4().hex[:8]}", "minutes": 20, **columns}
        query = sql.SQL("INSERT INTO app.visit_type ({}) VALUES ({}) RETURNING id::text").format(
            sql.SQL(", ").join(map(sql.Identifier, values)), sql.SQL(", ").join(map(sql.Placeholder, values))
        )
        return str(self.ask(query, values)[0][0])

    def visit(self, doctor: Person, patient: Person, starts_at: datetime, status: str = "booked") -> str:
        """A visit at any time, also in the past; its id."""
        query = sql.SQL(
            "INSERT INTO app.appointment (doctor_id, patient_id, starts_at, ends_at, time_zone, reason, "
            "place, status) VALUES (%(doctor)s, %(patient)s, %(starts_at)s, %(ends_at)s, 'Europe/London', "
            "'Cough', 'Room 4', %(status)s) RETURNING id::text"
        )
        values = {"doctor": doctor.id, "patient": patient.id, "starts_at": starts_at, "status": status}
        return str(self.ask(query, values | {"ends_at": starts_at + 20 * MINUTES})[0][0])

    def forget_hours(self, doctor: Person) -> None:
        """A doctor who was just invited: nobody said when they work."""
        self.ask(sql.SQL("DELETE FROM app.availability WHERE doctor_id = %(id)s"), {"id": doctor.id})

    def expire_holds(self, doctor: Person) -> None:
        """Five minutes later."""
        self.ask(
            sql.SQL("UPDATE app.hold SET expires_at = now() - interval '1 second' WHERE doctor_id = %(id)s"),
            {"id": doctor.id},
        )

    def overlaps(self, doctors: list[UUID | None]) -> int:
        """How many pairs of live visits of these doctors overlap: none, ever."""
        query = sql.SQL(
            "SELECT count(*) FROM app.appointment a JOIN app.appointment b ON a.id < b.id "
            "AND a.during && b.during AND (a.doctor_id = b.doctor_id OR a.patient_id = b.patient_id) "
            "WHERE a.doctor_id = ANY(%(doctors)s) AND a.status <> 'cancelled' AND b.status <> 'cancelled'"
        )
        return int(self.ask(query, {"doctors": doctors})[0][0])

    def ask(self, query: sql.SQL | sql.Composed, values: Any = None) -> list[Any]:
        """Rows of a statement, as the owner."""
        found = self._owner.execute(query, values)
        return found.fetchall() if found.description else []

    @contextmanager
    def _restored(self, table: str, columns: dict[str, Any]) -> Iterator[None]:
        names = list(columns)
        listed = sql.SQL(", ").join(map(sql.Identifier, names))
        read = sql.SQL("SELECT {} FROM app.{}").format(listed, sql.Identifier(table))
        before = dict(zip(names, self.ask(read)[0], strict=True))
        self._set(table, columns)
        try:
            yield
        finally:
            self._set(table, before)

    def _set(self, table: str, columns: dict[str, Any]) -> None:
        pairs = [sql.SQL("{} = {}").format(sql.Identifier(name), sql.Placeholder(name)) for name in columns]
        query = sql.SQL("UPDATE app.{} SET {}").format(sql.Identifier(table), sql.SQL(", ").join(pairs))
        self.ask(query, columns)
