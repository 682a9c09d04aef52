"""Signatures for the demo's signed notes, made as the clinic makes them."""

import psycopg
from psycopg.rows import class_row

from medisecure_backend.contract.clinical import Encounter
from medisecure_backend.services.note_seal import NoteSeal, addendum_parts, encounter_parts
from medisecure_backend.services.rows import all_rows

_NOTES = """
    SELECT id::text, version, patient_id::text, status, type, reason, started_at, subjective, objective,
        assessment, plan, author_id::text, author, signed_at
    FROM app.encounter WHERE signed_at IS NOT NULL
"""
_ADDENDA = """
    SELECT id, encounter_id::text, author_id::text, author, created_at, text FROM app.addendum
    WHERE signature IS NULL
"""
_UNSIGNED = "SELECT id::text FROM app.encounter WHERE signed_at IS NOT NULL AND signature IS NULL"
_SIGN = "UPDATE app.encounter SET signature = %s WHERE id = %s"
_SIGN_ADDENDUM = "UPDATE app.addendum SET signature = %s WHERE id = %s"


def sign_demo_notes(owner_dsn: str, seal: NoteSeal) -> None:
    """Sign what carries no signature yet."""
    with psycopg.connect(owner_dsn) as owner:
        owner.execute("SET LOCAL session_replication_role = replica")
        unsigned = {row["id"] for row in all_rows(owner, _UNSIGNED, {})}
        added = all_rows(owner, _ADDENDA, {})
        if not unsigned and not added:
            return
        notes = {
            note.id: note
            for note in owner.cursor(row_factory=class_row(Encounter)).execute(_NOTES).fetchall()
        }
        with owner.cursor() as cursor:
            cursor.executemany(_SIGN, [(_signature(seal, notes[each]), each) for each in unsigned])
            for row in added:
                parts = addendum_parts(
                    notes[row["encounter_id"]],
                    row["author_id"],
                    row["author"],
                    row["created_at"],
                    row["text"],
                )
                cursor.execute(_SIGN_ADDENDUM, [seal.sign("addendum", parts), row["id"]])


def _signature(seal: NoteSeal, note: Encounter) -> str:
    if note.signed_at is None:
        raise ValueError("only signed notes carry a signature")
    return seal.sign("encounter", encounter_parts(note, note.signed_at))
