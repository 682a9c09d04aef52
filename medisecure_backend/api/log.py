"""The API's log: request id, route, status and duration. Never a value, a name or a token."""

import sys

from aws_lambda_powertools import Logger

logger = Logger(service="medisecure-api", stream=sys.stderr, level="INFO")


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
