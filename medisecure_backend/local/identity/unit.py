"""What one operation works with: its transaction, the time, the pool, and what to do once it is committed."""

import uuid
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import psycopg

from medisecure_backend.local.identity.keys import PoolKeys
from medisecure_backend.local.identity.lambdas import Triggers
from medisecure_backend.local.identity.settings import PoolSettings
from medisecure_backend.local.identity.verification import Verification

Row = dict[str, Any]
Connection = psycopg.Connection[Row]


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
    verification: Verification
    triggers: Triggers
    client_metadata: dict[str, str] = field(default_factory=dict[str, str], repr=False)
    """What the client program sent along for the functions."""
    user_agent: str = ""
    """The program that asks, as it calls itself."""
    messages: list[Message] = field(default_factory=list[Message])
    confirmations: list[uuid.UUID] = field(default_factory=list[uuid.UUID])
    """PostConfirmation events of this operation."""
    left_behind: list[uuid.UUID] = field(default_factory=list[uuid.UUID])
    """Those of earlier ones, which a dead process never announced."""
