"""kill -9 while a hundred values are recorded: what was answered is there afterwards, nothing twice."""

import threading
import uuid
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import requests

from tests.clinic_process import RunningClinic, start_clinic

WRITES = 100
WRITERS = 8
ANSWERS_BEFORE_THE_KILL = 30


@dataclass
class Writer:
    """A doctor's desktop: one key per value, kept for the next try."""

    patient_id: str
    first: datetime = field(default_factory=lambda: datetime.now(UTC) - timedelta(hours=3))
    keys: list[str] = field(default_factory=lambda: [str(uuid.uuid4()) for _ in range(WRITES)])
    answered: dict[int, str] = field(default_factory=dict)

    def value(self, number: int) -> dict[str, Any]:
        at = self.first + timedelta(minutes=number)
        return {"code": "8867-4", "value": 50 + number, "unit": "/min", "effective_at": at.isoformat()}

    def write(self, clinic: RunningClinic, token: str, number: int) -> int | None:
        """The status, or None if nobody answered."""
        with requests.Session() as session:
            session.trust_env = False
            try:
                reply = session.post(
                    f"{clinic.api_url}/v1/patients/{self.patient_id}/observations",
                    json=self.value(number),
                    headers={"Authorization": f"Bearer {token}", "Idempotency-Key": self.keys[number]},
                    timeout=30,
                )
            except requests.RequestException:
                return None
        if reply.ok:
            self.answered[number] = reply.json()["id"]
        return reply.status_code


def test_nothing_answered_is_lost_and_nothing_is_there_twice(tmp_path: Path) -> None:
    with start_clinic(tmp_path / "data", "--seed", "demo") as first:
        writer = Writer(first.call("GET", "/v1/patients", "Doctor").json()["items"][0]["id"])
        statuses = write_until_killed(first, writer)
    assert len(writer.answered) >= ANSWERS_BEFORE_THE_KILL
    assert None in statuses
    assert set(statuses) <= {201, 503, None}

    with start_clinic(tmp_path / "data", "--seed", "demo") as second:
        assert set(writer.answered.values()) <= set(recorded(second, writer))

        answered_before = dict(writer.answered)
        token = second.access_token("Doctor")
        assert {writer.write(second, token, number) for number in range(WRITES)} == {201}
        assert {number: writer.answered[number] for number in answered_before} == answered_before
        assert Counter(recorded(second, writer)) == Counter(writer.answered.values())
        assert second.stop() == 0


def write_until_killed(clinic: RunningClinic, writer: Writer) -> list[int | None]:
    token = clinic.access_token("Doctor")
    enough = threading.Event()

    def write(number: int) -> int | None:
        status = writer.write(clinic, token, number)
        if len(writer.answered) >= ANSWERS_BEFORE_THE_KILL:
            enough.set()
        return status

    with ThreadPoolExecutor(WRITERS) as pool:
        runs = [pool.submit(write, number) for number in range(WRITES)]
        assert enough.wait(60)
        clinic.kill()
        return [run.result() for run in runs]


def recorded(clinic: RunningClinic, writer: Writer) -> list[str]:
    """Ids of the values this writer has recorded, as the clinic knows them."""
    found: list[str] = []
    moments = {datetime.fromisoformat(writer.value(number)["effective_at"]) for number in range(WRITES)}
    query = {
        "code": "8867-4",
        "from": (writer.first - timedelta(days=1)).date().isoformat(),
        "to": (writer.first + timedelta(days=2)).date().isoformat(),
        "limit": "100",
    }
    while True:
        reply = clinic.call("GET", f"/v1/patients/{writer.patient_id}/observations", "Doctor", params=query)
        assert reply.status_code == 200, reply.text
        page = reply.json()
        found += [
            item["id"] for item in page["items"] if datetime.fromisoformat(item["effective_at"]) in moments
        ]
        if not page.get("next_cursor"):
            return found
        query["cursor"] = page["next_cursor"]
