"""How a client program signs in: pycognito for the mathematics, boto3 for the calls."""

from datetime import datetime
from types import TracebackType
from typing import Any, Self

import botocore.exceptions
import pyotp
import pytest
from pycognito import AWSSRP

from tests.backend.identity.running import CLIENT_ID, PASSWORD, POOL_ID, SECRET, Pool
from tests.client_srp import ClientSrp

Reply = dict[str, Any]


def begin(pool: Pool, name: str, password: str = PASSWORD) -> tuple[ClientSrp, Reply]:
    """InitiateAuth."""
    client = pool.client()
    srp = ClientSrp(name, password, POOL_ID, CLIENT_ID, client=client)
    reply = client.initiate_auth(
        AuthFlow="USER_SRP_AUTH", AuthParameters=srp.get_auth_params(), ClientId=CLIENT_ID
    )
    return srp, reply


def proof(srp: ClientSrp, reply: Reply) -> dict[str, str]:
    """The answer to PASSWORD_VERIFIER."""
    return srp.process_challenge(reply["ChallengeParameters"], srp.get_auth_params())


def proof_at(
    srp: ClientSrp, reply: Reply, moment: datetime, monkeypatch: pytest.MonkeyPatch
) -> dict[str, str]:
    """The same by a client whose clock shows another time."""
    stamp = AWSSRP.get_cognito_formatted_timestamp(moment)
    with monkeypatch.context() as patch:
        patch.setattr(AWSSRP, "get_cognito_formatted_timestamp", staticmethod(lambda _: stamp))
        return proof(srp, reply)


def respond(pool: Pool, challenge: str, answers: dict[str, str], session: str | None = None) -> Reply:
    """RespondToAuthChallenge."""
    extra = {"Session": session} if session else {}
    return pool.client().respond_to_auth_challenge(
        ClientId=CLIENT_ID, ChallengeName=challenge, ChallengeResponses=answers, **extra
    )


def password_step(pool: Pool, name: str, password: str = PASSWORD) -> Reply:
    """Everything up to the step after the password."""
    srp, reply = begin(pool, name, password)
    return respond(pool, "PASSWORD_VERIFIER", proof(srp, reply))


def code(pool: Pool, secret: str = SECRET) -> str:
    """What the authenticator shows at the pool's time."""
    return pyotp.TOTP(secret).at(pool.clock())


def code_step(pool: Pool, reply: Reply, text: str) -> Reply:
    """The answer to SOFTWARE_TOKEN_MFA."""
    answers = {"USERNAME": user_of(reply), "SOFTWARE_TOKEN_MFA_CODE": text}
    return respond(pool, "SOFTWARE_TOKEN_MFA", answers, reply["Session"])


def user_of(reply: Reply) -> str:
    return reply["ChallengeParameters"]["USER_ID_FOR_SRP"]


def sign_in(pool: Pool, name: str, password: str = PASSWORD, secret: str = SECRET) -> Reply:
    """The whole way; gives the tokens. Time is moved on, so that the authenticator's code is a fresh one."""
    pool.clock.forward(seconds=31)
    step = password_step_at_pool_time(pool, name, password)
    return code_step(pool, step, code(pool, secret))["AuthenticationResult"]


def password_step_at_pool_time(pool: Pool, name: str, password: str = PASSWORD) -> Reply:
    """As `password_step`, with the client's clock at the pool's moved time."""
    srp, reply = begin(pool, name, password)
    stamp = AWSSRP.get_cognito_formatted_timestamp(pool.clock())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(AWSSRP, "get_cognito_formatted_timestamp", staticmethod(lambda _: stamp))
        answers = proof(srp, reply)
    return respond(pool, "PASSWORD_VERIFIER", answers)


class Refused:
    """Expects AWS's error, and keeps its message."""

    def __init__(self, name: str, words: str = "") -> None:
        self.name = name
        self.words = words

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> bool:
        assert problem is not None, f"{self.name} expected, but it was accepted"
        if not isinstance(problem, botocore.exceptions.ClientError):
            return False
        error = problem.response["Error"]
        assert error["Code"] == self.name, error
        assert self.words in error["Message"], error
        return True


def latest_code(pool: Pool, email: str) -> str:
    """The six digits last mailed to an address."""
    bodies = [message.body for message in pool.outbox.messages() if message.recipient == email]
    return "".join(letter for letter in bodies[-1].split("code is ")[1][:6])
