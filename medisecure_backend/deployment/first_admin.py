"""The first administrator of a new clinic, invited by the deployment. Everybody else is invited by people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import psycopg

from medisecure_backend.contract.roles import Role
from medisecure_backend.deployment.custom_resource import run
from medisecure_backend.deployment.owner import owner_dsn

if TYPE_CHECKING:
    from collections.abc import Mapping

    from types_boto3_cognito_idp import CognitoIdentityProviderClient

_ACCOUNT = """
    INSERT INTO app.account (sub, role, display_name, family, given, email)
    VALUES (%s, 'Admin', %s, %s, %s, %s) ON CONFLICT DO NOTHING
"""
_HAS_ADMIN = "SELECT FROM app.account WHERE role = 'Admin'"


def handler(event: dict[str, Any], context: object) -> None:
    """CloudFormation's event for the resource `FirstAdmin`."""
    del context
    run(event, "first-admin", lambda properties: invite(_client(), owner_dsn(), properties))


def invite(client: CognitoIdentityProviderClient, dsn: str, properties: Mapping[str, Any]) -> None:
    """Invite the person, unless the clinic has an administrator. Doing it twice changes nothing."""
    with psycopg.connect(dsn) as connection:
        if connection.execute(_HAS_ADMIN).fetchone() is not None:
            return
        pool, email = properties["UserPoolId"], properties["Email"]
        given, family = properties["GivenName"], properties["FamilyName"]
        sub = _user(client, pool, email, given, family)
        client.admin_add_user_to_group(UserPoolId=pool, Username=sub, GroupName=Role.ADMIN.value)
        connection.execute(_ACCOUNT, (sub, f"{given} {family}", family, given, email))


def _user(client: CognitoIdentityProviderClient, pool: str, email: str, given: str, family: str) -> str:
    """The sub of the invited user; of the one there is, if an earlier deployment came this far."""
    attributes = {"email": email, "email_verified": "true", "given_name": given, "family_name": family}
    try:
        user = client.admin_create_user(
            UserPoolId=pool,
            Username=email,
            UserAttributes=[{"Name": name, "Value": value} for name, value in attributes.items()],
            DesiredDeliveryMediums=["EMAIL"],
        )["User"]
        found = user.get("Attributes", [])
    except client.exceptions.UsernameExistsException:
        found = client.admin_get_user(UserPoolId=pool, Username=email)["UserAttributes"]
    return next(each.get("Value", "") for each in found if each["Name"] == "sub")


def _client() -> CognitoIdentityProviderClient:
    import boto3  # noqa: PLC0415 - only a deployment needs it

    return boto3.Session().client("cognito-idp")  # pyright: ignore[reportUnknownMemberType]
