"""A Lambda behind a CloudFormation custom resource: does its work and always answers."""

import json
import logging
import urllib.request
from collections.abc import Callable, Mapping
from typing import Any

_TIMEOUT_SECONDS = 30
_log = logging.getLogger(__name__)

Work = Callable[[Mapping[str, Any]], object]
"""What to do with the resource's properties when it is made or changed."""


class DeploymentError(Exception):
    """The deployment must roll back; the text is for whoever deploys and carries no secret."""


def run(event: Mapping[str, Any], physical_id: str, work: Work) -> None:
    """Do the work, then tell CloudFormation how it ended. Taking the resource away does nothing."""
    reason = ""
    if event["RequestType"] != "Delete":
        try:
            work(event["ResourceProperties"])
        except DeploymentError as problem:
            reason = str(problem)
        except Exception as problem:  # noqa: BLE001 - without an answer CloudFormation waits an hour
            reason = f"{type(problem).__name__}; the function's log says more"
            _log.error("%s failed: %s", physical_id, type(problem).__name__)
    _answer(event, physical_id, reason)


def _answer(event: Mapping[str, Any], physical_id: str, reason: str) -> None:
    answer = {
        "Status": "FAILED" if reason else "SUCCESS",
        "Reason": reason,
        "PhysicalResourceId": event.get("PhysicalResourceId", physical_id),
        "StackId": event["StackId"],
        "RequestId": event["RequestId"],
        "LogicalResourceId": event["LogicalResourceId"],
    }
    request = urllib.request.Request(  # noqa: S310 - an address CloudFormation has made and signed
        event["ResponseURL"], data=json.dumps(answer).encode(), method="PUT", headers={"Content-Type": ""}
    )
    with urllib.request.urlopen(request, timeout=_TIMEOUT_SECONDS):  # noqa: S310
        pass
