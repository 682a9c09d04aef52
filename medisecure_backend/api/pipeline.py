"""One request from event to reply: who, may they, what, in one transaction, and every error as a problem."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from medisecure_backend.api import faults
from medisecure_backend.api.caller import Identity, read_identity
from medisecure_backend.api.exchange import Answer, Call, Operation, Undo
from medisecure_backend.api.problem import PROBLEM_CONTENT_TYPE, problem_of
from medisecure_backend.api.reading import NO_VERSION, read_body, read_id, read_key, read_query, read_version
from medisecure_backend.api.route_table import Route
from medisecure_backend.api.runtime import Runtime, runtime
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access, idempotency
from medisecure_backend.services.errors import ForbiddenError, NotFoundError, ServiceError


@dataclass(frozen=True)
class Reply:
    """What goes back to the gateway."""

    status: int
    content_type: str = "application/json"
    body: str = ""
    etag: str | None = None


Event = Mapping[str, Any]


def answer(route: Route, operation: Operation, event: Event, record_id: str) -> Reply:
    """The reply to one event; never raises."""
    request_id = str(event["requestContext"]["requestId"])
    try:
        return _answer(route, operation, event, record_id)
    except Exception as error:  # noqa: BLE001 - the last place: whatever happened becomes a problem reply
        return problem_reply(faults.refusal(error), request_id)


def problem_reply(error: ServiceError, request_id: str) -> Reply:
    """A refusal as problem+json."""
    problem = problem_of(error, request_id)
    return Reply(error.status, PROBLEM_CONTENT_TYPE, msgspec.json.encode(problem).decode())


def _answer(route: Route, operation: Operation, event: Event, record_id: str) -> Reply:
    identity = read_identity(event)
    caller = _caller(identity, event)
    running = runtime()
    try:
        if not route.admits(identity.role):
            raise ForbiddenError
        request = _Request.read(route, event, record_id)
        return faults.retry_once(lambda: _transact(running, route, operation, identity, caller, request))
    except (NotFoundError, ForbiddenError) as refusal:
        _note_failed_access(running, caller, route, record_id, refusal)
        raise


@dataclass(frozen=True)
class _Request:
    """What the event carries, checked before any transaction opens."""

    record_id: str
    query: Any
    body: Any
    if_match: int
    key: Any

    @classmethod
    def read(cls, route: Route, event: Event, record_id: str) -> "_Request":
        headers: Mapping[str, str] = event.get("headers") or {}
        is_base64 = bool(event.get("isBase64Encoded"))
        return cls(
            record_id=read_id(record_id) if record_id else "",
            query=read_query(event.get("queryStringParameters") or {}, route.query),
            key=read_key(headers.get("idempotency-key")) if route.creates else None,
            if_match=read_version(headers.get("if-match")) if route.changes else NO_VERSION,
            body=read_body(event.get("body"), route.request, is_base64=is_base64) if route.request else None,
        )


def _transact(
    running: Runtime,
    route: Route,
    operation: Operation,
    identity: Identity,
    caller: Caller,
    request: _Request,
) -> Reply:
    undo: list[Undo] = []
    try:
        with running.database.transaction(caller) as tx:
            access.require_active(tx, caller, identity.issued_at)
            call = Call(
                tx=tx,
                caller=caller,
                runtime=running,
                record_id=request.record_id,
                query_content=request.query,
                body_content=request.body,
                if_match=request.if_match,
                undo=undo,
            )
            if request.key is None:
                return _reply(route, operation(call))
            return _reply_once(route, operation, call, request)
    except BaseException:
        for step in reversed(undo):
            step()
        raise


def _reply_once(route: Route, operation: Operation, call: Call, request: _Request) -> Reply:
    """The stored reply if this key was seen before, else the operation's, stored with it."""
    fingerprint = idempotency.fingerprint(route.key, request.record_id, request.body)
    stored = idempotency.find(call.tx, call.caller, request.key, fingerprint)
    if stored is not None:
        return Reply(stored.status, body=stored.body, etag=stored.etag)
    reply = _reply(route, operation(call))
    outcome = idempotency.Outcome(reply.status, reply.body, reply.etag)
    idempotency.store(call.tx, call.caller, request.key, outcome)
    return reply


def _reply(route: Route, given: Answer) -> Reply:
    body = "" if given.content is None else msgspec.json.encode(given.content).decode()
    etag = None if given.version is None else f'"{given.version}"'
    return Reply(route.status, body=body, etag=etag)


def _caller(identity: Identity, event: Event) -> Caller:
    context = event["requestContext"]
    return Caller(
        sub=identity.sub,
        role=identity.role,
        request_id=str(context["requestId"]),
        source=str(context.get("http", {}).get("sourceIp", "")),
    )


def _note_failed_access(
    running: Runtime, caller: Caller, route: Route, record_id: str, refusal: ServiceError
) -> None:
    """Audit a refused access in a transaction of its own: that of the request is rolled back."""
    with running.database.transaction(caller) as tx:
        access.note_failed_access(tx, route.operation, record_id, refusal)
