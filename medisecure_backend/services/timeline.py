"""A record over time: visits, values, medicines, problems, all in one list, newest first."""

from typing import LiteralString, get_args

import msgspec

from medisecure_backend.contract.clinical import TimelineEntry, TimelineKind
from medisecure_backend.contract.problems import FieldProblem
from medisecure_backend.contract.wire import Page
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.errors import BadRequestError
from medisecure_backend.services.local_days import DaySpan
from medisecure_backend.services.note_seal import NoteSeal
from medisecure_backend.services.patients import read_patient
from medisecure_backend.services.rows import Tx, all_rows
from medisecure_backend.services.timeline_integrity import with_integrity

_SCOPE = "timeline"
_KINDS: tuple[TimelineKind, ...] = get_args(TimelineKind)

_MIDNIGHT = "(x.started_on::timestamp AT TIME ZONE %(zone)s)"
_SPAN = """
    (%(since)s::timestamptz IS NULL OR {at} >= %(since)s)
    AND (%(until)s::timestamptz IS NULL OR {at} < %(until)s)
    AND (%(after_at)s::timestamptz IS NULL OR {at} <= %(after_at)s)
"""
_CORRECTED = """
    CASE WHEN {column} = 'entered-in-error' THEN 'entered-in-error'
         WHEN x.changed_at IS NOT NULL THEN 'amended' ELSE 'current' END
"""
_STATUS = _CORRECTED.replace("{column}", "x.status")
_VERIFICATION = _CORRECTED.replace("{column}", "x.verification_status")
_BRANCH = """(
    SELECT x.id, '{kind}' AS kind, {at} AS at, {title} AS title, {detail} AS detail, {author} AS author,
        CASE WHEN {state} = 'entered-in-error' THEN 'entered-in-error' ELSE {flag} END AS flag,
        {state} AS status, {category} AS category, {code} AS code, {values} AS values
    FROM {source} x
    WHERE x.patient_id = %(patient)s AND '{kind}' = ANY(%(kinds)s::text[]) AND {span}
      AND (%(after_id)s::uuid IS NULL OR ({at}, x.id) < (%(after_at)s::timestamptz, %(after_id)s::uuid))
    ORDER BY {at} DESC, x.id DESC LIMIT %(fetch)s
)"""
_VALUE = """jsonb_build_object('code', x.code, 'display', x.display, 'value', x.value, 'unit', x.unit,
    'interpretation', x.interpretation)"""
_DOSE = """jsonb_build_array(jsonb_build_object('code', x.code, 'display', x.medicine, 'value', x.dose_value,
    'unit', x.dose_unit))"""
_OBSERVATIONS = """(
    SELECT (array_agg(x.id ORDER BY x.id))[1] AS id, 'observation' AS kind, x.effective_at AS at,
        CASE x.category WHEN 'vital-signs' THEN 'Vital signs' ELSE 'Laboratory results' END AS title,
        string_agg(x.display || ' ' || x.value::text || ' ' || x.unit, ', ' ORDER BY x.display) AS detail,
        max(x.author) AS author,
        coalesce(max(x.interpretation) FILTER (WHERE x.interpretation IN ('HH', 'LL')),
                 max(x.interpretation) FILTER (WHERE x.interpretation IN ('H', 'L'))) AS flag,
        CASE WHEN bool_or(x.status = 'amended') THEN 'amended' ELSE 'current' END AS status,
        x.category, NULL AS code,
        jsonb_agg({values} ORDER BY x.display, x.id) AS values
    FROM app.observation x
    WHERE x.patient_id = %(patient)s AND x.status <> 'entered-in-error'
      AND 'observation' = ANY(%(kinds)s::text[]) AND {span}
    GROUP BY x.effective_at, x.category
    HAVING %(after_id)s::uuid IS NULL
        OR (x.effective_at, (array_agg(x.id ORDER BY x.id))[1])
           < (%(after_at)s::timestamptz, %(after_id)s::uuid)
    ORDER BY x.effective_at DESC, 1 DESC LIMIT %(fetch)s
)""".replace("{span}", _SPAN.replace("{at}", "x.effective_at")).replace("{values}", _VALUE)
_WITHDRAWN_VALUES = "(SELECT * FROM app.observation WHERE status = 'entered-in-error')"
_VISITS = """(
    SELECT a.*, d.display_name FROM app.appointment a JOIN app.doctor d ON d.id = a.doctor_id
    WHERE a.starts_at <= now() AND a.status NOT IN ('pending', 'booked')
)"""


def _branch(
    kind: LiteralString,
    source: LiteralString,
    *,
    at: LiteralString,
    title: LiteralString,
    detail: LiteralString,
    author: LiteralString = "x.author",
    flag: LiteralString = "NULL",
    state: LiteralString = _STATUS,
    category: LiteralString = "NULL",
    code: LiteralString = "NULL",
    values: LiteralString = "'[]'::jsonb",
) -> LiteralString:
    """One kind of entry; each branch reads no more rows than the page needs."""
    branch = _BRANCH.replace("{span}", _SPAN).replace("{kind}", kind).replace("{source}", source)
    branch = branch.replace("{state}", state.replace("{state}", _STATUS))
    branch = branch.replace("{at}", at).replace("{title}", title).replace("{detail}", detail)
    branch = branch.replace("{category}", category).replace("{code}", code).replace("{values}", values)
    return branch.replace("{author}", author).replace("{flag}", flag)


_BRANCHES: tuple[LiteralString, ...] = (
    _OBSERVATIONS,
    _branch(
        "observation",
        _WITHDRAWN_VALUES,
        at="x.effective_at",
        title="x.display",
        detail="x.value::text || ' ' || x.unit",
        category="x.category",
        values=f"jsonb_build_array({_VALUE})",
    ),
    _branch(
        "encounter",
        "app.encounter",
        at="x.started_at",
        title="x.type",
        detail="concat_ws('. ', nullif(x.reason, ''), nullif(x.assessment, ''))",
        flag="CASE WHEN x.signed_at IS NULL THEN 'draft' END",
        state="CASE x.status WHEN 'entered-in-error' THEN x.status ELSE 'current' END",
    ),
    _branch(
        "addendum",
        "app.addendum",
        at="x.created_at",
        title="'Addendum'",
        detail="x.text",
        state="'current'",
    ),
    _branch(
        "prescription",
        "app.prescription",
        at=_MIDNIGHT,
        title="x.medicine",
        detail="concat_ws(', ', x.dose_value::text || ' ' || x.dose_unit, x.route, x.timing)",
        author="x.prescriber",
        flag="nullif(x.status, 'active')",
        state="CASE WHEN x.status IN ('stopped', 'completed') THEN 'current' ELSE {state} END",
        code="x.code",
        values=_DOSE,
    ),
    _branch(
        "immunization", "app.immunization", at="x.given_at", title="x.vaccine", detail="x.note", code="x.code"
    ),
    _branch(
        "condition",
        "app.condition",
        at="x.recorded_at",
        title="x.display",
        detail="x.plain_name",
        flag="x.clinical_status",
        state=_VERIFICATION,
        code="x.code",
    ),
    _branch(
        "allergy",
        "app.allergy",
        at="x.recorded_at",
        title="x.display",
        detail="x.reaction",
        flag="x.severity",
        state=_VERIFICATION,
        code="x.code",
    ),
    _branch(
        "appointment",
        _VISITS,
        at="x.starts_at",
        title="'Appointment'",
        detail="x.reason",
        author="x.display_name",
        flag="x.status",
        state="'current'",
    ),
)
_TIMELINE: LiteralString = """
    SELECT id::text, kind, at, title, coalesce(detail, '') AS detail, author, flag, status, category, code,
        values
    FROM ({branches}) entries
    ORDER BY at DESC, entries.id DESC LIMIT %(fetch)s
""".replace("{branches}", " UNION ALL ".join(_BRANCHES))


def read_kinds(types: str) -> tuple[TimelineKind, ...]:
    """The kinds in a comma-separated list, all for none; BadRequestError for an unknown one."""
    names = [name.strip() for name in types.split(",") if name.strip()]
    if not set(names) <= set(_KINDS):
        raise BadRequestError(
            "A query parameter is wrong.", errors=(FieldProblem(pointer="/types", code="not-allowed"),)
        )
    return tuple(kind for kind in _KINDS if kind in names) or _KINDS


def read_timeline(
    tx: Tx,
    caller: Caller,
    seal: NoteSeal,
    patient_id: str,
    *,
    kinds: tuple[TimelineKind, ...],
    days: DaySpan,
    paging: Paging,
) -> Page[TimelineEntry]:
    """A patient's timeline. Values taken together are one entry."""
    read_patient(tx, caller, patient_id)
    access.note_read(tx, "timeline", patient_id, patient_id)
    after_at, after_id = paging.after(_SCOPE) or (None, None)
    since, until = days.instants(tx)
    values = {
        "patient": patient_id,
        "kinds": list(kinds),
        "since": since,
        "until": until,
        "zone": days.zone_name(tx),
        "after_at": after_at,
        "after_id": after_id,
        "fetch": paging.fetch,
    }
    found = msgspec.convert(all_rows(tx, _TIMELINE, values), list[TimelineEntry])
    page = paging.page(_SCOPE, found, lambda item: (item.at.isoformat(), item.id))
    return Page(items=with_integrity(tx, seal, page.items), next_cursor=page.next_cursor)
