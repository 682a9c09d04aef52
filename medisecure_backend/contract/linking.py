"""Tying an account to a record: a code the clinic hands over, used once."""

from datetime import date
from typing import Annotated

import msgspec

from medisecure_backend.contract.wire import Id, Instant, Reply, Request


class LinkCode(Reply, frozen=True):
    """A code, shown this once: the clinic keeps only a hash of it."""

    code: str
    patient_id: Id
    expires_at: Instant


class LinkRequest(Request, frozen=True):
    """The code and the date of birth in the record; spaces, dashes and case do not matter."""

    code: Annotated[str, msgspec.Meta(min_length=8, max_length=40)]
    birth_date: date


class Confirmation(Request, frozen=True):
    """What an admin saw to confirm a self-registered person's record; kept in the audit."""

    evidence: Annotated[str, msgspec.Meta(min_length=5, max_length=200)]
