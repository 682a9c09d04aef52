"""Recurring visits: all of them are booked, or none and the list of what stands in the way."""

from datetime import UTC, datetime
from itertools import pairwise
from uuid import uuid4

from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.scheduling import Clash, ClashCode, Series, SeriesNew
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.appointments import read_appointment
from medisecure_backend.services.booking_checks import Wanted, find_doctor, wanted_span
from medisecure_backend.services.booking_patient import patient_of
from medisecure_backend.services.booking_policy import Policy, read_kind
from medisecure_backend.services.clinic import clinic_zone
from medisecure_backend.services.diary_locks import lock_diaries
from medisecure_backend.services.diary_writes import enter_visit
from medisecure_backend.services.errors import ConflictError, UnprocessableError
from medisecure_backend.services.ids import body_id
from medisecure_backend.services.recurrence import occurrence, wall_starts
from medisecure_backend.services.rows import Row, Tx, all_rows
from medisecure_backend.services.slot_grid import Span
from medisecure_backend.services.time_words import counted
from medisecure_backend.services.working_hours import WorkingHours

_BUSY_PATIENT = """
    SELECT starts_at, ends_at FROM app.appointment
    WHERE patient_id = %(patient)s AND status IN ('pending', 'booked', 'arrived', 'in-room', 'fulfilled')
      AND starts_at >= %(since)s - interval '1 day' AND starts_at < %(until)s
"""


def book_series(tx: Tx, caller: Caller, new: SeriesNew) -> Series:
    """Book every visit of a series, or ConflictError with each time that cannot be had and why."""
    doctor_id = body_id(new.doctor_id, "/doctor_id")
    patient_id = patient_of(tx, caller, new.patient_id)
    doctor = find_doctor(tx, doctor_id)
    lock_diaries(tx, doctor_id, patient_id)
    kind = read_kind(tx, new.visit_type_id, patient_id)
    policy = Policy.read(tx, caller, kind)
    spans, missing = _spans(tx, new)
    policy.check_kind()
    policy.check_moment(spans[-1].starts_at)
    clashes = [*missing, *_clashes(tx, doctor_id, patient_id, spans)]
    if clashes:
        raise _refusal(clashes, new.repeat.count)
    series_id = str(uuid4())
    words: Row = {
        "zone": clinic_zone(tx).key,
        "reason": new.reason,
        "place": doctor["place"],
        "series": series_id,
    }
    wanted = [Wanted(doctor_id, patient_id, span, kind) for span in spans]
    ids = [enter_visit(tx, policy, each, words) for each in wanted]
    return Series(id=series_id, items=[read_appointment(tx, each) for each in ids])


def _spans(tx: Tx, new: SeriesNew) -> tuple[list[Span], list[Clash]]:
    first = wanted_span(new.starts_at, new.ends_at)
    zone = clinic_zone(tx)
    length = first.ends_at - first.starts_at
    wall = first.starts_at.astimezone(zone).replace(tzinfo=None)
    spans: list[Span] = []
    missing: list[Clash] = []
    for each in wall_starts(wall, new.repeat):
        span, is_shown = occurrence(each, length, zone)
        if is_shown:
            spans.append(span)
        else:
            missing.append(Clash(starts_at=span.starts_at, ends_at=span.ends_at, code="no-such-time"))
    if any(one.overlaps(other) for one, other in pairwise(spans)):
        raise UnprocessableError.at("/repeat", "overlaps")
    return spans, missing


def _clashes(tx: Tx, doctor_id: str, patient_id: str, spans: list[Span]) -> list[Clash]:
    zone = clinic_zone(tx)
    first, last = (span.starts_at.astimezone(zone).date() for span in (spans[0], spans[-1]))
    hours = WorkingHours.read(tx, doctor_id, first, last, zone)
    values = {"patient": patient_id, "since": spans[0].starts_at, "until": spans[-1].ends_at}
    elsewhere = [
        Span(row["starts_at"].astimezone(UTC), row["ends_at"].astimezone(UTC))
        for row in all_rows(tx, _BUSY_PATIENT, values)
    ]
    return [
        Clash(starts_at=span.starts_at.astimezone(zone), ends_at=span.ends_at.astimezone(zone), code=code)
        for span in spans
        if (code := _code(span, hours, elsewhere)) is not None
    ]


def _code(span: Span, hours: WorkingHours, elsewhere: list[Span]) -> ClashCode | None:
    if span.starts_at <= datetime.now(UTC):
        return "passed"
    if not hours.covers(span):
        return "outside-hours"
    if not hours.is_free(span):
        return "slot-taken"
    return "patient-busy" if any(span.overlaps(other) for other in elsewhere) else None


def _refusal(clashes: list[Clash], count: int) -> ConflictError:
    clashes.sort(key=lambda clash: clash.starts_at)
    detail = f"{len(clashes)} of {counted(count, 'visit')} cannot be had. Nothing was booked."
    return ConflictError(ProblemType.SERIES_CLASHES, detail, clashes=clashes)
