"""Reports for admins: aggregates of the diary, the accounts and the sign-ins. No clinical content."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import LiteralString, cast

from medisecure_backend.contract.problems import FieldProblem
from medisecure_backend.contract.reports import Report, ReportName, ReportRow
from medisecure_backend.services.clinic import clinic_zone
from medisecure_backend.services.errors import BadRequestError, NotFoundError
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row

MOST_DAYS = 366
_USUAL = timedelta(days=27)
_UTILISATION = """
    WITH days AS (
        SELECT d::date AS day FROM generate_series(%(first)s::date, %(last)s::date, interval '1 day') d
        WHERE NOT EXISTS (SELECT FROM app.closed_day c WHERE c.doctor_id IS NULL AND c.day = d::date)
    ), windows AS (
        SELECT v.doctor_id, days.day, v.starts, v.ends
        FROM days JOIN app.availability v ON v.weekday = extract(isodow FROM days.day)
        WHERE NOT EXISTS (SELECT FROM app.closed_day c WHERE c.doctor_id = v.doctor_id AND c.day = days.day)
          AND NOT EXISTS (
              SELECT FROM app.availability_exception x WHERE x.doctor_id = v.doctor_id AND x.day = days.day)
        UNION ALL
        SELECT x.doctor_id, days.day, x.starts, x.ends
        FROM days JOIN app.availability_exception x ON x.day = days.day AND x.starts IS NOT NULL
        WHERE NOT EXISTS (SELECT FROM app.closed_day c WHERE c.doctor_id = x.doctor_id AND c.day = days.day)
    ), worked AS (
        SELECT w.doctor_id, range_agg(tstzrange(
            (w.day + w.starts) AT TIME ZONE %(zone)s, (w.day + w.ends) AT TIME ZONE %(zone)s)) AS times
        FROM windows w
        WHERE (w.day + w.starts) AT TIME ZONE %(zone)s < (w.day + w.ends) AT TIME ZONE %(zone)s
        GROUP BY 1
    ), away AS (
        SELECT o.doctor_id, range_agg(tstzrange(o.starts_at, o.ends_at)) AS times FROM app.time_off o
        WHERE o.starts_at < %(until)s AND o.ends_at > %(since)s GROUP BY 1
    ), open AS (
        SELECT w.doctor_id, sum(extract(epoch FROM upper(part) - lower(part)) / 60) AS minutes
        FROM worked w LEFT JOIN away o ON o.doctor_id = w.doctor_id
        CROSS JOIN LATERAL unnest(w.times - coalesce(o.times, '{}'::tstzmultirange)) AS part
        GROUP BY 1
    ), used AS (
        SELECT a.doctor_id, count(*) AS visits,
            sum(extract(epoch FROM a.ends_at - a.starts_at) / 60) AS minutes
        FROM app.appointment a
        WHERE a.starts_at >= %(since)s AND a.starts_at < %(until)s
          AND a.status IN ('pending', 'booked', 'arrived', 'in-room', 'fulfilled')
        GROUP BY 1
    )
    SELECT d.id::text, d.display_name AS label, coalesce(open.minutes, 0)::float AS open_minutes,
        coalesce(used.minutes, 0)::float AS booked_minutes, coalesce(used.visits, 0)::float AS visits
    FROM app.doctor d LEFT JOIN open ON open.doctor_id = d.id LEFT JOIN used ON used.doctor_id = d.id
    ORDER BY d.family, d.given, d.id
"""
_NO_SHOWS = """
    SELECT d.id::text, d.display_name AS label,
        count(a.id) FILTER (WHERE a.status = 'fulfilled')::float AS came,
        count(a.id) FILTER (WHERE a.status = 'noshow')::float AS did_not_come,
        count(a.id) FILTER (WHERE a.status = 'cancelled')::float AS called_off
    FROM app.doctor d
    LEFT JOIN app.appointment a ON a.doctor_id = d.id AND a.starts_at >= %(since)s AND a.starts_at < %(until)s
    GROUP BY d.id ORDER BY d.family, d.given, d.id
"""
_SIGN_INS = """
    SELECT day::date::text AS id, day::date::text AS label, coalesce(sum(c.begun), 0)::float AS begun,
        coalesce(sum(c.finished), 0)::float AS finished,
        greatest(0, coalesce(sum(c.begun - c.finished), 0))::float AS unfinished,
        coalesce(sum(c.unknown), 0)::float AS unknown
    FROM generate_series(%(first)s::date, %(last)s::date, interval '1 day') day
    LEFT JOIN app.sign_in_count c ON (c.hour AT TIME ZONE %(zone)s)::date = day::date
    GROUP BY day ORDER BY day
"""
_GROWTH = """
    WITH patients AS (
        SELECT (created_at AT TIME ZONE %(zone)s)::date AS day, count(*) AS count FROM app.patient
        WHERE created_at >= %(since)s AND created_at < %(until)s GROUP BY 1
    ), accounts AS (
        SELECT (created_at AT TIME ZONE %(zone)s)::date AS day, count(*) AS count FROM app.account
        WHERE created_at >= %(since)s AND created_at < %(until)s GROUP BY 1
    ), visits AS (
        SELECT (created_at AT TIME ZONE %(zone)s)::date AS day, count(*) AS count FROM app.appointment
        WHERE created_at >= %(since)s AND created_at < %(until)s GROUP BY 1
    )
    SELECT d::date::text AS id, d::date::text AS label, coalesce(patients.count, 0)::float AS new_patients,
        coalesce(accounts.count, 0)::float AS new_accounts, coalesce(visits.count, 0)::float AS bookings
    FROM generate_series(%(first)s::date, %(last)s::date, interval '1 day') d
    LEFT JOIN patients ON patients.day = d::date LEFT JOIN accounts ON accounts.day = d::date
    LEFT JOIN visits ON visits.day = d::date
    ORDER BY d
"""


@dataclass(frozen=True)
class _Kind:
    """One report: its query, its columns, and a share that is counted out of two of them."""

    query: LiteralString
    columns: tuple[str, ...]
    share: tuple[str, str, tuple[str, ...]] | None = None


_KINDS: dict[ReportName, _Kind] = {
    "utilisation": _Kind(
        _UTILISATION,
        ("open_minutes", "booked_minutes", "visits"),
        ("share_booked", "booked_minutes", ("open_minutes",)),
    ),
    "no-shows": _Kind(
        _NO_SHOWS,
        ("came", "did_not_come", "called_off"),
        ("share_missed", "did_not_come", ("came", "did_not_come")),
    ),
    "sign-in-failures": _Kind(_SIGN_INS, ("begun", "finished", "unfinished", "unknown")),
    "growth": _Kind(_GROWTH, ("new_patients", "new_accounts", "bookings")),
}


def read_report(tx: Tx, name: str, first: date | None, last: date | None) -> Report:
    """A report over some days, four weeks up to today unless asked; NotFoundError for another name."""
    kind = _KINDS.get(cast("ReportName", name))
    if kind is None:
        raise NotFoundError
    today: date = (one_row(tx, "SELECT app.today() AS today", {}) or {})["today"]
    until = last or max(today, first or today)
    since = first or until - _USUAL
    if until < since or (until - since).days >= MOST_DAYS:
        problem = FieldProblem(pointer="/to", code="out-of-range")
        raise BadRequestError(f"Ask for 1 to {MOST_DAYS} days.", errors=(problem,))
    rows = all_rows(tx, kind.query, _span(tx, since, until))
    totals = {column: float(sum(row[column] for row in rows)) for column in kind.columns}
    return Report(
        name=cast("ReportName", name),
        first=since,
        last=until,
        columns=[*kind.columns, *([kind.share[0]] if kind.share else [])],
        rows=[ReportRow(id=row["id"], label=row["label"], values=_values(kind, row)) for row in rows],
        totals=_values(kind, totals),
    )


def _span(tx: Tx, first: date, last: date) -> Row:
    zone = clinic_zone(tx).key
    instants = one_row(
        tx,
        "SELECT %(first)s::timestamp AT TIME ZONE %(zone)s AS since, "
        "(%(last)s::timestamp + interval '1 day') AT TIME ZONE %(zone)s AS until",
        {"first": first, "last": last, "zone": zone},
    )
    return (instants or {}) | {"first": first, "last": last, "zone": zone}


def _values(kind: _Kind, row: Row) -> dict[str, float]:
    values: dict[str, float] = {column: row[column] for column in kind.columns}
    if kind.share is not None:
        name, part, whole = kind.share
        total = sum(row[each] for each in whole)
        values[name] = round(row[part] / total, 4) if total else 0.0
    return values
