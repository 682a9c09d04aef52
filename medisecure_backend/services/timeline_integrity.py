"""Whether the signed notes of a timeline, and what was added to them, are what their authors signed."""

from collections.abc import Sequence

import msgspec

from medisecure_backend.contract.clinical import Encounter, Integrity, TimelineEntry
from medisecure_backend.services.addenda import with_addenda
from medisecure_backend.services.encounters import ENCOUNTER
from medisecure_backend.services.note_seal import NoteSeal
from medisecure_backend.services.rows import Tx, all_rows

_NOTES = ENCOUNTER.sql("""
    SELECT {columns} FROM app.encounter x
    WHERE x.signed_at IS NOT NULL AND (x.id = ANY (%(ids)s::uuid[])
       OR x.id IN (SELECT a.encounter_id FROM app.addendum a WHERE a.id = ANY (%(ids)s::uuid[])))
""")


def with_integrity(tx: Tx, seal: NoteSeal, entries: Sequence[TimelineEntry]) -> list[TimelineEntry]:
    """The entries, each signed text judged."""
    ids = [each.id for each in entries if each.kind in {"encounter", "addendum"}]
    if not ids:
        return list(entries)
    notes = [Encounter(**row) for row in all_rows(tx, _NOTES, {"ids": ids})]
    found: dict[str, Integrity | None] = {}
    for note in with_addenda(tx, seal, notes):
        found |= {note.id: note.integrity, **{each.id: each.integrity for each in note.addenda}}
    return [msgspec.structs.replace(each, integrity=found.get(each.id)) for each in entries]
