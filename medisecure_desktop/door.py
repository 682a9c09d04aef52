"""Makes the forms before which people stand who are not signed in, and knows what this computer can keep."""

from medisecure_desktop.audience import Audience
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.language import mark, text
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.remembered_computers import RememberedComputers
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.sign_in.sign_in_model import SignInAgain, SignInModel

NO_KEYCHAIN = mark("This computer cannot keep you signed in: you sign in again each time the program starts.")


class Door:
    """One for a window. Staff are always kept signed in where that is possible; patients are asked."""

    def __init__(
        self, authenticator: Authenticator, computers: RememberedComputers, clock: Clock, audience: Audience
    ) -> None:
        self._authenticator, self._computers, self._clock = authenticator, computers, clock
        self._is_for_patients = audience is Audience.PATIENT
        self._can_keep = False
        self._notice = ""

    def sign_in(self, tasks: Tasks, again: SignInAgain | None = None) -> SignInModel:
        """A new way from an email address to tokens."""
        return SignInModel(
            self._authenticator,
            tasks,
            self._clock,
            keychain_notice=self._notice,
            can_register=self._is_for_patients,
            can_remember=self._computers.can_remember,
            again=again,
            can_keep=self._can_keep,
        )

    def found_store(self, shown: SignInModel | None, *, is_persistent: bool) -> None:
        """It was found out what the computer can keep, after a form was shown already."""
        self._can_keep = is_persistent and self._is_for_patients
        self._notice = "" if is_persistent or self._is_for_patients else text(NO_KEYCHAIN)
        if shown is not None:
            shown.can_remember = self._computers.can_remember
            shown.can_keep = self._can_keep
            shown.tell_not_kept(self._notice)

    def speak_again(self, shown: SignInModel | None) -> None:
        """Say in the language that is spoken now what was said before."""
        self._notice = text(NO_KEYCHAIN) if self._notice else ""
        if shown is not None:
            shown.notice = self._notice
