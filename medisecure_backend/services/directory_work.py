"""Two stores, one truth: a change is written here first, with a note of what the user pool must be told.

The note is in the same transaction as the change and goes when the pool knows. The API judges every request
by what stands in the database, so a change counts from its commit on, even while the pool does not answer;
whatever dies in between, `repair` does the rest. Everything a note asks for can be done twice.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

import psycopg

from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Role
from medisecure_backend.services.errors import (
    ConflictError,
    ServiceError,
    UnavailableError,
    UnprocessableError,
)
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import LiteralString

    from medisecure_backend.database.connections import Caller, Database
    from medisecure_backend.services.directory_user import DirectoryUser
    from medisecure_backend.services.user_directory import UserDirectory

CLOCKS_DIFFER = timedelta(minutes=5)
_AT_ONCE = 20
_ADD = "INSERT INTO app.directory_work (sub, actions) VALUES (%(sub)s, %(actions)s) RETURNING id::text"
_ADD_INVITATION = (
    "INSERT INTO app.directory_work (email, actions) VALUES (%(email)s, '{invite}') RETURNING id::text"
)
_CLAIM = """
    SELECT id, sub, email, actions, created_at FROM app.directory_work WHERE id = %(id)s
    FOR UPDATE SKIP LOCKED
"""
_DONE = "DELETE FROM app.directory_work WHERE id = %(id)s"
_LEFT = """
    SELECT id::text, email IS NOT NULL AS is_invitation FROM app.directory_work
    WHERE sub IS NOT NULL OR created_at < clock_timestamp() - interval '1 minute'
    ORDER BY created_at LIMIT %(limit)s
"""
_SAME_ADDRESS = "SELECT id::text FROM app.directory_work WHERE lower(email) = lower(%(email)s)"
_IS_HALF_MADE = """
    SELECT NOT EXISTS (SELECT FROM app.account WHERE sub = %(sub)s)
        AND NOT EXISTS (SELECT FROM app.directory_work WHERE lower(email) = lower(%(email)s) AND id <> %(id)s)
        AS is_half_made
"""
_ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtextextended('directory/' || %(sub)s, 0))"
_WANTED = """
    SELECT a.role, a.family, a.given, a.phone, s.disabled_at IS NULL AS is_enabled
    FROM app.account a LEFT JOIN app.user_state s ON s.sub = a.sub WHERE a.sub = %(sub)s
"""
_IS_CONFIRMED = (
    "UPDATE app.user_state SET invited_at = NULL, invitation_expires_at = NULL WHERE sub = %(sub)s"
)
_IS_NOT_RESET = "UPDATE app.user_state SET password_reset_at = NULL WHERE sub = %(sub)s"


class Action(StrEnum):
    """What the pool must be told about one person."""

    FOLLOW = "follow"
    SIGN_OUT = "sign-out"
    RESET_FACTOR = "reset-factor"
    RESET_PASSWORD = "reset-password"  # noqa: S105 - the name of an action
    RESEND = "resend"


def note(tx: Tx, sub: str, actions: Iterable[Action]) -> str:
    """Keep, with the change, what the pool must be told; the note's id."""
    row = one_row(tx, _ADD, {"sub": sub, "actions": [action.value for action in actions]})
    return str((row or {})["id"])


def close_invitation(tx: Tx, note_id: str) -> None:
    """The invited person has an account: nothing is left to take back."""
    tx.execute(_DONE, {"id": note_id})


def hold_invitation(tx: Tx, note_id: str) -> None:
    """Claim the note of one's own invitation for the rest of the transaction."""
    if one_row(tx, _CLAIM, {"id": note_id}) is None:
        raise ConflictError(ProblemType.DUPLICATE, "This address is being invited by somebody else.")


@dataclass(frozen=True)
class DirectoryWorker:
    """Tells the pool what it must know, in transactions of its own."""

    database: Database
    caller: Caller
    directory: UserDirectory

    def finish(self, note_id: str) -> None:
        """Do what a note asks. If the pool does not answer the note stays; ConflictError if it never will."""
        with suppress(UnavailableError):
            self._finish(note_id)

    def repair(self) -> None:
        """Do what was left undone; stops as soon as the pool does not answer."""
        with self.database.transaction(self.caller) as tx:
            left = all_rows(tx, _LEFT, {"limit": _AT_ONCE})
        try:
            for each in left:
                with suppress(ConflictError, UnprocessableError):
                    (self._withdraw if each["is_invitation"] else self._finish)(each["id"])
        except UnavailableError:
            return

    def left(self) -> int:
        """How many notes wait: those of invitations that may still be under way are not among them."""
        with self.database.transaction(self.caller) as tx:
            return len(all_rows(tx, _LEFT, {"limit": _AT_ONCE}))

    def begin_invitation(self, email: str) -> str:
        """Note that somebody is being invited, after clearing what an earlier try left; the note's id."""
        with self.database.transaction(self.caller) as tx:
            earlier = all_rows(tx, _SAME_ADDRESS, {"email": email})
        for each in earlier:
            self._withdraw(each["id"])
        with self.database.transaction(self.caller) as tx:
            return str((one_row(tx, _ADD_INVITATION, {"email": email}) or {})["id"])

    def withdraw_invitation(self, note_id: str) -> None:
        """Take back an invitation that failed; what cannot be taken back now stays noted."""
        with suppress(ServiceError, psycopg.Error):
            self._withdraw(note_id)

    def _withdraw(self, note_id: str) -> None:
        """Remove the user this invitation made in the pool, if it never got an account here."""
        with self.database.transaction(self.caller) as tx:
            found = one_row(tx, _CLAIM, {"id": note_id})
            if found is None:
                return
            user = self._look_for(found["email"])
            if user is not None and user.status == "FORCE_CHANGE_PASSWORD":
                values = {"sub": user.sub, "email": found["email"], "id": found["id"]}
                is_new = user.created_at > found["created_at"] - CLOCKS_DIFFER
                if is_new and (one_row(tx, _IS_HALF_MADE, values) or {})["is_half_made"]:
                    self.directory.remove(user.username)
            tx.execute(_DONE, {"id": note_id})

    def _look_for(self, email: str) -> DirectoryUser | None:
        """The pool's user of an address; a name the pool cannot have is nobody's."""
        try:
            return self.directory.find(email)
        except UnprocessableError:
            return None

    def _finish(self, note_id: str) -> None:
        refusal: ServiceError | None = None
        with self.database.transaction(self.caller) as tx:
            found = one_row(tx, _CLAIM, {"id": note_id})
            if found is None:
                return
            tx.execute(_ONE_AT_A_TIME, {"sub": found["sub"]})
            try:
                self._tell(tx, found["sub"], {Action(name) for name in found["actions"]})
            except (ConflictError, UnprocessableError) as error:
                refusal = error
            tx.execute(_DONE, {"id": note_id})
        if refusal is not None:
            raise ConflictError(ProblemType.ACCOUNT_STATE, refusal.detail)

    def _tell(self, tx: Tx, sub: str, actions: set[Action]) -> None:
        """The order matters: who must stay out is out before anything that mails or takes longer."""
        if Action.FOLLOW in actions:
            self._follow(tx, sub)
        if Action.RESET_FACTOR in actions:
            for step in (self.directory.switch_codes_off, self.directory.remove_authenticator):
                with suppress(ConflictError, UnprocessableError):  # there is none to take away
                    step(sub)
        if Action.SIGN_OUT in actions:
            self.directory.sign_out(sub)
        if Action.RESET_PASSWORD in actions:
            self._or_correct(tx, sub, _IS_NOT_RESET, lambda: self.directory.reset_password(sub))
        if Action.RESEND in actions:
            self._or_correct(tx, sub, _IS_CONFIRMED, lambda: self.directory.resend(sub))

    def _or_correct(self, tx: Tx, sub: str, correction: LiteralString, step: Callable[[], None]) -> None:
        """The pool knows better what state an account is in: a refusal corrects what stands here."""
        try:
            step()
        except (ConflictError, UnprocessableError):
            tx.execute(correction, {"sub": sub})
            raise

    def _follow(self, tx: Tx, sub: str) -> None:
        """Make the pool's user what the clinic says: enabled or not, in one group, with this name."""
        wanted: Row | None = one_row(tx, _WANTED, {"sub": sub})
        user = self.directory.find(sub)
        if wanted is None or user is None:
            raise ConflictError(ProblemType.ACCOUNT_STATE, "The user pool does not know this person.")
        if user.is_enabled != wanted["is_enabled"]:
            self.directory.set_enabled(sub, is_enabled=wanted["is_enabled"])
        groups = set(self.directory.group_names(sub)) & set(Role)
        for group in sorted(groups - {wanted["role"]}):
            self.directory.leave(sub, group)
        if wanted["role"] not in groups:
            self.directory.join(sub, wanted["role"])
        if (user.family, user.given) != (wanted["family"], wanted["given"]):
            self.directory.rename(sub, wanted["family"], wanted["given"], wanted["phone"])
