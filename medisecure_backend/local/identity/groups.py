"""Groups of the pool: the roles people act in."""

import uuid

from medisecure_backend.local.identity.errors import Refusal
from medisecure_backend.local.identity.unit import Connection, Row


def names_of(connection: Connection, sub: uuid.UUID) -> list[str]:
    """The groups one person is in."""
    rows = connection.execute(
        "SELECT group_name FROM identity.membership WHERE sub = %s ORDER BY group_name", (sub,)
    ).fetchall()
    return [row["group_name"] for row in rows]


def rows_of(connection: Connection, sub: uuid.UUID) -> list[Row]:
    """The same, with all that is known of each group."""
    return connection.execute(
        """
        SELECT g.* FROM identity.pool_group g JOIN identity.membership m ON m.group_name = g.name
        WHERE m.sub = %s ORDER BY g.name
        """,
        (sub,),
    ).fetchall()


def all_rows(connection: Connection) -> list[Row]:
    """Every group of the pool."""
    return connection.execute("SELECT * FROM identity.pool_group ORDER BY name").fetchall()


def require(connection: Connection, name: str) -> None:
    """Refuse a group that is not there."""
    if connection.execute("SELECT 1 FROM identity.pool_group WHERE name = %s", (name,)).fetchone() is None:
        raise Refusal("ResourceNotFoundException", "Group not found.")


def add(connection: Connection, sub: uuid.UUID, name: str) -> None:
    """Put a person into a group; twice is no error."""
    require(connection, name)
    connection.execute(
        "INSERT INTO identity.membership (sub, group_name) VALUES (%s, %s) ON CONFLICT DO NOTHING",
        (sub, name),
    )


def remove(connection: Connection, sub: uuid.UUID, name: str) -> None:
    """Take a person out of a group; not being in it is no error."""
    require(connection, name)
    connection.execute("DELETE FROM identity.membership WHERE sub = %s AND group_name = %s", (sub, name))
