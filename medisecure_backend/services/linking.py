"""A person and a record are two things: codes that tie them, and records a person began alone."""

import hashlib
import secrets
from datetime import timedelta

from medisecure_backend.contract.linking import Confirmation, LinkCode, LinkRequest
from medisecure_backend.contract.people import Me, Patient
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.database.connections import Caller, Database
from medisecure_backend.services import access
from medisecure_backend.services.changes import require_version
from medisecure_backend.services.errors import (
    ConflictError,
    ForbiddenError,
    NotFoundError,
    StaleVersionError,
    TooManyRequestsError,
    UnprocessableError,
)
from medisecure_backend.services.me import read_account, read_me
from medisecure_backend.services.patients import read_patient
from medisecure_backend.services.rows import Row, Tx, one_row

CODE_LASTS = timedelta(days=7)
_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Nothing that is read as something else: no 0 and O, no 1 and I and L, no U and V."""
_LENGTH, _GROUP = 12, 4
_RECORD = """
    SELECT p.status, EXISTS (SELECT FROM app.account a WHERE a.patient_id = p.id) AS is_linked
    FROM app.patient p WHERE p.id = %(id)s
"""
_END_EARLIER = """
    UPDATE app.link_code SET expires_at = clock_timestamp()
    WHERE patient_id = %(id)s AND used_at IS NULL AND expires_at > clock_timestamp()
"""
_ADD = """
    INSERT INTO app.link_code (patient_id, code_hash, created_by, expires_at)
    VALUES (%(id)s, %(hash)s, %(sub)s, clock_timestamp() + %(lasts)s) RETURNING expires_at
"""
_CONFIRM = """
    UPDATE app.patient SET status = 'verified' WHERE id = %(id)s AND version = %(version)s RETURNING id
"""
_REFUSALS = {
    "taken": "This record has an account already.",
    "verified-already": "Your account has its record already.",
    "visits-booked": "You have visits booked: the clinic joins the records with you.",
}


def make_code(tx: Tx, caller: Caller, patient_id: str) -> LinkCode:
    """A new code for a patient without an account; the ones before it end."""
    read_account(tx, caller)
    found = one_row(tx, _RECORD, {"id": patient_id})
    if found is None:
        raise NotFoundError
    if found["is_linked"]:
        raise ConflictError(ProblemType.DUPLICATE, "This patient has an account already.")
    letters = "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))
    values: Row = {"id": patient_id, "hash": _hash(letters), "sub": caller.sub, "lasts": CODE_LASTS}
    tx.execute(_END_EARLIER, values)
    row = one_row(tx, _ADD, values) or {}
    access.note_account(tx, "link-code", patient_id)
    code = "-".join(letters[at : at + _GROUP] for at in range(0, _LENGTH, _GROUP))
    return LinkCode(code=code, patient_id=patient_id, expires_at=row["expires_at"])


def count_try(database: Database, caller: Caller) -> None:
    """One more try of this account, kept whatever comes of it; TooManyRequestsError after five in an hour."""
    with database.transaction(caller) as tx:
        row = one_row(tx, "SELECT app.count_link_try() AS wait", {}) or {}
    if row["wait"] is not None:
        raise TooManyRequestsError("Too many codes were tried.", row["wait"])


def try_code(database: Database, caller: Caller, request: LinkRequest) -> None:
    """Tie the account to the code's record, in its own transaction: a wrong birth date counts as well."""
    values = {"hash": _hash(request.code), "birth_date": request.birth_date}
    with database.transaction(caller) as tx:
        row = one_row(tx, "SELECT app.link_account(%(hash)s, %(birth_date)s) AS outcome", values) or {}
    outcome: str = row["outcome"]
    if outcome == "no-account":
        raise ForbiddenError("This clinic has no account for you yet.")
    if outcome == "wrong":
        raise UnprocessableError.at("/code", "wrong", "The code and the date of birth do not fit a record.")
    if outcome != "linked":
        raise ConflictError(ProblemType.ACCOUNT_STATE, _REFUSALS[outcome])


def linked_person(tx: Tx, caller: Caller) -> Me:
    """The caller, now with the record."""
    return read_me(tx, caller)


def confirm_record(
    tx: Tx, caller: Caller, patient_id: str, confirmation: Confirmation, if_match: int
) -> Patient:
    """Confirm that a self-registered person is who they say; the record then counts as any other."""
    read_account(tx, caller)
    found = read_patient(tx, caller, patient_id)
    require_version(found.version, if_match)
    if found.status == "verified":
        raise ConflictError(ProblemType.ACCOUNT_STATE, "This record is confirmed already.")
    if one_row(tx, _CONFIRM, {"id": patient_id, "version": if_match}) is None:
        raise StaleVersionError
    access.note_account(tx, "confirm-record", patient_id, confirmation.evidence)
    return read_patient(tx, caller, patient_id)


def _hash(code: str) -> bytes:
    letters = "".join(letter for letter in code.upper() if letter in _ALPHABET)
    return hashlib.sha256(f"medisecure-link/{letters}".encode()).digest()
