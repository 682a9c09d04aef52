"""Cognito's JSON 1.1 on the wire: what a request asks for, how an answer and an error look."""

import json
import re
import uuid
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any, cast

from medisecure_backend.local.identity.errors import Refusal
from medisecure_backend.local.identity.fields import Body
from medisecure_backend.local.wire import HttpRequest, HttpResponse

CONTENT_TYPE = "application/x-amz-json-1.1"
BODY_LIMIT = 128 * 1024
_DEEPEST = 16
_TARGET = re.compile(r"AWSCognitoIdentityProviderService\.([A-Za-z]{1,64})", re.ASCII)


def operation_name(request: HttpRequest) -> str:
    """The operation in the X-Amz-Target header."""
    match = _TARGET.fullmatch(request.headers.get("x-amz-target", ""))
    if request.method != "POST" or match is None:
        raise unknown_operation()
    return match[1]


def read_members(request: HttpRequest) -> dict[str, Any]:
    """The body's members."""
    if request.headers.get("content-type", "").split(";")[0].strip().lower() != CONTENT_TYPE:
        raise unknown_operation()
    if len(request.body) > BODY_LIMIT:
        raise Refusal("SerializationException", "Request is too large", status=413)
    try:
        document = json.loads(request.body or b"{}", parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        raise Refusal("SerializationException", "Could not parse request body into json") from None
    if not isinstance(document, dict) or _depth(cast("object", document)) > _DEEPEST:
        raise Refusal("SerializationException", "Start of structure or map found where not expected.")
    return cast("dict[str, Any]", document)


def unknown_operation() -> Refusal:
    """What AWS says to a target it does not know."""
    return Refusal("UnknownOperationException", "")


def success(body: Body) -> HttpResponse:
    """A result."""
    return _answer(200, body, [])


def failure(refusal: Refusal) -> HttpResponse:
    """An error in AWS's form."""
    body = {"__type": refusal.code, **({"message": refusal.message} if refusal.message else {})}
    headers = [("x-amzn-errortype", f"{refusal.code}:"), ("x-amzn-errormessage", _one_line(refusal.message))]
    return _answer(refusal.status, body, headers)


def document(body: object, seconds: int) -> HttpResponse:
    """A public document of the pool."""
    headers = [("content-type", "application/json"), ("cache-control", f"public, max-age={seconds}")]
    return HttpResponse(200, headers, json.dumps(body).encode())


def _answer(status: int, body: Body, extra: list[tuple[str, str]]) -> HttpResponse:
    headers = [
        ("content-type", CONTENT_TYPE),
        ("x-amzn-requestid", str(uuid.uuid4())),
        ("date", format_datetime(datetime.now(UTC), usegmt=True)),
        ("cache-control", "no-store"),
        *extra,
    ]
    return HttpResponse(status, headers, json.dumps(body, separators=(",", ":")).encode())


def _one_line(message: str) -> str:
    """The message as a header can carry it: names from the request may hold anything."""
    return "".join(letter if " " <= letter <= "~" else "?" for letter in message)


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


def _depth(value: object) -> int:
    if isinstance(value, dict):
        return 1 + max((_depth(item) for item in cast("dict[str, object]", value).values()), default=0)
    if isinstance(value, list):
        return 1 + max((_depth(item) for item in cast("list[object]", value)), default=0)
    return 0
