"""The JWT authorizer: who may pass, decided by the token alone, exactly as API Gateway decides it."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

import jwt

from medisecure_backend.local.gateway.keys import KeySet


@dataclass(frozen=True)
class Passed:
    """The token holds; its claims go to the Lambda."""

    claims: Mapping[str, Any] = field(repr=False)


@dataclass(frozen=True)
class Refused:
    """The token does not hold (401) or lacks the scope (403)."""

    status: int
    challenge: str


class _InvalidTokenError(Exception):
    """Says what is wrong with a token, in API Gateway's words."""


class JwtAuthorizer:
    """Checks signature, issuer, audience, times and scope. It knows nothing of groups or revocation."""

    def __init__(
        self, *, issuer: str, audience: str, keys: KeySet, clock: Callable[[], float] = time.time
    ) -> None:
        self._issuer = issuer
        self._audience = audience
        self._keys = keys
        self._clock = clock

    def check(self, authorization: str | None, scopes: tuple[str, ...]) -> Passed | Refused:
        """Decide over the Authorization header of one request."""
        if not authorization:
            return Refused(401, "Bearer")
        try:
            claims = self._signed_claims(_bare_token(authorization))
            self._check_origin(claims)
            self._check_times(claims)
        except _InvalidTokenError as problem:
            return Refused(401, f'Bearer scope="" error="invalid_token" error_description="{problem}"')
        if scopes and not _granted(claims).intersection(scopes):
            wanted = " ".join(scopes)
            return Refused(
                403,
                f'Bearer scope="{wanted}" error="insufficient_scope" '
                'error_description="the token does not have a required scope"',
            )
        return Passed(claims)

    def _signed_claims(self, token: str) -> Mapping[str, Any]:
        try:
            header = jwt.get_unverified_header(token)
        except jwt.PyJWTError:
            raise _InvalidTokenError("the token is malformed") from None
        if header.get("alg") != "RS256":
            raise _InvalidTokenError("signing method is invalid")
        key_id = header.get("kid")
        key = self._keys.find(key_id) if isinstance(key_id, str) else None
        if key is None:
            raise _InvalidTokenError("unable to find a signing key")
        try:
            return jwt.decode(token, key.key, algorithms=["RS256"], options=_SIGNATURE_ONLY)
        except (jwt.PyJWTError, ValueError):
            raise _InvalidTokenError("the token signature is invalid") from None

    def _check_origin(self, claims: Mapping[str, Any]) -> None:
        if claims.get("iss") != self._issuer:
            raise _InvalidTokenError("the token does not have a valid issuer")
        audience = claims["aud"] if "aud" in claims else claims.get("client_id")
        accepted = cast("list[object]", audience) if isinstance(audience, list) else [audience]
        if self._audience not in accepted:
            raise _InvalidTokenError("the token does not have a valid audience")

    def _check_times(self, claims: Mapping[str, Any]) -> None:
        now = self._clock()
        if _moment(claims, "exp") <= now:
            raise _InvalidTokenError("the token has expired")
        if _moment(claims, "iat") > now or ("nbf" in claims and _moment(claims, "nbf") > now):
            raise _InvalidTokenError("the token is not valid yet")


_SIGNATURE_ONLY: Any = {
    "verify_signature": True,
    **dict.fromkeys(
        ("verify_exp", "verify_nbf", "verify_iat", "verify_aud", "verify_iss", "verify_sub", "verify_jti"),
        False,
    ),
}
"""The claims are checked here and not by the library, in API Gateway's order and with its words."""


def _bare_token(authorization: str) -> str:
    scheme, _, token = authorization.partition(" ")
    return token.strip() if scheme.lower() == "bearer" else authorization.strip()


def _moment(claims: Mapping[str, Any], name: str) -> float:
    value = claims.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _InvalidTokenError("the token does not have valid times")
    return float(value)


def _granted(claims: Mapping[str, Any]) -> set[str]:
    value = claims.get("scope", claims.get("scp", ""))
    return set(value.split()) if isinstance(value, str) else set()
