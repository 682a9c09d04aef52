"""PostConfirmation, which must not be lost: it gives a new person their role.

The event is stored with the confirmation itself and taken away once the function has answered. A process
that dies in between leaves it behind, and a later sign-in brings it to the function.
"""

import logging
import uuid
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta

from psycopg.types.json import Jsonb

from medisecure_backend.local.identity import events, lambdas
from medisecure_backend.local.identity.errors import Refusal
from medisecure_backend.local.identity.lambdas import Trigger
from medisecure_backend.local.identity.unit import Connection, Unit
from medisecure_backend.local.identity.users import Account

_log = logging.getLogger(__name__)

SIGN_UP = "ConfirmSignUp"
RESET = "ConfirmForgotPassword"

Connect = Callable[[], AbstractContextManager[Connection]]
"""Lends a connection of its own and commits it."""

_PATIENCE = timedelta(minutes=1)
_AT_ONCE = 5


def note(unit: Unit, account: Account, source: str) -> None:
    """Store the event with the change that caused it; the function is called once that is safe."""
    event = events.confirmation(unit, account, source)
    row = unit.connection.execute(
        """
        INSERT INTO identity.confirmation (sub, event, due_at) VALUES (%s, %s, %s) RETURNING id
        """,
        (account.sub, Jsonb(event), unit.now + _PATIENCE),
    ).fetchone()
    if row is not None:
        unit.confirmations.append(row["id"])


def pick_up(unit: Unit, account: Account | None) -> None:
    """Whatever another process left behind: this person's at once, others' when they are due."""
    rows = unit.connection.execute(
        """
        UPDATE identity.confirmation
        SET due_at = %(now)s + %(wait)s * (2 ^ least(tries, 10)), tries = tries + 1
        WHERE id IN (SELECT id FROM identity.confirmation WHERE sub = %(sub)s OR due_at <= %(now)s
                     ORDER BY id LIMIT %(most)s FOR UPDATE SKIP LOCKED)
        RETURNING id
        """,
        {"now": unit.now, "wait": _PATIENCE, "sub": account.sub if account else None, "most": _AT_ONCE},
    ).fetchall()
    unit.left_behind.extend(row["id"] for row in rows)


def announce(connect: Connect, trigger: Trigger, key: uuid.UUID) -> None:
    """Call the function; the event is forgotten when it has answered. Twice is harmless, as on AWS."""
    with connect() as connection:
        row = connection.execute("SELECT event FROM identity.confirmation WHERE id = %s", (key,)).fetchone()
    if row is None:
        return
    lambdas.invoke(trigger, row["event"])  # it may come back to the pool, so nothing is held meanwhile
    with connect() as connection:
        connection.execute("DELETE FROM identity.confirmation WHERE id = %s", (key,))


def announce_late(connect: Connect, trigger: Trigger, key: uuid.UUID) -> None:
    """The same for what was left behind: a failure now is nobody's who is waiting for an answer."""
    try:
        announce(connect, trigger, key)
    except Refusal:
        _log.warning("identity: a PostConfirmation that was left behind failed again")
