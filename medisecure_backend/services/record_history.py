"""Every version of a record, newest first: what it said, from when on, whose it was and why."""

from datetime import datetime
from typing import Any, LiteralString, TypeVar

import msgspec

from medisecure_backend.contract.clinical import Correctable
from medisecure_backend.contract.corrections import History, Version
from medisecure_backend.services import access, corrections
from medisecure_backend.services.corrections import Kind
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.rows import Row, Tx, all_rows

R = TypeVar("R", bound=Correctable)
_VERSIONS: LiteralString = """
    WITH versions AS (
        SELECT h.version, h.row, h.replaced_at FROM app.history h
        WHERE h.table_name = '{table}' AND h.id = %(id)s
        UNION ALL
        SELECT x.version, to_jsonb(x), NULL FROM app.{table} x WHERE x.id = %(id)s
    ), dated AS (
        SELECT version, row, lag(replaced_at) OVER (ORDER BY version) AS since FROM versions
    )
    SELECT version, row, since FROM dated
    WHERE %(before)s::bigint IS NULL OR version < %(before)s
    ORDER BY version DESC LIMIT %(fetch)s
"""


def read_history(tx: Tx, kind: Kind[R], record_id: str, paging: Paging) -> History[R]:
    """The versions of a record the caller may see; NotFoundError for one they may not."""
    found = corrections.read_current(tx, kind, record_id)
    scope = f"history/{kind.table}"
    access.note_read(tx, f"{kind.table} history", record_id, found.patient_id)
    (before,) = paging.after(scope, parts=1) or (None,)
    rows = all_rows(tx, kind.sql(_VERSIONS), {"id": record_id, "before": before, "fetch": paging.fetch})
    versions = [_version(kind, row) for row in rows]
    page = paging.page(scope, versions, lambda item: (str(item.version),))
    return History(items=page.items, next_cursor=page.next_cursor)


def _version(kind: Kind[R], row: Row) -> Version[R]:
    content: dict[str, Any] = row["row"]
    first = next(
        content[name]
        for name in ("signed_at", "created_at", "recorded_at", "given_at")
        if content.get(name) is not None
    )
    return Version(
        version=row["version"],
        since=row["since"] or msgspec.convert(first, datetime),
        by=content.get("changed_by") or content.get("author") or content["prescriber"],
        reason=content.get("change_reason"),
        record=msgspec.convert(content, type=kind.reply),
    )
