"""The Lambda: API Gateway (HTTP API, payload 2.0) calls `lambda_handler`."""

import time
from collections.abc import Callable
from typing import Any

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from medisecure_backend.api import (
    health,
    routes_admin,
    routes_audit,
    routes_availability,
    routes_booking,
    routes_chart,
    routes_clinic,
    routes_corrections,
    routes_documents,
    routes_emergency,
    routes_entries,
    routes_exports,
    routes_inbox,
    routes_jobs,
    routes_people,
    routes_users,
    routes_waitlist,
    snapshot,
)
from medisecure_backend.api.exchange import Operation
from medisecure_backend.api.log import log_request
from medisecure_backend.api.pipeline import Event, Reply, answer, problem_reply
from medisecure_backend.api.route import Route
from medisecure_backend.api.route_table import ROUTES
from medisecure_backend.services.errors import NotFoundError

_OPERATIONS: dict[str, Operation] = {
    **routes_people.OPERATIONS,
    **routes_chart.OPERATIONS,
    **routes_documents.OPERATIONS,
    **routes_exports.OPERATIONS,
    **routes_jobs.OPERATIONS,
    **routes_entries.OPERATIONS,
    **routes_corrections.OPERATIONS,
    **routes_emergency.OPERATIONS,
    **routes_audit.OPERATIONS,
    **routes_booking.OPERATIONS,
    **routes_availability.OPERATIONS,
    **routes_waitlist.OPERATIONS,
    **routes_admin.OPERATIONS,
    **routes_users.OPERATIONS,
    **routes_inbox.OPERATIONS,
    **routes_clinic.OPERATIONS,
}

_app = APIGatewayHttpResolver()


def lambda_handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
    """Answer one event."""
    started = time.perf_counter()
    result = _app.resolve(event, context)
    elapsed = (time.perf_counter() - started) * 1000
    details = event["requestContext"]
    log_request(str(details["requestId"]), str(event.get("routeKey", "")), int(result["statusCode"]), elapsed)
    return result


def _response(reply: Reply) -> Response[str]:
    headers: dict[str, str | list[str]] = {"Cache-Control": "no-store", **reply.headers}
    if reply.etag is not None:
        headers["ETag"] = reply.etag
    if reply.retry_after_s is not None:
        headers["Retry-After"] = str(reply.retry_after_s)
    content_type = reply.content_type if reply.body else None
    return Response(reply.status, content_type=content_type, body=reply.body, headers=headers)


def _current_event() -> Event:
    return _app.current_event.raw_event


def _endpoint(route: Route) -> Callable[..., Response[str]]:
    if route.permissions is None:
        return lambda: _response(health.answer(_current_event()))
    operation = _OPERATIONS[route.operation]

    def endpoint(**path: str) -> Response[str]:
        return _response(answer(route, operation, _current_event(), path))

    return endpoint


def _unknown_path(_error: Exception) -> Response[str]:
    request_id = str(_current_event()["requestContext"]["requestId"])
    return _response(problem_reply(NotFoundError("There is nothing at this address."), request_id))


for _route in ROUTES:
    _rule = _route.path.replace("{", "<").replace("}", ">")
    _app.route(_rule, method=_route.method)(_endpoint(_route))
_app.not_found(_unknown_path)  # pyright: ignore[reportUnknownMemberType] - the library leaves it untyped
snapshot.prepare()
