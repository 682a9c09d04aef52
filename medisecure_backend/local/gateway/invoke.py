"""Calls the Lambda handler as AWS does: one request at a time per process, and no longer than allowed."""

import json
import logging
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Any, cast

from medisecure_backend.local.gateway.reply import MalformedResultError, lambda_answer, own_answer
from medisecure_backend.local.wire import HttpResponse

TIMEOUT_SECONDS = 30.0
"""API Gateway waits no longer than this for its Lambda."""

LARGEST_RESULT = 6_291_556
"""Bytes of a result, as JSON, that AWS takes from a Lambda it waits for."""

_CERTAINLY_FITS = LARGEST_RESULT // 8
"""Characters no way of writing them as JSON makes too many bytes of."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class LambdaContext:
    """What a handler may ask about its own run; the fields Powertools reads."""

    aws_request_id: str
    function_name: str = "medisecure-api"
    function_version: str = "$LATEST"
    invoked_function_arn: str = "arn:aws:lambda:local:000000000000:function:medisecure-api"
    memory_limit_in_mb: int = 512

    def get_remaining_time_in_millis(self) -> int:
        """The time a run gets; the local gateway gives every run all of it."""
        return int(TIMEOUT_SECONDS * 1000)


Handler = Callable[[dict[str, Any], Any], Any]
"""A Lambda handler: event and context in, result out."""


class Invoker:
    """One Lambda environment: a single thread runs the handler, the others queue for it.

    A handler that took too long still runs. AWS throws its environment away; here `replace` is called, once,
    and this invoker runs nothing any more: what the old run still touches must not meet another request.
    """

    def __init__(
        self,
        handler: Handler,
        *,
        timeout: float = TIMEOUT_SECONDS,
        replace: Callable[[], None] = lambda: None,
    ) -> None:
        self._handler = handler
        self._timeout = timeout
        self._replace = replace
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="lambda")

    def __call__(self, event: dict[str, Any], request_id: str) -> HttpResponse:
        """Run the handler on one event: its answer, 500 if it crashes, 503 if it takes too long."""
        try:
            run = self._thread.submit(self._handler, event, LambdaContext(request_id))
        except RuntimeError:  # shut down: this environment is about to be replaced
            return own_answer(503)
        if not wait([run], self._timeout).done:
            _log.error("request %s: the handler took too long", request_id)
            self._thread.shutdown(wait=False, cancel_futures=True)
            self._replace()
            return own_answer(503)
        return _answer_of(run, request_id)


def _answer_of(run: Future[Any], request_id: str) -> HttpResponse:
    """What a run that has ended gave; the log says why it is none of the handler's."""
    try:
        result = run.result()
        if not _is_too_large(result):
            return lambda_answer(result)
        _log.error("request %s: the result has more than %s bytes", request_id, LARGEST_RESULT)
    except CancelledError:
        return own_answer(503)
    except MalformedResultError:
        _log.error("request %s: the handler returned no answer", request_id)
    except Exception as crash:  # noqa: BLE001 - whatever the handler raises is a 500, as on AWS
        _log.error("request %s: the handler raised %s", request_id, _where(crash))
    return own_answer(500)


def _is_too_large(result: object) -> bool:
    """Whether AWS would throw this result away. What is short is not written out to be measured."""
    body = cast("dict[str, object]", result).get("body") if isinstance(result, dict) else None
    if body is None or (isinstance(body, str) and len(body) < _CERTAINLY_FITS):
        return False
    return len(json.dumps(result, ensure_ascii=False).encode()) > LARGEST_RESULT


def _where(crash: Exception) -> str:
    """Type and place of a crash; never its text, which may quote what was asked."""
    trace = crash.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "an unknown place"
    return f"{type(crash).__name__} at {place}"
