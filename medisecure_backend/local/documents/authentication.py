"""Whether a request is signed by this clinic's key, for this address, and still good."""

import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl

from medisecure_backend.local.documents.errors import S3Error, access_denied, query_error
from medisecure_backend.local.documents.signature import (
    ALGORITHM,
    UNSIGNED_PAYLOAD,
    Claim,
    Scope,
    canonical_request,
    signature,
    string_to_sign,
    unsigned_headers,
)
from medisecure_backend.local.wire import HttpRequest

LONGEST_EXPIRY = 604_800
SKEW = timedelta(minutes=15)
_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z")
_AUTHORIZATION = re.compile(
    r"AWS4-HMAC-SHA256 +Credential=(?P<credential>[^, ]+), *SignedHeaders=(?P<headers>[^, ]+), *"
    r"Signature=(?P<signature>[0-9a-f]{64})"
)
_CREDENTIAL_PARTS = 5
_BOTH = (
    "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string "
    "parameter or the Authorization header should be specified"
)
_MISMATCH = (
    "The request signature we calculated does not match the signature you provided. "
    "Check your key and signing method."
)
_MALFORMED = (
    "Error parsing the X-Amz-Credential parameter; the Credential is mal-formed; expecting "
    '"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".'
)
_REQUIRED = (
    "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, "
    "X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters."
)


@dataclass(frozen=True)
class Credentials:
    """The one key pair of this clinic, and the region it is used in."""

    access_key: str
    secret: str = field(repr=False)
    region: str


def authenticate(request: HttpRequest, credentials: Credentials, now: datetime) -> None:
    """Return if the signature holds; S3Error says why not, in S3's words."""
    query = dict(parse_qsl(request.query, keep_blank_values=True))
    header = request.headers.get("authorization")
    is_presigned = any(name.startswith("X-Amz-") for name in query)
    if header is not None and is_presigned:
        raise S3Error(400, "InvalidArgument", _BOTH)
    if header is None and not is_presigned:
        raise access_denied()
    claim = _of_query(query) if header is None else _of_header(header, request)
    _check_scope(claim, credentials, is_presigned=is_presigned)
    _check_signature(request, claim, credentials)
    if is_presigned:
        _check_expiry(claim, int(query["X-Amz-Expires"]), now)
    else:
        _check_skew(claim, now)
        _check_payload(request, claim)


def _of_query(query: Mapping[str, str]) -> Claim:
    names = ("Algorithm", "Credential", "Date", "Expires", "SignedHeaders", "Signature")
    if any(f"X-Amz-{name}" not in query for name in names):
        raise query_error(_REQUIRED)
    if query["X-Amz-Algorithm"] != ALGORITHM:
        raise query_error('X-Amz-Algorithm only supports "AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256"')
    expires = query["X-Amz-Expires"]
    if not (expires.isascii() and expires.isdigit()):
        raise query_error("X-Amz-Expires should be a number")
    if int(expires[:12]) > LONGEST_EXPIRY:
        raise query_error(
            "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be "
            "less than 604800 seconds"
        )
    return Claim(
        _scope(query["X-Amz-Credential"], query_error(_MALFORMED)),
        query["X-Amz-Date"],
        tuple(query["X-Amz-SignedHeaders"].split(";")),
        UNSIGNED_PAYLOAD,
        query["X-Amz-Signature"],
    )


def _of_header(header: str, request: HttpRequest) -> Claim:
    malformed = S3Error(
        400, "AuthorizationHeaderMalformed", "The authorization header that you provided is not valid."
    )
    found = _AUTHORIZATION.fullmatch(header.strip())
    if found is None:
        raise malformed
    payload_hash = request.headers.get("x-amz-content-sha256")
    if payload_hash is None:
        raise S3Error(400, "InvalidRequest", "Missing required header for this request: x-amz-content-sha256")
    return Claim(
        _scope(found["credential"], malformed),
        request.headers.get("x-amz-date", ""),
        tuple(found["headers"].split(";")),
        payload_hash,
        found["signature"],
    )


def _scope(credential: str, malformed: S3Error) -> Scope:
    parts = credential.split("/")
    if len(parts) != _CREDENTIAL_PARTS or parts[4] != "aws4_request":
        raise malformed
    return Scope(*parts[:4])


def _check_scope(claim: Claim, credentials: Credentials, *, is_presigned: bool) -> None:
    if claim.scope.access_key != credentials.access_key:
        raise S3Error(
            403, "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records."
        )
    wrong = None
    if claim.scope.region != credentials.region:
        wrong = f"the region '{claim.scope.region}' is wrong; expecting '{credentials.region}'"
    elif claim.scope.service != "s3":
        wrong = f"incorrect service '{claim.scope.service}'. This endpoint belongs to \"s3\"."
    elif not claim.timestamp.startswith(claim.scope.day):
        wrong = "the date in the scope is not that of X-Amz-Date"
    if wrong and is_presigned:
        raise query_error(f"Error parsing the X-Amz-Credential parameter; {wrong}")
    if wrong:
        raise S3Error(
            400, "AuthorizationHeaderMalformed", f"The authorization header is malformed; {wrong}",
            {"Region": credentials.region},
        )  # fmt: skip
    if not claim.signed_headers or "host" not in claim.signed_headers:
        raise access_denied("The host header must be signed")


def _check_signature(request: HttpRequest, claim: Claim, credentials: Credentials) -> None:
    text = string_to_sign(canonical_request(request, claim), claim)
    expected = signature(credentials.secret, text, claim.scope)
    if not hmac.compare_digest(expected.encode(), claim.signature.encode()):
        # S3 also sends the canonical request; that quotes the request, so here the string to sign is enough.
        raise S3Error(
            403, "SignatureDoesNotMatch", _MISMATCH,
            {"AWSAccessKeyId": claim.scope.access_key, "StringToSign": text},
        )  # fmt: skip
    if names := unsigned_headers(request.headers, claim):
        raise access_denied(
            "There were headers present in the request which were not signed",
            {"HeadersNotSigned": ", ".join(names)},
        )


def _check_expiry(claim: Claim, seconds: int, now: datetime) -> None:
    signed_at = _instant(claim.timestamp)
    if signed_at is None:
        raise query_error("X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"")
    if signed_at > now + SKEW:
        raise access_denied("Request is not valid yet")
    expires_at = signed_at + timedelta(seconds=seconds)
    if now >= expires_at:
        raise access_denied(
            "Request has expired",
            {"X-Amz-Expires": str(seconds), "Expires": _iso(expires_at), "ServerTime": _iso(now)},
        )


def _check_skew(claim: Claim, now: datetime) -> None:
    signed_at = _instant(claim.timestamp)
    if signed_at is None:
        raise access_denied("AWS authentication requires a valid Date or x-amz-date header")
    if abs(now - signed_at) > SKEW:
        raise S3Error(
            403, "RequestTimeTooSkewed",
            "The difference between the request time and the current time is too large.",
            {"RequestTime": claim.timestamp, "ServerTime": _iso(now), "MaxAllowedSkewMilliseconds": "900000"},
        )  # fmt: skip


def _check_payload(request: HttpRequest, claim: Claim) -> None:
    if claim.payload_hash == UNSIGNED_PAYLOAD:
        return
    if claim.payload_hash.startswith("STREAMING-"):
        raise S3Error(
            501, "NotImplemented", "A header you provided implies functionality that is not implemented."
        )
    if claim.payload_hash != hashlib.sha256(request.body).hexdigest():
        raise S3Error(
            400, "XAmzContentSHA256Mismatch",
            "The provided 'x-amz-content-sha256' header does not match what was computed.",
        )  # fmt: skip


def _instant(stamp: str) -> datetime | None:
    found = _STAMP.fullmatch(stamp)
    if found is None:
        return None
    try:
        year, month, day, hour, minute, second = map(int, found.groups())
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        return None


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"
