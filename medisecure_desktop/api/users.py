"""Accounts, as admins see them."""

from medisecure_backend.contract.administration import FactorReset, User, UserChange, UserInvite, UserStatus
from medisecure_backend.contract.wire import Page
from medisecure_desktop.api.transport import Transport, segment

Users = list[User]
_PATH = "/v1/admin/users"


class UsersApi:
    """Who has an account, inviting people, and what becomes of their accounts."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def list(self) -> Users:
        """All accounts."""
        return self._transport.read_all(_PATH, Page[User])

    def find(
        self,
        q: str = "",
        role: str | None = None,
        status: UserStatus | None = None,
        cursor: str | None = None,
    ) -> Page[User]:
        """A page of the accounts whose name or address begins with these words."""
        query = {"q": q, "role": role, "status": status, "cursor": cursor}
        return self._transport.read(_PATH, Page[User], query)

    def read(self, sub: str) -> User:
        """One account."""
        return self._transport.read(_user(sub), User)

    def invite(self, invite: UserInvite, key: str) -> User:
        """Make an account and mail its owner. A retry of the same action sends the same key."""
        return self._transport.create(_PATH, invite, key, User)

    def change(self, user: User, change: UserChange) -> User:
        """Change role or name, disable or enable."""
        return self._transport.change("PATCH", _user(user.id), user.version, User, change)

    def resend(self, sub: str, key: str) -> User:
        """Invite again."""
        return self._transport.create(f"{_user(sub)}/resend", None, key, User)

    def reset_mfa(self, sub: str, reason: str, key: str) -> User:
        """Take a lost authenticator away."""
        return self._transport.create(f"{_user(sub)}/reset-mfa", FactorReset(reason=reason), key, User)

    def reset_password(self, sub: str, key: str) -> User:
        """Mail a code for a new password."""
        return self._transport.create(f"{_user(sub)}/reset-password", None, key, User)

    def sign_out(self, sub: str, key: str) -> User:
        """End every sign-in of a person."""
        return self._transport.create(f"{_user(sub)}/sign-out", None, key, User)


def _user(sub: str) -> str:
    return f"{_PATH}/{segment(sub)}"
