"""A doctor's calendar rules: read and replaced as a whole, so that nobody saves half a week."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any

from medisecure_backend.contract.availability import (
    Availability,
    AvailabilityChange,
    DayException,
    DayHours,
    WeeklyHours,
)
from medisecure_backend.contract.problems import FieldProblem
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.calendar_owner import require_keeper
from medisecure_backend.services.changes import require_version
from medisecure_backend.services.clinic import clinic_zone
from medisecure_backend.services.diary_locks import lock_diaries
from medisecure_backend.services.errors import UnprocessableError
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row
from medisecure_backend.services.time_off import list_time_off
from medisecure_backend.services.visits_in_the_way import last_day, settle, visits_to_come
from medisecure_backend.services.working_hours import WorkingHours

_CALENDAR = "SELECT version, buffer_minutes FROM app.calendar WHERE id = %(doctor)s"
_WEEKLY = """
    SELECT weekday, starts, ends, slot_minutes FROM app.availability WHERE doctor_id = %(doctor)s
    ORDER BY weekday, starts
"""
_EXCEPTIONS = """
    SELECT day, starts, ends, slot_minutes, reason FROM app.availability_exception
    WHERE doctor_id = %(doctor)s AND day >= app.today() ORDER BY day, starts
"""
_FORGET = (
    "DELETE FROM app.availability WHERE doctor_id = %(doctor)s",
    "DELETE FROM app.availability_exception WHERE doctor_id = %(doctor)s AND day >= app.today()",
)
_ADD_WEEKLY = """
    INSERT INTO app.availability (doctor_id, weekday, starts, ends, slot_minutes)
    VALUES (%(doctor)s, %(weekday)s, %(starts)s, %(ends)s, %(slot_minutes)s)
"""
_ADD_EXCEPTION = """
    INSERT INTO app.availability_exception (doctor_id, day, starts, ends, slot_minutes, reason)
    VALUES (%(doctor)s, %(day)s, %(starts)s, %(ends)s, %(slot_minutes)s, %(reason)s)
"""
_COUNT_UP = """
    INSERT INTO app.calendar (id, buffer_minutes) VALUES (%(doctor)s, %(buffer)s)
    ON CONFLICT (id) DO UPDATE SET buffer_minutes = excluded.buffer_minutes
"""


def read_availability(tx: Tx, caller: Caller, doctor_id: str) -> Availability:
    """A doctor's weekly hours, single days from today on, and time off."""
    require_keeper(tx, caller, doctor_id)
    values = {"doctor": doctor_id}
    calendar = one_row(tx, _CALENDAR, values) or {"version": 0, "buffer_minutes": 0}
    exceptions: dict[date, DayException] = {}
    for row in all_rows(tx, _EXCEPTIONS, values):
        day = exceptions.setdefault(row["day"], DayException(date=row["day"], hours=[], reason=row["reason"]))
        if row["starts"] is not None:
            hours = DayHours(starts=row["starts"], ends=row["ends"], slot_minutes=row["slot_minutes"])
            day.hours.append(hours)
    return Availability(
        doctor_id=doctor_id,
        time_zone=clinic_zone(tx).key,
        weekly=[WeeklyHours(**row) for row in all_rows(tx, _WEEKLY, values)],
        exceptions=list(exceptions.values()),
        time_off=list_time_off(tx, doctor_id),
        **calendar,
    )


def change_availability(
    tx: Tx, caller: Caller, doctor_id: str, change: AvailabilityChange, if_match: int
) -> Availability:
    """Put new hours in place of the old. ConflictError lists the visits they leave outside, if asked to."""
    require_keeper(tx, caller, doctor_id)
    if errors := [*_wrong_weekly(change.weekly), *_wrong_days(change.exceptions)]:
        raise UnprocessableError(errors=errors)
    lock_diaries(tx, doctor_id)
    require_version(read_availability(tx, caller, doctor_id).version, if_match)
    visits = visits_to_come(tx, doctor_id)
    zone = clinic_zone(tx)
    today = datetime.now(UTC).astimezone(zone).date()
    last = last_day(visits, today) + timedelta(days=1)
    before = WorkingHours.read(tx, doctor_id, today, last, zone)
    _replace(tx, doctor_id, change)
    after = WorkingHours.read(tx, doctor_id, today, last, zone)
    outside = [each for each in visits if before.covers(each.span) and not after.covers(each.span)]
    settle(tx, outside, change.booked, change.cancel_reason)
    return read_availability(tx, caller, doctor_id)


def _replace(tx: Tx, doctor_id: str, change: AvailabilityChange) -> None:
    values: Row = {"doctor": doctor_id, "buffer": change.buffer_minutes}
    for statement in _FORGET:
        tx.execute(statement, values)
    tx.execute(_COUNT_UP, values)
    with tx.cursor() as cursor:
        cursor.executemany(_ADD_WEEKLY, [values | _fields(each) for each in change.weekly])
        cursor.executemany(_ADD_EXCEPTION, [values | row for row in _exception_rows(change.exceptions)])


def _exception_rows(exceptions: Sequence[DayException]) -> Iterator[Row]:
    for each in exceptions:
        words = {"day": each.date, "reason": each.reason}
        if not each.hours:
            yield words | {"starts": None, "ends": None, "slot_minutes": 20}
        yield from (words | _fields(hours) for hours in each.hours)


def _fields(hours: WeeklyHours | DayHours) -> Row:
    return {name: getattr(hours, name) for name in hours.__struct_fields__}


def _wrong_weekly(weekly: Sequence[WeeklyHours]) -> Iterator[FieldProblem]:
    yield from _wrong_hours("/weekly", weekly)
    for weekday in range(1, 8):
        of_day = [each for each in weekly if each.weekday == weekday]
        if _overlap(of_day):
            yield FieldProblem(pointer="/weekly", code="overlaps")


def _wrong_days(exceptions: Sequence[DayException]) -> Iterator[FieldProblem]:
    if len({each.date for each in exceptions}) < len(exceptions):
        yield FieldProblem(pointer="/exceptions", code="duplicate")
    for at, each in enumerate(exceptions):
        yield from _wrong_hours(f"/exceptions/{at}/hours", each.hours)
        if _overlap(each.hours):
            yield FieldProblem(pointer=f"/exceptions/{at}/hours", code="overlaps")


def _wrong_hours(pointer: str, hours: Sequence[Any]) -> Iterator[FieldProblem]:
    for at, each in enumerate(hours):
        if each.ends <= each.starts:
            yield FieldProblem(pointer=f"{pointer}/{at}/ends", code="before-start")
        elif any(wall != time(wall.hour, wall.minute) for wall in (each.starts, each.ends)):
            yield FieldProblem(pointer=f"{pointer}/{at}", code="whole-minutes")


def _overlap(hours: Sequence[Any]) -> bool:
    ordered = sorted(hours, key=lambda each: each.starts)
    return any(later.starts < earlier.ends for earlier, later in pairwise(ordered))
