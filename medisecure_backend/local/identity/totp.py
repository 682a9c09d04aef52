"""Codes of an authenticator app (RFC 6238: SHA-1, six digits, 30 seconds)."""

import base64
import binascii
import hmac
import re
import secrets
from collections.abc import Callable
from datetime import datetime
from enum import Enum

Same = Callable[[bytes, bytes], bool]
"""Compares two codes without telling how far they agree."""

_PERIOD = 30
_DIGITS = 6
_CODE = re.compile(r"[0-9]{6}", re.ASCII)
_STEPS_EITHER_WAY = 1


class Verdict(Enum):
    """Why a code was not taken."""

    WRONG = "wrong"
    USED = "used"


def new_secret() -> str:
    """160 random bits in base 32, as a person may have to type them."""
    return base64.b32encode(secrets.token_bytes(20)).decode()


def code_at(secret: str, step: int) -> str:
    """The code of one 30-second step."""
    digest = hmac.digest(_key(secret), step.to_bytes(8, "big"), "sha1")
    offset = digest[-1] & 0xF
    number = int.from_bytes(digest[offset : offset + 4], "big") & 0x7FFFFFFF
    return str(number % 10**_DIGITS).zfill(_DIGITS)


def check(same: Same, secret: str, code: str, now: datetime, last_step: int | None) -> int | Verdict:
    """The step a code belongs to, one either way of now; never one at or before the last that was taken."""
    if not _CODE.fullmatch(code):
        return Verdict.WRONG
    current = int(now.timestamp()) // _PERIOD
    verdict: int | Verdict = Verdict.WRONG
    for step in range(current - _STEPS_EITHER_WAY, current + _STEPS_EITHER_WAY + 1):
        if same(code_at(secret, step).encode(), code.encode()):
            verdict = step
    if isinstance(verdict, int) and last_step is not None and verdict <= last_step:
        return Verdict.USED
    return verdict


def is_secret(secret: str) -> bool:
    """Whether an authenticator app could use this secret."""
    try:
        return len(_key(secret)) > 0
    except (binascii.Error, ValueError):
        return False


def _key(secret: str) -> bytes:
    bare = secret.replace(" ", "").rstrip("=").upper()
    return base64.b32decode(bare + "=" * (-len(bare) % 8))
