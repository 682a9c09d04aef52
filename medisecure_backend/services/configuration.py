"""The clinic's configuration as one thing with one version, whichever table a part of it is kept in."""

from typing import Any

import msgspec

from medisecure_backend.contract.configuration import (
    ClinicFacts,
    ClosedDay,
    Configuration,
    ConfigurationChange,
    ConfigurationEntry,
    Kiosk,
    Notices,
    OpeningHours,
    SessionTimes,
    SignInPolicy,
)
from medisecure_backend.contract.wire import Page
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import configuration_parts as parts
from medisecure_backend.services.booking_rules import list_visit_types, read_rules
from medisecure_backend.services.changes import given_fields, require_version
from medisecure_backend.services.configuration_row import hours_of, kiosk_of, read_row, session_of
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.errors import StaleVersionError, UnavailableError
from medisecure_backend.services.me import read_account
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row

_SCOPE = "configuration"
_CLINIC = "SELECT name, time_zone, phone, address, opening_hours FROM app.clinic"
_CLOSED = """
    SELECT day, reason FROM app.closed_day WHERE doctor_id IS NULL AND day >= app.today() ORDER BY day
"""
_CHANGE = """
    UPDATE app.configuration SET hours = %(hours)s, staff_lock_minutes = %(staff_lock_minutes)s,
        staff_sign_out_minutes = %(staff_sign_out_minutes)s,
        patient_sign_out_seconds = %(patient_sign_out_seconds)s, warning_seconds = %(warning_seconds)s,
        kiosk_sign_out_seconds = %(kiosk_sign_out_seconds)s, kiosk_printing = %(kiosk_printing)s,
        kiosk_registration = %(kiosk_registration)s, notify_message = %(notify_message)s,
        notify_visit = %(notify_visit)s, reminder_hours = %(reminder_hours)s
    WHERE version = %(version)s RETURNING version
"""
_NOTE = """
    INSERT INTO app.configuration_change (version, sub, by_name, pointer, before, after)
    VALUES (%(version)s, %(sub)s, %(name)s, %(pointer)s, %(before)s, %(after)s)
"""
_HISTORY = """
    SELECT id::text, version, at, by_name, pointer, before, after FROM app.configuration_change c
    WHERE %(after_id)s::uuid IS NULL OR (c.at, c.id) < (%(after_at)s::timestamptz, %(after_id)s::uuid)
    ORDER BY c.at DESC, c.id DESC LIMIT %(fetch)s
"""


def read_configuration(tx: Tx) -> Configuration:
    """Everything an admin sets."""
    own, clinic = read_row(tx), one_row(tx, _CLINIC, {})
    if clinic is None:
        raise UnavailableError("The clinic is not set up yet.")
    return Configuration(
        version=own["version"],
        clinic=ClinicFacts(**clinic),
        hours=hours_of(own),
        closed_days=[ClosedDay(**row) for row in all_rows(tx, _CLOSED, {})],
        session=session_of(own),
        kiosk=kiosk_of(own),
        notices=Notices(
            new_message=own["notify_message"],
            visit_changed=own["notify_visit"],
            reminder_hours=own["reminder_hours"],
        ),
        booking=read_rules(tx),
        visit_types=list_visit_types(tx),
        sign_in=SignInPolicy(),
    )


def change_configuration(tx: Tx, caller: Caller, change: ConfigurationChange, if_match: int) -> Configuration:
    """Set the sections that were given; every changed value is noted with who changed it."""
    name = read_account(tx, caller)["display_name"]
    before = read_configuration(tx)
    require_version(before.version, if_match)
    given = given_fields(change)
    wanted = _wanted(before, given)
    parts.check(tx, before, given)
    if one_row(tx, _CHANGE, wanted | {"version": if_match}) is None:
        raise StaleVersionError
    parts.apply(tx, before, given)
    after = read_configuration(tx)
    for pointer, (old, new) in _differences(before, after).items():
        values: Row = {"version": after.version, "sub": caller.sub, "name": name, "pointer": pointer}
        tx.execute(_NOTE, values | {"before": old, "after": new})
    return after


def list_history(tx: Tx, paging: Paging) -> Page[ConfigurationEntry]:
    """Who changed what when, newest first."""
    after_at, after_id = paging.after(_SCOPE) or (None, None)
    values = {"after_at": after_at, "after_id": after_id, "fetch": paging.fetch}
    found = [ConfigurationEntry(**row) for row in all_rows(tx, _HISTORY, values)]
    return paging.page(_SCOPE, found, lambda entry: (entry.at.isoformat(), entry.id))


def _wanted(before: Configuration, given: dict[str, Any]) -> Row:
    session: SessionTimes = given.get("session", before.session)
    kiosk: Kiosk = given.get("kiosk", before.kiosk)
    notices: Notices = given.get("notices", before.notices)
    hours: list[OpeningHours] = given.get("hours", before.hours)
    ordered = sorted(hours, key=lambda each: (each.weekday, each.opens))
    return {
        **{name: getattr(session, name) for name in SessionTimes.__struct_fields__},
        **{f"kiosk_{name}": getattr(kiosk, name) for name in Kiosk.__struct_fields__},
        "notify_message": notices.new_message,
        "notify_visit": notices.visit_changed,
        "reminder_hours": sorted(notices.reminder_hours, reverse=True),
        "hours": msgspec.json.encode(ordered).decode(),
    }


def _differences(before: Configuration, after: Configuration) -> dict[str, tuple[str, str]]:
    old, new = _values(before), _values(after)
    pointers = sorted(old.keys() | new.keys())
    return {at: (old.get(at, ""), new.get(at, "")) for at in pointers if old.get(at) != new.get(at)}


def _values(configuration: Configuration) -> dict[str, str]:
    """JSON pointer -> value in words, without the versions of the parts."""
    found: dict[str, str] = {}
    plain: dict[str, Any] = msgspec.to_builtins(configuration)
    for section in ("clinic", "session", "kiosk", "notices", "booking"):
        for name, value in plain[section].items():
            found[f"/{section}/{name}"] = _text(value)
    for each in plain["visit_types"]:
        for name, value in each.items():
            found[f"/visit_types/{each['id']}/{name}"] = _text(value)
    for section in ("hours", "closed_days"):
        found[f"/{section}"] = _text(plain[section])
    return {at: text for at, text in found.items() if not at.endswith("/version")}


def _text(value: object) -> str:
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()
