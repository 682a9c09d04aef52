"""The Lambda: API Gateway (HTTP API, payload 2.0) calls `lambda_handler`."""

import time
from typing import Any

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
from medisecure_backend.api.dispatch import Dispatcher, gateway_response
from medisecure_backend.api.exchange import Operation
from medisecure_backend.api.log import log_request
from medisecure_backend.api.pipeline import Event, Reply, answer, problem_reply
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

_dispatcher = Dispatcher.of(ROUTES)


def lambda_handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Answer one event."""
    del context
    started = time.perf_counter()
    reply = _reply(event)
    elapsed = (time.perf_counter() - started) * 1000
    request_id = str(event["requestContext"]["requestId"])
    log_request(request_id, str(event.get("routeKey", "")), reply.status, elapsed)
    return gateway_response(reply)


def _reply(event: Event) -> Reply:
    found = _dispatcher.find(event)
    if found is None:
        request_id = str(event["requestContext"]["requestId"])
        return problem_reply(NotFoundError("There is nothing at this address."), request_id)
    route, path = found
    if route.permissions is None:
        return health.answer(event)
    return answer(route, _OPERATIONS[route.operation], event, path)


snapshot.prepare()
