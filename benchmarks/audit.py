"""Recording a value with its link in the audit chain, against the same row in such a table without it."""

import time
from typing import Any

import psycopg

from benchmarks.large_clinic import large_clinic, one_row
from benchmarks.pairs import measure, report
from medisecure_backend.local.seed.demo_people import DOCTORS, record_id

GOAL = 2.5
ROUNDS = 30
CONTEXT = "SELECT set_config('app.sub', %(sub)s, true), set_config('app.role', 'Doctor', true)"
INSERT = (
    "INSERT INTO {table} "
    "(patient_id, code, display, category, value, unit, interpretation, effective_at, author) VALUES "
    " (%(patient)s, '8867-4', 'Heart rate', 'vital-signs', 72, '/min', 'N', now(), 'Dr Adaeze Okafor')"
)


def middle(connection: psycopg.Connection[Any], table: str, values: dict[str, Any]) -> float:
    times: list[float] = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        with connection.transaction():
            connection.execute(CONTEXT, values)
            connection.execute(INSERT.format(table=table).encode(), values)
        times.append(time.perf_counter() - started)
    return sorted(times)[ROUNDS // 2] * 1000


if __name__ == "__main__":
    with large_clinic() as clinic:
        dsn = clinic.environment["MEDISECURE_DSN_DOCTOR"]
        with psycopg.connect(clinic.owner_dsn, autocommit=True) as owner:
            owner.execute(
                "CREATE SCHEMA bench; CREATE TABLE bench.observation (LIKE app.observation INCLUDING ALL)"
            )
            owner.execute(
                "GRANT USAGE ON SCHEMA bench TO ms_doctor; GRANT INSERT ON bench.observation TO ms_doctor"
            )
            found = owner.execute(
                "SELECT patient_id FROM app.assignment WHERE doctor_id = %s AND ends_on IS NULL LIMIT 1",
                [record_id("doctor", DOCTORS[0].email)],
            ).fetchone()
        values = {"sub": str(DOCTORS[0].sub), "patient": one_row(found)[0]}
        with psycopg.connect(dsn) as ours, psycopg.connect(dsn) as theirs:
            report(
                measure(
                    "audit",
                    lambda: middle(ours, "app.observation", values),
                    lambda: middle(theirs, "bench.observation", values),
                    goal=GOAL, unit="ms",
                )
            )  # fmt: skip
