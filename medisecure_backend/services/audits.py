"""The clinic's audit: read by filters, exported, verified link by link."""

import csv
import io
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import LiteralString

import msgspec

from medisecure_backend.contract.audit import Anchor, AuditEntry, AuditVerification, BrokenLink
from medisecure_backend.contract.wire import Page
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access
from medisecure_backend.services.audit_heads import HeadsBucket, PublishedHeads
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.errors import TooLargeError, UnavailableError
from medisecure_backend.services.ids import query_id
from medisecure_backend.services.local_days import DaySpan
from medisecure_backend.services.me import read_account
from medisecure_backend.services.note_seal import NoteSeal
from medisecure_backend.services.reply_size import LARGEST_REPLY, sent_size
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row
from medisecure_backend.services.signatures import check_signatures

CHAINS = 16
MOST_EXPORTED = 10_000
_SCOPE = "audit"
_PLAIN = ("search", "refused", "export", "verify", "read", "break-glass")
"""Actions whose detail is no clinical content; the others' stays with those who may read the chart."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_SELECT: LiteralString = """
    SELECT a.chain, a.position, a.at, a.sub, coalesce(c.display_name, '') AS name, a.role, a.login,
        a.request_id, a.source, a.action, a.object_type, a.object_id, a.patient_id::text,
        CASE WHEN a.action = ANY(%(plain)s::text[]) THEN a.detail ELSE '' END AS detail,
        p.given || ' ' || p.family AS patient_name
    FROM app.audit a
    LEFT JOIN app.account c ON c.sub = a.sub
    LEFT JOIN app.patient p ON p.id = a.patient_id
    WHERE (%(since)s::timestamptz IS NULL OR a.at >= %(since)s)
      AND (%(until)s::timestamptz IS NULL OR a.at < %(until)s)
      AND (%(sub)s::text IS NULL OR a.sub = %(sub)s)
      AND (%(patient)s::uuid IS NULL OR a.patient_id = %(patient)s)
      AND (%(action)s::text IS NULL OR a.action = %(action)s)
      AND (%(object_type)s::text IS NULL OR a.object_type = %(object_type)s)
"""
_LIST = f"""
    {_SELECT}
      AND (%(after_at)s::timestamptz IS NULL
           OR (a.at, a.chain, a.position)
              < (%(after_at)s::timestamptz, %(chain)s::integer, %(place)s::bigint))
    ORDER BY a.at DESC, a.chain DESC, a.position DESC LIMIT %(fetch)s
"""
_COUNT = "SELECT count(*) AS entries FROM app.audit WHERE chain = ANY(%(chains)s::integer[])"
_VERIFY = """
    SELECT n AS chain, v.position, v.problem
    FROM unnest(%(chains)s::integer[]) n CROSS JOIN LATERAL app.audit_verify_chain(n) v ORDER BY n
"""
_LINK = """
    SELECT encode(hash, 'hex') AS hash FROM app.audit
    WHERE chain = %(chain)s::integer AND position = %(place)s::bigint
"""


@dataclass(frozen=True)
class AuditFilter:
    """Which entries are wanted."""

    days: DaySpan
    sub: str | None = None
    patient_id: str | None = None
    action: str | None = None
    object_type: str | None = None


def list_audit(tx: Tx, caller: Caller, wanted: AuditFilter, paging: Paging) -> Page[AuditEntry]:
    """Entries, newest first. Looking at the audit is audited too."""
    read_account(tx, caller)
    at, chain, place = paging.after(_SCOPE, parts=3) or (None, None, None)
    values = _values(tx, wanted) | {"after_at": at, "chain": chain, "place": place, "fetch": paging.fetch}
    found = [AuditEntry(**row) for row in all_rows(tx, _LIST, values)]
    page = paging.page(_SCOPE, found, lambda item: (item.at.isoformat(), str(item.chain), str(item.position)))
    access.note_audit(tx, "read", len(page.items))
    return page


def export_audit(tx: Tx, caller: Caller, wanted: AuditFilter) -> str:
    """Entries as CSV for an auditor; TooLargeError asks for a shorter time."""
    read_account(tx, caller)
    values = _values(tx, wanted) | {"after_at": None, "chain": None, "place": None}
    rows = all_rows(tx, _LIST, values | {"fetch": MOST_EXPORTED + 1})
    if len(rows) > MOST_EXPORTED:
        raise TooLargeError(f"That are more than {MOST_EXPORTED} entries; ask for a shorter time.")
    text = _csv(rows)
    if sent_size(text.encode()) > LARGEST_REPLY:
        raise TooLargeError("Those entries are too large for one file; ask for a shorter time.")
    access.note_audit(tx, "export", len(rows))
    return text


def verify_audit(
    tx: Tx, caller: Caller, bucket: HeadsBucket, seal: NoteSeal, chain: int | None = None
) -> AuditVerification:
    """The first broken link of each chain and every signed note that changed; or the links of one chain."""
    read_account(tx, caller)
    chains = list(range(CHAINS)) if chain is None else [chain]
    broken = [BrokenLink(**row) for row in all_rows(tx, _VERIFY, {"chains": chains})]
    anchor, last = _anchor(bucket)
    if last is not None:
        broken += _rewritten(tx, last, set(chains) - {link.chain for link in broken})
    notes, broken_notes = (0, []) if chain is not None else check_signatures(tx, seal)
    entries = (one_row(tx, _COUNT, {"chains": chains}) or {})["entries"]
    access.note_audit(tx, "verify", len(broken) + len(broken_notes))
    return AuditVerification(
        is_intact=not broken and not broken_notes,
        checked_at=datetime.now(UTC),
        entries=entries,
        chains=len(chains),
        broken=sorted(broken, key=lambda link: link.chain),
        anchor=anchor,
        notes=notes,
        broken_notes=broken_notes,
        published_at=None if last is None else last.published_at,
    )


def _anchor(bucket: HeadsBucket) -> tuple[Anchor, PublishedHeads | None]:
    try:
        last = bucket.last()
    except UnavailableError:
        return "unreachable", None
    return ("none-yet" if last is None else "compared"), last


def _rewritten(tx: Tx, last: PublishedHeads, chains: set[int]) -> list[BrokenLink]:
    """Chains that hold and yet do not lead to what was published."""

    def link(chain: int, position: int) -> str | None:
        return (one_row(tx, _LINK, {"chain": chain, "place": position}) or {}).get("hash")

    return [
        BrokenLink(chain=head.chain, position=head.position, problem="rewritten")
        for head in last.rewritten(link)
        if head.chain in chains
    ]


def _values(tx: Tx, wanted: AuditFilter) -> Row:
    since, until = wanted.days.instants(tx)
    return {
        "since": since,
        "until": until,
        "sub": query_id(wanted.sub, "sub"),
        "patient": query_id(wanted.patient_id, "patient_id"),
        "action": wanted.action,
        "object_type": wanted.object_type,
        "plain": list(_PLAIN),
    }


def _csv(rows: list[Row]) -> str:
    names = [field.name for field in msgspec.structs.fields(AuditEntry)]
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(names)
    writer.writerows([_cell(row[name]) for name in names] for row in rows)
    return text.getvalue()


def _cell(value: object) -> str:
    """A cell as text; one that a spreadsheet would take for a formula gets an apostrophe."""
    text = value.isoformat() if isinstance(value, datetime) else "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
