"""A doctor who was disabled, or became an admin, is booked by nobody."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import psycopg
import pytest

from tests.backend.api.client import Client
from tests.backend.people import People, Person
from tests.backend.server import Server

DAY = (datetime.now(UTC) + timedelta(days=30)).date()
DAYS = {"from_": DAY.isoformat(), "to": DAY.isoformat()}


def leave(postgres: Server, doctor: Person, how: str) -> None:
    with psycopg.connect(postgres.owner_dsn) as owner:
        if how == "disabled":
            owner.execute("INSERT INTO app.user_state (sub, disabled_at) VALUES (%s, now())", (doctor.sub,))
        else:
            owner.execute("UPDATE app.account SET role = 'Admin' WHERE sub = %s", (doctor.sub,))


@pytest.mark.parametrize("how", ["disabled", "admin"])
def test_nobody_is_offered_their_times(how: str, people: People, postgres: Server) -> None:
    doctor, patient = people.doctor(), people.patient()
    client, path = Client(patient), f"/v1/doctors/{doctor.id}/slots"
    before = client.get(path, **DAYS).json
    slot = before["items"][0]
    wish = {"doctor_id": str(doctor.id), "starts_at": slot["starts_at"], "ends_at": slot["ends_at"]}
    leave(postgres, doctor, how)
    after = client.get(path, **DAYS).json
    assert (after["items"], after["taken"]) == ([], [])
    assert after["days_without"][0]["reason"] == "Sees no patients at present"
    refused = client.send("POST", "/v1/appointments", wish | {"reason": "Cough"}, key=str(uuid4()))
    assert (refused.status, refused.json["type"]) == (409, "outside-hours")
    assert str(doctor.id) not in {each["id"] for each in client.get("/v1/doctors").json["items"]}
    listed = Client(people.admin()).get("/v1/doctors").json["items"]
    assert str(doctor.id) in {each["id"] for each in listed}
