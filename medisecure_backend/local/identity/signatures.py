"""AWS Signature Version 4: an administrator's request is what the holder of a key signed, and recent."""

import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

from medisecure_backend.local.identity.errors import Refusal
from medisecure_backend.local.wire import HttpRequest

_SERVICE = "cognito-idp"
_ALGORITHM = "AWS4-HMAC-SHA256"
_SLACK = timedelta(minutes=5)
_DATE = re.compile(r"[0-9]{8}T[0-9]{6}Z", re.ASCII)
_HEADER = re.compile(
    r"AWS4-HMAC-SHA256 +Credential=(?P<key>[A-Za-z0-9]{1,128})/(?P<day>[0-9]{8})/(?P<region>[a-z0-9-]{1,32})/"
    r"(?P<service>[a-z0-9-]{1,32})/aws4_request, *SignedHeaders=(?P<headers>[a-z0-9;-]{1,1024}), *"
    r"Signature=(?P<signature>[0-9a-f]{64})",
    re.ASCII,
)
_NEEDED = frozenset({"host", "x-amz-date", "x-amz-target"})
"""What must be signed: without its target, a request could be turned into another operation."""
_SPACES = re.compile(r" +")

Credentials = Mapping[str, str]
"""Key id -> secret."""


@dataclass(frozen=True)
class _Claim:
    key: str
    day: str
    region: str
    service: str
    headers: tuple[str, ...]
    signature: str = field(repr=False)

    @property
    def scope(self) -> str:
        return f"{self.day}/{self.region}/{self.service}/aws4_request"


def require(request: HttpRequest, credentials: Credentials, region: str, now: datetime) -> None:
    """Refuse whatever was not signed by a holder of one of the keys, in AWS's words."""
    claim = _claim(request)
    date = request.headers["x-amz-date"]
    if (claim.region, claim.service) != (region, _SERVICE):
        raise _invalid("Credential should be scoped to a valid region.")
    secret = credentials.get(claim.key)
    if secret is None:
        raise Refusal("UnrecognizedClientException", "The security token included in the request is invalid.")
    _require_recent(date, claim.day, now)
    if not hmac.compare_digest(_signature(request, claim, secret), claim.signature):
        raise _invalid(
            "The request signature we calculated does not match the signature you provided. Check your AWS "
            "Secret Access Key and signing method. Consult the service documentation for details."
        )


def _claim(request: HttpRequest) -> _Claim:
    header = request.headers.get("authorization")
    if not header:
        raise Refusal("MissingAuthenticationTokenException", "Missing Authentication Token")
    match = _HEADER.fullmatch(header.strip())
    if match is None or not _DATE.fullmatch(request.headers.get("x-amz-date", "")):
        raise _incomplete("Authorization header is not a valid AWS4 signature.")
    names = tuple(match["headers"].split(";"))
    if list(names) != sorted(set(names)) or not set(names) >= _NEEDED:
        raise _incomplete("SignedHeaders must name host, x-amz-date and x-amz-target, in order.")
    return _Claim(match["key"], match["day"], match["region"], match["service"], names, match["signature"])


def _require_recent(date: str, day: str, now: datetime) -> None:
    try:
        then = datetime.strptime(date, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        raise _incomplete("Date must be in ISO-8601 basic format.") from None
    if not date.startswith(day):
        raise _invalid("Date in Credential scope does not match the date of the request.")
    if now - then > _SLACK:
        raise _invalid(f"Signature expired: {date} is now earlier than {_basic(now - _SLACK)}.")
    if then - now > _SLACK:
        raise _invalid(f"Signature not yet current: {date} is still later than {_basic(now + _SLACK)}.")


def _signature(request: HttpRequest, claim: _Claim, secret: str) -> str:
    digest = hashlib.sha256(_canonical(request, claim.headers).encode()).hexdigest()
    text = "\n".join((_ALGORITHM, request.headers["x-amz-date"], claim.scope, digest))
    key = f"AWS4{secret}".encode()
    for part in claim.scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    return hmac.digest(key, text.encode(), "sha256").hex()


def _canonical(request: HttpRequest, names: tuple[str, ...]) -> str:
    headers = "".join(f"{name}:{_SPACES.sub(' ', request.headers.get(name, '').strip())}\n" for name in names)
    return "\n".join(
        (
            request.method,
            quote(request.path or "/", safe="/-_.~"),
            _query(request.query),
            headers,
            ";".join(names),
            hashlib.sha256(request.body).hexdigest(),
        )
    )


def _query(text: str) -> str:
    pairs = sorted(pair.partition("=") for pair in text.split("&") if pair)
    return "&".join(f"{name}={value}" for name, _, value in pairs)


def _basic(moment: datetime) -> str:
    at = moment.astimezone(UTC)
    return f"{at.year:04d}{at.month:02d}{at.day:02d}T{at.hour:02d}{at.minute:02d}{at.second:02d}Z"


def _incomplete(message: str) -> Refusal:
    return Refusal("IncompleteSignatureException", message)


def _invalid(message: str) -> Refusal:
    return Refusal("InvalidSignatureException", message)
