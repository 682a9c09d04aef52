"""Proving that the password is known without sending it (SRP); pycognito does the mathematics."""

import base64
import hashlib
import hmac
from datetime import datetime
from typing import Any, cast


class PasswordProof:
    """One attempt with one password. Drop it when the attempt is over: it holds the password."""

    def __init__(self, user_pool_id: str, client_id: str, password: str) -> None:
        from pycognito import AWSSRP  # noqa: PLC0415 - the first paint must not pay for it

        self._pool_name = user_pool_id.split("_", 1)[1]
        self._password = password
        self._srp = cast("Any", AWSSRP)("", "", user_pool_id, client_id, client=_NoClient())

    @property
    def public_value(self) -> str:
        """What is sent first (SRP_A)."""
        return format(self._srp.large_a_value, "x")

    def answer(self, challenge: dict[str, str], now: datetime) -> dict[str, str]:
        """The answer to PASSWORD_VERIFIER. `now` is the pool's own time."""
        username = challenge["USER_ID_FOR_SRP"]
        timestamp: str = self._srp.get_cognito_formatted_timestamp(now)
        key: bytes = self._srp.get_password_authentication_key(
            username, self._password, int(challenge["SRP_B"], 16), challenge["SALT"]
        )
        block = base64.b64decode(challenge["SECRET_BLOCK"])
        message = self._pool_name.encode() + username.encode() + block + timestamp.encode()
        signature = hmac.new(key, message, hashlib.sha256).digest()
        return {
            "USERNAME": username,
            "TIMESTAMP": timestamp,
            "PASSWORD_CLAIM_SECRET_BLOCK": challenge["SECRET_BLOCK"],
            "PASSWORD_CLAIM_SIGNATURE": base64.b64encode(signature).decode(),
        }


class _NoClient:
    """In place of a boto3 client: pycognito only computes here, it calls nothing."""
