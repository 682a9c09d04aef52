"""What people who wait for an earlier time do, over the API."""

from typing import Any

from tests.backend.api.client import Answered, Client
from tests.backend.people import Person

PATH = "/v1/waitlist"


def join(client: Client, doctor: Person, **wish: object) -> Answered:
    return client.create(PATH, {"reason": "Cough", "doctor_id": str(doctor.id), **wish})


def joined(client: Client, doctor: Person, **wish: object) -> Any:
    answered = join(client, doctor, **wish)
    assert answered.status == 201, answered.text
    return answered.json


def offered(client: Client) -> Any:
    """What the person is offered now, in their only entry."""
    (entry,) = client.get(PATH).json["items"]
    return entry["offer"]


def answer(client: Client, offer: Any, how: str) -> Answered:
    return client.send("POST", f"/v1/offers/{offer['id']}/{how}")
