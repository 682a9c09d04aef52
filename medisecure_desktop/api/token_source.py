"""Where the access token of a request comes from; `session.session.Session` is one."""

from typing import Protocol


class TokenSource(Protocol):
    """Gives tokens that are good now."""

    def access_token(self) -> str:
        """A token to send, refreshed first if it is about to end.

        Raises:
            SessionEndedError: the person has to sign in again.
        """
        ...

    def refresh_after_401(self, rejected_token: str) -> str:
        """Another token, after the clinic refused this one.

        Raises:
            SessionEndedError: the person has to sign in again.
        """
        ...

    def end_after_401(self, rejected_token: str) -> None:
        """The clinic refused this token too, though it was new: the session is over."""
        ...
