"""Calls the Lambda with events as API Gateway makes them."""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from medisecure_backend.api.handler import lambda_handler
from tests.backend.generated import statuses
from tests.backend.people import Person

GROUPS_AT = 1_795_000_000


@dataclass(frozen=True)
class Answered:
    """A reply of the Lambda."""

    status: int
    headers: Mapping[str, str]
    text: str

    @property
    def json(self) -> Any:
        return json.loads(self.text)

    @property
    def etag(self) -> str:
        return self.headers["ETag"]


def event(
    method: str,
    path: str,
    claims: Mapping[str, str] | None,
    *,
    query: Mapping[str, str] | None = None,
    headers: Mapping[str, str] | None = None,
    body: str | None = None,
) -> dict[str, Any]:
    """A payload 2.0 event; what would be empty is absent."""
    context: dict[str, Any] = {
        "accountId": "000000000000",
        "apiId": "test",
        "domainName": "127.0.0.1",
        "http": {
            "method": method,
            "path": path,
            "protocol": "HTTP/1.1",
            "sourceIp": "127.0.0.1",
            "userAgent": "t",
        },
        "requestId": str(uuid4()),
        "routeKey": f"{method} {path}",
        "stage": "$default",
        "time": "20/Nov/2026:09:00:00 +0000",
        "timeEpoch": 1795165200000,
    }
    if claims is not None:
        context["authorizer"] = {"jwt": {"claims": dict(claims), "scopes": ["aws.cognito.signin.user.admin"]}}
    made: dict[str, Any] = {
        "version": "2.0",
        "routeKey": f"{method} {path}",
        "rawPath": path,
        "rawQueryString": "",
        "headers": {"host": "127.0.0.1", "content-type": "application/json", **(headers or {})},
        "requestContext": context,
        "isBase64Encoded": False,
    }
    if query:
        made["queryStringParameters"] = dict(query)
    if body is not None:
        made["body"] = body
    return made


def invoke(made: dict[str, Any]) -> Answered:
    result = lambda_handler(made, None)
    text = result.get("body") or ""
    if result.get("isBase64Encoded"):
        text = base64.b64decode(text).decode()
    statuses.note(made["requestContext"]["http"]["method"], made["rawPath"], result["statusCode"], text)
    return Answered(result["statusCode"], result["headers"], text)


class Client:
    """One person's requests."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.claims = {
            "sub": person.sub,
            "token_use": "access",
            "iat": str(GROUPS_AT),
            "cognito:groups": f"[{person.role.value}]",
        }

    def get(self, path: str, **query: str) -> Answered:
        return invoke(
            event("GET", path, self.claims, query={name.rstrip("_"): value for name, value in query.items()})
        )

    def send(
        self,
        method: str,
        path: str,
        content: object = None,
        *,
        key: str | None = None,
        if_match: str | None = None,
    ) -> Answered:
        headers = {"idempotency-key": key, "if-match": if_match}
        given = {name: value for name, value in headers.items() if value is not None}
        body = None if content is None else json.dumps(content)
        return invoke(event(method, path, self.claims, headers=given, body=body))

    def create(self, path: str, content: object) -> Answered:
        """POST with a fresh idempotency key."""
        return self.send("POST", path, content, key=str(uuid4()))
