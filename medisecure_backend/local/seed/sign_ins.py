"""How people of the demo clinic sign in: who did lately, who was invited in vain, who has left."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import psycopg

from medisecure_backend.contract.roles import Role
from medisecure_backend.local.seed.demo_people import DOMAIN, EVERYBODY, DemoPerson

_PASSWORD = "Nobody-uses-this-1"  # noqa: S105 - neither account lets anybody in
_SECRET = "IFBEGRCFIZDUQSKKIFBEGRCFIZDUQSKK"  # noqa: S105
_HOURS_AGO = (1, 2, 20, 3, 1, 26, 49, 75)


@dataclass(frozen=True)
class ClosedAccount:
    """An account nobody can sign in to: invited too long ago, or disabled."""

    person: DemoPerson
    is_invited: bool


CLOSED = (
    ClosedAccount(
        DemoPerson(Role.ADMIN, "Nora", "Whitfield", f"n.whitfield@{DOMAIN}", _PASSWORD, _SECRET),
        is_invited=True,
    ),
    ClosedAccount(
        DemoPerson(Role.ADMIN, "Peter", "Lowe", f"p.lowe@{DOMAIN}", _PASSWORD, _SECRET), is_invited=False
    ),
)
INVITED_AGO = timedelta(days=23)
LEFT_AGO = timedelta(days=40)
INVITATION_LASTS = timedelta(days=7)
_ACCOUNT = """
    INSERT INTO app.account (sub, role, display_name, family, given, email, created_at)
    VALUES (%s, %s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING
"""
_SIGNED_IN = "INSERT INTO app.last_sign_in (sub, at) VALUES (%s, %s) ON CONFLICT DO NOTHING"
_OPEN = "INSERT INTO app.user_state (sub, has_authenticator) VALUES (%s, true) ON CONFLICT DO NOTHING"
_INVITED = """
    INSERT INTO app.user_state (sub, invited_at, invitation_expires_at) VALUES (%s, %s, %s)
    ON CONFLICT DO NOTHING
"""
_DISABLED = """
    INSERT INTO app.user_state (sub, has_authenticator, disabled_at, tokens_valid_after)
    VALUES (%s, true, %s, %s) ON CONFLICT DO NOTHING
"""
_COUNTED = """
    INSERT INTO app.sign_in_count (hour, begun, finished, unknown) VALUES (%s, %s, %s, %s)
    ON CONFLICT DO NOTHING
"""
_DAYS_COUNTED = 30


def put_sign_ins(tx: psycopg.Connection[Any], now: datetime) -> None:
    """Everybody's last sign-in, the accounts that are closed, and a month of counted sign-ins."""
    for person, hours in zip(EVERYBODY, _HOURS_AGO, strict=True):
        tx.execute(_SIGNED_IN, (str(person.sub), now - timedelta(hours=hours, minutes=7)))
        tx.execute(_OPEN, (str(person.sub),))
    for closed in CLOSED:
        _put_closed(tx, closed, now)
    hour = now.replace(minute=0, second=0, microsecond=0)
    for day in range(_DAYS_COUNTED):
        for at, (begun, finished, unknown) in enumerate(((9, 8, 0), (12, 10, 1), (6, 6, 0))):
            moment = hour - timedelta(days=day, hours=at + 1)
            failed = (begun - finished) * (1 + day % 3)
            tx.execute(_COUNTED, (moment, finished + failed, finished, unknown))


def _put_closed(tx: psycopg.Connection[Any], closed: ClosedAccount, now: datetime) -> None:
    person, sub = closed.person, str(closed.person.sub)
    since = now - (INVITED_AGO if closed.is_invited else LEFT_AGO * 10)
    names = (person.display_name, person.family, person.given, person.email)
    tx.execute(_ACCOUNT, (sub, person.role.value, *names, since))
    if closed.is_invited:
        tx.execute(_INVITED, (sub, since, since + INVITATION_LASTS))
    else:
        tx.execute(_DISABLED, (sub, now - LEFT_AGO, now - LEFT_AGO))
        tx.execute(_SIGNED_IN, (sub, now - LEFT_AGO - timedelta(hours=5)))
