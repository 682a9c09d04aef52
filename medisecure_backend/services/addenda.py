"""What the author of a signed note adds to it later; and whether notes and additions are what was signed."""

from collections.abc import Sequence

import msgspec

from medisecure_backend.contract.clinical import Addendum, Encounter
from medisecure_backend.services import access
from medisecure_backend.services.note_seal import NoteSeal, addendum_parts, code_of, encounter_parts
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row

_COLUMNS = "x.id::text, x.encounter_id::text, x.text, x.author, x.created_at"
_OF = """
    SELECT {columns}, x.author_id::text, x.signature FROM app.addendum x
    WHERE x.encounter_id = ANY(%(encounters)s::uuid[]) ORDER BY x.created_at, x.id
""".replace("{columns}", _COLUMNS)
_SIGNATURES = """
    SELECT x.id::text, x.signature FROM app.encounter x WHERE x.id = ANY(%(encounters)s::uuid[])
"""
_ADD = """
    INSERT INTO app.addendum AS x (encounter_id, patient_id, text, author_id, author, signature)
    VALUES (%(encounter)s, %(patient)s, %(text)s, %(author_id)s, %(author)s, %(signature)s)
    RETURNING {columns}
""".replace("{columns}", _COLUMNS)
_NOW = "SELECT now() AS now"


def with_addenda(tx: Tx, seal: NoteSeal | None, encounters: Sequence[Encounter]) -> list[Encounter]:
    """The notes with what was added, oldest first; with a seal, each says whether it is as it was signed."""
    signed = {each.id: each for each in encounters if each.signed_at is not None}
    if not signed:
        return list(encounters)
    values = {"encounters": list(signed)}
    found: dict[str, list[Addendum]] = {}
    for row in all_rows(tx, _OF, values):
        found.setdefault(row["encounter_id"], []).append(_addendum(seal, signed[row["encounter_id"]], row))
    signatures = {row["id"]: row["signature"] for row in all_rows(tx, _SIGNATURES, values)}
    return [
        msgspec.structs.replace(_judged(seal, each, signatures.get(each.id)), addenda=found.get(each.id, []))
        for each in encounters
    ]


def insert_addendum(tx: Tx, seal: NoteSeal, note: Encounter, text: str) -> Addendum:
    """Add to a note whose author and state have been checked."""
    at = (one_row(tx, _NOW, {}) or {})["now"]
    signature = seal.sign("addendum", addendum_parts(note, note.author_id, note.author, at, text))
    values: Row = {"encounter": note.id, "patient": note.patient_id, "text": text, "signature": signature}
    values |= {"author_id": note.author_id, "author": note.author}
    added = Addendum(**(one_row(tx, _ADD, values) or {}), integrity="verified")
    access.note_change(tx, "sign", "addendum", added.id, note.patient_id, detail=code_of(signature))
    return added


def _addendum(seal: NoteSeal | None, note: Encounter, row: Row) -> Addendum:
    author_id, signature = row.pop("author_id"), row.pop("signature")
    if seal is None:
        return Addendum(**row)
    parts = addendum_parts(note, author_id, row["author"], row["created_at"], row["text"])
    return Addendum(**row, integrity=seal.check(signature, "addendum", parts))


def _judged(seal: NoteSeal | None, note: Encounter, signature: str | None) -> Encounter:
    if seal is None or note.signed_at is None:
        return note
    found = seal.check(signature, "encounter", encounter_parts(note, note.signed_at))
    return msgspec.structs.replace(note, integrity=found)
