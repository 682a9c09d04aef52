"""Somebody new in a running clinic: invited by its admin, signed in for the first time as a person would."""

from typing import Any
from uuid import uuid4

from tests.client_srp import ClientSrp
from tests.clinic_process import CODES, Account, RunningClinic

PASSWORD = "Newcomer-of-the-clinic-7"


def newcomer(clinic: RunningClinic, role: str, **more: str) -> tuple[dict[str, Any], Account]:
    """The account as the admin sees it, and the way in."""
    email = f"{uuid4().hex[:12]}@example.org"
    new = {"email": email, "family": "Berg", "given": "Ada", "role": role, **more}
    reply = clinic.call(
        "POST", "/v1/admin/users", "Admin", json=new, headers={"Idempotency-Key": str(uuid4())}
    )
    assert reply.status_code == 201, reply.text
    secret = _first_sign_in(clinic, email)
    account = Account(role, reply.json()["id"], email, PASSWORD, secret)
    return clinic.call("GET", f"/v1/admin/users/{account.username}", "Admin").json(), account


def _first_sign_in(clinic: RunningClinic, email: str) -> str:
    client = clinic.cognito()
    srp = ClientSrp(
        email, clinic.temporary_password(email), clinic.user_pool_id, clinic.client_id, client=client
    )
    begun = client.initiate_auth(
        AuthFlow="USER_SRP_AUTH", AuthParameters=srp.get_auth_params(), ClientId=clinic.client_id
    )
    proof = srp.process_challenge(begun["ChallengeParameters"], srp.get_auth_params())

    def answer(name: str, answers: dict[str, str], session: str | None = None) -> dict[str, Any]:
        extra = {"Session": session} if session else {}
        return client.respond_to_auth_challenge(
            ClientId=clinic.client_id, ChallengeName=name, ChallengeResponses=answers, **extra
        )

    step = answer("PASSWORD_VERIFIER", proof)
    name = step["ChallengeParameters"]["USER_ID_FOR_SRP"]
    step = answer("NEW_PASSWORD_REQUIRED", {"USERNAME": name, "NEW_PASSWORD": PASSWORD}, step["Session"])
    made = client.associate_software_token(Session=step["Session"])
    secret: str = made["SecretCode"]
    code = CODES.next(clinic.user_pool_id, secret)
    verified = client.verify_software_token(Session=made["Session"], UserCode=code)
    done = answer("MFA_SETUP", {"USERNAME": name}, verified["Session"])
    assert done["AuthenticationResult"]["AccessToken"]
    return secret
