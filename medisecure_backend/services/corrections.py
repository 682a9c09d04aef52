"""Putting records right, the same for every kind: a reason, a new version, and nothing lost."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, LiteralString, TypeVar

from medisecure_backend.contract.clinical import Correctable
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.wire import Request
from medisecure_backend.services import access
from medisecure_backend.services.changes import given_fields, require_version
from medisecure_backend.services.errors import (
    ConflictError,
    NotFoundError,
    StaleVersionError,
    UnprocessableError,
)
from medisecure_backend.services.rows import Row, Tx, one_row

R = TypeVar("R", bound=Correctable)
_WHY = "change_reason = %(why)s, changed_at = now()"


@dataclass(frozen=True)
class Kind(Generic[R]):
    """One kind of record: its table, its columns as the contract names them, and how it is withdrawn."""

    table: LiteralString
    reply: type[R]
    columns: LiteralString
    assignments: LiteralString
    """What an amendment sets."""
    withdrawal: LiteralString
    """What "entered in error" sets."""
    status: str
    """The field that says whether it was withdrawn."""

    def sql(self, text: LiteralString) -> LiteralString:
        """A statement about this kind."""
        made = text.replace("{table}", self.table).replace("{columns}", self.columns)
        return made.replace("{assignments}", self.assignments).replace("{withdrawal}", self.withdrawal)


@dataclass(frozen=True)
class Current(Generic[R]):
    """A record as it is now, and whose it is."""

    record: R
    patient_id: str


_ONE = "SELECT {columns}, x.patient_id::text AS owner FROM app.{table} x WHERE x.id = %(id)s"
_AMEND: LiteralString = """
    UPDATE app.{table} x SET {assignments}, {why}
    WHERE x.id = %(id)s AND x.version = %(version)s RETURNING {columns}
""".replace("{why}", _WHY)
_WITHDRAW: LiteralString = """
    UPDATE app.{table} x SET {withdrawal}, {why}
    WHERE x.id = %(id)s AND x.version = %(version)s RETURNING {columns}
""".replace("{why}", _WHY)


def read_current(tx: Tx, kind: Kind[R], record_id: str) -> Current[R]:
    """The record; NotFoundError if it is not there or not the caller's to see."""
    row = one_row(tx, kind.sql(_ONE), {"id": record_id})
    if row is None:
        raise NotFoundError
    owner = row.pop("owner")
    return Current(kind.reply(**row), owner)


def open_for_change(tx: Tx, kind: Kind[R], record_id: str, if_match: int) -> Current[R]:
    """The record, if it can be changed: not withdrawn, and the caller saw its newest version."""
    found = read_current(tx, kind, record_id)
    if getattr(found.record, kind.status) == "entered-in-error":
        raise ConflictError(ProblemType.WITHDRAWN, "What was entered in error cannot be changed.")
    require_version(found.record.version, if_match)
    return found


def merged(record: Correctable, changes: Request) -> Row:
    """The record's values with the changes on top; UnprocessableError if nothing would change."""
    fields = given_fields(changes)
    if all(getattr(record, name) == value for name, value in fields.items()):
        raise UnprocessableError.at("/changes", "nothing-changed")
    return {name: getattr(record, name) for name in changes.__struct_fields__} | fields


def amend(tx: Tx, kind: Kind[R], found: Current[R], why: str, values: Mapping[str, Any]) -> R:
    """The record's next version, with the reason; audited as an amendment."""
    return _next_version(tx, kind, found, _AMEND, {**values, "why": why.strip(), "action": "amend"})


def withdraw(tx: Tx, kind: Kind[R], found: Current[R], why: str) -> R:
    """The record as entered in error: it stays readable and counts no more."""
    return _next_version(tx, kind, found, _WITHDRAW, {"why": why.strip(), "action": "entered-in-error"})


def _next_version(
    tx: Tx, kind: Kind[R], found: Current[R], statement: LiteralString, values: Mapping[str, Any]
) -> R:
    row = one_row(tx, kind.sql(statement), {**values, "id": found.record.id, "version": found.record.version})
    if row is None:
        raise StaleVersionError
    access.note_change(tx, values["action"], kind.table, found.record.id, found.patient_id)
    return kind.reply(**row)
