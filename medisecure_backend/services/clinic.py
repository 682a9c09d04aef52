"""The clinic itself: name, zone, visit types."""

from zoneinfo import ZoneInfo

from medisecure_backend.contract.people import Clinic, VisitType
from medisecure_backend.services.configuration_row import hours_of, read_row
from medisecure_backend.services.errors import UnavailableError
from medisecure_backend.services.rows import Tx, all_rows, one_row
from medisecure_backend.services.zones import zone

_CLINIC = "SELECT name, time_zone, phone, address, opening_hours FROM app.clinic"
_VISIT_TYPES = """
    SELECT id::text, name, minutes, mode FROM app.visit_type WHERE is_active ORDER BY position, name
"""


def read_clinic(tx: Tx) -> Clinic:
    """The clinic people sign in to."""
    found = one_row(tx, _CLINIC, {})
    if found is None:
        raise UnavailableError("The clinic is not set up yet.")
    types = [VisitType(**row) for row in all_rows(tx, _VISIT_TYPES, {})]
    return Clinic(**found, visit_types=types, hours=tuple(hours_of(read_row(tx))))


def clinic_zone(tx: Tx) -> ZoneInfo:
    """The zone of the clinic's wall clock."""
    found = one_row(tx, "SELECT time_zone FROM app.clinic", {})
    if found is None:
        raise UnavailableError("The clinic is not set up yet.")
    return zone(found["time_zone"])
