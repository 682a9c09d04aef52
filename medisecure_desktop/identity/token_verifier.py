"""Are these tokens the pool's, for this program, and good now? Our own check, strict in every claim."""

import base64
import hashlib
import hmac
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, cast

from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.identity.catalogue import failure
from medisecure_desktop.identity.key_set import KeySet
from medisecure_desktop.identity.pool import PoolReply
from medisecure_desktop.identity.server_clock import ServerClock
from medisecure_desktop.identity.steps import Tokens

LEEWAY = timedelta(seconds=60)
_SIGNATURE_ONLY = {
    "verify_signature": True,
    **dict.fromkeys(
        ("verify_exp", "verify_nbf", "verify_iat", "verify_aud", "verify_iss", "verify_sub"), False
    ),
}
Claims = Mapping[str, Any]
Use = Literal["access", "id"]


class TokenVerifier:
    """Checks signature, issuer, audience, use and time. Times are judged by the clinic's clock."""

    def __init__(self, configuration: ClinicConfiguration, keys: KeySet, clock: ServerClock) -> None:
        self._configuration = configuration
        self._keys = keys
        self._clock = clock

    def prepare(self) -> None:
        """Read the pool's keys if they are not known yet.

        Raises:
            SignInError: they cannot be read.
        """
        self._keys.ensure()

    def verify(self, result: PoolReply, refresh_token: str, email: str = "") -> Tokens:
        """The verified tokens of an AuthenticationResult.

        Raises:
            SignInError: they must not be used, or the pool's keys cannot be read.
        """
        access_token = str(result.get("AccessToken", ""))
        id_token = str(result.get("IdToken", ""))
        access = self.claims(access_token, "access")
        identity = self.claims(id_token, "id")
        _require(access["sub"] == identity["sub"])
        if "at_hash" in identity:
            _require(_same(str(identity["at_hash"]), _half_hash(access_token)))
        return Tokens(
            access_token=access_token,
            id_token=id_token,
            refresh_token=str(result.get("RefreshToken") or refresh_token),
            expires_at=self._clock.to_local(datetime.fromtimestamp(access["exp"], UTC)),
            sub=str(access["sub"]),
            groups=_groups(access),
            email=str(identity.get("email", email)),
            device_key=str(access.get("device_key", "")),
            signed_in_at=self._signed_in_at(access),
        )

    def claims(self, token: str, use: Use) -> Claims:
        """The claims of one token, if every one of them is right.

        Raises:
            SignInError: they are not.
        """
        claims = self._signed_claims(token)
        audience = claims.get("client_id" if use == "access" else "aud")
        _require(claims.get("iss") == self._configuration.issuer)
        _require(claims.get("token_use") == use)
        _require(audience == self._configuration.client_id)
        _require(isinstance(claims.get("sub"), str) and bool(claims["sub"]))
        self._require_time(claims)
        return claims

    def _signed_claims(self, token: str) -> Claims:
        import jwt  # noqa: PLC0415 - the first paint must not pay for it

        try:
            header = jwt.get_unverified_header(token)
            kid = header.get("kid")
            _require(header.get("alg") == "RS256" and isinstance(kid, str))
            key = self._keys.key(str(kid))
            if key is None:
                raise failure("not-trusted")
            return jwt.decode(token, key, algorithms=["RS256"], options=cast("Any", _SIGNATURE_ONLY))
        except (jwt.PyJWTError, ValueError):
            raise failure("not-trusted") from None

    def _signed_in_at(self, claims: Claims) -> datetime | None:
        instant = claims.get("auth_time")
        if isinstance(instant, bool) or not isinstance(instant, int | float):
            return None
        _require(instant <= claims["iat"])
        return self._clock.to_local(datetime.fromtimestamp(instant, UTC))

    def _require_time(self, claims: Claims) -> None:
        now = self._clock.now().timestamp()
        leeway = LEEWAY.total_seconds()
        expires, issued, begins = claims.get("exp"), claims.get("iat"), claims.get("nbf", 0)
        for instant in (expires, issued, begins):
            _require(isinstance(instant, int | float) and not isinstance(instant, bool))
        _require(cast("float", expires) + leeway > now)
        _require(max(cast("float", issued), cast("float", begins)) - leeway <= now)


def _require(holds: bool) -> None:  # noqa: FBT001 - reads as what it says
    if not holds:
        raise failure("not-trusted")


def _groups(claims: Claims) -> tuple[str, ...]:
    groups = claims.get("cognito:groups")
    return tuple(str(group) for group in cast("list[object]", groups)) if isinstance(groups, list) else ()


def _half_hash(token: str) -> str:
    digest = hashlib.sha256(token.encode()).digest()
    return base64.urlsafe_b64encode(digest[: len(digest) // 2]).rstrip(b"=").decode()


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode())
