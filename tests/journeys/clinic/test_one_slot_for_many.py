"""Two hundred people want the same quarter of an hour."""

import threading
import uuid
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import requests

from tests.clinic_process import RunningClinic

TRIES = 200


def test_one_gets_it_and_the_others_get_alternatives(clinic: RunningClinic) -> None:
    token = clinic.access_token("Admin")
    patients = [item["id"] for item in clinic.call("GET", "/v1/patients?limit=100", "Admin").json()["items"]]
    slot, doctor_id = free_slot(clinic)
    start_together = threading.Barrier(50)

    def book(number: int) -> requests.Response:
        if number < start_together.parties:
            start_together.wait()
        with requests.Session() as session:
            session.trust_env = False
            return session.post(
                f"{clinic.api_url}/v1/appointments",
                json={
                    "doctor_id": doctor_id,
                    "starts_at": slot["starts_at"],
                    "ends_at": slot["ends_at"],
                    "reason": "Cough",
                    "patient_id": patients[number % len(patients)],
                },
                headers={"Authorization": f"Bearer {token}", "Idempotency-Key": str(uuid.uuid4())},
                timeout=60,
            )

    with ThreadPoolExecutor(start_together.parties) as pool:
        replies = list(pool.map(book, range(TRIES)))

    assert Counter(reply.status_code for reply in replies) == {201: 1, 409: TRIES - 1}
    for reply in replies:
        if reply.status_code == 409:
            problem = reply.json()
            assert problem["type"] in {"slot-taken", "patient-busy"}
            assert problem["alternatives"], problem
            assert slot["starts_at"] not in {other["starts_at"] for other in problem["alternatives"]}


def free_slot(clinic: RunningClinic) -> tuple[dict[str, Any], str]:
    """A time some doctor still has, next week."""
    today = clinic.today()
    for doctor in clinic.call("GET", "/v1/doctors", "Admin").json()["items"]:
        query = {
            "from": (today + timedelta(days=7)).isoformat(),
            "to": (today + timedelta(days=14)).isoformat(),
        }
        slots = clinic.call("GET", f"/v1/doctors/{doctor['id']}/slots", "Admin", params=query).json()["items"]
        if slots:
            return slots[len(slots) // 2], doctor["id"]
    raise AssertionError("no doctor has a free time next week")
