"""Jobs in PostgreSQL: claimed once, found again after a crash, tried twice, then failed with a sentence."""

import threading
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID

import psycopg
import pytest

from medisecure_backend.contract.roles import Role
from medisecure_backend.database.connections import Database
from medisecure_backend.services.document_store import BucketPlace, DocumentStore
from medisecure_backend.services.errors import UnavailableError
from medisecure_backend.services.job_worker import JobWorker
from tests.backend.people import People, Person
from tests.backend.server import Server

REFUSED = psycopg.errors.InsufficientPrivilege
LEASE = timedelta(minutes=2)
CLAIM = "SELECT id, attempts FROM app.claim_job(%s)"


class Bucket(DocumentStore):
    """Keeps what is put; fails as often as it is told to, as S3 would."""

    def __init__(self, failures: int = 0) -> None:
        super().__init__(BucketPlace("eu-west-2", "none"))
        self.kept: dict[str, bytes] = {}
        self.failures = failures

    def put(self, key: str, content_type: str, body: bytes) -> None:
        if self.failures:
            self.failures -= 1
            raise UnavailableError("The document store does not answer.")
        self.kept[key] = body


@pytest.fixture
def queue(postgres: Server) -> Iterator[psycopg.Connection[Any]]:
    """The queue's own login, on a queue where nothing else waits."""
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute(
            "UPDATE app.job SET status = 'failed', finished_at = now(), problem = 'left over'"
            " WHERE status IN ('queued', 'running')"
        )
    with psycopg.connect(postgres.dsns["ms_trigger"], autocommit=True) as connection:
        yield connection


def queue_dsn(queue: psycopg.Connection[Any]) -> str:
    return f"{queue.info.dsn} password={queue.info.password}"


def ask(database: Database, patient: Person, format_: str = "json") -> UUID:
    with database.transaction(patient.caller) as tx:
        row = tx.execute(
            "INSERT INTO app.job (asked_by, patient_id, kind, format)"
            " VALUES (%s, %s, 'export', %s) RETURNING id",
            [patient.sub, patient.id, format_],
        ).fetchone()
    assert row is not None
    return row[0]


def state(database: Database, patient: Person, job: UUID) -> tuple[Any, ...]:
    with database.transaction(patient.caller) as tx:
        row = tx.execute("SELECT status, attempts, problem FROM app.job WHERE id = %s", [job]).fetchone()
    assert row is not None
    return row


def crash(postgres: Server, job: UUID) -> None:
    """Whoever ran it is gone, and the lease has run out."""
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute("UPDATE app.job SET lease_until = now() - interval '1 second' WHERE id = %s", [job])


def test_of_many_workers_each_job_has_one(
    postgres: Server, database: Database, people: People, queue: psycopg.Connection[Any]
) -> None:
    jobs = {ask(database, people.patient()) for _ in range(12)}
    claimed: list[UUID] = []

    def work() -> None:
        with psycopg.connect(postgres.dsns["ms_trigger"], autocommit=True) as own:
            while (row := own.execute(CLAIM, [LEASE]).fetchone()) is not None:
                claimed.append(row[0])

    workers = [threading.Thread(target=work) for _ in range(6)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(claimed) == sorted(jobs)


def test_a_crash_loses_nothing_and_happens_twice_at_most(
    postgres: Server, database: Database, people: People, queue: psycopg.Connection[Any]
) -> None:
    patient = people.patient()
    job = ask(database, patient)
    assert queue.execute(CLAIM, [LEASE]).fetchone() == (job, 1)
    assert queue.execute(CLAIM, [LEASE]).fetchone() is None
    crash(postgres, job)
    assert queue.execute(CLAIM, [LEASE]).fetchone() == (job, 2)
    crash(postgres, job)
    assert queue.execute(CLAIM, [LEASE]).fetchone() is None
    status, attempts, problem = state(database, patient, job)
    assert (status, attempts) == ("failed", 2)
    assert problem.endswith("Please ask for it again.")


def test_a_late_worker_changes_nothing(
    postgres: Server, database: Database, people: People, queue: psycopg.Connection[Any]
) -> None:
    patient = people.patient()
    job = ask(database, patient)
    queue.execute(CLAIM, [LEASE])
    crash(postgres, job)
    queue.execute(CLAIM, [LEASE])
    assert queue.execute("SELECT app.finish_job(%s, 1, 5)", [job]).fetchone() == (False,)
    assert queue.execute("SELECT app.fail_job(%s, 1, 'x', true)", [job]).fetchone() == (None,)
    assert queue.execute("SELECT app.finish_job(%s, 2, 5)", [job]).fetchone() == (True,)
    assert state(database, patient, job) == ("ready", 2, None)


def test_a_clinic_that_starts_takes_up_what_was_running(
    database: Database, people: People, queue: psycopg.Connection[Any]
) -> None:
    job = ask(database, people.patient())
    queue.execute(CLAIM, [LEASE])
    queue.execute("SELECT app.release_jobs()")
    assert queue.execute(CLAIM, [LEASE]).fetchone() == (job, 2)


@pytest.mark.parametrize(("failures", "attempts"), [(0, 1), (1, 2), (2, 2)])
def test_a_store_that_fails_is_tried_once_more(
    failures: int, attempts: int, database: Database, people: People, queue: psycopg.Connection[Any]
) -> None:
    patient = people.patient()
    job = ask(database, patient)
    store = Bucket(failures)
    JobWorker(queue_dsn(queue), database, store).run_all()
    status, tried, problem = state(database, patient, job)
    assert (status, tried) == ("ready" if failures < 2 else "failed", attempts)
    assert (problem is None) == (status == "ready")
    assert (f"exports/{job}" in store.kept) == (status == "ready")


def test_a_person_disabled_meanwhile_gets_nothing(
    postgres: Server, database: Database, people: People, queue: psycopg.Connection[Any]
) -> None:
    patient = people.patient()
    job = ask(database, patient)
    people.disable(patient)
    store = Bucket()
    JobWorker(postgres.dsns["ms_trigger"], database, store).run_all()
    with psycopg.connect(postgres.owner_dsn) as owner:
        row = owner.execute("SELECT status, attempts FROM app.job WHERE id = %s", [job]).fetchone()
    assert row == ("failed", 1)
    assert store.kept == {}


def test_a_job_is_its_persons_alone(database: Database, people: People) -> None:
    patient, other = people.patient(), people.patient()
    job = ask(database, patient)
    with database.transaction(other.caller) as tx:
        assert tx.execute("SELECT 1 FROM app.job WHERE id = %s", [job]).fetchall() == []
    for values in ([other.sub, other.id], [patient.sub, other.id], [other.sub, patient.id]):
        with pytest.raises(REFUSED), database.transaction(patient.caller) as tx:
            tx.execute(
                "INSERT INTO app.job (asked_by, patient_id, kind, format) VALUES (%s, %s, 'export', 'json')",
                values,
            )
    with pytest.raises(psycopg.errors.UniqueViolation):
        ask(database, patient)


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE app.job SET status = 'ready'",
        "DELETE FROM app.job",
        "SELECT * FROM app.claim_job('1 minute')",
        "SELECT app.finish_job(gen_random_uuid(), 1, 1)",
        "SELECT app.release_jobs()",
    ],
)
def test_nobody_plays_worker(role: Role, statement: str, database: Database, people: People) -> None:
    person = {Role.PATIENT: people.patient, Role.DOCTOR: people.doctor, Role.ADMIN: people.admin}[role]()
    with pytest.raises(REFUSED), database.transaction(person.caller) as tx:
        tx.execute(statement.encode())
