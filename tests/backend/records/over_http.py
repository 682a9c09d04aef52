"""One person's requests to a running clinic, over its gateway."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import uuid4

import requests

from tests.clinic_process import RunningClinic


@dataclass
class Person:
    """A demo account that asks over HTTP."""

    clinic: RunningClinic
    role: str
    number: int

    @cached_property
    def me(self) -> dict[str, Any]:
        return self.get("/v1/me").json()

    @property
    def patient_id(self) -> str:
        return self.me["patient_id"]

    def get(self, path: str, **query: Any) -> requests.Response:
        return self.clinic.call("GET", path, self.role, self.number, params=query)

    def create(self, path: str, content: object, key: str | None = None) -> requests.Response:
        """POST with an idempotency key: a fresh one unless given."""
        headers = {"Idempotency-Key": key or str(uuid4())}
        return self.clinic.call("POST", path, self.role, self.number, json=content, headers=headers)

    def change(
        self, path: str, version: int | None, content: object = None, method: str = "POST"
    ) -> requests.Response:
        """A change of a version; None leaves If-Match out."""
        headers = {} if version is None else {"If-Match": f'"{version}"'}
        return self.clinic.call(method, path, self.role, self.number, json=content, headers=headers)


def problem(response: requests.Response) -> tuple[int, str]:
    """Status and type of a refusal."""
    assert response.headers["content-type"] == "application/problem+json", response.text
    return response.status_code, response.json()["type"]
