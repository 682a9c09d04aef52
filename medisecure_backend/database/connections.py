"""One transaction for one caller, through the login of the caller's role."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import psycopg
from psycopg_pool import ConnectionPool

from medisecure_backend.contract.roles import Role
from medisecure_backend.database.iam import signed_in

POOL_SIZE = 2
WAIT_S = 10.0
STATEMENT_MS = 25_000
"""Ends a statement before the gateway gives up (30 s), so that nothing runs on for nobody."""


@dataclass(frozen=True)
class Caller:
    """Who asks: the verified subject and role, and where the request came from."""

    sub: str
    role: Role
    request_id: str
    source: str


class Database:
    """The clinic's database, reached with a login of its own for each role."""

    def __init__(self, dsns: Mapping[Role, str]) -> None:
        self._dsns = dict(dsns)
        self._pools: dict[Role, ConnectionPool[psycopg.Connection[Any]]] = {}

    @contextmanager
    def transaction(self, caller: Caller) -> Generator[psycopg.Connection[Any]]:
        """A transaction that knows its caller: committed at the end, rolled back on an exception.

        The context is local to the transaction, so a pooled connection carries nothing to the next caller.
        """
        with self._pool(caller.role).connection() as connection:
            connection.execute(
                "SELECT set_config('app.sub', %s, true), set_config('app.role', %s, true), "
                "set_config('app.request_id', %s, true), set_config('app.source', %s, true)",
                (caller.sub, caller.role.value, caller.request_id, caller.source),
            )
            yield connection

    def close(self) -> None:
        """Let every connection go."""
        for pool in self._pools.values():
            pool.close()
        self._pools.clear()

    def _pool(self, role: Role) -> ConnectionPool[psycopg.Connection[Any]]:
        pool = self._pools.get(role)
        if pool is None:
            # No prepared statements: RDS Proxy may stand between. Checked, so a database restart is survived.
            pool = ConnectionPool[psycopg.Connection[Any]](
                partial(signed_in, self._dsns[role]),
                min_size=0,
                max_size=POOL_SIZE,
                timeout=WAIT_S,
                kwargs={"prepare_threshold": None, "options": f"-c statement_timeout={STATEMENT_MS}"},
                check=ConnectionPool.check_connection,
                open=True,
            )
            self._pools[role] = pool
        return pool
