"""What the author of a signed note adds to it later; the note itself never changes."""

from collections.abc import Sequence

import msgspec

from medisecure_backend.contract.clinical import Addendum, Encounter
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row

_COLUMNS = "x.id::text, x.encounter_id::text, x.text, x.author, x.created_at"
_OF = """
    SELECT {columns} FROM app.addendum x WHERE x.encounter_id = ANY(%(encounters)s::uuid[])
    ORDER BY x.created_at, x.id
""".replace("{columns}", _COLUMNS)
_ADD = """
    INSERT INTO app.addendum AS x (encounter_id, patient_id, text, author_id, author)
    VALUES (%(encounter)s, %(patient)s, %(text)s, %(author_id)s, %(author)s) RETURNING {columns}
""".replace("{columns}", _COLUMNS)


def with_addenda(tx: Tx, encounters: Sequence[Encounter]) -> list[Encounter]:
    """The notes with what was added to each, oldest first, by one query for all of them."""
    signed = [each.id for each in encounters if each.signed_at is not None]
    if not signed:
        return list(encounters)
    found: dict[str, list[Addendum]] = {}
    for row in all_rows(tx, _OF, {"encounters": signed}):
        found.setdefault(row["encounter_id"], []).append(Addendum(**row))
    return [msgspec.structs.replace(each, addenda=found.get(each.id, [])) for each in encounters]


def insert_addendum(tx: Tx, note: Encounter, text: str) -> Addendum:
    """Add to a note whose author and state have been checked."""
    values: Row = {"encounter": note.id, "patient": note.patient_id, "text": text}
    values |= {"author_id": note.author_id, "author": note.author}
    return Addendum(**(one_row(tx, _ADD, values) or {}))
