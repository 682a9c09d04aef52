"""One person signed in: tokens that are always good, kept across restarts, gone after signing out."""

import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Protocol

from medisecure_backend.contract.roles import Role
from medisecure_desktop.api.errors import ApiError, ClinicDownError, OfflineError, SessionEndedError
from medisecure_desktop.identity.catalogue import failure
from medisecure_desktop.identity.errors import SignInError
from medisecure_desktop.identity.steps import Tokens
from medisecure_desktop.keychain.secret_store import MemorySecretStore, SecretStore, SecretStoreError
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.process_lock import LockTimeoutError, ProcessLock

__all__ = ["Refresher", "Session", "SessionEndedError"]

EARLY = timedelta(seconds=60)
_FINAL = frozenset({"session-ended", "session-reused"})
_PRECEDENCE = (Role.ADMIN, Role.DOCTOR, Role.PATIENT)


class Refresher(Protocol):
    """What a session needs of the authenticator."""

    @property
    def realm(self) -> str:
        """Which pool and client the tokens belong to."""
        ...

    def refresh(self, refresh_token: str) -> Tokens:
        """New tokens for an old refresh token."""
        ...

    def revoke(self, refresh_token: str) -> None:
        """Make a refresh token useless."""
        ...


class Session:
    """The signed-in person. Calls may block: never on the GUI thread. May be shared by threads.

    The access token lives in memory, the refresh token in the store and nowhere else.
    """

    def __init__(
        self, authenticator: Refresher, store: SecretStore, clock: Clock, lock_folder: Path | None = None
    ) -> None:
        self._authenticator = authenticator
        self._store = store
        self._clock = clock
        self._name = f"refresh token {authenticator.realm}"
        self._between_processes = ProcessLock(self._name, lock_folder)
        self._lock = threading.RLock()
        self._tokens: Tokens | None = None

    @property
    def is_signed_in(self) -> bool:
        """Whether somebody is."""
        return self._tokens is not None

    @property
    def sub(self) -> str:
        """The signed-in person's id."""
        return self._current().sub

    @property
    def email(self) -> str:
        """The signed-in person's email address."""
        return self._current().email

    @property
    def role(self) -> Role:
        """The one role the person acts in, from the verified access token."""
        return _role(self._current())

    def adopt(self, tokens: Tokens) -> None:
        """Begin, with the tokens of a finished sign-in.

        Raises:
            SignInError: the account has no role at this clinic.
        """
        _role(tokens)
        with self._lock:
            self._keep(tokens)

    def restore(self) -> bool:
        """Go on where the program was closed; False if there is nothing to go on with.

        Raises:
            ApiError: the clinic cannot be reached now; the session is kept for another try.
        """
        with self._lock:
            if self._stored() is None:
                return False
            try:
                self._refresh()
                _role(self._current())
            except (SessionEndedError, SignInError):
                self._wipe()
                return False
            return True

    def access_token(self) -> str:
        """A token for the API, refreshed a minute before it ends; many threads cause one refresh.

        Raises:
            SessionEndedError: the clinic ended the session.
            ApiError: it has run out and the clinic cannot be reached; the session is kept.
        """
        with self._lock:
            tokens = self._current()
            if tokens.expires_at - self._clock.now() > EARLY:
                return tokens.access_token
            try:
                return self._refresh()
            except SessionEndedError:
                raise
            except ApiError:
                if tokens.expires_at > self._clock.now():
                    return tokens.access_token
                raise

    def refresh_after_401(self, rejected_token: str) -> str:
        """Another token than the one the clinic refused; many threads with the same one cause one refresh.

        Raises:
            SessionEndedError: the clinic ended the session.
            ApiError: the clinic cannot be reached; the session is kept.
        """
        with self._lock:
            current = self._current().access_token
            return current if current != rejected_token else self._refresh()

    def sign_out(self) -> None:
        """End: wiped here first and always, then the clinic is told, if it answers within seconds."""
        with self._lock:
            refresh_token = self._stored()
            self._wipe()
        if refresh_token is not None:
            try:
                self._authenticator.revoke(refresh_token)
            except SignInError:
                return

    def _current(self) -> Tokens:
        if self._tokens is None:
            raise SessionEndedError
        return self._tokens

    def _refresh(self) -> str:
        try:
            with self._between_processes.held():
                refresh_token = self._stored()
                if refresh_token is None:
                    self._wipe()
                    raise SessionEndedError
                tokens = self._authenticator.refresh(refresh_token)
                self._keep(tokens)
                return tokens.access_token
        except SignInError as error:
            if error.id in _FINAL:
                self._wipe()
                raise SessionEndedError(title=error.title, body=error.body) from None
            raise _as_api_error(error) from None
        except (LockTimeoutError, OSError):
            raise ClinicDownError from None

    def _keep(self, tokens: Tokens) -> None:
        try:
            self._store.write(self._name, tokens.refresh_token)
        except SecretStoreError:
            self._fall_back_to_memory(tokens.refresh_token)
        self._tokens = replace(tokens, refresh_token="")

    def _fall_back_to_memory(self, refresh_token: str) -> None:
        self._store = MemorySecretStore()
        self._store.write(self._name, refresh_token)

    def _stored(self) -> str | None:
        try:
            return self._store.read(self._name)
        except SecretStoreError:
            return None

    def _wipe(self) -> None:
        self._tokens = None
        try:
            self._store.delete(self._name)
        except SecretStoreError:
            return


def _role(tokens: Tokens) -> Role:
    for role in _PRECEDENCE:
        if role in tokens.groups:
            return role
    raise failure("no-role")


def _as_api_error(error: SignInError) -> ApiError:
    kind = OfflineError if error.id == "network" else ClinicDownError
    return kind(title=error.title, body=error.body)
