"""One act on somebody's account: asked, given a reason, done once, and told."""

from collections.abc import Callable
from typing import Literal
from uuid import uuid4

import msgspec

from medisecure_backend.contract.administration import User, UserChange
from medisecure_backend.contract.roles import Role
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.api.errors import StaleError
from medisecure_desktop.language import mark, text
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.admin import account_acts
from medisecure_desktop.ui.admin.account_acts import ACTS, NEEDS_REASON, Act, acts_for, other_role, said

Field = Literal["reason", "specialty"]
SHORTEST_REASON, LONGEST_REASON = 10, 400
LONGEST_SPECIALTY = 120
WHY = mark("Say why, in 10 characters or more")
TOO_LONG_WHY = mark("Use 400 characters or fewer")
SPECIALTY = mark("Enter the specialty")
TOO_LONG = mark("Use 120 characters or fewer")
MOOT = mark("Somebody else has changed this account. Nothing is left to do here.")


class AccountActModel:
    """Repeating a try whose reply was lost sends the same key or version, so nothing is done twice."""

    def __init__(
        self,
        api: ClinicApi,
        tasks: Tasks,
        user: User,
        act: Act,
        own_id: str,
        *,
        on_done: Callable[[User, str], None],
    ) -> None:
        self.on_change: Callable[[], None] = lambda: None
        self.user = user
        self.act: Act = act
        self.reason = self.specialty = ""
        self.errors: dict[Field, str] = {}
        self.error: Exception | None = None
        self.is_sending = False
        self._api = api
        self._tasks = tasks
        self._own_id = own_id
        self._key = str(uuid4())
        self._on_done = on_done

    @property
    def title(self) -> str:
        """The question."""
        return said(ACTS[self.act].question, self.user)

    @property
    def button(self) -> str:
        """What does it."""
        return text(ACTS[self.act].button)

    @property
    def effects(self) -> list[str]:
        """What will happen."""
        return account_acts.effects(self.act, self.user)

    @property
    def caution(self) -> str:
        """What to make sure of first, if anything."""
        return account_acts.caution(self.act, self.user)

    @property
    def needs_reason(self) -> bool:
        """Whether the audit says why."""
        return self.act in NEEDS_REASON

    @property
    def needs_specialty(self) -> bool:
        """Whether somebody becomes a doctor who never was one."""
        becomes_doctor = self.act == "role" and other_role(self.user) is Role.DOCTOR
        return becomes_doctor and self.user.specialty is None

    @property
    def moot(self) -> str:
        """Why there is nothing left to do, after somebody else changed the account."""
        return "" if self.act in acts_for(self.user, self._own_id) else text(MOOT)

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed."""
        return bool(self.reason or self.specialty)

    def set_text(self, field: Field, words: str) -> None:
        """Take what was typed; a field that was wrong is checked again."""
        setattr(self, field, words.strip())
        if field in self.errors:
            self.errors = self._check()
        self.on_change()

    def send(self) -> None:
        """Check, then ask the clinic."""
        if self.is_sending or self.moot:
            return
        self.errors, self.error = self._check(), None
        if not self.errors:
            self.is_sending = True
            self._tasks.submit(self._work(), on_success=self._done, on_error=self._failed)
        self.on_change()

    def _work(self) -> Callable[[], User]:
        users, user, key, reason = self._api.users, self.user, self._key, self.reason
        change = self._change()
        works: dict[Act, Callable[[], User]] = {
            "resend": lambda: users.resend(user.id, key),
            "reset-mfa": lambda: users.reset_mfa(user.id, reason, key),
            "reset-password": lambda: users.reset_password(user.id, key),
            "sign-out": lambda: users.sign_out(user.id, key),
        }
        return works.get(self.act, lambda: users.change(user, change))

    def _change(self) -> UserChange:
        reason = self.reason or msgspec.UNSET
        if self.act != "role":
            return UserChange(is_enabled=self.act == "enable", reason=reason)
        specialty = self.specialty if self.needs_specialty else msgspec.UNSET
        return UserChange(role=other_role(self.user), specialty=specialty, reason=reason)

    def _check(self) -> dict[Field, str]:
        found: dict[Field, str] = {}
        if self.needs_specialty:
            if not self.specialty:
                found["specialty"] = text(SPECIALTY)
            elif len(self.specialty) > LONGEST_SPECIALTY:
                found["specialty"] = text(TOO_LONG)
        if self.needs_reason:
            if len(self.reason) < SHORTEST_REASON:
                found["reason"] = text(WHY)
            elif len(self.reason) > LONGEST_REASON:
                found["reason"] = text(TOO_LONG_WHY)
        return found

    def _done(self, user: User) -> None:
        self.is_sending = False
        self.on_change()
        self._on_done(user, said(ACTS[self.act].done, user))

    def _failed(self, error: Exception) -> None:
        self.error = error
        if isinstance(error, StaleError):
            self._read_again()
            return
        self.is_sending = False
        self.on_change()

    def _read_again(self) -> None:
        """Somebody changed the account meanwhile: show it as it is now, and let the person decide anew."""
        user_id = self.user.id
        self._tasks.submit(
            lambda: self._api.users.read(user_id), on_success=self._is_now, on_error=self._unreadable
        )

    def _is_now(self, user: User) -> None:
        self.user, self.is_sending = user, False
        self.on_change()

    def _unreadable(self, error: Exception) -> None:
        self.error, self.is_sending = error, False
        self.on_change()
