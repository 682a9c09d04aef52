"""When somebody begins to sign in: counted, so that the people in charge see tries that never finish.

Cognito has no trigger for a failed sign-in: one that was begun here and not finished by PostAuthentication.
"""

from __future__ import annotations

import logging
import os
from typing import Any

import psycopg

from medisecure_backend.database.iam import signed_in

_log = logging.getLogger(__name__)


def handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Cognito's PreAuthentication event. Nobody is kept out because they could not be counted."""
    del context
    try:
        with psycopg.connect(
            signed_in(os.environ["MEDISECURE_DSN_TRIGGER"]), connect_timeout=3
        ) as connection:
            sub = event["request"]["userAttributes"].get("sub")
            connection.execute("SELECT app.count_sign_in(%s, 'begun')", (sub,))
    except (psycopg.Error, KeyError) as problem:
        _log.warning("A sign-in was not counted (%s).", type(problem).__name__)
    return event
