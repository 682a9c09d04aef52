"""Requests signed as botocore signs them, and as somebody else would."""

import json
from datetime import UTC, datetime
from typing import Any

import botocore.auth
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from tests.backend.identity.running import KEY_ID, KEY_SECRET, REGION

TARGET = "AWSCognitoIdentityProviderService."


def signed(
    operation: str,
    members: dict[str, Any],
    *,
    key: str = KEY_ID,
    secret: str = KEY_SECRET,
    region: str = REGION,
    service: str = "cognito-idp",
    url: str = "http://127.0.0.1/",
    at: datetime | None = None,
) -> tuple[dict[str, str], bytes]:
    """Headers (lower-case names) and body of one request of an administrator."""
    body = json.dumps(members).encode()
    headers = {"X-Amz-Target": TARGET + operation, "Content-Type": "application/x-amz-json-1.1"}
    request = AWSRequest("POST", url, headers, body)
    with pytest.MonkeyPatch.context() as patch:
        moment = (at or datetime.now(UTC)).replace(tzinfo=None)
        patch.setattr(botocore.auth, "get_current_datetime", lambda *_, **__: moment)
        SigV4Auth(Credentials(key, secret), service, region).add_auth(request)
    found = {name.lower(): value for name, value in request.headers.items()}
    return {"host": url.split("/")[2], **found}, body
