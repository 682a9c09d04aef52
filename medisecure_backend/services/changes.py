"""Changes to a versioned record: which fields were sent, and whether the caller saw the newest version."""

from typing import Any

import msgspec

from medisecure_backend.contract.wire import Request
from medisecure_backend.services.errors import StaleVersionError


def given_fields(change: Request) -> dict[str, Any]:
    """The fields a change carries; those left out are absent, a null is None."""
    values = ((name, getattr(change, name)) for name in change.__struct_fields__)
    return {name: value for name, value in values if value is not msgspec.UNSET}


def require_version(current: int, if_match: int) -> None:
    """StaleVersionError unless the caller read the newest version."""
    if current != if_match:
        raise StaleVersionError(f"The record is at version {current}.")
