"""People invited by a test, and how they come in for the first time."""

import re
from typing import Any
from uuid import uuid4

import pyotp

from tests.backend.api.client import Answered, Client
from tests.backend.identity.running import PASSWORD, Pool
from tests.backend.identity.signing_in import password_step_at_pool_time, respond, user_of


def wish(role: str = "Admin", **more: str) -> dict[str, Any]:
    """An invitation of somebody new."""
    return {
        "email": f"{uuid4().hex[:12]}@example.org",
        "family": "Berg",
        "given": "Ada",
        "role": role,
        **more,
    }


def invite(admin: Client, role: str = "Admin", **more: str) -> dict[str, Any]:
    """Somebody invited."""
    answered = admin.create("/v1/admin/users", wish(role, **more))
    assert answered.status == 201, answered.text
    return answered.json


def temporary_password(pool: Pool, email: str) -> str:
    """The one in the newest invitation to this address."""
    body = [message.body for message in pool.outbox.messages() if message.recipient == email][-1]
    found = re.search(r"temporary password is (\S+)\n", body)
    assert found
    return found[1]


def first_sign_in(pool: Pool, email: str) -> dict[str, Any]:
    """A new password, an authenticator, and the tokens."""
    step = password_step_at_pool_time(pool, email, temporary_password(pool, email))
    answers = {"USERNAME": user_of(step), "NEW_PASSWORD": PASSWORD}
    step = respond(pool, "NEW_PASSWORD_REQUIRED", answers, step["Session"])
    made = pool.client().associate_software_token(Session=step["Session"])
    code = pyotp.TOTP(made["SecretCode"]).at(pool.clock())
    verified = pool.client().verify_software_token(Session=made["Session"], UserCode=code)
    answers = {"USERNAME": user_of(step)}
    return respond(pool, "MFA_SETUP", answers, verified["Session"])["AuthenticationResult"]


def act(admin: Client, user: dict[str, Any], name: str, content: object = None) -> Answered:
    """One of the things done to an account."""
    return admin.send("POST", f"/v1/admin/users/{user['id']}/{name}", content, key=str(uuid4()))


def change(admin: Client, user: dict[str, Any], version: int | None = None, **changes: object) -> Answered:
    """PATCH with the version last read."""
    etag = f'"{user["version"] if version is None else version}"'
    return admin.send("PATCH", f"/v1/admin/users/{user['id']}", changes, if_match=etag)


def read(admin: Client, user: dict[str, Any]) -> dict[str, Any]:
    """The account as it is now."""
    answered = admin.get(f"/v1/admin/users/{user['id']}")
    assert answered.status == 200, answered.text
    return answered.json
