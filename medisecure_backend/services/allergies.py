"""Allergies and intolerances, with what is known when none is documented: none, or never asked."""

from datetime import UTC, datetime

from medisecure_backend.contract.chart_writing import AllergyAssertion, AllergyNew
from medisecure_backend.contract.clinical import Allergies, Allergy
from medisecure_backend.contract.corrections import AllergyAmendment
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access, codes, corrections
from medisecure_backend.services.changes import require_version
from medisecure_backend.services.chart_lock import hold_chart
from medisecure_backend.services.corrections import Kind
from medisecure_backend.services.errors import ConflictError, StaleVersionError
from medisecure_backend.services.me import read_account
from medisecure_backend.services.patients import read_patient
from medisecure_backend.services.rows import Tx, all_rows, one_row

ALLERGY = Kind(
    table="allergy",
    reply=Allergy,
    columns="""
        x.id::text, x.version, x.code, x.display, x.reaction, x.severity, x.recorded_at, x.author,
        x.verification_status, x.change_reason, x.changed_by, x.changed_at
    """,
    assignments="reaction = %(reaction)s, severity = %(severity)s",
    withdrawal="verification_status = 'entered-in-error'",
    status="verification_status",
)
_STATE = """
    SELECT version, allergy_state AS state, allergy_asserted_at AS asserted_at,
        allergy_asserted_by AS asserted_by
    FROM app.patient WHERE id = %(patient)s
"""
_DOCUMENTED = ALLERGY.sql("""
    SELECT {columns} FROM app.allergy x
    WHERE x.patient_id = %(patient)s AND x.verification_status = 'confirmed'
    ORDER BY array_position(ARRAY['severe', 'moderate', 'mild'], x.severity), x.display
""")
_ADD = ALLERGY.sql("""
    INSERT INTO app.allergy AS x (patient_id, code, display, reaction, severity, recorded_at, author)
    VALUES (%(patient)s, %(code)s, %(display)s, %(reaction)s, %(severity)s, %(now)s, %(author)s)
    RETURNING {columns}
""")
_ASSERT = """
    UPDATE app.patient SET allergy_state = %(state)s,
        allergy_asserted_at = CASE WHEN %(state)s = 'not-recorded' THEN NULL ELSE now() END,
        allergy_asserted_by = CASE WHEN %(state)s = 'not-recorded' THEN NULL ELSE %(by)s END
    WHERE id = %(patient)s AND (%(version)s::bigint IS NULL OR version = %(version)s) RETURNING id
"""


def documented(tx: Tx, patient_id: str) -> list[Allergy]:
    """The allergies that count, the most severe first."""
    return [Allergy(**row) for row in all_rows(tx, _DOCUMENTED, {"patient": patient_id})]


def allergy_list(tx: Tx, patient_id: str) -> Allergies:
    """The allergies that count and their state, for whoever has been let in already."""
    state = one_row(tx, _STATE, {"patient": patient_id}) or {}
    return Allergies(**state, items=documented(tx, patient_id))


def read_allergies(tx: Tx, caller: Caller, patient_id: str) -> Allergies:
    """A patient's allergies with their state."""
    read_patient(tx, caller, patient_id)
    access.note_read(tx, "allergies", patient_id, patient_id)
    return allergy_list(tx, patient_id)


def record_allergy(tx: Tx, caller: Caller, patient_id: str, new: AllergyNew) -> Allergy:
    """Document an allergy; ConflictError if it is documented already."""
    read_patient(tx, caller, patient_id)
    codes.require_snomed_code(new.code)
    hold_chart(tx, patient_id)
    if any(each.code == new.code for each in documented(tx, patient_id)):
        raise ConflictError(ProblemType.DUPLICATE, "This allergy is documented already.")
    author: str = read_account(tx, caller)["display_name"]
    values = {"patient": patient_id, "now": datetime.now(UTC), "author": author, "code": new.code}
    values |= {"display": new.display, "reaction": new.reaction, "severity": new.severity}
    added = Allergy(**(one_row(tx, _ADD, values) or {}))
    _assert(tx, patient_id, "known", author)
    return added


def assert_allergies(
    tx: Tx, caller: Caller, patient_id: str, assertion: AllergyAssertion, if_match: int
) -> Allergies:
    """Say that there are none, or that nobody knows; ConflictError while any is documented."""
    read_patient(tx, caller, patient_id)
    hold_chart(tx, patient_id)
    found = allergy_list(tx, patient_id)
    require_version(found.version, if_match)
    if found.items:
        detail = "Allergies are documented. Withdraw those that were entered in error first."
        raise ConflictError(ProblemType.CONFLICT, detail)
    by: str = read_account(tx, caller)["display_name"]
    _assert(tx, patient_id, assertion.state, by, version=if_match)
    access.note_change(tx, "assert", "allergies", patient_id, patient_id, detail=assertion.state)
    return allergy_list(tx, patient_id)


def amend_allergy(
    tx: Tx, _caller: Caller, allergy_id: str, amendment: AllergyAmendment, if_match: int
) -> Allergy:
    """Put reaction or severity right."""
    found = corrections.open_for_change(tx, ALLERGY, allergy_id, if_match)
    values = corrections.merged(found.record, amendment.changes)
    return corrections.amend(tx, ALLERGY, found, amendment.reason, values)


def withdraw_allergy(tx: Tx, _caller: Caller, allergy_id: str, why: str, if_match: int) -> Allergy:
    """Withdraw an allergy. Without any left nothing is known: that is not the same as having none."""
    found = corrections.open_for_change(tx, ALLERGY, allergy_id, if_match)
    hold_chart(tx, found.patient_id)
    withdrawn = corrections.withdraw(tx, ALLERGY, found, why)
    if not documented(tx, found.patient_id):
        _assert(tx, found.patient_id, "not-recorded", "")
    return withdrawn


def _assert(tx: Tx, patient_id: str, state: str, by: str, version: int | None = None) -> None:
    values = {"patient": patient_id, "state": state, "by": by, "version": version}
    if one_row(tx, _ASSERT, values) is None:
        raise StaleVersionError
