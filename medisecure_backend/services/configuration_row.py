"""The row of settings, and the parts of it that every window needs."""

import msgspec

from medisecure_backend.contract.configuration import Kiosk, OpeningHours, SessionTimes
from medisecure_backend.services.errors import UnavailableError
from medisecure_backend.services.rows import Row, Tx, one_row

_OWN = """
    SELECT version, hours, staff_lock_minutes, staff_sign_out_minutes, patient_sign_out_seconds,
        warning_seconds, kiosk_sign_out_seconds, kiosk_printing, kiosk_registration, notify_message,
        notify_visit, reminder_hours
    FROM app.configuration
"""


def read_row(tx: Tx) -> Row:
    """All settings that have no table of their own."""
    own = one_row(tx, _OWN, {})
    if own is None:
        raise UnavailableError("The clinic is not set up yet.")
    return own


def session_of(own: Row) -> SessionTimes:
    """The session's part of the row."""
    return SessionTimes(**{name: own[name] for name in SessionTimes.__struct_fields__})


def kiosk_of(own: Row) -> Kiosk:
    """The self-service window's part of the row."""
    return Kiosk(**{name: own[f"kiosk_{name}"] for name in Kiosk.__struct_fields__})


def hours_of(own: Row) -> list[OpeningHours]:
    """The weekly hours, Monday first."""
    return msgspec.convert(own["hours"], list[OpeningHours])
