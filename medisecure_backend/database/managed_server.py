"""What a managed server (Amazon RDS) does not let its administrator do, and what stands in its place.

There the administrator may make roles and databases and is no superuser: nobody can be given BYPASSRLS, and
PostgreSQL owns the constructors of a range type itself. The schema comes out the same but for one thing: the
definer functions' role passes row-level security by a policy on each table.
"""

from typing import Any

import psycopg
from psycopg import sql

_ADAPTED = {
    "0001_roles_and_context.sql": (("ALTER ROLE ms_definer BYPASSRLS;", ""),),
    "0007_who_sees_what.sql": (
        (
            "WHERE p.pronamespace = 'app'::regnamespace LOOP",
            "WHERE p.proowner = current_user::regrole AND p.pronamespace = 'app'::regnamespace LOOP",
        ),
    ),
}
"""Migration -> words the administrator may not say, and those to say instead."""
_POLICY = "clinic_itself"
_TABLES_WITHOUT = """
    SELECT c.relname FROM pg_class c
    WHERE c.relnamespace = 'app'::regnamespace AND c.relkind IN ('r', 'p') AND c.relrowsecurity
      AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = %s)
"""


def is_managed(connection: psycopg.Connection[Any]) -> bool:
    """Whether who migrates is no superuser."""
    found = connection.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user").fetchone()
    return found is not None and not found[0]


def apply(connection: psycopg.Connection[Any], name: str, text: str) -> None:
    """Apply one migration as an administrator who has to ask where a superuser need not."""
    connection.execute("SET LOCAL createrole_self_grant = 'set, inherit'")
    if _has_schema(connection):
        connection.execute("GRANT CREATE ON SCHEMA app TO ms_definer")
    connection.execute(adapted(name, text).encode())
    connection.execute("REVOKE CREATE ON SCHEMA app FROM ms_definer")
    _let_the_clinic_see(connection)


def adapted(name: str, text: str) -> str:
    """The migration as this server takes it."""
    for words, instead in _ADAPTED.get(name, ()):
        if words not in text:
            raise LookupError(f"{name} no longer says what is said otherwise on a managed server")
        text = text.replace(words, instead)
    return text


def _has_schema(connection: psycopg.Connection[Any]) -> bool:
    found = connection.execute("SELECT FROM pg_namespace WHERE nspname = 'app'").fetchone()
    return found is not None


def _let_the_clinic_see(connection: psycopg.Connection[Any]) -> None:
    """A policy on each new table for the definer functions and for migrations, which must see every row."""
    for (table,) in connection.execute(_TABLES_WITHOUT, (_POLICY,)).fetchall():
        connection.execute(
            sql.SQL(
                "CREATE POLICY {} ON app.{} TO ms_definer, ms_owner USING (true) WITH CHECK (true)"
            ).format(sql.Identifier(_POLICY), sql.Identifier(table))
        )
