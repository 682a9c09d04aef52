"""What a session needs of the pool, and what the pool's answers mean to it."""

from collections.abc import Callable
from typing import Protocol

from medisecure_backend.contract.roles import Role
from medisecure_desktop.api.errors import ApiError, ClinicDownError, OfflineError
from medisecure_desktop.identity.catalogue import failure
from medisecure_desktop.identity.errors import SignInError
from medisecure_desktop.identity.steps import Tokens

_PRECEDENCE = (Role.ADMIN, Role.DOCTOR, Role.PATIENT)


class Refresher(Protocol):
    """The authenticator, as far as a session knows it."""

    @property
    def realm(self) -> str:
        """Which pool and client the tokens belong to."""
        ...

    def refresh(self, refresh_token: str, device_key: str, keep: Callable[[str], None]) -> Tokens:
        """New tokens for an old refresh token; `keep` hears of a new refresh token as soon as it arrives."""
        ...

    def verify(self, access_token: str, id_token: str, device_key: str) -> Tokens:
        """Tokens that came from somewhere else, checked as strictly as the pool's own answer."""
        ...

    def revoke(self, refresh_token: str) -> None:
        """Make a refresh token useless."""
        ...


def role_of(tokens: Tokens) -> Role:
    """The one role the person acts in.

    Raises:
        SignInError: the account has none at this clinic.
    """
    for role in _PRECEDENCE:
        if role in tokens.groups:
            return role
    raise failure("no-role")


def as_api_error(error: SignInError) -> ApiError:
    """Trouble with the pool, told as trouble with the clinic."""
    kind = OfflineError if error.id == "network" else ClinicDownError
    return kind(title=error.title, body=error.body)
