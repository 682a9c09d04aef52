"""A chart's first look over HTTP, through gateway, token, Lambda and policies, against its bare SQL."""

import http.client
import sys
import time
from typing import Any

import psycopg

from benchmarks.asked import asked_by, dsn_of, signed_in
from benchmarks.large_clinic import large_clinic, one_row
from benchmarks.pairs import measure, report
from medisecure_backend.contract.roles import Role
from medisecure_backend.local.seed.demo_people import DOCTORS, record_id
from medisecure_backend.services.chart import read_summary

GOAL = 6.0
ROUNDS = 15


def middle(run: Any) -> float:
    times: list[float] = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        run()
        times.append(time.perf_counter() - started)
    return sorted(times)[ROUNDS // 2] * 1000


if __name__ == "__main__":
    with large_clinic() as clinic, psycopg.connect(clinic.owner_dsn) as owner:
        found = owner.execute(
            "SELECT o.patient_id FROM app.observation o JOIN app.assignment a USING (patient_id) "
            "WHERE a.doctor_id = %s GROUP BY 1 ORDER BY count(*) DESC LIMIT 1",
            [record_id("doctor", DOCTORS[0].email)],
        ).fetchone()
        patient = str(one_row(found)[0])
        dsn, doctor = dsn_of(clinic, Role.DOCTOR), DOCTORS[0]
        asked = asked_by(clinic, Role.DOCTOR, doctor, lambda tx, me: read_summary(tx, me, patient))
        headers = {"Authorization": f"Bearer {signed_in(clinic, Role.DOCTOR, doctor)}"}
        address = clinic.ready["api_url"].removeprefix("http://")
        line = http.client.HTTPConnection(address)
        with psycopg.connect(dsn, prepare_threshold=None) as plain:

            def over_http() -> None:
                line.request("GET", f"/v1/patients/{patient}/summary", headers=headers)
                reply = line.getresponse()
                if b'"vitals"' not in reply.read():
                    sys.exit(f"The clinic answered {reply.status}.")

            def bare() -> None:
                with plain.transaction():
                    for query, values in asked:
                        plain.execute(query, values).fetchall()

            report(measure("api", lambda: middle(over_http), lambda: middle(bare), goal=GOAL, unit="ms"))
