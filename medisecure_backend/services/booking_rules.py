"""The clinic's booking rules and its kinds of visits: read by every booking, changed by admins."""

from typing import Any

from medisecure_backend.contract.booking_rules import (
    BookingRules,
    BookingRulesChange,
    VisitTypeChange,
    VisitTypeNew,
    VisitTypeRules,
)
from medisecure_backend.services.changes import given_fields, require_version
from medisecure_backend.services.errors import NotFoundError, StaleVersionError, UnavailableError
from medisecure_backend.services.rows import Tx, all_rows, one_row

_RULES = """
    SELECT version, notice_minutes, horizon_days, most_upcoming, most_per_day, late_cancel_minutes,
        no_show_after_minutes, no_shows_before_request, no_show_memory_days, offer_minutes, offer_lead_minutes
    FROM app.booking_rules
"""
_CHANGE_RULES = """
    UPDATE app.booking_rules SET notice_minutes = %(notice_minutes)s, horizon_days = %(horizon_days)s,
        most_upcoming = %(most_upcoming)s, most_per_day = %(most_per_day)s,
        late_cancel_minutes = %(late_cancel_minutes)s, no_show_after_minutes = %(no_show_after_minutes)s,
        no_shows_before_request = %(no_shows_before_request)s,
        no_show_memory_days = %(no_show_memory_days)s, offer_minutes = %(offer_minutes)s,
        offer_lead_minutes = %(offer_lead_minutes)s
    WHERE version = %(version)s RETURNING version
"""
_TYPES = """
    SELECT id::text, version, name, minutes, position, mode, is_active, notice_minutes, horizon_days
    FROM app.visit_type
"""
_ALL_TYPES = f"{_TYPES} ORDER BY position, name"
_TYPE = f"{_TYPES} WHERE id = %(id)s"
_ADD_TYPE = """
    INSERT INTO app.visit_type (name, minutes, position, mode, notice_minutes, horizon_days)
    VALUES (%(name)s, %(minutes)s, %(position)s, %(mode)s, %(notice_minutes)s, %(horizon_days)s)
    RETURNING id::text
"""
_CHANGE_TYPE = """
    UPDATE app.visit_type SET name = %(name)s, minutes = %(minutes)s, position = %(position)s,
        mode = %(mode)s, is_active = %(is_active)s, notice_minutes = %(notice_minutes)s,
        horizon_days = %(horizon_days)s
    WHERE id = %(id)s AND version = %(version)s RETURNING id
"""


def read_rules(tx: Tx) -> BookingRules:
    """The rules every booking is held against."""
    row = one_row(tx, _RULES, {})
    if row is None:
        raise UnavailableError("The clinic is not set up yet.")
    return BookingRules(**row)


def change_rules(tx: Tx, change: BookingRulesChange, if_match: int) -> BookingRules:
    """Change some of the rules; the old ones stay in the history."""
    found = read_rules(tx)
    require_version(found.version, if_match)
    if (fields := given_fields(change)) and one_row(tx, _CHANGE_RULES, _values(found) | fields) is None:
        raise StaleVersionError
    return read_rules(tx)


def list_visit_types(tx: Tx) -> list[VisitTypeRules]:
    """Every kind of visit, also those put away."""
    return [VisitTypeRules(**row) for row in all_rows(tx, _ALL_TYPES, {})]


def find_visit_type(tx: Tx, type_id: str) -> VisitTypeRules:
    """One kind of visit."""
    row = one_row(tx, _TYPE, {"id": type_id})
    if row is None:
        raise NotFoundError
    return VisitTypeRules(**row)


def add_visit_type(tx: Tx, new: VisitTypeNew) -> VisitTypeRules:
    """Offer a new kind of visit. The name is the clinic's alone: a second of that name is a duplicate."""
    row = one_row(tx, _ADD_TYPE, _values(new)) or {}
    return find_visit_type(tx, row["id"])


def change_visit_type(tx: Tx, type_id: str, change: VisitTypeChange, if_match: int) -> VisitTypeRules:
    """Change a kind of visit; booked visits stay as they were booked."""
    found = find_visit_type(tx, type_id)
    require_version(found.version, if_match)
    if (fields := given_fields(change)) and one_row(tx, _CHANGE_TYPE, _values(found) | fields) is None:
        raise StaleVersionError
    return find_visit_type(tx, type_id)


def _values(record: BookingRules | VisitTypeRules | VisitTypeNew) -> dict[str, Any]:
    return {name: getattr(record, name) for name in record.__struct_fields__}
