"""One person signed in: tokens that are always good, kept across restarts, gone after signing out."""

import threading
import time
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from medisecure_backend.contract.roles import Role
from medisecure_desktop.api.errors import ApiError, ClinicDownError, SessionEndedError
from medisecure_desktop.identity.catalogue import failure
from medisecure_desktop.identity.errors import SignInError
from medisecure_desktop.identity.steps import Tokens
from medisecure_desktop.keychain.secret_store import MemorySecretStore, SecretStore
from medisecure_desktop.language import text
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.handover import Handover
from medisecure_desktop.session.kept_session import KeptSession, SessionShelf
from medisecure_desktop.session.life import OVER, OVER_BODY, WHOLE_DAY
from medisecure_desktop.session.process_lock import Alone, LockTimeoutError, ProcessLock, runtime_folder
from medisecure_desktop.session.refresher import Refresher, as_api_error, role_of

__all__ = ["Refresher", "Session", "SessionEndedError"]

EARLY = timedelta(seconds=60)
OTHER_WINDOW_S = 2.0
PARTING_PATIENCE_S = 20.0
_FINAL = frozenset({"session-ended", "session-reused"})


class Session:
    """The signed-in person. Calls may block: never on the GUI thread. May be shared by threads.

    The access token lives in memory, the refresh token in the store and nowhere else. One object serves a
    window from its start to its end: people come and go in it, and the store may change under it.
    Windows that share a lasting store share the access token too, from memory to memory.
    """

    def __init__(
        self,
        authenticator: Refresher,
        store: SecretStore,
        clock: Clock,
        folder: Path | None = None,
        life: timedelta = WHOLE_DAY,
    ) -> None:
        self.life = life
        """How long one sign-in lasts at most."""
        folder = folder or runtime_folder()
        self._authenticator = authenticator
        self._clock = clock
        self._name = f"refresh token {authenticator.realm}"
        self._shelf = SessionShelf(store, self._name)
        self._lasting = self._shelf
        """Where whoever wants to be kept is kept; others are on a shelf that ends with the program."""
        self._between_processes = ProcessLock(self._name, folder)
        self._handover = Handover(folder)
        self._refreshing = threading.RLock()
        """Held while the pool is asked: many threads cause one refresh."""
        self._keeping = threading.Lock()
        """Held for moments, while what is kept changes: signing out waits for no answer of the pool."""
        self._tokens: Tokens | None = None
        self._owner = ""
        """Whose session this was last: only theirs is wiped from the store."""
        self._generation = 0
        """Counts beginnings and ends: a refresh that began before the latest one changes nothing."""
        self._failure: tuple[float, ApiError] | None = None

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
    def device_key(self) -> str:
        """The pool's name for this computer, where it keeps track of computers."""
        return self._current().device_key

    @property
    def role(self) -> Role:
        """The one role the person acts in, from the verified access token."""
        return role_of(self._current())

    @property
    def ends_at(self) -> datetime | None:
        """When this sign-in ends by itself; None while nobody is signed in, or the pool does not tell."""
        tokens = self._tokens
        return None if tokens is None or tokens.signed_in_at is None else tokens.signed_in_at + self.life

    def keep_in(self, store: SecretStore) -> None:
        """Keep sessions here from now on; somebody who is signed in and wants to be kept is taken along."""
        with self._keeping:
            before, self._lasting = self._lasting, SessionShelf(store, self._name)
            if self._tokens is not None and self._shelf is not before:
                return
            self._shelf = self._lasting
            kept = before.read()
            if self._tokens is not None and kept is not None:
                self._share(self._shelve(self._shared(kept)), self._tokens)
            before.clear()

    def adopt(self, tokens: Tokens, *, keeps: bool = True) -> None:
        """Begin, with the tokens of a finished sign-in, in place of whatever was there.

        Without `keeps` nothing of it outlives the program, whatever store there is.

        Raises:
            SignInError: the account has no role at this clinic.
        """
        role_of(tokens)
        kept = KeptSession(tokens.sub, tokens.refresh_token, tokens.device_key)
        with self._keeping:
            self._generation += 1
            before = self._shelf.read()
            if not keeps and before is not None and before.sub == kept.sub:
                self._lasting.clear()
            self._shelf = self._lasting if keeps else SessionShelf(MemorySecretStore(), self._name)
            kept = self._shelve(self._shared(kept))
            self._shelf.unlock()
            self._tokens, self._owner = replace(tokens, refresh_token=""), kept.sub
            self._share(kept, tokens)
            generation = self._generation
        with self._turn().held_if_possible(OTHER_WINDOW_S), self._keeping:
            found = self._shelf.read()
            if generation == self._generation and (found is None or found.sub != kept.sub):
                self._shelve(kept)  # another window has just renewed the session of the person before
        if before is not None and before.sub == kept.sub and before.refresh_token != kept.refresh_token:
            self._revoke(before)  # they signed in again: their other windows go on with the new one

    def has_something_kept(self) -> bool:
        """Whether there is a session to go on with; asks the store, not the clinic."""
        return self._shelf.read() is not None

    def is_kept_locked(self) -> bool:
        """Whether the program ended while it was locked: then what is kept opens nothing by itself."""
        return self._shelf.is_locked

    def lock(self) -> None:
        """Whatever ends this program now, the next one does not come back without the password.

        What cannot be locked is not kept: the session goes on in this window alone.
        """
        with self._keeping:
            if self._tokens is None or self._shelf.lock():
                return
            kept = self._shelf.read()
            self._shelf.clear()
            self._shelf = SessionShelf(MemorySecretStore(), self._name)
            if kept is not None:
                self._shelf.write(kept)

    def unlock(self) -> None:
        """The person is back."""
        with self._keeping:
            self._shelf.unlock()

    def restore(self) -> bool:
        """Go on where the program was closed; False if there is nothing to go on with.

        Raises:
            SessionEndedError: it ended in a way the person must hear of; nothing is kept any more.
            ApiError: the clinic cannot be reached now; the session is kept for another try.
        """
        with self._refreshing:
            kept = self._shelf.read()
            if self._tokens is not None or kept is None:
                return False
            try:
                self._refresh()
                role_of(self._current())
                self._require_not_over()
            except _ReusedError:
                raise
            except SessionEndedError:
                return False
            except SignInError as error:
                self._end_here()
                raise SessionEndedError(title=error.title, body=error.body) from None
            return True

    def access_token(self) -> str:
        """A token for the API, refreshed a minute before it ends; many threads cause one refresh.

        Raises:
            SessionEndedError: the clinic ended the session.
            ApiError: it has run out and the clinic cannot be reached; the session is kept.
        """
        tokens = self._current()
        self._require_not_over()
        if self._is_fresh(tokens):
            return tokens.access_token
        asked_at = time.monotonic()
        with self._refreshing:
            tokens = self._current()
            if self._is_fresh(tokens):
                return tokens.access_token
            try:
                return self._refresh_once(asked_at)
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
        asked_at = time.monotonic()
        with self._refreshing:
            current = self._current().access_token
            return current if current != rejected_token else self._refresh_once(asked_at)

    def end_after_401(self, rejected_token: str) -> None:
        """The clinic refused a token that had just been made: the session is wiped here at once."""
        tokens = self._tokens
        if tokens is not None and tokens.access_token == rejected_token:
            self.sign_out()

    def wipe(self) -> None:
        """Keep nothing here any more; the clinic is not told. For when the program must end at once."""
        self._end_here()

    def close(self) -> None:
        """The window ends; what is kept stays for the next one."""
        self._handover.close()

    def sign_out(self) -> None:
        """End: wiped here first and always, then the clinic is told, if it answers within seconds.

        A window that is refreshing the same session at this moment would keep its new token: that is waited
        for, and wiped too.
        """
        self._revoke(self._end_here())
        ended = self._generation
        with self._turn().held_if_possible(PARTING_PATIENCE_S):
            self._revoke(self._end_here(ended))

    def _revoke(self, kept: KeptSession | None) -> None:
        if kept is not None:
            try:
                self._authenticator.revoke(kept.refresh_token)
            except SignInError:
                return

    def _require_not_over(self) -> None:
        """The pool will say so, too, but an access token outlives its sign-in by minutes."""
        ends_at = self.ends_at
        if ends_at is not None and ends_at <= self._clock.now():
            self.sign_out()
            raise SessionEndedError(title=text(OVER), body=text(OVER_BODY))

    def _is_fresh(self, tokens: Tokens) -> bool:
        return tokens.expires_at - self._clock.now() > EARLY

    def _current(self) -> Tokens:
        if self._tokens is None:
            raise SessionEndedError
        return self._tokens

    def _refresh_once(self, asked_at: float) -> str:
        """Refresh, unless somebody who asked later than this one has just been told that it does not work."""
        if self._failure is not None and self._failure[0] > asked_at:
            raise self._failure[1]
        try:
            return self._refresh()
        except SessionEndedError:
            raise
        except ApiError as error:
            self._failure = (time.monotonic(), error)
            raise

    def _refresh(self) -> str:
        generation = self._generation
        try:
            with self._turn().held():
                kept = self._shelf.read()
                self._require_same_person(kept)
                if kept is None:
                    self._tokens = None
                    raise SessionEndedError
                return self._exchange(kept, generation)
        except LockTimeoutError:
            raise ClinicDownError from None

    def _turn(self) -> ProcessLock | Alone:
        """Who may change what is kept: windows take turns, where they keep it in one place."""
        return self._between_processes if self._shelf.is_lasting else Alone()

    def _require_same_person(self, kept: KeptSession | None) -> None:
        """Another window of this user may have signed in somebody else: theirs is not touched."""
        if self._tokens is not None and kept is not None and kept.sub != self._owner:
            self._tokens = None
            entry = failure("somebody-else")
            raise SessionEndedError(title=entry.title, body=entry.body)

    def _exchange(self, kept: KeptSession, generation: int) -> str:
        """Another window's fresh tokens, or else the pool's new ones for the kept one."""
        tokens = self._handed_over(kept)
        if tokens is None:
            kept, tokens = self._refreshed(kept, generation)
        with self._keeping:
            if generation != self._generation:
                raise SessionEndedError
            self._tokens, self._owner = replace(tokens, refresh_token=""), kept.sub
            self._share(kept, tokens)
        return tokens.access_token

    def _handed_over(self, kept: KeptSession) -> Tokens | None:
        """What another window has: the same person's, good, and not the token this window wants replaced."""
        found = self._handover.ask(kept.door, kept.door_key)
        if found is None or (self._tokens is not None and found.access_token == self._tokens.access_token):
            return None
        try:
            tokens = self._authenticator.verify(found.access_token, found.id_token, kept.device_key)
        except SignInError:
            return None
        return tokens if tokens.sub == kept.sub and self._is_fresh(tokens) else None

    def _refreshed(self, old: KeptSession, generation: int) -> tuple[KeptSession, Tokens]:
        """The pool's new tokens; the new refresh token is kept before it is looked at."""
        kept = self._shared(old)

        def keep(refresh_token: str) -> None:
            nonlocal kept
            kept = replace(kept, refresh_token=refresh_token)
            with self._keeping:
                if generation == self._generation:
                    self._shelve(kept)
                    return
            self._revoke(kept)

        try:
            tokens = self._authenticator.refresh(old.refresh_token, old.device_key, keep)
        except SignInError as error:
            if error.id in _FINAL:
                self._end_here(generation)
                kind = _ReusedError if error.id == "session-reused" else SessionEndedError
                raise kind(title=error.title, body=error.body) from None
            raise as_api_error(error) from None
        with self._keeping:
            if generation == self._generation and kept.refresh_token == old.refresh_token and kept != old:
                self._shelve(kept)  # a pool that does not rotate: only the door is another now
        return kept, tokens

    def _shared(self, kept: KeptSession) -> KeptSession:
        """With the door where other windows may ask, if there can be others: they share a lasting store."""
        if not self._shelf.is_lasting:
            return kept
        from medisecure_desktop.session.sealed import new_key  # noqa: PLC0415 - not before the first paint

        return replace(kept, door=self._handover.open(), door_key=kept.door_key or new_key())

    def _share(self, kept: KeptSession, tokens: Tokens) -> None:
        self._handover.offer(kept.door_key, tokens)

    def _shelve(self, kept: KeptSession) -> KeptSession:
        """Keep it in the store, or in memory when the store has stopped working."""
        if not self._shelf.write(kept):
            self._shelf = SessionShelf(MemorySecretStore(), self._name)
            self._shelf.write(kept)
        return kept

    def _end_here(self, generation: int | None = None) -> KeptSession | None:
        """Wipe; what was kept, so that the clinic can be told. Somebody else's session stays.

        With a `generation`: only if nothing has begun or ended since.
        """
        with self._keeping:
            if generation not in {None, self._generation}:
                return None
            self._generation += 1
            self._tokens = None
            self._handover.close()
            kept = self._shelf.read()
            if kept is not None and self._owner not in {"", kept.sub}:
                return None
            self._shelf.clear()
            return kept


class _ReusedError(SessionEndedError):
    """The kept token had been used before: that must be told, whenever it is found out."""
