"""Where log lines go, and which libraries may never speak in detail."""

import logging
import sys

_TALKATIVE = ("boto3", "botocore", "urllib3", "requests", "psycopg", "psycopg.pool", "hpack", "asyncio")
"""These write requests, headers or parameters at DEBUG; they stay at WARNING whatever is asked for."""

_API = "medisecure-api"
"""The Lambda's own logger; it would otherwise write a line per request at every level."""

LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


def configure(level: str) -> None:
    """Send log lines to standard error, from this level up."""
    logging.basicConfig(
        level=level, stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s %(message)s", force=True
    )
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger(_API).setLevel(level)
