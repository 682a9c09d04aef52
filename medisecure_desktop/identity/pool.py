"""The pool's operations through boto3: unsigned, one attempt, deaf to the environment."""

import json
import os
import threading
from typing import TYPE_CHECKING, Any, cast

from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.identity.catalogue import failure
from medisecure_desktop.identity.connection import CONNECT_S, READ_S, Connection, Reply, quieten_libraries
from medisecure_desktop.identity.error_map import entry_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botocore.awsrequest import AWSPreparedRequest, AWSResponse
    from botocore.session import Session

PoolReply = dict[str, Any]
_ANSWERS = frozenset({200, 400})
_SERVER_ERROR = 500


class Pool:
    """Calls one operation at a time; may be shared by threads."""

    def __init__(self, configuration: ClinicConfiguration, connection: Connection) -> None:
        self._configuration = configuration
        self._connection = connection
        self._lock = threading.Lock()
        self._client: Any = None

    @property
    def client_id(self) -> str:
        """The app client that all calls name."""
        return self._configuration.client_id

    def prepare(self) -> None:
        """Load what the first call needs; takes about half a second, so do it beforehand, on a thread."""
        self._ready_client()

    def call(self, operation: str, **parameters: object) -> PoolReply:
        """Call an operation by its name in the service's model, for example `InitiateAuth`.

        Raises:
            SignInError: it was refused, or there was no answer.
        """
        client = self._ready_client()
        from botocore import xform_name  # noqa: PLC0415 - loaded with the client
        from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415 - loaded with the client

        method = getattr(client, xform_name(operation))
        try:
            return method(**parameters)
        except ClientError as error:
            details = error.response.get("Error", {})
            entry = entry_for(operation, details.get("Code", ""), details.get("Message", ""))
            raise failure(entry) from None
        except BotoCoreError:
            raise failure("unexpected") from None

    def _ready_client(self) -> Any:
        with self._lock:
            if self._client is None:
                self._client = self._new_client()
            return self._client

    def _new_client(self) -> Any:
        import boto3.session  # noqa: PLC0415 - the first paint must not pay for it
        from botocore import UNSIGNED  # noqa: PLC0415 - as above
        from botocore.config import Config  # noqa: PLC0415 - as above

        quieten_libraries()
        session = cast("Any", boto3.session.Session)(
            region_name=self._configuration.region, botocore_session=_deaf_session()
        )
        client: Any = session.client(
            "cognito-idp",
            endpoint_url=self._configuration.identity_url,
            config=cast("Any", Config)(
                signature_version=UNSIGNED,
                connect_timeout=CONNECT_S,
                read_timeout=READ_S,
                retries={"total_max_attempts": 1, "mode": "standard"},
                ignore_configured_endpoint_urls=True,
            ),
        )
        client.meta.events.register("before-send.cognito-identity-provider", self._send)
        return client

    def _send(self, request: "AWSPreparedRequest", **_: object) -> "AWSResponse":
        """Send what boto3 prepared over our own connection; boto3 then uses this answer."""
        from botocore.awsrequest import AWSResponse  # noqa: PLC0415 - loaded with the client

        headers = {name: _text(value) for name, value in request.headers.items()}
        reply = self._connection.exchange(request.method, request.url, headers, _bytes(request.body))
        if not _is_from_pool(reply):
            raise failure("network")
        return AWSResponse(request.url, reply.status, cast("Any", dict(reply.headers)), _Body(reply.body))


class _Body:
    """A body that has arrived whole, in the form boto3 reads."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def stream(self, **_: object) -> "Iterator[bytes]":
        yield self._content


def _deaf_session() -> "Session":
    """A session for which no environment variable and no file in `~/.aws` exists."""
    from botocore.session import Session  # noqa: PLC0415 - the first paint must not pay for it

    deaf = {
        name: (None, None, os.devnull if name in {"config_file", "credentials_file"} else default, convert)
        for name, (_, _, default, convert) in Session.SESSION_VARIABLES.items()
    }
    return Session(session_vars=deaf)


def _is_from_pool(reply: Reply) -> bool:
    """Whether the pool answered, and not the sign-in page of some hotel's network."""
    if reply.status >= _SERVER_ERROR:
        return True
    if reply.status not in _ANSWERS:
        return False
    try:
        return isinstance(json.loads(reply.body or b"{}"), dict)
    except ValueError:
        return False


def _text(value: str | bytes) -> str:
    return value.decode("ascii") if isinstance(value, bytes) else value


def _bytes(body: object) -> bytes | None:
    if isinstance(body, str):
        return body.encode()
    return body if isinstance(body, bytes) else None
