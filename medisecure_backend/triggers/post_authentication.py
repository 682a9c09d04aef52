"""After a finished sign-in: when the person last signed in, for the people who run the clinic."""

from __future__ import annotations

import logging
import os
from typing import Any

import psycopg

from medisecure_backend.database.iam import signed_in

_log = logging.getLogger(__name__)


def handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Cognito's PostAuthentication event. Nobody is kept out because the time could not be written down."""
    del context
    try:
        dsn = signed_in(os.environ["MEDISECURE_DSN_TRIGGER"])
        with psycopg.connect(dsn, connect_timeout=3) as connection:
            sub = event["request"]["userAttributes"]["sub"]
            connection.execute("SELECT app.record_sign_in(%s), app.count_sign_in(%s, 'finished')", (sub, sub))
    except (psycopg.Error, KeyError) as problem:
        _log.warning("A sign-in was not recorded (%s).", type(problem).__name__)
    return event
