"""A clinic of these tests' own, and requests to every route that are right but for one thing."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import jwt
import requests

from tests.backend.conformance.bodies import body_of, path_of
from tests.backend.gateway.test_real_clinic import pool_key
from tests.backend.gateway.tokens import signed
from tests.backend.generated.description import Described, sample
from tests.backend.generated.subjects import Subjects
from tests.clinic_process import RunningClinic

NEVER = '"2147483647"'
"""A version no record has."""


@dataclass
class Asked:
    """A clinic, its people, and requests they make."""

    clinic: RunningClinic
    subjects: Subjects

    def relation(self, operation: Described) -> str:
        """Whose request it is: somebody's who may, about a record of their own."""
        role = next(role for role in ("Doctor", "Patient", "Admin") if role in operation.roles)
        return "admin" if role == "Admin" else f"{role.lower()}:own"

    def body(self, operation: Described) -> Any:
        return None if operation.body is None else body_of(self, operation, self.relation(operation))

    def path(self, operation: Described) -> str:
        return path_of(self, operation, self.relation(operation))

    def ask(
        self,
        operation: Described,
        *,
        path: str | None = None,
        body: bytes | None = None,
        query: Mapping[str, str] | None = None,
        headers: Mapping[str, str | None] | None = None,
        token: str | None = None,
    ) -> requests.Response:
        """A right request, but for what is given. A header of None is left out; an empty token is none."""
        role = self.subjects.role(self.relation(operation))
        given = {"Content-Type": "application/json", "Idempotency-Key": str(uuid4()), "If-Match": NEVER}
        if token != "":
            given["Authorization"] = f"Bearer {token or self.clinic.access_token(*role)}"
        sent = {name: value for name, value in {**given, **(headers or {})}.items() if value is not None}
        if body is None and operation.body is not None:
            body = json.dumps(self.body(operation)).encode()
        asked = query if query is not None else self.required_query(operation)
        return self.clinic.call(
            operation.method, path or self.path(operation), headers=sent, params=dict(asked), data=body
        )

    def required_query(self, operation: Described) -> dict[str, str]:
        known = self.subjects.references(self.relation(operation))
        return {
            each["name"]: str(sample(each["schema"], known, each["name"]))
            for each in operation.parameters("query")
            if each["required"]
        }

    def stranger(self, operation: Described) -> str:
        """A good token of somebody in the right group whom the clinic does not know."""
        real = self.clinic.access_token("Doctor")
        claims = jwt.decode(real, options={"verify_signature": False})
        claims |= {"sub": str(uuid4()), "cognito:groups": [operation.roles[0]]}
        return signed(claims, pool_key(self.clinic), jwt.get_unverified_header(real)["kid"])

    def rows(self) -> dict[str, int]:
        """How many rows each table has; but for those that note who asked."""
        names = self.subjects.connection.execute(
            "SELECT relname FROM pg_class WHERE relnamespace = 'app'::regnamespace AND relkind IN ('r', 'p') "
            "AND NOT relispartition AND relname NOT IN ('audit', 'audit_head', 'request_bucket')"
        ).fetchall()
        union = " UNION ALL ".join(f"SELECT '{name}', count(*) FROM app.{name}" for (name,) in names)
        return dict(self.subjects.connection.execute(union.encode()).fetchall())


def wrong(
    operations: list[Described], send: Callable[[Described], requests.Response], status: int
) -> list[str]:
    """Which of these do not answer this status, as JSON."""
    found: list[str] = []
    for operation in operations:
        reply = send(operation)
        if reply.status_code != status:
            found.append(f"{operation.name}: {reply.status_code} {reply.text[:160]}")
    return found
