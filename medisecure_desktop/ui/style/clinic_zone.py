"""The clinic's time zone, for the few widgets that tell the time by themselves.

Screens format instants with the zone of their own clinic; a region that says when it last heard from the
clinic has none, and asks here. Set once, when somebody has signed in.
"""

from datetime import UTC, tzinfo


class _Current:
    zone: tzinfo = UTC


_current = _Current()


def clinic_zone() -> tzinfo:
    """The zone of the clinic's wall clock."""
    return _current.zone


def use_zone(zone: tzinfo) -> None:
    """Tell the time by this clinic from now on."""
    _current.zone = zone
