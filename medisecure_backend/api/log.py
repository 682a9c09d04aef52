"""The API's log: one JSON line for one request. Never a value, a name or a token.

Of our own: a logging library took an eighth of the time a Lambda takes to start.
"""

import logging
import sys
from datetime import UTC, datetime

import msgspec

_FIELDS = ("request_id", "route", "status", "ms", "fault", "place")


class _JsonLines(logging.Formatter):
    """What CloudWatch Logs Insights reads by field."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "level": record.levelname,
            "timestamp": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "service": "medisecure-api",
            "message": record.getMessage(),
        }
        given = vars(record)
        line |= {name: given[name] for name in _FIELDS if name in given}
        return msgspec.json.encode(line).decode()


def _logger() -> logging.Logger:
    made = logging.getLogger("medisecure-api")
    made.setLevel(logging.INFO)
    made.propagate = False
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_JsonLines())
    made.addHandler(handler)
    return made


logger = _logger()


def log_request(request_id: str, route: str, status: int, milliseconds: float) -> None:
    """One line for one request."""
    logger.info(
        "request",
        extra={"request_id": request_id, "route": route, "status": status, "ms": round(milliseconds, 1)},
    )


def log_crash(error: BaseException) -> None:
    """Type and place of a fault; its text may quote what was sent, so it stays out."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "nowhere"
    logger.error("fault", extra={"fault": type(error).__name__, "place": place})
