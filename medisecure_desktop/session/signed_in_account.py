"""The signed-in person's own account: what `identity` can do, with a token that is always good."""

from collections.abc import Callable
from typing import TypeVar

from medisecure_desktop.api.errors import ApiError, ClinicDownError, OfflineError, SessionEndedError
from medisecure_desktop.identity.errors import SignInError
from medisecure_desktop.identity.own_account import AccountState, AppSecret, Attribute, OwnAccount
from medisecure_desktop.identity.presence import KnownComputer, KnownSession, Presence
from medisecure_desktop.identity.registration import Delivery
from medisecure_desktop.identity.steps import CodeKind
from medisecure_desktop.session.remembered_computers import RememberedComputers
from medisecure_desktop.session.session import Session

T = TypeVar("T")


class SignedInAccount:
    """Calls block: run them through tasks. May be shared by threads.

    Reading raises `ApiError`, as the clinic's API does; changing raises `SignInError` with the way on;
    both raise `SessionEndedError` when the session is over.
    """

    def __init__(
        self, session: Session, own: OwnAccount, presence: Presence, computers: RememberedComputers
    ) -> None:
        self._session = session
        self._own = own
        self._presence = presence
        self._computers = computers

    def read(self) -> AccountState:
        """How the account stands now."""
        return self._reading(self._own.read)

    def change_password(self, present: str, new: str) -> None:
        """Another password."""
        self._with_token(lambda token: self._own.change_password(token, present, new))

    def begin_app(self) -> AppSecret:
        """A new secret for an authenticator app."""
        return self._with_token(lambda token: self._own.begin_app(token, self._session.email))

    def finish_app(self, code: str, device_name: str) -> None:
        """Use the app with the new secret from now on."""
        self._with_token(lambda token: self._own.finish_app(token, code, device_name))

    def prefer(self, kind: CodeKind) -> None:
        """Switch a second factor on and ask for it first."""
        self._with_token(lambda token: self._own.prefer(token, kind))

    def switch_off(self, kind: CodeKind) -> None:
        """Do not use a second factor any more."""
        self._with_token(lambda token: self._own.switch_off(token, kind))

    def send_code(self, attribute: Attribute) -> Delivery:
        """Send a code to an address or number that is not confirmed yet."""
        return self._with_token(lambda token: self._own.send_code(token, attribute))

    def confirm(self, attribute: Attribute, code: str) -> None:
        """Show that the code arrived."""
        self._with_token(lambda token: self._own.confirm(token, attribute, code))

    def change(self, attribute: Attribute, value: str) -> Delivery:
        """Another address or number; a code goes there."""
        return self._with_token(lambda token: self._own.change(token, attribute, value))

    def computers(self) -> list[KnownComputer] | None:
        """The person's computers, or None where the clinic keeps no track of any."""
        return self._reading(self._presence.computers)

    def this_computer(self) -> str:
        """The pool's name for this computer, if it has one."""
        return self._session.device_key

    def forget_computer(self, key: str) -> None:
        """Let a computer be a stranger again; this one forgets its secret, too."""
        self._with_token(lambda token: self._presence.forget_computer(token, key))
        device = self._computers.find(self._session.sub)
        if device is not None and device.key == key:
            self._computers.forget(self._session.sub)

    def sessions(self) -> list[KnownSession] | None:
        """Where the person is signed in, or None where the pool cannot tell."""
        return self._reading(self._presence.sessions)

    def end_session(self, session_id: str) -> None:
        """Sign out there."""
        self._with_token(lambda token: self._presence.end_session(token, session_id))

    def sign_out_everywhere(self) -> None:
        """End every session of this person; this computer's is wiped whatever the clinic says."""
        try:
            self._with_token(self._own.sign_out_everywhere)
        finally:
            self._session.sign_out()

    def _reading(self, work: Callable[[str], T]) -> T:
        """Reading fails as reading from the API does, so that every region can tell its state."""
        try:
            return self._with_token(work)
        except SignInError as error:
            kinds = {"network": OfflineError, "clinic-down": ClinicDownError, "busy": ClinicDownError}
            raise kinds.get(error.id, ApiError)(title=error.title, body=error.body) from None

    def _with_token(self, work: Callable[[str], T]) -> T:
        try:
            return work(self._session.access_token())
        except SignInError as error:
            if error.id != "session-ended":
                raise
            raise SessionEndedError(title=error.title, body=error.body) from None
