"""Proving that a secret is known without sending it (SRP); pycognito does the mathematics."""

import base64
import hashlib
import hmac
from collections.abc import Mapping
from datetime import datetime
from typing import Any, cast

from medisecure_desktop.identity.devices import Device


class Proof:
    """One attempt. Drop it when the attempt is over: it holds the secret."""

    def __init__(self, user_pool_id: str, client_id: str) -> None:
        from pycognito import AWSSRP  # noqa: PLC0415 - the first paint must not pay for it

        self._srp = cast("Any", AWSSRP)("", "", user_pool_id, client_id, client=_NoClient())

    @property
    def public_value(self) -> str:
        """What is sent first (SRP_A)."""
        return format(self._srp.large_a_value, "x")

    def _claim(
        self, challenge: Mapping[str, str], key: bytes, names: tuple[str, str], now: datetime
    ) -> dict[str, str]:
        """The signed part of an answer, over the two names, the pool's block and its own time."""
        timestamp: str = self._srp.get_cognito_formatted_timestamp(now)
        block = base64.b64decode(challenge["SECRET_BLOCK"])
        message = "".join(names).encode() + block + timestamp.encode()
        return {
            "TIMESTAMP": timestamp,
            "PASSWORD_CLAIM_SECRET_BLOCK": challenge["SECRET_BLOCK"],
            "PASSWORD_CLAIM_SIGNATURE": base64.b64encode(
                hmac.new(key, message, hashlib.sha256).digest()
            ).decode(),
        }


class PasswordProof(Proof):
    """That the person knows their password."""

    def __init__(self, user_pool_id: str, client_id: str, password: str) -> None:
        super().__init__(user_pool_id, client_id)
        self._pool_name = user_pool_id.split("_", 1)[1]
        self._password = password

    def answer(self, challenge: Mapping[str, str], now: datetime) -> dict[str, str]:
        """The answer to PASSWORD_VERIFIER. `now` is the pool's own time."""
        username = challenge["USER_ID_FOR_SRP"]
        key: bytes = self._srp.get_password_authentication_key(
            username, self._password, int(challenge["SRP_B"], 16), challenge["SALT"]
        )
        return {"USERNAME": username, **self._claim(challenge, key, (self._pool_name, username), now)}


class DeviceProof(Proof):
    """That this is the computer the pool remembers."""

    def __init__(self, user_pool_id: str, client_id: str, device: Device) -> None:
        super().__init__(user_pool_id, client_id)
        self._device = device

    def answer(self, challenge: Mapping[str, str], username: str, now: datetime) -> dict[str, str]:
        """The answer to DEVICE_PASSWORD_VERIFIER. `now` is the pool's own time."""
        device = self._device
        key: bytes = self._srp.get_device_authentication_key(
            device.group_key, device.key, device.password, int(challenge["SRP_B"], 16), challenge["SALT"]
        )
        claim = self._claim(challenge, key, (device.group_key, device.key), now)
        return {"USERNAME": username, "DEVICE_KEY": device.key, **claim}


def new_device_secret(key: str, group_key: str) -> tuple[Device, dict[str, str]]:
    """A secret for a computer the pool has just named, and what the pool is told of it."""
    from pycognito import aws_srp  # noqa: PLC0415 - the first paint must not pay for it

    password, verifier = cast("Any", aws_srp).generate_hash_device(group_key, key)
    return Device(key, group_key, password), verifier


class _NoClient:
    """In place of a boto3 client: pycognito only computes here, it calls nothing."""
