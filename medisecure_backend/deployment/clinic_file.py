"""A stack's outputs as the file that tells the windows where the clinic is."""

import json
from typing import Any, cast

_NAMES = {
    "ApiUrl": "api_url",
    "IdentityUrl": "identity_url",
    "Region": "region",
    "UserPoolId": "user_pool_id",
    "ClientId": "client_id",
    "Issuer": "issuer",
    "DocumentsUrl": "documents_url",
}


class StackError(ValueError):
    """What was given does not describe a deployed clinic; the text says what is missing."""


def clinic_file(described: str) -> str:
    """The clinic file for what `aws cloudformation describe-stacks` printed about one stack."""
    outputs = {str(each.get("OutputKey")): each.get("OutputValue") for each in _outputs(described)}
    missing = [name for name in _NAMES if not outputs.get(name)]
    if missing:
        raise StackError(f"The stack has no output {', '.join(missing)}: has its deployment finished?")
    content = {key: outputs[name] for name, key in _NAMES.items()}
    return json.dumps(content, indent=2) + "\n"


def _outputs(described: str) -> list[dict[str, Any]]:
    try:
        stacks = cast("list[dict[str, Any]]", json.loads(described)["Stacks"])
    except (ValueError, KeyError, TypeError):
        raise StackError("This is not what `aws cloudformation describe-stacks` prints.") from None
    if len(stacks) != 1:
        raise StackError("Describe one stack: add --stack-name.")
    return stacks[0].get("Outputs", [])
