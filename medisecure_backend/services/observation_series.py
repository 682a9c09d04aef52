"""A long series of values as few points: of each stretch of time the lowest and the highest, as measured.

Curves drawn from averages hide the peak somebody should have seen; these points are all real values.
"""

from medisecure_backend.contract.clinical import Observation
from medisecure_backend.contract.problems import FieldProblem
from medisecure_backend.contract.wire import Page
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access
from medisecure_backend.services.errors import BadRequestError
from medisecure_backend.services.local_days import DaySpan
from medisecure_backend.services.observations import OBSERVATION, latest_by_code
from medisecure_backend.services.patients import read_patient
from medisecure_backend.services.rows import Tx, all_rows

_SERIES = OBSERVATION.sql("""
    WITH series AS (
        SELECT x.id, x.value, extract(epoch FROM x.effective_at) AS at FROM app.observation x
        WHERE x.patient_id = %(patient)s AND x.code = %(code)s AND x.status <> 'entered-in-error'
          AND (%(since)s::timestamptz IS NULL OR x.effective_at >= %(since)s)
          AND (%(until)s::timestamptz IS NULL OR x.effective_at < %(until)s)
    ), span AS (
        SELECT min(at) AS first, max(at) - min(at) AS length FROM series
    ), placed AS (
        SELECT s.id, s.value, s.at,
            CASE WHEN n.length = 0 THEN 0
                 ELSE least(floor((s.at - n.first) / n.length * %(buckets)s), %(buckets)s - 1) END AS bucket
        FROM series s CROSS JOIN span n
    ), chosen AS (
        (SELECT DISTINCT ON (bucket) id FROM placed ORDER BY bucket, value, at DESC)
        UNION
        (SELECT DISTINCT ON (bucket) id FROM placed ORDER BY bucket, value DESC, at DESC)
    )
    SELECT {columns} FROM app.observation x JOIN chosen c ON c.id = x.id
    ORDER BY x.effective_at DESC, x.id DESC
""")


def read_series(
    tx: Tx, caller: Caller, patient_id: str, *, code: str | None, days: DaySpan, points: int
) -> Page[Observation]:
    """At most `points` values of one code, newest first: the lowest and highest of each stretch of time."""
    if code is None:
        raise BadRequestError(
            "A series is of one code.", errors=(FieldProblem(pointer="/code", code="required"),)
        )
    read_patient(tx, caller, patient_id)
    access.note_read(tx, "observations", patient_id, patient_id)
    since, until = days.instants(tx)
    values = {"patient": patient_id, "code": code, "since": since, "until": until, "buckets": points // 2}
    return Page(items=[Observation(**row) for row in all_rows(tx, _SERIES, values)])


def read_latest(tx: Tx, caller: Caller, patient_id: str) -> Page[Observation]:
    """The newest value of every code, newest first."""
    read_patient(tx, caller, patient_id)
    access.note_read(tx, "observations", patient_id, patient_id)
    return Page(items=latest_by_code(tx, patient_id))
