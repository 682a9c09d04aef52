"""Recording a value with its link in the audit chain, against the same row in such a table without it.

With --verify: looking through a whole audit of a million entries (--entries), against the minute it may take.
"""

import argparse
import time
from typing import Any

import psycopg

from benchmarks.audit_entries import fill_audit
from benchmarks.large_clinic import LargeClinic, large_clinic, one_row
from benchmarks.pairs import measure, report
from medisecure_backend.local.seed.demo_people import DOCTORS, record_id

GOAL = 2.5
MAY_TAKE_S, ENTRIES = 60.0, 1_000_000
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


def measure_writing(clinic: LargeClinic) -> None:
    dsn = clinic.environment["MEDISECURE_DSN_DOCTOR"]
    with psycopg.connect(clinic.owner_dsn, autocommit=True) as owner:
        owner.execute("DROP SCHEMA IF EXISTS bench CASCADE; CREATE SCHEMA bench")
        owner.execute("CREATE TABLE bench.observation (LIKE app.observation INCLUDING ALL)")
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


def measure_verifying(clinic: LargeClinic, entries: int) -> None:
    count = fill_audit(clinic.owner_dsn, entries)
    with psycopg.connect(clinic.environment["MEDISECURE_DSN_ADMIN"], autocommit=True) as admin:

        def seconds() -> float:
            started = time.perf_counter()
            if admin.execute("SELECT * FROM app.audit_verify()").fetchall():
                raise SystemExit("The audit does not hold.")
            return time.perf_counter() - started

        may_take = MAY_TAKE_S * count / ENTRIES
        report(measure(f"audit verify {count}", seconds, lambda: may_take, goal=1.0, unit="s"))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--verify", action="store_true")
    parser.add_argument("--entries", type=int, default=ENTRIES)
    options, _ = parser.parse_known_args()
    with large_clinic() as large:
        measure_verifying(large, options.entries) if options.verify else measure_writing(large)
