"""amazon-cognito-identity-js, unmodified: it signs in with the right answers and with no others."""

import uuid
from typing import Any

import pytest

from tests.backend.identity.running import CLIENT_ID, PASSWORD, POOL_ID, Pool
from tests.backend.identity.signing_in import code, latest_code
from tests.journeys.peers.conftest import JavaScript

NEW = "Another-horse-battery-8"


@pytest.fixture
def ask(javascript: JavaScript, pool: Pool) -> JavaScript:
    def run(action: str, **more: Any) -> dict[str, Any]:
        return javascript(action, pool.url, POOL_ID, CLIENT_ID, **more)

    return run


def went_well(answer: dict[str, Any]) -> Any:
    """What came back; a refusal is shown whole."""
    assert "ok" in answer, answer
    return answer["ok"]


def test_sign_in(ask: JavaScript, pool: Pool) -> None:
    email = pool.account("Doctor")
    result = went_well(ask("signIn", username=email, password=PASSWORD, code=code(pool)))
    assert result["steps"] == ["SOFTWARE_TOKEN_MFA"]
    assert result["claims"]["email"] == email
    assert result["claims"]["cognito:groups"] == ["Doctor"]
    assert len(result["refreshToken"]) > 1280


@pytest.mark.parametrize("password", ["wrong", PASSWORD + "x", PASSWORD.lower(), "Ünïcödé-pässwörd-1"])
def test_a_wrong_password_is_refused(ask: JavaScript, pool: Pool, password: str) -> None:
    result = ask("signIn", username=pool.account(), password=password, code=code(pool))
    assert result["error"] == {
        "code": "NotAuthorizedException",
        "message": "Incorrect username or password.",
    }


def test_an_unknown_person_is_refused_in_the_same_words(ask: JavaScript, pool: Pool) -> None:
    result = ask("signIn", username="ghost@example.org", password=PASSWORD, code=code(pool))
    assert result["error"]["message"] == "Incorrect username or password."


def test_a_password_beyond_ascii(ask: JavaScript, pool: Pool) -> None:
    password = "Grüße-aus-Åre-€-42"
    email = pool.account(password=password)
    assert "ok" in ask("signIn", username=email, password=password, code=code(pool))


def test_a_wrong_code_is_refused(ask: JavaScript, pool: Pool) -> None:
    result = ask("signIn", username=pool.account(), password=PASSWORD, code="000000")
    assert result["error"]["code"] == "CodeMismatchException"


def test_a_replayed_code_is_refused(ask: JavaScript, pool: Pool) -> None:
    answers = {"username": pool.account(), "password": PASSWORD, "code": code(pool)}
    assert "ok" in ask("signIn", **answers)
    result = ask("signIn", **answers)
    assert result["error"]["code"] == "ExpiredCodeException"
    assert result["error"]["message"] == "Your software token has already been used once."


def test_a_made_up_session_is_refused(ask: JavaScript, pool: Pool) -> None:
    result = ask(
        "signIn", username=pool.account(), password=PASSWORD, code=code(pool), madeUpSession="A" * 512
    )
    assert result["error"]["code"] == "NotAuthorizedException"
    assert result["error"]["message"].startswith("Invalid session for the user")


def test_the_signed_in_person_reads_and_changes_their_account(ask: JavaScript, pool: Pool) -> None:
    email = pool.account()
    own = went_well(ask("readSelf", username=email, password=PASSWORD, code=code(pool)))
    assert own["email"] == email
    email = pool.account()
    change = {"username": email, "password": PASSWORD, "newPassword": NEW, "code": code(pool)}
    assert ask("changePassword", **change) == {"ok": "SUCCESS"}
    assert ask("signIn", username=email, password=PASSWORD)["error"]["code"] == "NotAuthorizedException"
    out = ask("globalSignOut", username=pool.account(), password=PASSWORD, code=code(pool))
    assert out == {"ok": "SUCCESS"}


def test_its_older_refresh_is_refused_where_tokens_rotate(ask: JavaScript, pool: Pool) -> None:
    result = ask("refresh", username=pool.account(), password=PASSWORD, code=code(pool))
    assert result["error"]["code"] == "InvalidParameterException"


def test_from_invitation_to_tokens(ask: JavaScript, pool: Pool) -> None:
    email = f"kai.{uuid.uuid4().hex[:10]}@example.org"
    pairs = {"email": email, "given_name": "Kai", "family_name": "Roos"}
    pool.admin().admin_create_user(
        UserPoolId=POOL_ID,
        Username=email,
        TemporaryPassword=PASSWORD,
        MessageAction="SUPPRESS",
        UserAttributes=[{"Name": name, "Value": value} for name, value in pairs.items()],
    )
    result = went_well(ask("signIn", username=email, password=PASSWORD, newPassword=NEW))
    assert result["steps"] == ["NEW_PASSWORD_REQUIRED", "MFA_SETUP"]
    assert result["claims"]["email"] == email


def test_from_sign_up_to_tokens(ask: JavaScript, pool: Pool) -> None:
    email = f"nora.{uuid.uuid4().hex[:10]}@example.org"
    attributes = {"email": email, "given_name": "Nora", "family_name": "Lund", "birthdate": "1990-04-01"}
    made = went_well(ask("signUp", username=email, password=PASSWORD, attributes=attributes))
    assert made["confirmed"] is False
    early = ask("signIn", username=email, password=PASSWORD)
    assert early["error"]["code"] == "UserNotConfirmedException"
    wrong = ask("confirm", username=email, code="x00000")
    assert wrong["error"]["code"] == "CodeMismatchException"
    assert "ok" in ask("resend", username=email)
    assert ask("confirm", username=email, code=latest_code(pool, email)) == {"ok": "SUCCESS"}
    unset = ask("signIn", username=email, password=PASSWORD, setUpCode="000000")
    assert unset["error"]["code"] == "EnableSoftwareTokenMFAException"
    result = went_well(ask("signIn", username=email, password=PASSWORD))
    assert result["steps"] == ["MFA_SETUP"]
    assert result["claims"]["sub"] == made["sub"]


def test_a_forgotten_password(ask: JavaScript, pool: Pool) -> None:
    email = pool.account()
    sent = went_well(ask("forgotPassword", username=email))
    assert sent["CodeDeliveryDetails"]["DeliveryMedium"] == "EMAIL"
    reset = {"username": email, "newPassword": NEW}
    assert ask("confirmPassword", **reset, code="x00000")["error"]["code"] == "CodeMismatchException"
    assert "ok" in ask("confirmPassword", **reset, code=latest_code(pool, email))
    assert "ok" in ask("signIn", username=email, password=NEW, code=code(pool))


def test_a_remembered_computer_needs_no_code(javascript: JavaScript, remembering_pool: Pool) -> None:
    email = remembering_pool.account()
    answers = {"username": email, "password": PASSWORD, "code": code(remembering_pool)}
    result = went_well(javascript("remembered", remembering_pool.url, POOL_ID, CLIENT_ID, **answers))
    assert (result["steps"], result["devices"]) == ([], 1)
    assert result["claims"]["email"] == email


def test_its_older_refresh_works_where_tokens_do_not_rotate(
    javascript: JavaScript, classic_pool: Pool
) -> None:
    answers = {"username": classic_pool.account(), "password": PASSWORD, "code": code(classic_pool)}
    result = went_well(javascript("refresh", classic_pool.url, POOL_ID, CLIENT_ID, **answers))
    assert classic_pool.client().get_user(AccessToken=result["accessToken"])


def test_the_choice_of_a_factor(ask: JavaScript, pool: Pool) -> None:
    email = pool.account()
    named = {"UserPoolId": POOL_ID, "Username": email}
    pool.admin().admin_set_user_mfa_preference(**named, EmailMfaSettings={"Enabled": True})
    result = went_well(ask("signIn", username=email, password=PASSWORD, code=code(pool)))
    assert result["steps"] == ["SELECT_MFA_TYPE", "SOFTWARE_TOKEN_MFA"]
