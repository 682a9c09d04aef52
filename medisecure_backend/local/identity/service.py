"""The user pool behind one function: a request comes in, an answer goes out."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

import psycopg
from psycopg import errors as database_errors
from psycopg.rows import dict_row
from psycopg_pool import ConnectionPool

from medisecure_backend.local.identity import confirmations, keys, signatures, wire
from medisecure_backend.local.identity.errors import Refusal
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.lambdas import Triggers
from medisecure_backend.local.identity.messages import NOTHING
from medisecure_backend.local.identity.operations import OPERATIONS, Operation
from medisecure_backend.local.identity.settings import PoolSettings
from medisecure_backend.local.identity.signatures import Credentials
from medisecure_backend.local.identity.unit import Connection, Message, Unit
from medisecure_backend.local.identity.validation import Validation
from medisecure_backend.local.identity.verification import REAL, Verification
from medisecure_backend.local.wire import HttpRequest, HttpResponse

_log = logging.getLogger(__name__)

_POOL_SIZE = 8
_TRIES = 3
_KEYS_AGE = 7200
_AGENT_LONGEST = 256


def _check(connection: Connection) -> None:
    ConnectionPool.check_connection(connection)  # pyright: ignore[reportArgumentType]


class Delivery(Protocol):
    """Where messages go."""

    def deliver(self, kind: str, to: str, subject: str, body: str) -> None:
        """Keep one message."""
        ...

    def rehearse(self) -> None:
        """Take as long as keeping one, and keep none."""
        ...


class IdentityService:
    """One pool with its one app client, in the database of the clinic.

    Any number of processes may serve the same pool: all state is in PostgreSQL. `credentials` are the keys
    that sign an administrator's requests, `triggers` the Lambda functions it calls. `clock` and
    `verification` are there for tests; nothing else replaces them.
    """

    def __init__(
        self,
        settings: PoolSettings,
        dsn: str,
        signing_key_file: Path,
        outbox: Delivery,
        *,
        credentials: Credentials,
        triggers: Triggers | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        verification: Verification = REAL,
    ) -> None:
        self._settings = settings
        self._keys = keys.load_or_make(signing_key_file)
        self._outbox = outbox
        self._credentials = credentials
        self._validation = Validation(OPERATIONS)
        self._triggers = triggers or Triggers()
        self._clock = clock
        self._verification = verification
        self._connections = ConnectionPool[Connection](
            dsn,
            connection_class=Connection,
            min_size=1,
            max_size=_POOL_SIZE,
            timeout=10,
            open=True,
            kwargs={"row_factory": dict_row},
            check=_check,
            name="identity",
        )

    def close(self) -> None:
        """Let the database go."""
        self._connections.close()

    def handle(self, request: HttpRequest) -> HttpResponse:
        """Answer one request."""
        try:
            return self._answer(request)
        except Refusal as refusal:
            return wire.failure(refusal)
        except Exception as problem:  # noqa: BLE001 - AWS's form of an answer, whatever went wrong
            # Neither the text of the error nor its place: both may carry what somebody sent.
            _log.error("identity: unexpected trouble (%s)", type(problem).__name__)
            return wire.failure(Refusal("InternalErrorException", "Something went wrong", status=500))

    def _answer(self, request: HttpRequest) -> HttpResponse:
        if request.method == "GET":
            return self._document(request.path)
        name = wire.operation_name(request)
        operation = OPERATIONS.get(name)
        if operation is None:
            raise wire.unknown_operation()
        if operation.signed:
            signatures.require(request, self._credentials, self._settings.region, datetime.now(UTC))
        members = wire.read_members(request)
        self._validation.check(name, members)
        agent = request.headers.get("user-agent", "")
        return wire.success(self._perform(operation, Input(members), agent))

    def _document(self, path: str) -> HttpResponse:
        base = f"/{self._settings.user_pool_id}/.well-known"
        if path == f"{base}/jwks.json":
            return wire.document(self._keys.jwks(), _KEYS_AGE)
        if path == f"{base}/openid-configuration":
            issuer = self._settings.issuer
            return wire.document(
                {
                    "id_token_signing_alg_values_supported": ["RS256"],
                    "issuer": issuer,
                    "jwks_uri": f"{issuer}/.well-known/jwks.json",
                    "response_types_supported": ["code", "token"],
                    "scopes_supported": ["openid", "email", "phone", "profile"],
                    "subject_types_supported": ["public"],
                },
                _KEYS_AGE,
            )
        raise Refusal("ResourceNotFoundException", "No such document.", status=404)

    def _perform(self, operation: Operation, members: Input, agent: str) -> Body:
        for _ in range(_TRIES - 1):
            try:
                return self._once(operation, members, agent)
            except (database_errors.DeadlockDetected, database_errors.SerializationFailure):
                continue  # undone whole, so it may be done again
        return self._once(operation, members, agent)

    def _once(self, operation: Operation, members: Input, agent: str) -> Body:
        refusal = None
        body: Body = {}
        with self._connections.connection() as connection:
            unit = self._unit(connection, members, agent)
            try:
                body = operation.perform(unit, members)
            except Refusal as problem:
                if not problem.kept:
                    raise
                refusal = problem
        self._send(unit.messages)
        self._announce(unit)
        if refusal is not None:
            raise refusal
        return body

    def _send(self, messages: list[Message]) -> None:
        for message in messages:
            try:
                if message is NOTHING:
                    self._outbox.rehearse()
                else:
                    self._outbox.deliver(message.kind, message.to, message.subject, message.body)
            except psycopg.Error:
                raise Refusal("CodeDeliveryFailureException", "Unable to deliver message") from None

    def _unit(self, connection: Connection, members: Input, agent: str) -> Unit:
        return Unit(
            connection,
            self._clock(),
            self._settings,
            self._keys,
            self._verification,
            self._triggers,
            members.inner("ClientMetadata").texts_by_name(),
            agent[:_AGENT_LONGEST],
        )

    def _announce(self, unit: Unit) -> None:
        trigger, connect = self._triggers.post_confirmation, self._connections.connection
        for key in unit.left_behind:
            confirmations.announce_late(connect, trigger, key)
        for key in unit.confirmations:
            confirmations.announce(connect, trigger, key)
