"""Which entry of the catalogue stands for an error of the pool: by operation, name and start of message."""

from collections.abc import Mapping

_NOT_AUTHORIZED = (
    ("Incorrect username or password", "wrong-credentials"),
    ("Password attempts exceeded", "too-many-tries"),
    ("User is disabled", "wrong-credentials"),
    ("Temporary password has expired", "invitation-expired"),
    ("Invalid session", "step-expired"),
    ("User cannot be confirmed", "already-confirmed"),
    ("SignUp is not permitted", "registration-closed"),
    ("Access Token", "session-ended"),
    ("Invalid Access Token", "session-ended"),
)
_REFRESH = frozenset({"GetTokensFromRefreshToken"})
_CONFIRM = frozenset({"ConfirmSignUp", "ConfirmForgotPassword", "VerifyUserAttribute"})
_ENDS_SESSION = frozenset(
    {
        "NotAuthorizedException",
        "UserNotFoundException",
        "UserNotConfirmedException",
        "PasswordResetRequiredException",
        "UnauthorizedException",
    }
)
_SIGNED_IN = frozenset(
    {
        "ChangePassword",
        "CompleteWebAuthnRegistration",
        "ConfirmDevice",
        "DeleteUser",
        "DeleteUserAttributes",
        "DeleteWebAuthnCredential",
        "ForgetDevice",
        "GetDevice",
        "GetUser",
        "GetUserAttributeVerificationCode",
        "GetUserAuthFactors",
        "GlobalSignOut",
        "ListDevices",
        "ListUserSessions",
        "ListWebAuthnCredentials",
        "RevokeUserSession",
        "SetUserMFAPreference",
        "SetUserSettings",
        "StartWebAuthnRegistration",
        "UpdateAuthEventFeedback",
        "UpdateDeviceStatus",
        "UpdateUserAttributes",
        "VerifyUserAttribute",
    }
)
"""Operations that need an access token: whoever calls them is signed in, or was."""
_SEND_PROBLEMS = (
    "CodeDeliveryFailureException",
    "InvalidEmailRoleAccessPolicyException",
    "InvalidSmsRoleAccessPolicyException",
    "InvalidSmsRoleTrustRelationshipException",
)
_NOT_SET_UP = (
    "ResourceNotFoundException",
    "InvalidUserPoolConfigurationException",
    "UnsupportedTokenTypeException",
    "DeviceKeyExistsException",
)
_NOT_OFFERED = (
    "UnsupportedOperationException",
    "OperationNotEnabledException",
    "FeatureUnavailableInTierException",
    "UserPoolAddOnNotEnabledException",
    "UnknownOperationException",
    "InvalidAction",
)
_OF_CLINIC = (
    "InternalErrorException",
    "InternalFailure",
    "ServiceUnavailable",
    "UnexpectedLambdaException",
    "UserLambdaValidationException",
    "InvalidLambdaResponseException",
)
_PASSKEY = (
    "WebAuthnChallengeNotFoundException",
    "WebAuthnClientMismatchException",
    "WebAuthnConfigurationMissingException",
    "WebAuthnCredentialNotSupportedException",
    "WebAuthnNotEnabledException",
    "WebAuthnOriginNotAllowedException",
    "WebAuthnRelyingPartyMismatchException",
)

BY_CODE: Mapping[str, str] = {
    "NotAuthorizedException": "wrong-credentials",
    "UserNotFoundException": "wrong-credentials",
    "UnauthorizedException": "session-ended",
    "RefreshTokenReuseException": "session-reused",
    "CodeMismatchException": "wrong-code",
    "ExpiredCodeException": "code-used",
    "EnableSoftwareTokenMFAException": "wrong-setup-code",
    "SoftwareTokenMFANotFoundException": "no-factor",
    "MFAMethodNotFoundException": "no-factor",
    "PasswordResetRequiredException": "reset-required",
    "UserNotConfirmedException": "not-confirmed",
    "InvalidPasswordException": "password-policy",
    "PasswordHistoryPolicyViolationException": "password-used-before",
    "UsernameExistsException": "account-exists",
    "AliasExistsException": "account-exists",
    "LimitExceededException": "limit-reached",
    "TooManyFailedAttemptsException": "limit-reached",
    "TooManyRequestsException": "busy",
    "ThrottlingException": "busy",
    "ForbiddenException": "blocked",
    "InvalidParameterException": "unexpected",
    "ConcurrentModificationException": "busy",
    **dict.fromkeys(_SEND_PROBLEMS, "delivery-failed"),
    **dict.fromkeys(_NOT_SET_UP, "configuration"),
    **dict.fromkeys(_NOT_OFFERED, "not-offered"),
    **dict.fromkeys(_OF_CLINIC, "clinic-down"),
    **dict.fromkeys(_PASSKEY, "update-needed"),
}

_BY_OPERATION: Mapping[tuple[str, str], str] = {
    ("InitiateAuth", "InvalidParameterException"): "configuration",
    ("SignUp", "InvalidParameterException"): "details-refused",
    ("ConfirmSignUp", "AliasExistsException"): "account-exists",
    ("ResendConfirmationCode", "InvalidParameterException"): "already-confirmed",
    ("VerifySoftwareToken", "CodeMismatchException"): "wrong-setup-code",
    ("AssociateSoftwareToken", "NotAuthorizedException"): "step-expired",
    ("VerifySoftwareToken", "NotAuthorizedException"): "step-expired",
    ("UpdateUserAttributes", "AliasExistsException"): "address-taken",
    ("VerifyUserAttribute", "AliasExistsException"): "address-taken",
    ("UpdateUserAttributes", "InvalidParameterException"): "details-refused",
    ("SetUserMFAPreference", "InvalidParameterException"): "factor-refused",
    ("ForgetDevice", "ResourceNotFoundException"): "already-gone",
    ("RevokeUserSession", "ResourceNotFoundException"): "already-gone",
    ("RevokeUserSession", "InvalidParameterException"): "already-gone",
    ("UpdateDeviceStatus", "ResourceNotFoundException"): "already-gone",
}
_IN_CONFIRMATION: Mapping[str, str] = {
    "CodeMismatchException": "wrong-message-code",
    "UserNotFoundException": "wrong-message-code",
    "ExpiredCodeException": "message-code-expired",
}


def entry_for(operation: str, code: str, message: str) -> str:
    """The id of the entry; an error nobody knows is told as `unexpected`."""
    return (
        _about_session(operation, code, message)
        or _by_message(operation, code, message)
        or (_IN_CONFIRMATION.get(code) if operation in _CONFIRM else None)
        or _BY_OPERATION.get((operation, code))
        or BY_CODE.get(code, "unexpected")
    )


def _about_session(operation: str, code: str, message: str) -> str | None:
    """Whether it means that the session has ended."""
    if operation == "ChangePassword" and message.startswith("Incorrect username or password"):
        return "wrong-present-password"
    return "session-ended" if operation in _REFRESH | _SIGNED_IN and code in _ENDS_SESSION else None


def _by_message(operation: str, code: str, message: str) -> str | None:
    """One name with many meanings: the beginning of the message tells them apart."""
    if code == "ResourceNotFoundException" and message.startswith("Device"):
        return _BY_OPERATION.get((operation, code), "device-unknown")
    if code != "NotAuthorizedException":
        return None
    return next((entry for start, entry in _NOT_AUTHORIZED if message.startswith(start)), None)
