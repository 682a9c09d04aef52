"""The clinic's booking rules and kinds of visits: everybody reads them, admins change them."""

from collections.abc import Iterator
from uuid import uuid4

import psycopg
import pytest

from medisecure_backend.contract.booking_rules import BookingRulesChange, VisitTypeChange, VisitTypeNew
from medisecure_backend.database.connections import Database
from medisecure_backend.services.booking_rules import (
    add_visit_type,
    change_rules,
    change_visit_type,
    find_visit_type,
    list_visit_types,
    read_rules,
)
from medisecure_backend.services.clinic import read_clinic
from medisecure_backend.services.errors import NotFoundError, StaleVersionError
from tests.backend.people import People
from tests.backend.server import Server

REFUSED = psycopg.errors.InsufficientPrivilege


@pytest.fixture
def rules_restored(postgres: Server) -> Iterator[None]:
    """The rules are one row that every test of this process reads."""
    yield
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute("UPDATE app.booking_rules SET notice_minutes = 0, no_shows_before_request = NULL")


@pytest.mark.usefixtures("rules_restored")
def test_an_admin_changes_some_rules_and_the_old_ones_stay_readable(
    database: Database, people: People
) -> None:
    admin = people.admin()
    with database.transaction(admin.caller) as tx:
        before = read_rules(tx)
        after = change_rules(tx, BookingRulesChange(notice_minutes=90), before.version)
        assert (after.notice_minutes, after.horizon_days) == (90, before.horizon_days)
        assert after.version == before.version + 1
    with database.transaction(admin.caller) as tx:
        with pytest.raises(StaleVersionError):
            change_rules(tx, BookingRulesChange(notice_minutes=10), before.version)
        kept = tx.execute(
            "SELECT (row ->> 'notice_minutes')::int FROM app.history "
            "WHERE table_name = 'booking_rules' AND version = %s",
            [before.version],
        ).fetchone()
        assert kept == (before.notice_minutes,)
        cleared = change_rules(tx, BookingRulesChange(no_shows_before_request=None), after.version)
        assert cleared.no_shows_before_request is None


def test_an_admin_adds_a_kind_of_visit_and_puts_it_away(database: Database, people: People) -> None:
    admin, name = people.admin(), f"Travel advice {uuid4().hex[:8]}"
    with database.transaction(admin.caller) as tx:
        added = add_visit_type(tx, VisitTypeNew(name=name, minutes=30, mode="request", notice_minutes=60))
        assert added in list_visit_types(tx)
    with database.transaction(people.patient().caller) as tx:
        shown = {each.name: each for each in read_clinic(tx).visit_types}
        assert (shown[name].minutes, shown[name].mode) == (30, "request")
    with database.transaction(admin.caller) as tx:
        away = change_visit_type(tx, added.id, VisitTypeChange(is_active=False), added.version)
        assert (away.is_active, away.name, away.version) == (False, name, 2)
        with pytest.raises(StaleVersionError):
            change_visit_type(tx, added.id, VisitTypeChange(minutes=10), 1)
        with pytest.raises(NotFoundError):
            find_visit_type(tx, str(uuid4()))
    with database.transaction(people.patient().caller) as tx:
        assert name not in {each.name for each in read_clinic(tx).visit_types}


def test_two_kinds_of_visits_never_have_one_name(database: Database, people: People) -> None:
    new = VisitTypeNew(name=f"Once {uuid4().hex[:8]}", minutes=30)
    with database.transaction(people.admin().caller) as tx:
        add_visit_type(tx, new)
        with pytest.raises(psycopg.errors.UniqueViolation):
            add_visit_type(tx, new)


def test_only_admins_change_the_rules(database: Database, people: People) -> None:
    for person in (people.patient(), people.doctor()):
        with pytest.raises(REFUSED), database.transaction(person.caller) as tx:
            change_rules(tx, BookingRulesChange(notice_minutes=1), read_rules(tx).version)
        with pytest.raises(REFUSED), database.transaction(person.caller) as tx:
            add_visit_type(tx, VisitTypeNew(name="Mine", minutes=10))
        with database.transaction(person.caller) as tx:
            seen = tx.execute("SELECT FROM app.history WHERE table_name = 'booking_rules'").fetchall()
            assert seen == []


@pytest.mark.parametrize("table", ["visit_type", "booking_rules"])
def test_rules_are_never_removed(table: str, postgres: Server) -> None:
    with psycopg.connect(postgres.owner_dsn) as owner, pytest.raises(REFUSED):
        owner.execute(f"TRUNCATE app.{table} CASCADE".encode())
