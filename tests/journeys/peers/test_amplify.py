"""@aws-amplify/auth, unmodified: from sign-up to a remembered computer and signing out everywhere."""

import uuid
from typing import Any

import pytest

from tests.backend.identity.running import CLIENT_ID, PASSWORD, POOL_ID, Pool
from tests.backend.identity.signing_in import Refused, code, latest_code
from tests.journeys.peers.conftest import JavaScript

NEW = "Another-horse-battery-8"


@pytest.fixture
def amplify(npm: JavaScript) -> JavaScript:
    """`amplify(pool, ["signIn", "tokens"], username=...)`: what came of each action."""

    def run(pool: Pool, actions: list[str], **more: Any) -> Any:
        return npm("amplify", pool.url, POOL_ID, CLIENT_ID, actions=actions, **more)

    return run


def test_from_sign_up_to_sign_in_with_an_authenticator(amplify: JavaScript, pool: Pool) -> None:
    email = f"nora.{uuid.uuid4().hex[:10]}@example.org"
    names = {"email": email, "given_name": "Nora", "family_name": "Lund", "birthdate": "1990-04-01"}
    person = {"username": email, "password": PASSWORD}
    [made] = amplify(pool, ["signUp"], **person, attributes=names)["ok"]
    assert made["confirmed"] is False
    wrong = amplify(pool, ["confirmSignUp"], username=email, code="x00000")
    assert wrong["error"]["code"] == "CodeMismatchException"
    right = amplify(pool, ["confirmSignUp"], username=email, code=latest_code(pool, email))
    assert right == {"ok": [True]}
    steps, told, attributes = amplify(pool, ["signIn", "tokens", "attributes"], **person)["ok"]
    assert steps == ["CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION", "CONTINUE_SIGN_IN_WITH_TOTP_SETUP"]
    assert told["claims"]["sub"] == made["sub"]
    assert attributes["given_name"] == "Nora"


def test_wrong_answers_are_refused(amplify: JavaScript, pool: Pool) -> None:
    email = pool.account()
    wrong = amplify(pool, ["signIn"], username=email, password="wrong", code=code(pool))
    assert wrong["error"] == {
        "code": "NotAuthorizedException",
        "message": "Incorrect username or password.",
    }
    wrong = amplify(pool, ["signIn"], username=email, password=PASSWORD, code="000000")
    assert wrong["error"]["code"] == "CodeMismatchException"


def test_refresh_and_signing_out_everywhere(amplify: JavaScript, pool: Pool) -> None:
    email = pool.account()
    person = {"username": email, "password": PASSWORD, "code": code(pool)}
    actions = ["signIn", "tokens", "refresh", "refresh", "preference", "globalSignOut"]
    _, first, second, third, preference, _ = amplify(pool, actions, **person)["ok"]
    tokens = {first["accessToken"], second["accessToken"], third["accessToken"]}
    assert len(tokens) == 3
    assert preference["enabled"] == ["TOTP"]
    with Refused("NotAuthorizedException", "revoked"):
        pool.client().get_user(AccessToken=third["accessToken"])


def test_a_forgotten_password(amplify: JavaScript, pool: Pool) -> None:
    email = pool.account()
    [told] = amplify(pool, ["resetPassword"], username=email)["ok"]
    assert told["codeDeliveryDetails"]["deliveryMedium"] == "EMAIL"
    reset = {"username": email, "newPassword": NEW}
    wrong = amplify(pool, ["confirmResetPassword"], **reset, code="x00000")
    assert wrong["error"]["code"] == "CodeMismatchException"
    assert amplify(pool, ["confirmResetPassword"], **reset, code=latest_code(pool, email)) == {"ok": [None]}
    [steps] = amplify(pool, ["signIn"], username=email, password=NEW, code=code(pool))["ok"]
    assert steps == ["CONFIRM_SIGN_IN_WITH_TOTP_CODE"]


def test_a_remembered_computer_needs_no_code_until_it_is_forgotten(
    amplify: JavaScript, remembering_pool: Pool
) -> None:
    person = {"username": remembering_pool.account(), "password": PASSWORD, "code": code(remembering_pool)}
    actions = ["signIn", "rememberDevice", "refresh", "devices", "signOut"]
    actions += ["signIn", "refresh", "forgetDevice", "devices"]
    results = amplify(remembering_pool, actions, **person)["ok"]
    first, _, renewed, devices, _, second, again, _, none = results
    assert first == ["CONFIRM_SIGN_IN_WITH_TOTP_CODE"]
    assert second == []
    assert len(devices) == 1
    assert none == []
    assert renewed["accessToken"] != again["accessToken"]
