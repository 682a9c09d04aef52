"""The five queries a clinic lives by, with policies as a doctor asks, against the same without any."""

import time
from typing import Any

import psycopg

from benchmarks.large_clinic import large_clinic, one_row
from benchmarks.pairs import Ratio, measure, report
from medisecure_backend.local.seed.demo_people import DOCTORS, record_id

GOAL = 3.0
ROUNDS = 10
MINE = (
    "IN (SELECT a.patient_id FROM app.assignment a WHERE a.doctor_id = %(doctor)s "
    "AND a.starts_on <= current_date AND (a.ends_on IS NULL OR a.ends_on >= current_date))"
)
CONTEXT = "SELECT set_config('app.sub', %(sub)s, true), set_config('app.role', 'Doctor', true)"
QUERIES = {
    "patient list": "SELECT id, family, given, birth_date FROM app.patient WHERE true {mine} "
    "ORDER BY family, given, id LIMIT 50",
    "search": "SELECT id, family, given FROM app.patient WHERE search ^@ 'as' {mine} "
    "ORDER BY family, given, id LIMIT 50",
    "chart": "SELECT code, value, unit, effective_at FROM app.observation WHERE patient_id = %(patient)s "
    "ORDER BY effective_at DESC, id DESC LIMIT 50",
    "30-day join": "SELECT p.id, family, o.code, o.value "
    "FROM app.patient p JOIN app.observation o ON o.patient_id = p.id "
    "WHERE o.effective_at > now() - interval '30 days' AND o.interpretation IN ('LL', 'HH') {mine} "
    "ORDER BY o.effective_at DESC LIMIT 50",
    "count mine": "SELECT count(*) FROM app.patient WHERE true {mine}",
}


def seconds(
    connection: psycopg.Connection[Any], context: str | None, query: str, values: dict[str, Any]
) -> float:
    """One transaction, the middle of a few."""
    times: list[float] = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        with connection.transaction():
            if context is not None:
                connection.execute(context.encode(), values)
            connection.execute(query.encode(), values).fetchall()
        times.append(time.perf_counter() - started)
    return sorted(times)[ROUNDS // 2]


def compare(
    name: str, ours: psycopg.Connection[Any], theirs: psycopg.Connection[Any], values: dict[str, Any]
) -> Ratio:
    own = "p.id" if " p " in QUERIES[name] else "id"
    with_policies = QUERIES[name].format(mine="")
    without = QUERIES[name].format(mine=f"AND {own} {MINE}")
    return measure(
        f"rls {name}",
        lambda: seconds(ours, CONTEXT, with_policies, values) * 1000,
        lambda: seconds(theirs, "SELECT 1", without, values) * 1000,
        goal=GOAL, unit="ms",
    )  # fmt: skip


if __name__ == "__main__":
    with large_clinic() as clinic:
        doctor = DOCTORS[0]
        with (
            psycopg.connect(clinic.environment["MEDISECURE_DSN_DOCTOR"], prepare_threshold=None) as ours,
            psycopg.connect(clinic.owner_dsn, prepare_threshold=None) as theirs,
        ):
            found = theirs.execute(
                "SELECT o.patient_id FROM app.observation o JOIN app.assignment a USING (patient_id) "
                "WHERE a.doctor_id = %s GROUP BY 1 ORDER BY count(*) DESC LIMIT 1",
                [record_id("doctor", doctor.email)],
            ).fetchone()
            theirs.rollback()
            values = {
                "sub": str(doctor.sub),
                "doctor": record_id("doctor", doctor.email),
                "patient": one_row(found)[0],
            }
            report(*(compare(name, ours, theirs, values) for name in QUERIES))
