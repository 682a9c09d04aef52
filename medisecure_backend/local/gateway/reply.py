"""The Lambda's result as an HTTP answer, and the answers the gateway gives by itself."""

import base64
import json
from collections.abc import Mapping
from typing import Any, cast

from medisecure_backend.local.wire import HttpResponse, json_response

_MESSAGES = {
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    413: "Request Entity Too Large",
    429: "Too Many Requests",
    431: "Request Header Fields Too Large",
    500: "Internal Server Error",
    503: "Service Unavailable",
}


class MalformedResultError(Exception):
    """The Lambda returned something that is no answer."""


def own_answer(status: int, *, challenge: str | None = None) -> HttpResponse:
    """One of the gateway's own answers, word for word as AWS sends it."""
    headers = [("www-authenticate", challenge)] if challenge else []
    return json_response(status, {"message": _MESSAGES[status]}, headers)


def lambda_answer(result: object) -> HttpResponse:
    """Read a result of payload format 2.0; without a `statusCode` the whole result is the body."""
    document: Mapping[str, Any] = {}
    if isinstance(result, dict):
        document = cast("Mapping[str, Any]", result)
    if "statusCode" not in document:
        return json_response(200, cast("object", result))
    given: Mapping[str, object] = document.get("headers") or {}
    cookies: list[object] = document.get("cookies") or []
    try:
        status = int(document["statusCode"])
        headers = [(name.lower(), _header_text(value)) for name, value in given.items()]
        headers += [("set-cookie", str(cookie)) for cookie in cookies]
        body = _body(document)
    except (AttributeError, TypeError, ValueError) as problem:
        raise MalformedResultError("the result of the Lambda has a wrong shape") from problem
    if body and not any(name == "content-type" for name, _ in headers):
        headers.append(("content-type", "text/plain; charset=utf-8"))
    return HttpResponse(status, headers, body)


def _header_text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _body(document: Mapping[str, Any]) -> bytes:
    body = document.get("body")
    if body is None:
        return b""
    if not isinstance(body, str):
        return json.dumps(body).encode()
    return base64.b64decode(body, validate=True) if document.get("isBase64Encoded") else body.encode()
