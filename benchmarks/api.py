"""A chart's first look over HTTP, through gateway, token, Lambda and policies, against its bare SQL."""

import http.client
import sys
import time
from typing import Any, ClassVar
from uuid import uuid4

import psycopg

from benchmarks.large_clinic import LargeClinic, large_clinic, one_row
from benchmarks.pairs import measure, report
from medisecure_backend.contract.roles import Role
from medisecure_backend.database.connections import Caller
from medisecure_backend.local.seed.demo_people import DOCTORS, record_id
from medisecure_backend.services.chart import read_summary
from tests.clinic_process import Account, RunningClinic

GOAL = 6.0
ROUNDS = 15
CONTEXT = (
    "SELECT set_config('app.sub', %s, true), set_config('app.role', 'Doctor', true), "
    "set_config('app.request_id', %s, true), set_config('app.source', 'benchmark', true)"
)


class Recording(psycopg.Cursor[Any]):
    """Remembers what it was asked."""

    asked: ClassVar[list[tuple[Any, Any]]] = []

    def execute(self, query: Any, params: Any = None, **options: Any) -> Any:
        Recording.asked.append((query, params))
        return super().execute(query, params, **options)


def middle(run: Any) -> float:
    times: list[float] = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        run()
        times.append(time.perf_counter() - started)
    return sorted(times)[ROUNDS // 2] * 1000


def statements(dsn: str, patient: str) -> list[tuple[Any, Any]]:
    """What the service asks for one summary."""
    sub = str(DOCTORS[0].sub)
    caller = Caller(sub=sub, role=Role.DOCTOR, request_id=str(uuid4()), source="benchmark")
    Recording.asked = []
    with psycopg.connect(dsn, cursor_factory=Recording, prepare_threshold=None) as tx:
        tx.execute(CONTEXT, (sub, caller.request_id))
        read_summary(tx, caller, patient)
    return list(Recording.asked)


def token(clinic: LargeClinic) -> str:
    """Of the first demo doctor, really signed in."""
    person = DOCTORS[0]
    running = RunningClinic.__new__(RunningClinic)
    running.identity_url, running.region = clinic.ready["identity_url"], clinic.ready["region"]
    running.user_pool_id, running.client_id = clinic.ready["user_pool_id"], clinic.ready["client_id"]
    account = Account("Doctor", str(person.sub), person.email, person.password, person.totp_secret)
    return running.sign_in(account)["AccessToken"]


if __name__ == "__main__":
    with large_clinic() as clinic, psycopg.connect(clinic.owner_dsn) as owner:
        found = owner.execute(
            "SELECT o.patient_id FROM app.observation o JOIN app.assignment a USING (patient_id) "
            "WHERE a.doctor_id = %s GROUP BY 1 ORDER BY count(*) DESC LIMIT 1",
            [record_id("doctor", DOCTORS[0].email)],
        ).fetchone()
        patient = str(one_row(found)[0])
        dsn = clinic.environment["MEDISECURE_DSN_DOCTOR"]
        asked = statements(dsn, patient)
        headers = {"Authorization": f"Bearer {token(clinic)}"}
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
