"""What the pool and its app client are set to, as AWS would show it."""

from datetime import timedelta

from medisecure_backend.local.identity import factors, policy
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.pool_checks import require_client, require_pool
from medisecure_backend.local.identity.settings import REQUIRED_ATTRIBUTES, DeviceSettings
from medisecure_backend.local.identity.unit import Unit

_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)


def describe_user_pool(unit: Unit, given: Input) -> Body:
    """The pool."""
    require_pool(unit, given)
    row = unit.connection.execute("SELECT count(*) AS accounts FROM identity.account").fetchone()
    return {
        "UserPool": {
            "Id": unit.pool.user_pool_id,
            "Name": "medisecure-local",
            "MfaConfiguration": "ON",
            "UsernameAttributes": ["email"],
            "UsernameConfiguration": {"CaseSensitive": False},
            "AutoVerifiedAttributes": ["email"],
            "UserAttributeUpdateSettings": {"AttributesRequireVerificationBeforeUpdate": ["email"]},
            "AccountRecoverySetting": {
                "RecoveryMechanisms": [
                    {"Name": "verified_email", "Priority": 1},
                    {"Name": "verified_phone_number", "Priority": 2},
                ]
            },
            **_device_configuration(unit.pool.devices),
            "EstimatedNumberOfUsers": row["accounts"] if row else 0,
            "Policies": {
                "PasswordPolicy": {
                    "MinimumLength": policy.MINIMUM_LENGTH,
                    "RequireUppercase": True,
                    "RequireLowercase": True,
                    "RequireNumbers": True,
                    "RequireSymbols": True,
                    "PasswordHistorySize": 5,
                    "TemporaryPasswordValidityDays": unit.pool.temporary_password_life.days,
                }
            },
            "SchemaAttributes": [
                {"Name": name, "AttributeDataType": "String", "Required": True, "Mutable": True}
                for name in REQUIRED_ATTRIBUTES
            ],
        }
    }


def get_user_pool_mfa_config(unit: Unit, given: Input) -> Body:
    """Which second factors people may use."""
    require_pool(unit, given)
    parts: Body = {
        factors.APP: ("SoftwareTokenMfaConfiguration", {"Enabled": True}),
        factors.SMS: ("SmsMfaConfiguration", {}),
        factors.EMAIL: ("EmailMfaConfiguration", {}),
    }
    return {"MfaConfiguration": "ON", **dict(parts[name] for name in unit.pool.factors)}


def describe_user_pool_client(unit: Unit, given: Input) -> Body:
    """The app client."""
    require_pool(unit, given)
    require_client(unit, given)
    flows = ["ALLOW_USER_SRP_AUTH"]
    if not unit.pool.rotation:
        flows.append("ALLOW_REFRESH_TOKEN_AUTH")
    return {
        "UserPoolClient": {
            "UserPoolId": unit.pool.user_pool_id,
            "ClientId": unit.pool.client_id,
            "ClientName": "desktop",
            "ExplicitAuthFlows": flows,
            "PreventUserExistenceErrors": "ENABLED",
            "EnableTokenRevocation": True,
            "AuthSessionValidity": unit.pool.session_life // _MINUTE,
            "AccessTokenValidity": unit.pool.access_life // _MINUTE,
            "IdTokenValidity": unit.pool.access_life // _MINUTE,
            "RefreshTokenValidity": unit.pool.refresh_life // _HOUR,
            "TokenValidityUnits": {"AccessToken": "minutes", "IdToken": "minutes", "RefreshToken": "hours"},
            "RefreshTokenRotation": {
                "Feature": "ENABLED" if unit.pool.rotation else "DISABLED",
                "RetryGracePeriodSeconds": int(unit.pool.rotation_grace.total_seconds()),
            },
        }
    }


def _device_configuration(settings: DeviceSettings | None) -> Body:
    if settings is None:
        return {}
    return {
        "DeviceConfiguration": {
            "ChallengeRequiredOnNewDevice": settings.challenge_required_on_new_device,
            "DeviceOnlyRememberedOnUserPrompt": settings.only_remembered_on_user_prompt,
        }
    }
