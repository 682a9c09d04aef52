"""The Lambda functions the pool calls, and what it makes of their failures."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

from medisecure_backend.local.identity.errors import Refusal
from medisecure_backend.triggers import (
    custom_message,
    post_authentication,
    post_confirmation,
    pre_authentication,
)

_log = logging.getLogger(__name__)

Event = dict[str, Any]
Trigger = Callable[[Event, object], Event]
"""A Lambda handler of the pool: event and context in, the event back."""


@dataclass(frozen=True)
class Triggers:
    """The pool's `LambdaConfig`: the handlers that also run on AWS."""

    post_confirmation: Trigger = post_confirmation.handler
    post_authentication: Trigger = post_authentication.handler
    custom_message: Trigger = custom_message.handler
    pre_authentication: Trigger = pre_authentication.handler


def invoke(trigger: Trigger, event: Event) -> Event:
    """The `response` of the event a function gives back. What it raised stays in its own log."""
    name = str(event["triggerSource"]).partition("_")[0]
    try:
        answer = cast("object", trigger(event, None))
    except Exception as problem:  # noqa: BLE001 - whatever a Lambda raises
        _log.error("identity: %s failed (%s)", name, type(problem).__name__)
        raise Refusal("UserLambdaValidationException", f"{name} failed with error.") from None
    response = cast("Event", answer).get("response") if isinstance(answer, dict) else None
    if not isinstance(response, dict):
        raise Refusal("InvalidLambdaResponseException", "Unrecognizable lambda output")
    return cast("Event", response)
