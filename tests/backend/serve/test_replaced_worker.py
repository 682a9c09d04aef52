"""A worker whose handler hangs answers 503, is replaced, and leaves nothing running in the database."""

import threading
from pathlib import Path

import psycopg
import pytest

from tests.clinic_process import start_clinic

AS_LONG_AS_THE_GATEWAY = 45
RUNNING = "SELECT count(*) FROM pg_stat_activity WHERE usename = 'ms_doctor' AND state = 'active'"


@pytest.mark.soak
def test_a_blocked_statement_ends_before_the_gateway_gives_up(tmp_path: Path) -> None:
    with (
        start_clinic(tmp_path / "data", "--seed", "demo", "--workers", "1") as clinic,
        psycopg.connect(clinic.owner_dsn) as owner,
    ):
        assert clinic.call("GET", "/v1/me", "Doctor").status_code == 200
        owner.execute("LOCK TABLE app.clinic IN ACCESS EXCLUSIVE MODE")
        reply = clinic.http.get(
            f"{clinic.api_url}/v1/me",
            headers={"Authorization": f"Bearer {clinic.access_token('Doctor')}"},
            timeout=AS_LONG_AS_THE_GATEWAY,
        )
        assert reply.status_code == 503
        assert reply.json()["type"] == "unavailable"
        with psycopg.connect(clinic.owner_dsn, autocommit=True) as watcher:
            pause = threading.Event()
            for _ in range(100):
                if watcher.execute(RUNNING).fetchone() == (0,):
                    break
                pause.wait(0.1)
            assert watcher.execute(RUNNING).fetchone() == (0,)
        owner.rollback()
        assert clinic.call("GET", "/v1/me", "Doctor").status_code == 200
