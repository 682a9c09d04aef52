"""HTTP to the pool: bounded, direct, trusting what the operating system trusts and nothing else."""

import logging
import threading
import time
from collections.abc import Generator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from medisecure_desktop.identity.catalogue import CATALOGUE, failure
from medisecure_desktop.identity.errors import AnswerLostError, SignInError
from medisecure_desktop.identity.server_clock import ServerClock

if TYPE_CHECKING:
    import urllib3

CONNECT_S = 5.0
READ_S = 10.0
LONGEST_EXCHANGE_S = 15.0
LONGEST_ACTION_S = 25.0
"""What one act of a person may take, however many questions it needs."""
LARGEST_REPLY = 1024 * 1024
_CHUNK = 64 * 1024
_TALKATIVE_LOGGERS = ("botocore", "boto3", "urllib3")


@dataclass(frozen=True)
class Reply:
    """An answer of the pool. Header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Connection:
    """Kept connections to the pool. Every answer also tells the time."""

    def __init__(self, clock: ServerClock) -> None:
        self._clock = clock
        self._pool: urllib3.PoolManager | None = None
        self._of_thread = threading.local()

    @contextmanager
    def within(self, seconds: float) -> Generator[None]:
        """Inside, all exchanges of this thread together end after this many seconds."""
        outer: float | None = getattr(self._of_thread, "deadline", None)
        deadline = time.monotonic() + seconds
        self._of_thread.deadline = deadline if outer is None else min(outer, deadline)
        try:
            yield
        finally:
            self._of_thread.deadline = outer

    def one_action(self) -> AbstractContextManager[None]:
        """Inside is what one act of a person causes: it ends within half a minute."""
        return self.within(LONGEST_ACTION_S)

    def exchange(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None = None) -> Reply:
        """Send once: no retry, no redirect, no proxy from the environment.

        Raises:
            SignInError: there was no answer, or none that can be used.
        """
        import urllib3  # noqa: PLC0415 - the first paint must not pay for it

        try:
            response = self._connections().request(
                method,
                url,
                body=body,
                headers=dict(headers),
                redirect=False,
                retries=False,
                timeout=self._timeout(),
                preload_content=False,
            )
            try:
                content = _read(response, time.monotonic() + self._seconds_left(LONGEST_EXCHANGE_S))
            finally:
                response.release_conn()
        except (urllib3.exceptions.HTTPError, OSError) as error:
            raise _translated(error) from None
        self._clock.observe(response.headers.get("date"))
        return Reply(
            response.status, {name.lower(): value for name, value in response.headers.items()}, content
        )

    def close(self) -> None:
        """Let the connections go."""
        if self._pool is None:
            return
        pools = self._pool.pools
        for key in pools.keys():  # noqa: SIM118 - it cannot be iterated
            pools[key].close()  # at once: one that is only let go of waits until no error holds it
        self._pool.clear()

    def _timeout(self) -> "urllib3.Timeout":
        import urllib3  # noqa: PLC0415 - loaded already when something is sent

        left = self._seconds_left(CONNECT_S + READ_S)
        return urllib3.Timeout(connect=min(CONNECT_S, left), read=min(READ_S, left), total=left)

    def _seconds_left(self, most: float) -> float:
        """How long an exchange may take now.

        Raises:
            SignInError: no longer at all.
        """
        deadline: float | None = getattr(self._of_thread, "deadline", None)
        left = most if deadline is None else min(most, deadline - time.monotonic())
        if left <= 0:
            raise failure("clinic-down")
        return left

    def _connections(self) -> "urllib3.PoolManager":
        if self._pool is None:
            import ssl  # noqa: PLC0415 - the first paint must not pay for it

            import truststore  # noqa: PLC0415 - the first paint must not pay for it
            import urllib3  # noqa: PLC0415 - as above

            quieten_libraries()
            self._pool = urllib3.PoolManager(ssl_context=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
        return self._pool


def quieten_libraries() -> None:
    """At DEBUG these libraries log request bodies, which hold passwords and codes: never below WARNING."""
    for name in _TALKATIVE_LOGGERS:
        logging.getLogger(name).setLevel(logging.WARNING)


def _read(response: "urllib3.BaseHTTPResponse", deadline: float) -> bytes:
    content = b""
    while chunk := response.read1(_CHUNK):  # what is there: a chunk that has to be full could take for ever
        content += chunk
        if len(content) > LARGEST_REPLY or time.monotonic() > deadline:
            response.close()
            raise AnswerLostError(CATALOGUE["clinic-down"])
    return content


def _translated(error: Exception) -> SignInError:
    import ssl  # noqa: PLC0415 - loaded already when there is an error to translate

    import urllib3  # noqa: PLC0415 - as above

    if isinstance(error, urllib3.exceptions.SSLError | ssl.SSLError):
        return failure("not-secure")
    if isinstance(error, urllib3.exceptions.NewConnectionError):
        return failure("clinic-down" if _was_refused(error) else "network")
    if isinstance(error, urllib3.exceptions.ConnectTimeoutError):
        return failure("network")
    return AnswerLostError(CATALOGUE["clinic-down"])


def _was_refused(error: BaseException) -> bool:
    return isinstance(error.__cause__, ConnectionRefusedError) or isinstance(
        error.__context__, ConnectionRefusedError
    )
