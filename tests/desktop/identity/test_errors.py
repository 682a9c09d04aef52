"""Every error of the pool has words, and the words are ours."""

import re

import botocore.session
import pytest

from medisecure_desktop.identity.catalogue import CATALOGUE, wrong_clock
from medisecure_desktop.identity.error_map import BY_CODE, entry_for

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
    ],
)
def test_one_name_with_many_meanings(operation: str, code: str, message: str, entry: str) -> None:
    assert entry_for(operation, code, message) == entry


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
