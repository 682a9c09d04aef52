"""What the demo clinic has set, and what its admin changed lately."""

import json
from datetime import datetime, timedelta
from typing import Any

import psycopg

from medisecure_backend.local.seed.demo_people import ADMINS, record_id

_OPENS, _CLOSES = "08:00:00", "18:00:00"
_HOURS = [{"weekday": day, "opens": _OPENS, "closes": _CLOSES} for day in range(1, 8)]
_VERSION = 4
_CHANGES = (
    (61, 2, "/clinic/phone", "020 7946 0800", "020 7946 0815"),
    (34, 3, "/session/staff_lock_minutes", "10", "5"),
    (9, 4, "/notices/reminder_hours", "[48]", "[48,4]"),
)
_SET = "UPDATE app.configuration SET hours = %s, reminder_hours = %s"
_NOTE = """
    INSERT INTO app.configuration_change (id, version, at, sub, by_name, pointer, before, after)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING
"""


def put_configuration(tx: psycopg.Connection[Any], now: datetime) -> None:
    """Opening hours, a second reminder, and the history of three changes."""
    admin = ADMINS[0]
    for _ in range(_VERSION - 1):
        tx.execute(_SET, (json.dumps(_HOURS), [48, 4]))
    for days, version, pointer, before, after in _CHANGES:
        who = (str(admin.sub), admin.display_name)
        at = now - timedelta(days=days)
        tx.execute(
            _NOTE, (record_id("configuration-change", pointer), version, at, *who, pointer, before, after)
        )
