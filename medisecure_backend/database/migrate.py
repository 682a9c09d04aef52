"""Brings a database to the newest schema: numbered SQL files, each once, all under one lock.

Who migrates may be a superuser, or a managed server's administrator (Amazon RDS), who is none: the same
files make the same schema for both.
"""

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from importlib.resources import files

import psycopg
from psycopg import sql

LOGINS = ("ms_patient", "ms_doctor", "ms_admin", "ms_trigger")
LOCK = 20261122
_NEVER = "From a release on none changes; make a clinic from before anew: medisecure-clinic reset."


class MigrationError(Exception):
    """The database is not what this version expects; the text says which migration."""


def migrate(owner_dsn: str, passwords: Mapping[str, str] | None) -> list[str]:
    """Apply what is missing and let the logins in; the names of what was applied.

    Without passwords the logins come with tokens of AWS's IAM, which the server checks.

    Raises:
        MigrationError: a migration that was applied earlier has other text now.
    """
    with psycopg.connect(owner_dsn) as connection:
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (LOCK,))
        connection.execute("SET LOCAL client_min_messages = warning")
        applied = _apply_missing(connection)
        for login in LOGINS:
            _let_in(connection, login, None if passwords is None else passwords[login])
    return applied


def _apply_missing(connection: psycopg.Connection) -> list[str]:
    connection.execute(
        "CREATE TABLE IF NOT EXISTS public.schema_migration (name text PRIMARY KEY, digest text NOT NULL, "
        "applied_at timestamptz NOT NULL DEFAULT now())"
    )
    known = dict(connection.execute("SELECT name, digest FROM public.schema_migration").fetchall())
    missing: list[tuple[str, str, str]] = []
    for name, text in _migrations():
        digest = sha256(text.encode()).hexdigest()
        if known.get(name, digest) != digest:
            raise MigrationError(f"{name} was applied in another version. {_NEVER}")
        if name not in known:
            missing.append((name, text, digest))
    with _giving_away(connection, has_schema=bool(known)):
        for name, text, digest in missing:
            connection.execute(text.encode())
            connection.execute("INSERT INTO public.schema_migration VALUES (%s, %s)", (name, digest))
    return [name for name, _, _ in missing]


@contextmanager
def _giving_away(connection: psycopg.Connection, *, has_schema: bool) -> Generator[None]:
    """Lets functions be given to the role that runs them, which a superuser needs no leave for.

    An administrator has to be a member of the roles they make, and the new owner must be allowed to make
    things in the schema just then. Afterwards it may not.
    """
    connection.execute("SET LOCAL createrole_self_grant = 'set, inherit'")
    if has_schema:
        connection.execute("GRANT CREATE ON SCHEMA app TO ms_definer")
    yield
    connection.execute("REVOKE CREATE ON SCHEMA app FROM ms_definer")


def _migrations() -> list[tuple[str, str]]:
    folder = files("medisecure_backend.database").joinpath("migrations")
    found = [item for item in folder.iterdir() if item.name.endswith(".sql")]
    return sorted((item.name, item.read_text(encoding="utf-8")) for item in found)


def _let_in(connection: psycopg.Connection, login: str, password: str | None) -> None:
    name = sql.Identifier(login)
    connection.execute(sql.SQL("ALTER ROLE {} RESET ALL").format(name))  # a login may set defaults of its own
    if password is None:
        connection.execute(sql.SQL("ALTER ROLE {} LOGIN").format(name))
        connection.execute(sql.SQL("GRANT rds_iam TO {}").format(name))
    else:
        connection.execute(sql.SQL("ALTER ROLE {} LOGIN PASSWORD {}").format(name, sql.Literal(password)))
    database = sql.Identifier(connection.info.dbname)
    connection.execute(sql.SQL("GRANT CONNECT ON DATABASE {} TO {}").format(database, name))
