"""The large clinic: as many as asked for, spread as in life, and the same people can sign in."""

from datetime import UTC, datetime

import psycopg
import pytest

from medisecure_backend.database.migrate import migrate
from medisecure_backend.local.seed.demo import seed_demo
from medisecure_backend.local.seed.large import is_loaded, load
from tests.backend.conftest import PASSWORDS
from tests.backend.identity.running import fresh_database
from tests.backend.server import Server

PATIENTS, OBSERVATIONS = 700, 6_000
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def large(postgres: Server) -> str:
    dsn = fresh_database(postgres.owner_dsn)
    migrate(dsn, PASSWORDS)
    seed_demo(dsn, NOW)
    assert not is_loaded(dsn)
    load(dsn, PATIENTS, OBSERVATIONS, NOW)
    assert is_loaded(dsn)
    return dsn


def one(dsn: str, statement: str) -> object:
    with psycopg.connect(dsn) as connection:
        found = connection.execute(statement.encode()).fetchone()
    assert found is not None
    return found[0]


def test_it_holds_what_was_asked_for(large: str) -> None:
    assert one(large, "SELECT count(*) FROM app.patient WHERE clinic_number LIKE 'L %'") == PATIENTS
    mine = "SELECT count(*) FROM app.observation o JOIN app.patient p ON p.id = o.patient_id "
    assert one(large, mine + "WHERE p.clinic_number LIKE 'L %'") == OBSERVATIONS


def test_a_few_have_many_and_most_have_few(large: str) -> None:
    counts = (
        "SELECT count(o.id) AS n FROM app.patient p LEFT JOIN app.observation o ON o.patient_id = p.id "
        "WHERE p.clinic_number LIKE 'L %' GROUP BY p.id"
    )
    middle = one(large, f"SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY n) FROM ({counts}) c")
    most = one(large, f"SELECT max(n) FROM ({counts}) c")
    assert isinstance(middle, float)
    assert isinstance(most, int)
    assert most > 8 * middle > 0


def test_every_patient_has_a_doctor_with_a_list_of_life_size(large: str) -> None:
    lists = (
        "SELECT count(*) AS n FROM app.assignment a JOIN app.patient p ON p.id = a.patient_id "
        "WHERE p.clinic_number LIKE 'L %' GROUP BY a.doctor_id"
    )
    assert one(large, f"SELECT max(n) <= 300 FROM ({lists}) l") is True
    assert one(large, f"SELECT sum(n)::int FROM ({lists}) l") == PATIENTS


def test_values_are_in_the_past_and_within_what_is_possible(large: str) -> None:
    assert one(large, f"SELECT count(*) FROM app.observation WHERE effective_at > '{NOW.isoformat()}'") == 0
    assert one(large, "SELECT count(*) FROM app.observation WHERE value < 0") == 0
