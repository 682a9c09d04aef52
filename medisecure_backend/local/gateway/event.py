"""The event a Lambda gets from an HTTP API, payload format 2.0."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast
from urllib.parse import parse_qsl

from medisecure_backend.local.gateway.routes import Match
from medisecure_backend.local.wire import HttpRequest

_TEXT_TYPES = ("text/", "application/json", "application/javascript", "application/xml")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True)
class Arrival:
    """When a request came, and the id its answer can be traced by."""

    request_id: str
    at: datetime


def payload(
    request: HttpRequest, match: Match, claims: Mapping[str, Any] | None, arrival: Arrival
) -> dict[str, Any]:
    """The event for one request; keys that would be empty are absent, as on AWS."""
    headers = {name: value for name, value in request.headers.items() if name != "cookie"}
    event: dict[str, Any] = {
        "version": "2.0",
        "routeKey": match.route.key,
        "rawPath": request.path,
        "rawQueryString": request.query,
        "headers": headers,
        "requestContext": _context(request, match, claims, arrival),
        "isBase64Encoded": False,
    }
    if cookies := request.headers.get("cookie"):
        event["cookies"] = [cookie.strip() for cookie in cookies.split(";")]
    if query := _query_parameters(request.query):
        event["queryStringParameters"] = query
    if match.parameters:
        event["pathParameters"] = dict(match.parameters)
    if request.body:
        event["body"], event["isBase64Encoded"] = _body(request)
    return event


def claim_text(value: object) -> str:
    """A claim as the authorizer hands it on: always text, a list as `[Doctor Admin]`."""
    if isinstance(value, list):
        items = cast("list[object]", value)
        return "[" + " ".join(claim_text(item) for item in items) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _context(
    request: HttpRequest, match: Match, claims: Mapping[str, Any] | None, arrival: Arrival
) -> dict[str, Any]:
    host = request.headers.get("host", "127.0.0.1").partition(":")[0]
    context: dict[str, Any] = {
        "accountId": "000000000000",
        "apiId": "local",
        "domainName": host,
        "domainPrefix": host.partition(".")[0],
        "http": {
            "method": request.method,
            "path": request.path,
            "protocol": "HTTP/1.1",
            "sourceIp": "127.0.0.1",
            "userAgent": request.headers.get("user-agent", ""),
        },
        "requestId": arrival.request_id,
        "routeKey": match.route.key,
        "stage": "$default",
        "time": _clf(arrival.at),
        "timeEpoch": int(arrival.at.timestamp() * 1000),
    }
    if claims is not None:
        texts = {name: claim_text(value) for name, value in claims.items()}
        context["authorizer"] = {"jwt": {"claims": texts, "scopes": list(match.route.scopes) or None}}
    return context


def _query_parameters(query: str) -> dict[str, str]:
    values: dict[str, list[str]] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        values.setdefault(name, []).append(value)
    return {name: ",".join(found) for name, found in values.items()}


def _body(request: HttpRequest) -> tuple[str, bool]:
    if request.headers.get("content-type", "application/json").startswith(_TEXT_TYPES):
        try:
            return request.body.decode(), False
        except UnicodeDecodeError:
            pass
    return base64.b64encode(request.body).decode(), True


def _clf(at: datetime) -> str:
    moment = at.astimezone(UTC)
    return f"{moment.day:02}/{_MONTHS[moment.month - 1]}/{moment.year}:{moment:%H:%M:%S} +0000"
