"""Over HTTP, in a real clinic: what an admin ends is over with the next request."""

from dataclasses import replace
from typing import Any
from uuid import uuid4

import botocore.exceptions
import pytest
import requests

from tests.clinic_newcomer import newcomer
from tests.clinic_process import RunningClinic


def ask(clinic: RunningClinic, token: str, path: str = "/v1/me") -> requests.Response:
    return clinic.call("GET", path, headers={"Authorization": f"Bearer {token}"})


def act(clinic: RunningClinic, user: dict[str, Any], name: str, content: object = None) -> requests.Response:
    headers = {"Idempotency-Key": str(uuid4())}
    path = f"/v1/admin/users/{user['id']}/{name}"
    return clinic.call("POST", path, "Admin", headers=headers, json=content)


def change(clinic: RunningClinic, user: dict[str, Any], **changes: object) -> dict[str, Any]:
    headers = {"If-Match": f'"{user["version"]}"'}
    reply = clinic.call("PATCH", f"/v1/admin/users/{user['id']}", "Admin", headers=headers, json=changes)
    assert reply.status_code == 200, reply.text
    return reply.json()


def refuses(clinic: RunningClinic, tokens: dict[str, str]) -> bool:
    """Whether the access token is over at once and no new one comes of the refresh token."""
    answered = ask(clinic, tokens["AccessToken"])
    if (answered.status_code, answered.json().get("type")) != (401, "unauthenticated"):
        return False
    with pytest.raises(botocore.exceptions.ClientError, match="NotAuthorized"):
        clinic.cognito().get_tokens_from_refresh_token(
            RefreshToken=tokens["RefreshToken"], ClientId=clinic.client_id
        )
    return True


def test_a_disabled_person_is_out_with_the_next_request(clinic: RunningClinic) -> None:
    user, account = newcomer(clinic, "Doctor", specialty="Cardiology")
    tokens = clinic.sign_in(account)
    assert ask(clinic, tokens["AccessToken"]).json()["role"] == "Doctor"
    user = change(clinic, user, is_enabled=False)
    assert refuses(clinic, tokens)
    change(clinic, user, is_enabled=True)
    assert ask(clinic, tokens["AccessToken"]).status_code == 401
    assert ask(clinic, clinic.sign_in(account)["AccessToken"]).status_code == 200


def test_a_changed_role_ends_the_old_one_with_the_next_request(clinic: RunningClinic) -> None:
    user, account = newcomer(clinic, "Doctor", specialty="Cardiology")
    tokens = clinic.sign_in(account)
    assert ask(clinic, tokens["AccessToken"], "/v1/patients").status_code == 200
    change(clinic, user, role="Admin")
    assert refuses(clinic, tokens)
    fresh = clinic.sign_in(account)["AccessToken"]
    assert ask(clinic, fresh).json()["role"] == "Admin"
    assert ask(clinic, fresh, "/v1/admin/users").status_code == 200


def test_signed_out_everywhere_means_the_next_request(clinic: RunningClinic) -> None:
    user, account = newcomer(clinic, "Admin")
    tokens = clinic.sign_in(account)
    assert act(clinic, user, "sign-out").status_code == 200
    assert refuses(clinic, tokens)


def test_a_taken_authenticator_ends_every_sign_in(clinic: RunningClinic) -> None:
    user, account = newcomer(clinic, "Admin")
    tokens = clinic.sign_in(account)
    assert act(clinic, user, "reset-mfa", {"reason": "Phone lost, seen in person"}).status_code == 200
    assert refuses(clinic, tokens)


def test_people_end_their_own_sign_ins(clinic: RunningClinic) -> None:
    _, account = newcomer(clinic, "Doctor", specialty="Cardiology")
    here, elsewhere = clinic.sign_in(account), clinic.sign_in(account)
    ended = clinic.call("POST", "/v1/me/sign-out", headers={"Authorization": f"Bearer {here['AccessToken']}"})
    assert (ended.status_code, ended.text) == (204, "")
    assert refuses(clinic, here)
    assert refuses(clinic, elsewhere)


def test_a_forgotten_password_replaced_ends_what_the_old_one_opened(clinic: RunningClinic) -> None:
    _, account = newcomer(clinic, "Doctor", specialty="Cardiology")
    tokens, pool = clinic.sign_in(account), clinic.cognito()
    pool.forgot_password(ClientId=clinic.client_id, Username=account.email)
    fresh = replace(account, password="Another-harbour-58")
    pool.confirm_forgot_password(
        ClientId=clinic.client_id,
        Username=account.email,
        ConfirmationCode=clinic.newest_code(account.email),
        Password=fresh.password,
    )
    assert refuses(clinic, tokens)
    assert ask(clinic, clinic.sign_in(fresh)["AccessToken"]).status_code == 200
