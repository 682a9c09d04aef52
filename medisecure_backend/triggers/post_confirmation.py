"""After somebody confirmed their own sign-up: an unverified record for them, and the role Patient.

After somebody chose a new password with a code: every sign-in made with the old one ends, at once.
"""

from __future__ import annotations

import logging
import os
from datetime import date
from typing import TYPE_CHECKING, Any

import psycopg
from botocore.exceptions import BotoCoreError, ClientError

from medisecure_backend.database.iam import signed_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from types_boto3_cognito_idp import CognitoIdentityProviderClient

GROUP = "Patient"
_SIGN_UP = "PostConfirmation_ConfirmSignUp"
_NEW_PASSWORD = "PostConfirmation_ConfirmForgotPassword"  # noqa: S105 - the name of an event

_log = logging.getLogger(__name__)


def handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Cognito's PostConfirmation event.

    Doing it twice changes nothing: Cognito repeats a call that took too long.
    """
    del context
    if event["triggerSource"] == _SIGN_UP:
        _register(event["request"]["userAttributes"])
        _client(event["region"]).admin_add_user_to_group(
            UserPoolId=event["userPoolId"], Username=event["userName"], GroupName=GROUP
        )
    elif event["triggerSource"] == _NEW_PASSWORD:
        _end_sign_ins(event)
    return event


def _end_sign_ins(event: Mapping[str, Any]) -> None:
    """Who forgot a password may also have lost it to somebody, whom Cognito would leave signed in.

    The clinic refuses the access tokens there are, the pool the refresh tokens: one without the other helps.
    """
    for end in (_refuse_tokens, _sign_out):
        try:
            end(event)
        except (psycopg.Error, BotoCoreError, ClientError) as problem:
            # The password is changed and the code used up: a refusal would only send the person round again.
            kind = type(problem).__name__
            _log.error("The sign-ins of somebody with a new password could not be ended (%s).", kind)


def _refuse_tokens(event: Mapping[str, Any]) -> None:
    sub = event["request"]["userAttributes"]["sub"]
    with psycopg.connect(signed_in(os.environ["MEDISECURE_DSN_TRIGGER"]), connect_timeout=2) as connection:
        connection.execute("SELECT app.end_sessions_of(%s)", (sub,))


def _sign_out(event: Mapping[str, Any]) -> None:
    _client(event["region"]).admin_user_global_sign_out(
        UserPoolId=event["userPoolId"], Username=event["userName"]
    )


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
