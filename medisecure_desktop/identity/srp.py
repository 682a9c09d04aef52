"""Proving that a secret is known without sending it (SRP-6a as Cognito does it).

The forms of numbers, hashes and key derivation are pycognito's; the exchange itself is here, because it must
refuse a server's number that would make any secret right, and take powers in constant time where it can.
"""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any, cast

from medisecure_desktop.identity.devices import Device
from medisecure_desktop.identity.modular_power import modular_power

_SECRET_BITS = 1024


class Proof:
    """One attempt. Drop it when the attempt is over: it holds the secret."""

    def __init__(self) -> None:
        from pycognito import aws_srp  # noqa: PLC0415 - the first paint must not pay for it

        self._forms = forms = cast("Any", aws_srp)
        self._n, self._g = int(forms.N_HEX, 16), int(forms.G_HEX, 16)
        self._k = int(forms.hex_hash("00" + forms.N_HEX + "0" + forms.G_HEX), 16)
        self._small_a = secrets.randbits(_SECRET_BITS) | 1
        self._large_a = modular_power()(self._g, self._small_a, self._n)

    @property
    def public_value(self) -> str:
        """What is sent first (SRP_A)."""
        return f"{self._large_a:x}"

    def _key(self, identity: str, secret: str, challenge: Mapping[str, str]) -> bytes:
        """The key both sides have if the secret is right.

        Raises:
            ValueError: the server's number is one that would make any secret right.
        """
        forms, power = self._forms, modular_power()
        large_b = int(challenge["SRP_B"], 16) % self._n
        mix: int = forms.calculate_u(self._large_a, large_b)
        if large_b == 0 or mix == 0:
            raise ValueError
        hashed: str = forms.hash_sha256(f"{identity}:{secret}".encode())
        x = int(forms.hex_hash(forms.pad_hex(challenge["SALT"]) + hashed), 16)
        base = (large_b - self._k * power(self._g, x, self._n)) % self._n
        shared = power(base, self._small_a + mix * x, self._n)
        key: bytes = forms.compute_hkdf(
            bytes.fromhex(forms.pad_hex(shared)), bytes.fromhex(forms.pad_hex(f"{mix:x}"))
        )
        return key

    def _claim(
        self, challenge: Mapping[str, str], key: bytes, names: tuple[str, str], now: datetime
    ) -> dict[str, str]:
        """The signed part of an answer, over the two names, the pool's block and its own time."""
        timestamp: str = self._forms.AWSSRP.get_cognito_formatted_timestamp(now)
        block = base64.b64decode(challenge["SECRET_BLOCK"])
        message = "".join(names).encode() + block + timestamp.encode()
        signature = hmac.new(key, message, hashlib.sha256).digest()
        return {
            "TIMESTAMP": timestamp,
            "PASSWORD_CLAIM_SECRET_BLOCK": challenge["SECRET_BLOCK"],
            "PASSWORD_CLAIM_SIGNATURE": base64.b64encode(signature).decode(),
        }


class PasswordProof(Proof):
    """That the person knows their password."""

    def __init__(self, user_pool_id: str, password: str) -> None:
        super().__init__()
        self._pool_name = user_pool_id.split("_", 1)[1]
        self._password = password

    def answer(self, challenge: Mapping[str, str], now: datetime) -> dict[str, str]:
        """The answer to PASSWORD_VERIFIER. `now` is the pool's own time."""
        username = challenge["USER_ID_FOR_SRP"]
        key = self._key(f"{self._pool_name}{username}", self._password, challenge)
        return {"USERNAME": username, **self._claim(challenge, key, (self._pool_name, username), now)}


class DeviceProof(Proof):
    """That this is the computer the pool remembers."""

    def __init__(self, device: Device) -> None:
        super().__init__()
        self._device = device

    def answer(self, challenge: Mapping[str, str], username: str, now: datetime) -> dict[str, str]:
        """The answer to DEVICE_PASSWORD_VERIFIER. `now` is the pool's own time."""
        device = self._device
        key = self._key(f"{device.group_key}{device.key}", device.password, challenge)
        claim = self._claim(challenge, key, (device.group_key, device.key), now)
        return {"USERNAME": username, "DEVICE_KEY": device.key, **claim}


def new_device_secret(key: str, group_key: str) -> tuple[Device, dict[str, str]]:
    """A secret for a computer the pool has just named, and what the pool is told of it."""
    from pycognito import aws_srp  # noqa: PLC0415 - the first paint must not pay for it

    password, verifier = cast("Any", aws_srp).generate_hash_device(group_key, key)
    return Device(key, group_key, password), verifier
