"""Puts rows into the clinic's tables; rows that are there already stay as they are."""

from collections.abc import Iterable
from typing import Any, LiteralString

import psycopg
from psycopg import sql

COLUMNS: dict[str, tuple[LiteralString, ...]] = {
    "visit_type": ("id", "name", "minutes", "position"),
    "doctor": ("id", "display_name", "family", "given", "specialty", "place"),
    "patient": (
        "id",
        "family",
        "given",
        "prefix",
        "birth_date",
        "gender",
        "clinic_number",
        "phone",
        "email",
        "address",
        "allergy_state",
        "allergy_asserted_at",
    ),
    "account": ("sub", "role", "display_name", "family", "given", "email", "patient_id", "doctor_id"),
    "assignment": ("id", "doctor_id", "patient_id", "starts_on"),
    "availability": ("id", "doctor_id", "weekday", "starts", "ends", "slot_minutes"),
    "hold": ("id", "sub", "doctor_id", "patient_id", "starts_at", "ends_at", "expires_at"),
    "calendar": ("id", "buffer_minutes"),
    "time_off": ("id", "doctor_id", "starts_at", "ends_at", "reason"),
    "closed_day": ("id", "doctor_id", "day", "reason"),
    "encounter": (
        "id",
        "patient_id",
        "status",
        "type",
        "reason",
        "started_at",
        "subjective",
        "objective",
        "assessment",
        "plan",
        "author_id",
        "author",
        "signed_at",
        "signed_by",
    ),
    "observation": (
        "id",
        "patient_id",
        "encounter_id",
        "code",
        "display",
        "category",
        "value",
        "unit",
        "low",
        "high",
        "interpretation",
        "effective_at",
        "author",
    ),
    "condition": (
        "id",
        "patient_id",
        "code",
        "display",
        "plain_name",
        "clinical_status",
        "onset_date",
        "recorded_at",
        "author",
    ),
    "allergy": ("id", "patient_id", "code", "display", "reaction", "severity", "recorded_at", "author"),
    "prescription": (
        "id",
        "patient_id",
        "code",
        "medicine",
        "dose_value",
        "dose_unit",
        "route",
        "timing",
        "reason",
        "started_on",
        "ended_on",
        "status",
        "prescriber",
    ),
    "document": (
        "id",
        "patient_id",
        "status",
        "category",
        "title",
        "dated_on",
        "content_type",
        "size",
        "sha256",
        "author_sub",
        "author",
        "author_role",
        "created_at",
        "uploaded_at",
    ),
    "immunization": ("id", "patient_id", "code", "vaccine", "note", "given_at", "author"),
    "appointment": (
        "id",
        "doctor_id",
        "patient_id",
        "starts_at",
        "ends_at",
        "time_zone",
        "status",
        "reason",
        "visit_type_id",
        "place",
        "arrived_at",
    ),
}


def put(tx: psycopg.Connection[Any], table: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """Insert rows in the column order above. Whatever clashes with a row that exists is left out."""
    columns = COLUMNS[table]
    statement = sql.SQL("INSERT INTO app.{} ({}) VALUES ({}) ON CONFLICT DO NOTHING").format(
        sql.Identifier(table),
        sql.SQL(", ").join(map(sql.Identifier, columns)),
        sql.SQL(", ").join(sql.Placeholder() * len(columns)),
    )
    with tx.cursor() as cursor:
        cursor.executemany(statement, list(rows))
