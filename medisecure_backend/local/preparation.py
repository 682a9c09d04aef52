"""Everything between an empty PostgreSQL and a clinic that can answer: schema, logins, pool, demo data."""

from collections.abc import Mapping

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

from medisecure_backend.database.migrate import migrate
from medisecure_backend.local.identity.schema import create as create_identity
from medisecure_backend.local.outbox import Outbox

LOCAL_LOGIN = "ms_local"


def prepare_database(owner_dsn: str, passwords: Mapping[str, str]) -> str:
    """Bring schema and logins up to date; gives the DSN of the login that stands in for AWS.

    That login owns the pool's and the outbox's tables and may touch nothing of the clinic's.
    """
    migrate(owner_dsn, {login: word for login, word in passwords.items() if login != LOCAL_LOGIN})
    _make_local_login(owner_dsn, passwords[LOCAL_LOGIN])
    local_dsn = login_dsn(owner_dsn, LOCAL_LOGIN, passwords)
    create_identity(local_dsn)
    Outbox(local_dsn).create()
    return local_dsn


def login_dsn(owner_dsn: str, login: str, passwords: Mapping[str, str]) -> str:
    """How one of the clinic's logins reaches the same database."""
    return make_conninfo(owner_dsn, user=login, password=passwords[login])


def _make_local_login(owner_dsn: str, password: str) -> None:
    login = sql.Identifier(LOCAL_LOGIN)
    with psycopg.connect(owner_dsn) as connection:
        known = connection.execute("SELECT FROM pg_roles WHERE rolname = %s", (LOCAL_LOGIN,)).fetchone()
        verb = sql.SQL("CREATE" if known is None else "ALTER")
        connection.execute(
            sql.SQL("{} ROLE {} LOGIN NOINHERIT PASSWORD {}").format(verb, login, sql.Literal(password))
        )
        database = sql.Identifier(connection.info.dbname)
        connection.execute(sql.SQL("GRANT CONNECT, CREATE ON DATABASE {} TO {}").format(database, login))
