"""What people do with the diary, over the API."""

from datetime import date
from typing import Any
from uuid import uuid4

from tests.backend.api.client import Answered, Client
from tests.backend.diary import IN_A_WEEK
from tests.backend.people import Person

Slot = dict[str, Any]


def slots(client: Client, doctor: Person, day: date = IN_A_WEEK, **query: str) -> Any:
    """The whole reply about one day."""
    answered = client.get(f"/v1/doctors/{doctor.id}/slots", from_=str(day), to=str(day), **query)
    assert answered.status == 200, answered.text
    return answered.json


def free(client: Client, doctor: Person, day: date = IN_A_WEEK) -> list[Slot]:
    """A doctor's free times of one day."""
    return slots(client, doctor, day)["items"]


def times(slot: Slot) -> Slot:
    """Beginning and end of a slot or visit, as a body names them."""
    return {"starts_at": slot["starts_at"], "ends_at": slot["ends_at"]}


def book(client: Client, doctor: Person, slot: Slot, **more: object) -> Answered:
    """Try to book."""
    return client.create("/v1/appointments", wish(doctor, slot, **more))


def booked(client: Client, doctor: Person, slot: Slot, **more: object) -> Any:
    """Book; the visit."""
    answered = book(client, doctor, slot, **more)
    assert answered.status == 201, answered.text
    return answered.json


def wish(doctor: Person, slot: Slot, **more: object) -> dict[str, Any]:
    """The body of a booking."""
    return {"doctor_id": str(doctor.id), **times(slot), "reason": "Cough", **more}


def hold(client: Client, doctor: Person, slot: Slot, **more: object) -> Answered:
    """Try to hold a time."""
    return client.create("/v1/holds", {"doctor_id": str(doctor.id), **times(slot), **more})


def act(
    client: Client, visit: Any, step: str, content: object = None, version: int | None = None
) -> Answered:
    """Take a step of a visit, or move it."""
    etag = f'"{version or visit["version"]}"'
    body = {} if content is None and step in {"cancel", "decline"} else content
    return client.send(
        "POST", f"/v1/appointments/{visit['id']}/{step}", body, if_match=etag, key=str(uuid4())
    )
