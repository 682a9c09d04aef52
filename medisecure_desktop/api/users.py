"""Accounts, as admins see them."""

from medisecure_backend.contract.administration import User, UserInvite
from medisecure_backend.contract.wire import Page
from medisecure_desktop.api.transport import Transport

Users = list[User]


class UsersApi:
    """Who has an account, and inviting people."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def list(self) -> Users:
        """All accounts."""
        return self._transport.read_all("/v1/admin/users", Page[User])

    def invite(self, invite: UserInvite, key: str) -> User:
        """Make an account and mail its owner. A retry of the same action sends the same key."""
        return self._transport.create("/v1/admin/users", invite, key, User)
