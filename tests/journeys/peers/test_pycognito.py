"""pycognito, unmodified: its own class signs in with the right answers and with no others."""

import uuid
from typing import Any

import botocore.exceptions
import pytest
import requests
from botocore import UNSIGNED
from botocore.config import Config
from pycognito import Cognito
from pycognito.exceptions import SoftwareTokenMFAChallengeException

from tests.backend.identity.running import CLIENT_ID, PASSWORD, POOL_ID, REGION, Pool
from tests.backend.identity.signing_in import Refused, code, latest_code


def peer(pool: Pool, email: str, monkeypatch: pytest.MonkeyPatch) -> Cognito:
    """pycognito with all its own checks of the tokens; only the environment says where the pool is."""
    with requests.Session() as session:
        keys = session.get(f"{pool.url}/{POOL_ID}/.well-known/jwks.json", timeout=10).text
    monkeypatch.setenv("COGNITO_JWKS", keys)
    monkeypatch.setenv("AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER", pool.url)
    settings: dict[str, Any] = {"config": Config(signature_version=UNSIGNED)}
    return Cognito(POOL_ID, CLIENT_ID, user_pool_region=REGION, username=email, boto3_client_kwargs=settings)


def begin(made: Cognito, password: str) -> dict[str, Any]:
    with pytest.raises(SoftwareTokenMFAChallengeException) as caught:
        made.authenticate(password)
    return caught.value.get_tokens()


def test_sign_in(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    email = pool.account("Doctor")
    made = peer(pool, email, monkeypatch)
    tokens = begin(made, PASSWORD)
    made.respond_to_software_token_mfa_challenge(code(pool), tokens)
    assert made.access_claims["cognito:groups"] == ["Doctor"]
    assert made.id_claims["email"] == email
    assert made.get_user().email == email


@pytest.mark.parametrize("password", ["wrong", PASSWORD + "x", PASSWORD.lower()])
def test_a_wrong_password_is_refused(pool: Pool, monkeypatch: pytest.MonkeyPatch, password: str) -> None:
    made = peer(pool, pool.account(), monkeypatch)
    with Refused("NotAuthorizedException", "Incorrect username or password."):
        made.authenticate(password)
    assert made.access_token is None


def test_a_wrong_code_is_refused(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    made = peer(pool, pool.account(), monkeypatch)
    tokens = begin(made, PASSWORD)
    with Refused("CodeMismatchException"):
        made.respond_to_software_token_mfa_challenge("000000", tokens)


def test_a_replayed_code_is_refused(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    made = peer(pool, pool.account(), monkeypatch)
    text = code(pool)
    made.respond_to_software_token_mfa_challenge(text, begin(made, PASSWORD))
    again = begin(made, PASSWORD)
    with Refused("ExpiredCodeException", "Your software token has already been used once."):
        made.respond_to_software_token_mfa_challenge(text, again)


def test_a_made_up_session_is_refused(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    made = peer(pool, pool.account(), monkeypatch)
    tokens = begin(made, PASSWORD) | {"Session": "A" * 512}
    with Refused("NotAuthorizedException", "Invalid session"):
        made.respond_to_software_token_mfa_challenge(code(pool), tokens)


def test_registration(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    email = f"nora.{uuid.uuid4().hex[:10]}@example.org"
    made = peer(pool, email, monkeypatch)
    made.set_base_attributes(email=email, given_name="Nora", family_name="Lund")
    made.register(email, PASSWORD)
    with Refused("CodeMismatchException"):
        made.confirm_sign_up("x00000", username=email)
    made.confirm_sign_up(latest_code(pool, email), username=email)


def test_a_forgotten_password_and_signing_out(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    email = pool.account()
    made = peer(pool, email, monkeypatch)
    made.initiate_forgot_password()
    made.confirm_forgot_password(latest_code(pool, email), "Another-horse-battery-8")
    made.respond_to_software_token_mfa_challenge(code(pool), begin(made, "Another-horse-battery-8"))
    token = made.access_token
    made.logout()
    with pytest.raises(botocore.exceptions.ClientError, match="revoked"):
        pool.client().get_user(AccessToken=token)


def test_its_older_refresh_works_where_tokens_do_not_rotate(
    classic_pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = peer(classic_pool, classic_pool.account(), monkeypatch)
    made.respond_to_software_token_mfa_challenge(code(classic_pool), begin(made, PASSWORD))
    first = made.access_token
    made.renew_access_token()
    assert made.access_token != first
    assert classic_pool.client().get_user(AccessToken=made.access_token)
    made.logout()
    with Refused("NotAuthorizedException", "revoked"):
        classic_pool.client().get_user(AccessToken=first)


def test_a_second_factor_is_set_up_by_its_owner(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    email = pool.account()
    made = peer(pool, email, monkeypatch)
    made.respond_to_software_token_mfa_challenge(code(pool), begin(made, PASSWORD))
    secret = made.associate_software_token()
    assert made.verify_software_token(code(pool, secret), "peer")
    made.set_user_mfa_preference(sms_mfa=False, software_token_mfa=True, preferred="SOFTWARE_TOKEN")
    assert (
        pool.client().get_user(AccessToken=made.access_token)["PreferredMfaSetting"] == "SOFTWARE_TOKEN_MFA"
    )
