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
_SEND_PROBLEMS = (
    "CodeDeliveryFailureException",
    "InvalidEmailRoleAccessPolicyException",
    "InvalidSmsRoleAccessPolicyException",
    "InvalidSmsRoleTrustRelationshipException",
)
_NOT_SET_UP = (
    "ResourceNotFoundException",
    "UnsupportedOperationException",
    "OperationNotEnabledException",
    "FeatureUnavailableInTierException",
    "InvalidUserPoolConfigurationException",
    "UserPoolAddOnNotEnabledException",
    "UnsupportedTokenTypeException",
    "DeviceKeyExistsException",
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
}
_IN_CONFIRMATION: Mapping[str, str] = {
    "CodeMismatchException": "wrong-message-code",
    "UserNotFoundException": "wrong-message-code",
    "ExpiredCodeException": "message-code-expired",
}


def entry_for(operation: str, code: str, message: str) -> str:
    """The id of the entry; an error nobody knows is told as `unexpected`."""
    if operation in _REFRESH and code in _ENDS_SESSION:
        return "session-ended"
    if code == "NotAuthorizedException":
        for start, entry in _NOT_AUTHORIZED:
            if message.startswith(start):
                return entry
    if operation in _CONFIRM and code in _IN_CONFIRMATION:
        return _IN_CONFIRMATION[code]
    return _BY_OPERATION.get((operation, code)) or BY_CODE.get(code, "unexpected")
