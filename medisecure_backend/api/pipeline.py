"""One request from event to reply: who, may they, what, in one transaction, and every error as a problem."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from medisecure_backend.api import faults
from medisecure_backend.api.caller import Identity, read_identity
from medisecure_backend.api.exchange import Answer, Call, Operation, Undo
from medisecure_backend.api.problem import PROBLEM_CONTENT_TYPE, problem_of
from medisecure_backend.api.reading import (
    NO_VERSION,
    read_body,
    read_key,
    read_path,
    read_query,
    read_version,
)
from medisecure_backend.api.route import Route
from medisecure_backend.api.runtime import Runtime, runtime
from medisecure_backend.contract.wire import Request
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access, idempotency
from medisecure_backend.services.errors import (
    ForbiddenError,
    NotFoundError,
    SamePersonError,
    ServiceError,
    TooManyRequestsError,
)
from medisecure_backend.services.rows import Tx

_REFUSED = 400


@dataclass(frozen=True)
class Reply:
    """What goes back to the gateway."""

    status: int
    content_type: str = "application/json"
    body: str = ""
    etag: str | None = None
    retry_after_s: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


Event = Mapping[str, Any]


def answer(route: Route, operation: Operation, event: Event, path: Mapping[str, str]) -> Reply:
    """The reply to one event; never raises."""
    request_id = str(event["requestContext"]["requestId"])
    limits: dict[str, str] = {}
    try:
        reply = _answer(route, operation, event, path, limits)
    except Exception as error:  # noqa: BLE001 - the last place: whatever happened becomes a problem reply
        reply = problem_reply(faults.refusal(error), request_id)
    return replace(reply, headers={**reply.headers, **limits})


def problem_reply(error: ServiceError, request_id: str) -> Reply:
    """A refusal as problem+json."""
    problem = problem_of(error, request_id)
    body = msgspec.json.encode(problem).decode()
    return Reply(error.status, PROBLEM_CONTENT_TYPE, body, retry_after_s=error.retry_after_s)


def _answer(
    route: Route, operation: Operation, event: Event, path: Mapping[str, str], limits: dict[str, str]
) -> Reply:
    identity = read_identity(event)
    caller = _caller(identity, event)
    running = runtime()
    limits |= running.limiter.take(caller).headers()
    try:
        _check_role(route, identity)
        request = _Request.read(route, event, path)
        session = _Session(identity.issued_at, lambda: running.directory.is_live(_bearer(event)))
        work = _Work(running, route, operation, session, caller, request)
        return work.finished(faults.retry_once(work.transact), request_id=caller.request_id)
    except (NotFoundError, ForbiddenError, SamePersonError, TooManyRequestsError) as refusal:
        _note_failed_access(running, caller, route, "/".join(path.values()), refusal)
        raise


@dataclass(frozen=True)
class _Request:
    """What the event carries, checked before any transaction opens."""

    path: Mapping[str, str]
    query: Request
    body: Request | None
    if_match: int
    key: UUID | None

    @classmethod
    def read(cls, route: Route, event: Event, path: Mapping[str, str]) -> "_Request":
        headers: Mapping[str, str] = event.get("headers") or {}
        is_base64 = bool(event.get("isBase64Encoded"))
        return cls(
            path=read_path(path),
            query=read_query(event.get("queryStringParameters") or {}, route.query),
            key=read_key(headers.get("idempotency-key")) if route.creates else None,
            if_match=read_version(headers.get("if-match")) if route.changes else NO_VERSION,
            body=read_body(event.get("body"), route.request, is_base64=is_base64) if route.request else None,
        )


@dataclass(frozen=True)
class _Session:
    """The access token as far as it may have been revoked: its time, and how to ask the pool about it."""

    issued_at: datetime
    is_live: Callable[[], bool]


@dataclass(frozen=True)
class _Done:
    """A transaction that holds: its reply, and what is still to be done."""

    reply: Reply
    finish: Callable[[], Answer] | None = None


@dataclass(frozen=True)
class _Work:
    """All that one transaction needs."""

    running: Runtime
    route: Route
    operation: Operation
    session: _Session
    caller: Caller
    request: _Request

    def transact(self) -> _Done:
        """Do it in one transaction. If that fails, take back what was done outside the database."""
        undo: list[Undo] = []
        try:
            with self.running.database.transaction(self.caller) as tx:
                access.require_active(tx, self.caller, self.session.issued_at, self.session.is_live)
                call = self._call(tx, undo)
                return (
                    self._reply(call)
                    if self.request.key is None
                    else self._reply_once(call, self.request.key)
                )
        except BaseException:
            for step in reversed(undo):
                step()
            raise

    def finished(self, done: _Done, request_id: str) -> Reply:
        """The reply once what comes after the transaction is done too; a repeat is answered the same."""
        if done.finish is None:
            return done.reply
        try:
            reply = _reply_of(self.route, done.finish())
        except ServiceError as refusal:
            self._keep(problem_reply(refusal, request_id))
            raise
        self._keep(reply)
        return reply

    def _keep(self, reply: Reply) -> None:
        if self.request.key is not None:
            with self.running.database.transaction(self.caller) as tx:
                idempotency.store(tx, self.caller, self.request.key, _outcome(reply))

    def _call(self, tx: Tx, undo: list[Undo]) -> Call:
        return Call(
            tx=tx,
            caller=self.caller,
            runtime=self.running,
            path=self.request.path,
            query_content=self.request.query,
            body_content=self.request.body,
            if_match=self.request.if_match,
            undo=undo,
        )

    def _reply_once(self, call: Call, key: UUID) -> _Done:
        """The stored reply if this key was seen before, else the operation's, stored with it."""
        fingerprint = idempotency.fingerprint(self.route.key, self.request.path, self.request.body)
        stored = idempotency.find(call.tx, call.caller, key, fingerprint)
        if stored is not None:
            return _Done(_stored(stored))
        done = self._reply(call)
        idempotency.store(call.tx, call.caller, key, _outcome(done.reply))
        return done

    def _reply(self, call: Call) -> _Done:
        given = self.operation(call)
        return _Done(_reply_of(self.route, given), given.finish)


def _reply_of(route: Route, given: Answer) -> Reply:
    etag = None if given.version is None else f'"{given.version}"'
    return Reply(route.status, given.content_type, _text(given.content), etag)


def _outcome(reply: Reply) -> idempotency.Outcome:
    return idempotency.Outcome(reply.status, reply.body, reply.etag)


def _stored(outcome: idempotency.Outcome) -> Reply:
    kind = "application/json" if outcome.status < _REFUSED else PROBLEM_CONTENT_TYPE
    return Reply(outcome.status, kind, outcome.body, outcome.etag)


def _text(content: object) -> str:
    if content is None:
        return ""
    return (content if isinstance(content, bytes) else msgspec.json.encode(content)).decode()


def _bearer(event: Event) -> str:
    headers: Mapping[str, str] = event.get("headers") or {}
    return headers.get("authorization", "").split(" ")[-1]


def _check_role(route: Route, identity: Identity) -> None:
    if not route.admits(identity.role):
        raise ForbiddenError


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
