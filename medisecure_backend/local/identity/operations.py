"""Which operations there are, and which of them are for administrators."""

from collections.abc import Callable
from dataclasses import dataclass

from medisecure_backend.local.identity import refresh, sign_in
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.unit import Unit

Perform = Callable[[Unit, Input], Body]


@dataclass(frozen=True)
class Operation:
    """One operation of the protocol; `signed` ones need a signature as IAM's do."""

    perform: Perform
    signed: bool


_OPEN: dict[str, Perform] = {
    "GetTokensFromRefreshToken": refresh.get_tokens_from_refresh_token,
    "InitiateAuth": sign_in.initiate_auth,
    "RespondToAuthChallenge": sign_in.respond_to_auth_challenge,
    "RevokeToken": refresh.revoke_token,
}

_SIGNED: dict[str, Perform] = {}

OPERATIONS: dict[str, Operation] = {
    **{name: Operation(perform, signed=False) for name, perform in _OPEN.items()},
    **{name: Operation(perform, signed=True) for name, perform in _SIGNED.items()},
}
