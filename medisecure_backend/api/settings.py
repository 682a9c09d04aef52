"""What the Lambda needs to know, read once from its environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from medisecure_backend.contract.roles import Role
from medisecure_backend.services.document_store import BucketPlace
from medisecure_backend.services.rate_limit import RateLimit

_DSN_NAMES = {
    Role.PATIENT: "MEDISECURE_DSN_PATIENT",
    Role.DOCTOR: "MEDISECURE_DSN_DOCTOR",
    Role.ADMIN: "MEDISECURE_DSN_ADMIN",
}


class SettingsError(Exception):
    """A setting is missing; the text names it and never its value."""


@dataclass(frozen=True)
class Settings:
    """The Lambda's environment; the repr shows no secret."""

    dsns: Mapping[Role, str] = field(repr=False)
    cursor_key: bytes = field(repr=False)
    note_keys: tuple[bytes, ...] = field(repr=False)
    """Sign notes: the first signs, the others, of before, are still believed."""
    user_pool_id: str
    region: str
    cognito_endpoint: str | None
    documents: BucketPlace
    audit_heads: BucketPlace
    rate_limit: RateLimit


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings; SettingsError names the first one that is missing."""
    return Settings(
        dsns={role: _required(environment, name) for role, name in _DSN_NAMES.items()},
        cursor_key=_required(environment, "MEDISECURE_CURSOR_KEY").encode(),
        note_keys=tuple(key.encode() for key in _required(environment, "MEDISECURE_NOTE_KEYS").split(",")),
        user_pool_id=_required(environment, "MEDISECURE_USER_POOL_ID"),
        region=_required(environment, "MEDISECURE_REGION"),
        cognito_endpoint=environment.get("MEDISECURE_COGNITO_ENDPOINT") or None,
        documents=BucketPlace(
            region=_required(environment, "MEDISECURE_REGION"),
            bucket=_required(environment, "MEDISECURE_DOCUMENTS_BUCKET"),
            endpoint=environment.get("MEDISECURE_S3_ENDPOINT") or None,
            public_endpoint=environment.get("MEDISECURE_S3_PUBLIC_ENDPOINT") or None,
        ),
        audit_heads=BucketPlace(
            region=_required(environment, "MEDISECURE_REGION"),
            bucket=_required(environment, "MEDISECURE_AUDIT_HEADS_BUCKET"),
            endpoint=environment.get("MEDISECURE_S3_ENDPOINT") or None,
        ),
        rate_limit=_rate_limit(environment.get("MEDISECURE_RATE_LIMIT", "")),
    )


def _rate_limit(text: str) -> RateLimit:
    """`240/8`: a burst of 240 requests, then 8 a second."""
    if not text:
        return RateLimit()
    try:
        burst, per_second = text.split("/")
        return RateLimit(int(burst), float(per_second))
    except ValueError:
        raise SettingsError("MEDISECURE_RATE_LIMIT is not BURST/PER_SECOND") from None


def _required(environment: Mapping[str, str], name: str) -> str:
    value = environment.get(name, "")
    if not value:
        raise SettingsError(f"{name} is not set")
    return value
