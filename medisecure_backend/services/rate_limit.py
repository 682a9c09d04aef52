"""How many requests a person may make: a token bucket each, kept in PostgreSQL.

Lambda environments are many and come and go, so a bucket in each would multiply the limit by their number.
One in the database is right, and a write for every request would be dear: an environment takes a few tokens
at a time and spends them within seconds. Nobody gets more than the bucket holds; a lease's rest is lost.
"""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

from medisecure_backend.database.connections import Caller, Database
from medisecure_backend.services.errors import TooManyRequestsError
from medisecure_backend.services.rows import one_row

LEASE = 10
LEASE_LASTS_S = 5.0
_MOST_LEASES = 2_000
_TAKE = "SELECT granted, remaining, wait FROM app.take_tokens(%(wanted)s, %(burst)s, %(per_second)s)"


@dataclass(frozen=True)
class RateLimit:
    """What a bucket holds and how fast it fills."""

    burst: int = 240
    per_second: float = 8.0


@dataclass(frozen=True)
class Allowance:
    """What is left to a person after this request."""

    limit: int
    remaining: int
    reset_seconds: int

    def headers(self) -> dict[str, str]:
        """As RateLimit-* headers: the limit, what is left, seconds until the bucket is full."""
        return {
            "RateLimit-Limit": str(self.limit),
            "RateLimit-Remaining": str(self.remaining),
            "RateLimit-Reset": str(self.reset_seconds),
        }


@dataclass
class _Lease:
    """Tokens an environment holds for a person, and what the bucket had left beside them."""

    tokens: int
    beside: int
    until: float


class RateLimiter:
    """Takes a token for each request. May be shared by threads."""

    def __init__(
        self, database: Database, limit: RateLimit, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._database = database
        self._limit = limit
        self._clock = clock
        self._leases: dict[str, _Lease] = {}
        self._lock = Lock()

    def take(self, caller: Caller) -> Allowance:
        """One request of this person; TooManyRequestsError if the bucket is empty."""
        with self._lock:
            lease = self._leases.get(caller.sub)
            if lease is not None and lease.tokens > 0 and self._clock() < lease.until:
                lease.tokens -= 1
                return self._allowance(lease.tokens + lease.beside)
        lease = self._take_lease(caller)
        with self._lock:
            if len(self._leases) >= _MOST_LEASES:
                self._leases.clear()
            self._leases[caller.sub] = lease
            return self._allowance(lease.tokens + lease.beside)

    def _take_lease(self, caller: Caller) -> _Lease:
        """A lease with the token for this request already spent."""
        values = {"wanted": LEASE, "burst": self._limit.burst, "per_second": self._limit.per_second}
        with self._database.transaction(caller) as tx:
            row = one_row(tx, _TAKE, values) or {}
        if row["granted"] == 0:
            raise TooManyRequestsError("Too many requests.", max(1, math.ceil(row["wait"])))
        return _Lease(row["granted"] - 1, row["remaining"], self._clock() + LEASE_LASTS_S)

    def _allowance(self, remaining: int) -> Allowance:
        reset = math.ceil((self._limit.burst - remaining) / self._limit.per_second)
        return Allowance(self._limit.burst, remaining, max(0, reset))
