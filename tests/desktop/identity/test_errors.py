"""Every error of the pool has words, and the words are ours."""

import re

import botocore.session
import pytest

from medisecure_desktop.identity import error_map
from medisecure_desktop.identity.catalogue import CATALOGUE, wrong_clock
from medisecure_desktop.identity.error_map import BY_CODE, entry_for
from medisecure_desktop.identity.errors import CatalogueEntry

MODEL = botocore.session.Session().get_service_model("cognito-idp")
CLIENT_OPERATIONS = [
    name for name in MODEL.operation_names if MODEL.operation_model(name).auth_type == "none"
]
PAIRS = [
    (operation, shape.error_code or shape.name)
    for operation in CLIENT_OPERATIONS
    for shape in MODEL.operation_model(operation).error_shapes
]
BANNED = r"\b(invalid|illegal|oops|please|successfully|exception|error|cognito|token|challenge|MFA|\d{3})\b"


def test_there_are_34_operations_without_credentials() -> None:
    assert len(CLIENT_OPERATIONS) == 34


@pytest.mark.parametrize(("operation", "code"), PAIRS)
def test_every_error_in_the_model_has_an_entry(operation: str, code: str) -> None:
    assert code in BY_CODE
    assert entry_for(operation, code, "") in CATALOGUE


@pytest.mark.parametrize(
    ("operation", "code", "message", "entry"),
    [
        ("InitiateAuth", "NotAuthorizedException", "Incorrect username or password.", "wrong-credentials"),
        ("RespondToAuthChallenge", "NotAuthorizedException", "Password attempts exceeded", "too-many-tries"),
        ("InitiateAuth", "NotAuthorizedException", "User is disabled.", "wrong-credentials"),
        ("InitiateAuth", "UserNotFoundException", "User does not exist.", "wrong-credentials"),
        (
            "RespondToAuthChallenge",
            "NotAuthorizedException",
            "Temporary password has expired",
            "invitation-expired",
        ),
        ("RespondToAuthChallenge", "NotAuthorizedException", "Invalid session for the user.", "step-expired"),
        ("GetTokensFromRefreshToken", "NotAuthorizedException", "Refresh Token has expired", "session-ended"),
        ("GetTokensFromRefreshToken", "NotAuthorizedException", "Invalid Refresh Token", "session-ended"),
        ("GetTokensFromRefreshToken", "RefreshTokenReuseException", "x", "session-reused"),
        ("GetTokensFromRefreshToken", "TooManyRequestsException", "x", "busy"),
        ("GetTokensFromRefreshToken", "InternalErrorException", "x", "clinic-down"),
        ("RespondToAuthChallenge", "CodeMismatchException", "x", "wrong-code"),
        ("RespondToAuthChallenge", "ExpiredCodeException", "x", "code-used"),
        ("VerifySoftwareToken", "EnableSoftwareTokenMFAException", "x", "wrong-setup-code"),
        ("ConfirmSignUp", "CodeMismatchException", "x", "wrong-message-code"),
        ("ConfirmForgotPassword", "ExpiredCodeException", "x", "message-code-expired"),
        ("ConfirmSignUp", "NotAuthorizedException", "User cannot be confirmed. x", "already-confirmed"),
        ("SignUp", "UsernameExistsException", "x", "account-exists"),
        ("ForgotPassword", "LimitExceededException", "x", "limit-reached"),
        ("InitiateAuth", "InvalidParameterException", "USER_SRP_AUTH is not enabled", "configuration"),
        ("InitiateAuth", "AddedNextYearException", "x", "unexpected"),
        (
            "ChangePassword",
            "NotAuthorizedException",
            "Incorrect username or password.",
            "wrong-present-password",
        ),
        ("ChangePassword", "NotAuthorizedException", "Access Token has been revoked", "session-ended"),
        ("GetUser", "NotAuthorizedException", "x", "session-ended"),
        ("AssociateSoftwareToken", "NotAuthorizedException", "Access Token has expired", "session-ended"),
        ("AssociateSoftwareToken", "NotAuthorizedException", "Invalid session for the user.", "step-expired"),
        ("VerifyUserAttribute", "CodeMismatchException", "x", "wrong-message-code"),
        ("ListUserSessions", "OperationNotEnabledException", "x", "not-offered"),
        ("ListDevices", "UnknownOperationException", "x", "not-offered"),
        ("RevokeUserSession", "ResourceNotFoundException", "x", "already-gone"),
        ("ForgetDevice", "ResourceNotFoundException", "Device does not exist.", "already-gone"),
        (
            "RespondToAuthChallenge",
            "ResourceNotFoundException",
            "Device does not exist.",
            "device-unknown",
        ),
        (
            "RespondToAuthChallenge",
            "ResourceNotFoundException",
            "User pool x does not exist.",
            "configuration",
        ),
    ],
)
def test_one_name_with_many_meanings(operation: str, code: str, message: str, entry: str) -> None:
    assert entry_for(operation, code, message) == entry


def test_whoever_needs_an_access_token_is_known() -> None:
    needing = {
        name
        for name in CLIENT_OPERATIONS
        if "AccessToken" in getattr(MODEL.operation_model(name).input_shape, "required_members", ())
    }
    assert needing <= error_map._SIGNED_IN


@pytest.mark.parametrize("entry", CATALOGUE.values(), ids=lambda entry: entry.id)
def test_every_failure_says_what_safe_and_what_now(entry: CatalogueEntry) -> None:
    assert entry.title
    assert entry.body
    assert entry.action


def test_every_entry_is_said_by_something() -> None:
    said = {entry_for(operation, code, "") for operation, code in PAIRS} | set(error_map.BY_CODE.values())
    said |= {entry for _, entry in error_map._NOT_AUTHORIZED} | set(error_map._IN_CONFIRMATION.values())
    elsewhere = {
        "wrong-sent-code", "sent-code-expired", "device-unknown", "wrong-present-password", "somebody-else",
        "no-role", "not-trusted", "network", "not-secure", "unexpected",
    }  # fmt: skip
    assert set(CATALOGUE) - said == elsewhere - said


@pytest.mark.parametrize("entry", [*CATALOGUE.values(), wrong_clock(6, "slow")], ids=lambda entry: entry.id)
def test_the_words_are_for_people(entry: object) -> None:
    title, body = entry.title, entry.body  # type: ignore[attr-defined]
    assert not re.search(BANNED, f"{title} {body} {entry.action}", re.IGNORECASE)  # type: ignore[attr-defined]
    for text in (title, body):
        assert text.endswith(".")
        for sentence in re.split(r"(?<=\.) ", text):
            assert len(sentence.split()) <= 20
    assert not entry.action.endswith(".")  # type: ignore[attr-defined]


def test_the_clock_sentence_counts() -> None:
    assert wrong_clock(1, "fast").title == "This computer's clock is 1\N{NO-BREAK SPACE}minute fast."
