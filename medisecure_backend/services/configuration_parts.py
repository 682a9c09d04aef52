"""The parts of a configuration that rules or other tables say something about."""

from typing import Any

from medisecure_backend.contract.booking_rules import BookingRulesChange, VisitTypeChange, VisitTypeNew
from medisecure_backend.contract.configuration import (
    ClinicFacts,
    ClosedDay,
    Configuration,
    Kiosk,
    OpeningHours,
    SessionTimes,
    VisitTypePut,
)
from medisecure_backend.contract.problems import FieldProblem, ProblemType
from medisecure_backend.services.booking_rules import (
    add_visit_type,
    change_rules,
    change_visit_type,
)
from medisecure_backend.services.errors import ConflictError, UnprocessableError
from medisecure_backend.services.ids import body_id
from medisecure_backend.services.rows import Tx, one_row
from medisecure_backend.services.zones import has_zone

_BOOKED = """
    SELECT count(*) AS count FROM app.appointment WHERE status IN ('pending', 'booked') AND starts_at > now()
"""
_BOOKED_ON = """
    SELECT count(*) AS count FROM app.appointment
    WHERE status IN ('pending', 'booked') AND starts_at >= %(day)s::timestamp AT TIME ZONE %(zone)s
      AND starts_at < (%(day)s::timestamp + interval '1 day') AT TIME ZONE %(zone)s
"""
_CLINIC = """
    UPDATE app.clinic SET name = %(name)s, time_zone = %(time_zone)s, phone = %(phone)s,
        address = %(address)s, opening_hours = %(opening_hours)s
"""
_OPEN_AGAIN = "DELETE FROM app.closed_day WHERE doctor_id IS NULL AND day = %(day)s"
_CLOSE = "INSERT INTO app.closed_day (day, reason) VALUES (%(day)s, %(reason)s)"


def check(tx: Tx, before: Configuration, given: dict[str, Any]) -> None:
    """UnprocessableError points at each wrong value; ConflictError if booked visits stand against it."""
    problems = [
        *_hours(given.get("hours", ())),
        *_session(given.get("session", before.session), given.get("kiosk", before.kiosk)),
        *_closed_days(tx, before, given.get("closed_days", before.closed_days)),
        *_zone(given.get("clinic", before.clinic)),
        *_visit_types(before, given.get("visit_types", ())),
    ]
    if problems:
        raise UnprocessableError(errors=problems)
    _check_visits(tx, before, given)


def apply(tx: Tx, before: Configuration, given: dict[str, Any]) -> None:
    """Write the parts that other tables keep."""
    if "clinic" in given:
        facts: ClinicFacts = given["clinic"]
        tx.execute(_CLINIC, {name: getattr(facts, name) for name in ClinicFacts.__struct_fields__})
    if "closed_days" in given:
        _write_closed_days(tx, before.closed_days, given["closed_days"])
    if "booking" in given:
        rules: BookingRulesChange = given["booking"]
        change_rules(tx, rules, before.booking.version)
    versions = {each.id: each.version for each in before.visit_types}
    for each in given.get("visit_types", ()):
        _write_visit_type(tx, each, versions)


def _hours(hours: list[OpeningHours]) -> list[FieldProblem]:
    found: list[FieldProblem] = []
    for at, each in enumerate(hours):
        if each.closes <= each.opens:
            found.append(FieldProblem(pointer=f"/hours/{at}/closes", code="before-start"))
        elif any(_overlap(each, other) for other in hours[:at]):
            found.append(FieldProblem(pointer=f"/hours/{at}/opens", code="overlaps"))
    return found


def _overlap(one: OpeningHours, other: OpeningHours) -> bool:
    if one.weekday != other.weekday:
        return False
    return one.opens < other.closes and other.opens < one.closes


def _session(session: SessionTimes, kiosk: Kiosk) -> list[FieldProblem]:
    found: list[FieldProblem] = []
    if session.staff_sign_out_minutes < session.staff_lock_minutes:
        found.append(FieldProblem(pointer="/session/staff_sign_out_minutes", code="too-low"))
    if session.warning_seconds * 2 > min(session.patient_sign_out_seconds, kiosk.sign_out_seconds + 10):
        found.append(FieldProblem(pointer="/session/warning_seconds", code="too-high"))
    return found


def _closed_days(tx: Tx, before: Configuration, days: list[ClosedDay]) -> list[FieldProblem]:
    today = (one_row(tx, "SELECT app.today() AS today", {}) or {})["today"]
    known = {each.day for each in before.closed_days}
    found: list[FieldProblem] = []
    for at, each in enumerate(days):
        if each.day < today and each.day not in known:
            found.append(FieldProblem(pointer=f"/closed_days/{at}/day", code="in-past"))
        if any(other.day == each.day for other in days[:at]):
            found.append(FieldProblem(pointer=f"/closed_days/{at}/day", code="duplicate"))
    return found


def _zone(facts: ClinicFacts) -> list[FieldProblem]:
    if has_zone(facts.time_zone):
        return []
    return [FieldProblem(pointer="/clinic/time_zone", code="unknown")]


def _visit_types(before: Configuration, types: list[VisitTypePut]) -> list[FieldProblem]:
    known = {each.id for each in before.visit_types}
    return [
        FieldProblem(pointer=f"/visit_types/{at}/id", code="unknown")
        for at, each in enumerate(types)
        if each.id is not None and body_id(each.id, f"/visit_types/{at}/id") not in known
    ]


def _check_visits(tx: Tx, before: Configuration, given: dict[str, Any]) -> None:
    """What people were told stays true: booked visits keep their wall time and their day."""
    clinic: ClinicFacts = given.get("clinic", before.clinic)
    if clinic.time_zone != before.clinic.time_zone and (one_row(tx, _BOOKED, {}) or {})["count"]:
        raise ConflictError(ProblemType.VISITS_INSIDE, "Visits are booked on the clock of the present zone.")
    known = {each.day for each in before.closed_days}
    for each in given.get("closed_days", ()):
        values = {"day": each.day, "zone": before.clinic.time_zone}
        if each.day not in known and (one_row(tx, _BOOKED_ON, values) or {})["count"]:
            raise ConflictError(
                ProblemType.VISITS_INSIDE, f"Visits are booked on {each.day}: move or cancel them first."
            )


def _write_closed_days(tx: Tx, before: list[ClosedDay], wanted: list[ClosedDay]) -> None:
    old, new = {each.day: each.reason for each in before}, {each.day: each.reason for each in wanted}
    for day, reason in old.items():
        if new.get(day) != reason:
            tx.execute(_OPEN_AGAIN, {"day": day})
    for day, reason in new.items():
        if old.get(day) != reason:
            tx.execute(_CLOSE, {"day": day, "reason": reason})


def _write_visit_type(tx: Tx, wanted: VisitTypePut, versions: dict[str, int]) -> None:
    values = {name: getattr(wanted, name) for name in VisitTypeNew.__struct_fields__}
    if wanted.id is None:
        add_visit_type(tx, VisitTypeNew(**values))
        return
    identifier = body_id(wanted.id, "/visit_types")
    change = VisitTypeChange(**values, is_active=wanted.is_active)
    change_visit_type(tx, identifier, change, versions[identifier])
