"""Signature Version 4 as S3 calculates it: canonical request, string to sign, signature. Pure functions."""

import hashlib
import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote, unquote

from medisecure_backend.local.wire import HttpRequest

ALGORITHM = "AWS4-HMAC-SHA256"
UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD"
_UNRESERVED = "-_.~"


@dataclass(frozen=True)
class Scope:
    """What a signing key is good for."""

    access_key: str
    day: str
    region: str
    service: str

    @property
    def text(self) -> str:
        """The credential scope as it stands in the string to sign."""
        return f"{self.day}/{self.region}/{self.service}/aws4_request"


@dataclass(frozen=True)
class Claim:
    """What a request says about its own signature."""

    scope: Scope
    timestamp: str
    signed_headers: tuple[str, ...]
    payload_hash: str
    signature: str = field(repr=False)


def canonical_request(request: HttpRequest, claim: Claim) -> str:
    """The request in the one form both sides sign. A signed header that did not come counts as empty."""
    values = ((name, request.headers.get(name, "")) for name in claim.signed_headers)
    headers = "".join(f"{name}:{' '.join(value.split())}\n" for name, value in values)
    return "\n".join((
        request.method,
        quote(unquote(request.path), safe="/" + _UNRESERVED),
        canonical_query(parse_qsl(request.query, keep_blank_values=True)),
        headers,
        ";".join(claim.signed_headers),
        claim.payload_hash,
    ))  # fmt: skip


def canonical_query(parameters: Iterable[tuple[str, str]]) -> str:
    """The query without its signature, encoded again and in order."""
    encoded = (
        (quote(name, safe=_UNRESERVED), quote(value, safe=_UNRESERVED))
        for name, value in parameters
        if name != "X-Amz-Signature"
    )
    return "&".join(f"{name}={value}" for name, value in sorted(encoded))


def string_to_sign(canonical: str, claim: Claim) -> str:
    """What the signature is made of."""
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    return "\n".join((ALGORITHM, claim.timestamp, claim.scope.text, digest))


def signature(secret: str, text: str, scope: Scope) -> str:
    """The signature of a string with the key derived for its scope."""
    key = f"AWS4{secret}".encode()
    for part in (scope.day, scope.region, scope.service, "aws4_request"):
        key = hmac.digest(key, part.encode(), "sha256")
    return hmac.digest(key, text.encode(), "sha256").hex()


def unsigned_headers(headers: Mapping[str, str], claim: Claim) -> list[str]:
    """Headers that change what S3 does and that the signature does not cover."""
    return sorted(
        name
        for name in headers
        if name.startswith("x-amz-") and name not in claim.signed_headers and name != "x-amz-content-sha256"
    )
