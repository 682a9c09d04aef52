"""Migrations at every deployment, and the clinic's own row at the first."""

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import psycopg

from medisecure_backend.database.migrate import MigrationError, migrate
from medisecure_backend.deployment.custom_resource import DeploymentError, run
from medisecure_backend.deployment.owner import owner_dsn

_CLINIC = """
    INSERT INTO app.clinic (name, time_zone, phone, address, opening_hours) VALUES (%s, %s, '', '', '')
    ON CONFLICT DO NOTHING
"""


def handler(event: dict[str, Any], context: object) -> None:
    """CloudFormation's event for the resource `Schema`."""
    del context
    run(event, "schema", lambda properties: bring_up_to_date(owner_dsn(), properties))


def bring_up_to_date(
    dsn: str, properties: Mapping[str, Any], passwords: Mapping[str, str] | None = None
) -> list[str]:
    """Migrate, and make the clinic if there is none; the names of what was applied."""
    zone = str(properties["ClinicTimeZone"])
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        raise DeploymentError(f"There is no time zone {zone}.") from None
    try:
        applied = migrate(dsn, passwords)
        with psycopg.connect(dsn) as connection:
            connection.execute(_CLINIC, (properties["ClinicName"], zone))
    except MigrationError as problem:
        raise DeploymentError(str(problem)) from problem
    except psycopg.Error as problem:
        raise DeploymentError(f"The database refuses: {problem.sqlstate or 'no connection'}.") from problem
    return applied
