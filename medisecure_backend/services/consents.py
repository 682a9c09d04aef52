"""A patient's consents: what stands, and every decision before it."""

from medisecure_backend.contract.consents import Consent, ConsentChange, ConsentDecision, ConsentScope
from medisecure_backend.contract.wire import Page
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.changes import require_version
from medisecure_backend.services.consent_words import WORDS
from medisecure_backend.services.errors import (
    ForbiddenError,
    NotFoundError,
    StaleVersionError,
    UnprocessableError,
)
from medisecure_backend.services.me import read_account
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row

_ALL = """
    SELECT scope, id, version, decision, words_version, decided_by, decided_at FROM app.consent
    WHERE patient_id = %(patient)s
"""
_HISTORY = """
    SELECT row ->> 'scope' AS scope, version, row ->> 'decision' AS decision,
        (row ->> 'words_version')::integer AS words_version, row ->> 'decided_by' AS decided_by,
        (row ->> 'decided_at')::timestamptz AS decided_at
    FROM app.history WHERE table_name = 'consent' AND patient_id = %(patient)s ORDER BY version DESC
"""
_ADD = """
    INSERT INTO app.consent (patient_id, scope, decision, words_version, decided_by)
    VALUES (%(patient)s, %(scope)s, %(decision)s, %(words_version)s, %(name)s)
    ON CONFLICT (patient_id, scope) DO NOTHING RETURNING id
"""
_CHANGE = """
    UPDATE app.consent SET decision = %(decision)s, words_version = %(words_version)s, decided_by = %(name)s,
        decided_at = clock_timestamp()
    WHERE patient_id = %(patient)s AND scope = %(scope)s AND version = %(version)s RETURNING id
"""


def list_consents(tx: Tx, caller: Caller) -> Page[Consent]:
    """Every scope, decided or not."""
    return Page(items=_read(tx, str(_own_record(tx, caller)["patient_id"])))


def read_consent(tx: Tx, caller: Caller, scope: str) -> Consent:
    """One scope; NotFoundError if there is none of that name."""
    return _of_scope(_read(tx, str(_own_record(tx, caller)["patient_id"])), scope)


def decide(tx: Tx, caller: Caller, scope: str, change: ConsentChange, if_match: int) -> Consent:
    """Permit or deny. The first decision is on version 0."""
    account = _own_record(tx, caller)
    found = read_consent(tx, caller, scope)
    require_version(found.version, if_match)
    if change.words_version != found.newest_words_version:
        raise UnprocessableError.at("/words_version", "outdated", "These are not the newest words.")
    values: Row = {
        "patient": account["patient_id"],
        "scope": found.scope,
        "decision": change.decision,
        "words_version": change.words_version,
        "name": account["display_name"],
        "version": if_match,
    }
    if one_row(tx, _ADD if found.version == 0 else _CHANGE, values) is None:
        raise StaleVersionError
    return read_consent(tx, caller, scope)


def _own_record(tx: Tx, caller: Caller) -> Row:
    account = read_account(tx, caller)
    if account["patient_id"] is None:
        raise ForbiddenError("This clinic has no record for you yet.")
    return account


def _of_scope(consents: list[Consent], scope: str) -> Consent:
    for consent in consents:
        if consent.scope == scope:
            return consent
    raise NotFoundError


def _read(tx: Tx, patient_id: str) -> list[Consent]:
    values = {"patient": patient_id}
    known = {row["scope"]: row for row in all_rows(tx, _ALL, values)}
    past: dict[str, list[ConsentDecision]] = {}
    for row in all_rows(tx, _HISTORY, values):
        past.setdefault(row.pop("scope"), []).append(ConsentDecision(**row))
    return [_consent(scope, known.get(scope), past.get(scope, [])) for scope in WORDS]


def _consent(scope: ConsentScope, row: Row | None, past: list[ConsentDecision]) -> Consent:
    words = WORDS[scope]
    stands = (
        {name: row[name] for name in ("decision", "words_version", "decided_by", "decided_at")} if row else {}
    )
    return Consent(
        scope=scope,
        version=row["version"] if row else 0,
        words=words.text,
        newest_words_version=words.version,
        default=words.default,
        history=tuple(past),
        **stands,
    )
