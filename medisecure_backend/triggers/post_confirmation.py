"""After somebody confirmed their own sign-up: an unverified record for them, and the role Patient."""

from __future__ import annotations

import logging
import os
from datetime import date
from typing import TYPE_CHECKING, Any

import psycopg

from medisecure_backend.database.iam import signed_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from types_boto3_cognito_idp import CognitoIdentityProviderClient

GROUP = "Patient"
_SIGN_UP = "PostConfirmation_ConfirmSignUp"

_log = logging.getLogger(__name__)


def handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Cognito's PostConfirmation event; other confirmations (a new password) pass through.

    Doing it twice changes nothing: Cognito repeats a call that took too long.
    """
    del context
    if event["triggerSource"] == _SIGN_UP:
        _register(event["request"]["userAttributes"])
        _client(event["region"]).admin_add_user_to_group(
            UserPoolId=event["userPoolId"], Username=event["userName"], GroupName=GROUP
        )
    return event


def _register(attributes: Mapping[str, str]) -> None:
    birth_date = _birth_date(attributes.get("birthdate"))
    if birth_date is None:
        # The pool does not require it, a record does: staff will make the record when the person comes.
        _log.warning("A self-registered person gave no usable date of birth; no record was made.")
        return
    values = (
        attributes["sub"],
        attributes["email"],
        attributes["family_name"],
        attributes["given_name"],
        birth_date,
    )
    with psycopg.connect(signed_in(os.environ["MEDISECURE_DSN_TRIGGER"]), connect_timeout=5) as connection:
        connection.execute("SELECT app.register_self(%s, %s, %s, %s, %s)", values)


def _birth_date(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        return None


def _client(region: str) -> CognitoIdentityProviderClient:
    import boto3  # noqa: PLC0415 - only a confirmation needs it
    from botocore.config import Config  # noqa: PLC0415

    return boto3.Session().client(  # pyright: ignore[reportUnknownMemberType]
        "cognito-idp",
        region_name=region,
        endpoint_url=os.environ.get("MEDISECURE_COGNITO_ENDPOINT"),
        config=Config(connect_timeout=2, read_timeout=5, retries={"total_max_attempts": 1}),
    )
