"""One exchange over HTTP: `requests`, bounded in time and size, and its failures in the API's own words."""

import socket
import ssl
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from medisecure_desktop import __version__
from medisecure_desktop.api.errors import ApiError, ClinicDownError, OfflineError, UnexpectedReplyError
from medisecure_desktop.language import mark, text

if TYPE_CHECKING:
    import requests
    from requests.adapters import HTTPAdapter

TIMEOUT_S = (3.0, 10.0)
LONGEST_EXCHANGE_S = 30.0
LARGEST_REPLY = 16 * 1024 * 1024
_CHUNK = 64 * 1024
_NOT_SECURE = mark("A secure connection to the clinic could not be made.")
_NOT_SECURE_BODY = mark("Nothing was sent. Tell whoever looks after this computer.")


@dataclass(frozen=True)
class Answer:
    """What came back. Header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class ReplyLostError(Exception):
    """The request may have arrived, but its answer did not; `error` says so to a person."""

    def __init__(self, error: ApiError) -> None:
        self.error = error
        super().__init__(str(error))


class Wire:
    """HTTP to one base address and nowhere else; one kept connection pool per thread."""

    def __init__(
        self,
        base_url: str,
        largest_reply: int = LARGEST_REPLY,
        longest_exchange_s: float = LONGEST_EXCHANGE_S,
    ) -> None:
        self._base_url = base_url.rstrip("/")
        self._largest_reply, self._longest_exchange_s = largest_reply, longest_exchange_s
        self._local = threading.local()
        self._lock = threading.Lock()
        self._sessions: list[requests.Session] = []

    def exchange(self, method: str, path: str, headers: Mapping[str, str], body: bytes | None) -> Answer:
        """Send once. Redirects are not followed, environment variables change nothing.

        Raises:
            ApiError: it could not be sent.
            ReplyLostError: it may have been received all the same.
        """
        import requests  # noqa: PLC0415 - the first paint must not pay for it
        import urllib3  # noqa: PLC0415 - as above

        deadline = time.monotonic() + self._longest_exchange_s
        try:
            with self._session().request(
                method,
                self._base_url + path,
                headers=dict(headers),
                data=body,
                timeout=TIMEOUT_S,
                allow_redirects=False,
                stream=True,
            ) as response:
                content = b"".join(_limited(response, deadline, self._largest_reply))
                lower = {name.lower(): value for name, value in response.headers.items()}
                return Answer(response.status_code, lower, content)
        except (requests.RequestException, urllib3.exceptions.HTTPError) as error:
            raise _translated(error) from None

    def close(self) -> None:
        """Close every connection."""
        with self._lock:
            sessions, self._sessions = self._sessions, []
        for session in sessions:
            session.close()
        self._local = threading.local()

    def _session(self) -> "requests.Session":
        session: requests.Session | None = getattr(self._local, "session", None)
        if session is None:
            session = self._new_session()
            self._local.session = session
        return session

    def _new_session(self) -> "requests.Session":
        import requests  # noqa: PLC0415 - the first paint must not pay for it

        session = requests.Session()
        session.trust_env = False
        session.adapters.clear()
        session.mount(self._base_url + "/", _trusting_adapter()())
        session.headers["User-Agent"] = f"MediSecure/{__version__}"
        with self._lock:
            self._sessions.append(session)
        return session


@cache
def _trusting_adapter() -> "type[HTTPAdapter]":
    """Connections that trust what the operating system trusts, so that a clinic's own authority works."""
    import truststore  # noqa: PLC0415 - the first paint must not pay for it
    from requests.adapters import HTTPAdapter  # noqa: PLC0415 - as above

    class TrustingAdapter(HTTPAdapter):
        def init_poolmanager(self, *arguments: object, **options: object) -> None:
            options["ssl_context"] = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            super().init_poolmanager(*arguments, **options)  # pyright: ignore[reportArgumentType]

        def close(self) -> None:
            """At once: a pool that is only let go of waits until nobody holds it, and an error may."""
            pools = self.poolmanager.pools
            for key in pools.keys():  # noqa: SIM118 - it cannot be iterated
                pools[key].close()
            super().close()

        def cert_verify(self, conn: object, url: object, verify: object, cert: object) -> None:
            """Leave trust to the context: the bundle that comes with requests is not added to it."""

    return TrustingAdapter


def _limited(response: "requests.Response", deadline: float, largest: int) -> Iterator[bytes]:
    size = 0
    while chunk := response.raw.read1(_CHUNK, decode_content=True):  # what is there, not a full chunk
        size += len(chunk)
        if size > largest:
            raise UnexpectedReplyError
        if time.monotonic() > deadline:
            raise ReplyLostError(ClinicDownError())
        yield chunk


def _translated(error: Exception) -> ApiError | ReplyLostError:
    import requests  # noqa: PLC0415 - loaded already when there is an error to translate

    if isinstance(error, requests.exceptions.SSLError):
        return ClinicDownError(title=text(_NOT_SECURE), body=text(_NOT_SECURE_BODY))
    if isinstance(error, requests.ConnectTimeout):
        return OfflineError()
    if isinstance(error, requests.Timeout):
        return ReplyLostError(ClinicDownError())
    causes = list(_causes(error))
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return ClinicDownError()
    if any(isinstance(cause, socket.gaierror) for cause in causes) or not any(map(_was_connected, causes)):
        return OfflineError()
    return ReplyLostError(ClinicDownError())


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error, what it wraps, and what came before it."""
    seen: set[int] = set()
    open_: list[object] = [error]
    while open_:
        cause = open_.pop()
        if isinstance(cause, BaseException) and id(cause) not in seen:
            seen.add(id(cause))
            yield cause
            open_ += [*cause.args, cause.__cause__, cause.__context__, getattr(cause, "reason", None)]


def _was_connected(cause: BaseException) -> bool:
    return isinstance(
        cause, ConnectionResetError | ConnectionAbortedError | BrokenPipeError | TimeoutError
    ) or (
        type(cause).__name__
        in {"RemoteDisconnected", "IncompleteRead", "ChunkedEncodingError", "ProtocolError"}
    )
