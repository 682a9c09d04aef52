"""Starting a record: only if the person has none yet, whoever may see it."""

from medisecure_backend.contract.people import Patient, PatientNew
from medisecure_backend.contract.problems import Candidate
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access
from medisecure_backend.services.errors import ForbiddenError, SamePersonError, UnprocessableError
from medisecure_backend.services.local_days import today
from medisecure_backend.services.me import read_account
from medisecure_backend.services.patients import read_patient
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row

_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended((%(birth_date)s::date)::text, 4))"
_ALIKE = """
    SELECT visible, hidden FROM app.same_person(%(family)s::text, %(given)s::text, %(birth_date)s::date)
"""
_CANDIDATES = """
    SELECT id::text, family, given, birth_date, clinic_number FROM app.patient
    WHERE id = ANY(%(ids)s::uuid[]) ORDER BY family, given, id
"""
_REGISTER = """
    SELECT app.register_patient(%(family)s::text, %(given)s::text, %(prefix)s::text, %(birth_date)s::date,
        %(gender)s::text, %(phone)s::text, %(email)s::text, %(address)s::text, %(is_someone_else)s
    )::text AS id
"""


def create_patient(tx: Tx, caller: Caller, new: PatientNew) -> Patient:
    """Start a record. A doctor who starts one looks after the patient from now on.

    Raises:
        SamePersonError: somebody of that birth date and a similar name has a record. Those the caller may see
            are named; of others it says only that there are some.
    """
    read_account(tx, caller)
    values: Row = {name: getattr(new, name) for name in new.__struct_fields__}
    values |= {"family": " ".join(new.family.split()), "given": " ".join(new.given.split())}
    for name in ("family", "given"):
        if not values[name]:
            raise UnprocessableError.at(f"/{name}", "required")
    if new.birth_date > today(tx):
        raise UnprocessableError.at("/birth_date", "in-future")
    if not new.is_someone_else:
        _refuse_same_person(tx, values)
    row = one_row(tx, _REGISTER, values)
    if row is None or row["id"] is None:
        raise ForbiddenError("This clinic has no account for you yet.")
    if new.is_someone_else:
        access.note_change(tx, "override", "patient", row["id"], row["id"], detail="duplicate")
    return read_patient(tx, caller, row["id"])


def _refuse_same_person(tx: Tx, values: Row) -> None:
    tx.execute(_LOCK, values)
    alike = one_row(tx, _ALIKE, values) or {}
    if not alike["visible"] and not alike["hidden"]:
        return
    found = [Candidate(**row) for row in all_rows(tx, _CANDIDATES, {"ids": alike["visible"]})]
    others = "" if not alike["hidden"] else " Some are patients you do not look after: ask the front desk."
    raise SamePersonError("There are records with this birth date and a similar name." + others, found)
