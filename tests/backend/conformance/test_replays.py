"""Every creation happens once per key: again, with another body, and twice at the same instant."""

import json
import threading
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import pytest
import requests

from tests.backend.conformance.asking import Asked
from tests.backend.conformance.bodies import other_of, version_of
from tests.backend.generated.description import Described
from tests.backend.generated.matrix import guarded

CREATIONS = [each for each in guarded() if each.is_create]
ABOUT_THE_ANSWER = {"date", "content-length", "ratelimit-remaining", "ratelimit-reset", "apigw-requestid"}
"""Headers that say nothing about the record."""
TELLS_THE_POOL = {"resend_invitation", "reset_mfa", "reset_password", "sign_out_user"}
"""Their reply says whether the user pool knows yet: the second may be answered while it is being told."""


@dataclass(frozen=True)
class Creation:
    """One request that makes something, ready to be sent."""

    asked: Asked
    operation: Described
    path: str
    body: bytes | None
    headers: dict[str, str]

    @classmethod
    def of(cls, asked: Asked, operation: Described) -> "Creation":
        path = asked.path(operation)
        body = None if operation.body is None else json.dumps(asked.body(operation)).encode()
        token = asked.clinic.access_token(*asked.subjects.role(asked.relation(operation)))
        headers = {
            "Authorization": f"Bearer {token}",
            "Content-Type": "application/json",
            "Idempotency-Key": str(uuid4()),
        }
        if operation.is_change:
            headers["If-Match"] = version_of(asked, operation, path)
        return cls(asked, operation, path, body, headers)

    def send(self) -> requests.Response:
        return self.asked.clinic.call(self.operation.method, self.path, headers=self.headers, data=self.body)

    def send_with_another_body(self) -> requests.Response:
        """The same key for something else; where there is no body, for another record."""
        path, body = self.path, self.body
        if body is None:
            path = path.replace(path.split("/")[-2], str(uuid4()))
        else:
            body = json.dumps(other_of(self.operation, json.loads(body))).encode()
        return self.asked.clinic.call(self.operation.method, path, headers=self.headers, data=body)

    def send_twice_at_once(self) -> list[requests.Response]:
        barrier, replies = threading.Barrier(2), list[requests.Response]()

        def send() -> None:
            with requests.Session() as session:
                session.trust_env = False
                url = self.asked.clinic.api_url + self.path
                barrier.wait()
                replies.append(
                    session.request(
                        self.operation.method, url, headers=self.headers, data=self.body, timeout=30
                    )
                )

        threads = [threading.Thread(target=send) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return replies


def said(reply: requests.Response) -> tuple[int, bytes, dict[str, str]]:
    """All of an answer."""
    headers = {name.lower(): value for name, value in reply.headers.items()}
    about_record = {name: value for name, value in headers.items() if name not in ABOUT_THE_ANSWER}
    return reply.status_code, reply.content, about_record


def record_in(reply: requests.Response, operation: Described) -> Any:
    """What an answer says of the record, but for what is on its way to the user pool."""
    ignored = {"is_pending"} if operation.name in TELLS_THE_POOL else set[str]()
    content = {name: value for name, value in reply.json().items() if name not in ignored}
    return reply.status_code, reply.headers.get("etag"), content


def more_rows(asked: Asked, before: dict[str, int]) -> dict[str, int]:
    now = asked.rows()
    return {name: now[name] - before[name] for name in now}


@pytest.mark.parametrize("operation", CREATIONS, ids=lambda each: each.name)
def test_a_key_makes_one_record(asked: Asked, operation: Described) -> None:
    creation = Creation.of(asked, operation)
    before = asked.rows()
    first = creation.send()
    assert first.ok, first.text
    once = more_rows(asked, before)
    assert once["idempotency"] == 1
    again = creation.send()
    assert said(again) == said(first)
    other = creation.send_with_another_body()
    assert (other.status_code, other.json()["type"]) == (422, "idempotency-mismatch")
    assert more_rows(asked, before) == once
    twins = Creation.of(asked, operation)
    before = asked.rows()
    one, two = twins.send_twice_at_once()
    assert one.ok, one.text
    assert record_in(one, operation) == record_in(two, operation)
    added = more_rows(asked, before)
    assert {name: count for name, count in added.items() if count > once[name]} == {}
