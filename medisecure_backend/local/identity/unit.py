"""What one operation works with: its transaction, the time, the pool, and what to do once it is committed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import psycopg

from medisecure_backend.local.identity.keys import PoolKeys
from medisecure_backend.local.identity.settings import PoolSettings
from medisecure_backend.local.identity.srp import Proof

Row = dict[str, Any]
Connection = psycopg.Connection[Row]
Prove = Callable[[Proof], bool]


@dataclass(frozen=True)
class Message:
    """Something to be mailed once the operation is safe; its repr shows nothing of it."""

    kind: str
    to: str = field(repr=False)
    subject: str = field(repr=False)
    body: str = field(repr=False)


@dataclass
class Unit:
    """One operation's surroundings."""

    connection: Connection
    now: datetime
    pool: PoolSettings
    keys: PoolKeys
    prove: Prove
    messages: list[Message] = field(default_factory=list[Message])
    confirmed: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    """Attributes of the people whose sign-up this operation completed."""
