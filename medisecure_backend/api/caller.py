"""Who calls: read from the claims the gateway has verified."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from medisecure_backend.contract.roles import Role
from medisecure_backend.services.errors import ForbiddenError, UnauthenticatedError


@dataclass(frozen=True)
class Identity:
    """The person an access token belongs to, and when it was issued."""

    sub: str = field(repr=False)
    role: Role
    issued_at: datetime


def read_identity(event: Mapping[str, Any]) -> Identity:
    """The caller of a payload 2.0 event. 401 if the token is no access token, 403 without one role."""
    claims = _claims(event)
    if claims.get("token_use") != "access":
        raise UnauthenticatedError("This needs an access token.")
    try:
        sub = str(UUID(str(claims["sub"])))
        issued_at = datetime.fromtimestamp(int(float(claims["iat"])), UTC)
    except (KeyError, ValueError, OverflowError, OSError):
        raise UnauthenticatedError("The access token lacks what it must have.") from None
    return Identity(sub=sub, role=_role(claims.get("cognito:groups")), issued_at=issued_at)


def _claims(event: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = event["requestContext"]
    for name in ("authorizer", "jwt", "claims"):
        found = found.get(name) or {}
    return found


def _role(groups: object) -> Role:
    roles = {Role(name) for name in _names(groups) if name in set(Role)}
    if len(roles) != 1:
        raise ForbiddenError("The account has no role in this clinic, or more than one.")
    return roles.pop()


def _names(groups: object) -> list[str]:
    """Group names: API Gateway hands the claim on as a list or as the text `[Doctor Admin]`."""
    if isinstance(groups, str):
        return groups.strip().removeprefix("[").removesuffix("]").replace(",", " ").split()
    if isinstance(groups, (list, tuple)):
        return [str(name) for name in groups]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return []
