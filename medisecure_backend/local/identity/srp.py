"""The server's half of Cognito's SRP: a password is proven, never sent and never stored."""

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

N = int(
    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD"
    "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
    "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F"
    "83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B"
    "E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF6955817183995497CEA956AE515D2261898FA0510"
    "15728E5A8AAAC42DAD33170D04507A33A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7"
    "ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864D87602733EC86A64521F2B18177B200C"
    "BBE117577A615D6C770988C0BAD946E208E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF",
    16,
)
"""The 3072-bit group of RFC 3526, as Cognito uses it."""
G = 2

TIMESTAMP_SLACK = timedelta(minutes=5)

_INFO = b"Caldera Derived Key"
_SALT_BITS = 128
_SECRET_BITS = 256
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_TIMESTAMP = re.compile(
    rf"({'|'.join(_WEEKDAYS)}) ({'|'.join(_MONTHS)}) ([1-9][0-9]?) ([0-9]{{2}}):([0-9]{{2}}):([0-9]{{2}}) "
    r"UTC ([0-9]{4})",
    re.ASCII,
)
_HEX = re.compile(r"[0-9A-Fa-f]{1,800}", re.ASCII)


@dataclass(frozen=True)
class Verifier:
    """What is stored instead of a password."""

    salt: str
    value: int = field(repr=False)


@dataclass(frozen=True)
class Proof:
    """All that decides whether a client knows the password."""

    pool_name: str
    user_id: str
    verifier: Verifier
    public_a: int = field(repr=False)
    secret_b: int = field(repr=False)
    secret_block: bytes = field(repr=False)
    timestamp: str
    signature: bytes = field(repr=False)


def padded(number: int) -> bytes:
    """Big-endian with a clear sign bit, the form in which Cognito hashes numbers."""
    return number.to_bytes(number.bit_length() // 8 + 1, "big")


def _hashed(*parts: bytes) -> int:
    return int.from_bytes(hashlib.sha256(b"".join(parts)).digest(), "big")


_K = _hashed(padded(N), bytes([G]))


def make_verifier(pool_name: str, user_id: str, password: str) -> Verifier:
    """A fresh salt and the verifier of one password."""
    # The top bit is set: clients disagree about leading zeros of a salt.
    salt = secrets.randbits(_SALT_BITS) | 1 << (_SALT_BITS - 1)
    return Verifier(f"{salt:x}", _verifier_value(salt, pool_name, user_id, password))


def fits(verifier: Verifier, pool_name: str, user_id: str, password: str) -> bool:
    """Whether this is the password of a verifier, for the operations that are sent the password itself."""
    own = _verifier_value(int(verifier.salt, 16), pool_name, user_id, password)
    return hmac.compare_digest(padded(own), padded(verifier.value))


def _verifier_value(salt: int, pool_name: str, user_id: str, password: str) -> int:
    inner = hashlib.sha256(f"{pool_name}{user_id}:{password}".encode()).digest()
    return pow(G, _hashed(padded(salt), inner), N)


def pretended_verifier(key: bytes, name: str) -> Verifier:
    """What an unknown person gets: the same at every try, and no password fits."""
    material = hashlib.shake_256(key + name.encode()).digest(400)
    salt = int.from_bytes(material[:16], "big") | 1 << (_SALT_BITS - 1)
    return Verifier(f"{salt:x}", int.from_bytes(material[16:], "big") % N)


def new_secret() -> int:
    """The server's secret for one sign-in."""
    return secrets.randbits(_SECRET_BITS) | 1 << (_SECRET_BITS - 1)


def public_b(verifier: Verifier, secret_b: int) -> int:
    """The server's public number."""
    return (_K * verifier.value + pow(G, secret_b, N)) % N


def read_public_a(text: str) -> int | None:
    """The client's public number, or None if it is not one."""
    if not _HEX.fullmatch(text):
        return None
    number = int(text, 16)
    return number if 0 < number < N else None


def verify_proof(proof: Proof) -> bool:
    """Whether the signature could only be made by someone who knows the password."""
    big_b = public_b(proof.verifier, proof.secret_b)
    u = _hashed(padded(proof.public_a), padded(big_b))
    shared = pow(proof.public_a * pow(proof.verifier.value, u, N), proof.secret_b, N)
    extracted = hmac.digest(padded(u), padded(shared), "sha256")
    key = hmac.digest(extracted, _INFO + b"\x01", "sha256")[:16]
    message = b"".join(
        (proof.pool_name.encode(), proof.user_id.encode(), proof.secret_block, proof.timestamp.encode())
    )
    right = hmac.compare_digest(hmac.digest(key, message, "sha256"), proof.signature)
    return right and u != 0


def is_recent(timestamp: str, now: datetime) -> bool:
    """Whether a client's `EEE MMM d HH:mm:ss UTC yyyy` is well formed, a real date, and close to now."""
    match = _TIMESTAMP.fullmatch(timestamp)
    if match is None:
        return False
    weekday, month, *numbers = match.groups()
    day, hour, minute, second, year = (int(number) for number in numbers)
    try:
        then = datetime(year, _MONTHS.index(month) + 1, day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        return False
    return _WEEKDAYS[then.weekday()] == weekday and abs(now - then) <= TIMESTAMP_SLACK
