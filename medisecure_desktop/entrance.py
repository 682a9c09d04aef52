"""From a finished sign-in to the person whose it is: or why they are not let in, with a way on."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from medisecure_backend.contract.roles import Role
from medisecure_desktop.api.errors import SessionEndedError
from medisecure_desktop.at_the_window import AtTheWindow
from medisecure_desktop.audience import Audience
from medisecure_desktop.identity.steps import Tokens
from medisecure_desktop.language import mark, text
from medisecure_desktop.session.session import Session
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.session_keeping import SessionKeeping
from medisecure_desktop.ui.forms.form_model import Message, message_of

if TYPE_CHECKING:  # loaded after the first paint
    from medisecure_backend.contract.people import Me

OTHER_WINDOWS = {True: mark("Use MediSecure for patients."), False: mark("Use the staff window.")}
"""Where somebody belongs who signed in to the wrong window: patients, and everybody else."""


class Entrance:
    """`on_known` hears who it is, `on_somebody_else` that the work which waits is not theirs.

    People go back, begin anew or lock the window while the clinic is asked: then nothing opens, and what was
    begun is ended.
    """

    def __init__(
        self,
        at: AtTheWindow,
        session: Session,
        keeping: SessionKeeping,
        tasks: Tasks,
        audience: Audience,
        *,
        read_me: "Callable[[], Me]",
        on_known: "Callable[[Me], None]",
        on_somebody_else: Callable[[], None],
    ) -> None:
        self._at, self._session, self._keeping, self._tasks = at, session, keeping, tasks
        self._audience = audience
        self._read_me, self._on_known, self._on_somebody_else = read_me, on_known, on_somebody_else

    def take(self, tokens: Tokens) -> None:
        """The tokens are the session's from here on, whatever the person does next."""
        sign_in = self._at.sign_in
        visit = sign_in.visits if sign_in else 0
        self._keeping.begin(
            tokens,
            wants_to_stay=sign_in is not None and sign_in.keeps,
            on_begun=lambda: self._if_awaited(visit, self.enter),
            on_refused=lambda error: self.close(message_of(error)),
        )

    def enter(self) -> None:
        """Somebody is signed in: who is it, and do they belong to this window?"""
        role = self._session.role
        if self._at.has_work_waiting and self._at.me and self._at.me.sub != self._session.sub:
            self._on_somebody_else()
        if not self._audience.welcomes(role):
            self._keeping.end()
            title, body = (
                text("This window is not for your account."),
                text(OTHER_WINDOWS[role is Role.PATIENT]),
            )
            self.close(Message("warning", title, body))
            return
        visit = self._at.sign_in.open_door() if self._at.sign_in else 0
        self._tasks.submit(
            self._read_me,
            on_success=lambda me: self._if_awaited(visit, lambda: self._on_known(me)),
            on_error=lambda error: self._if_awaited(visit, lambda: self._not_known(error)),
        )

    def close(self, message: Message) -> None:
        """Nobody comes in, and this is why."""
        if self._at.sign_in is not None:
            self._at.sign_in.close_door(message)

    @property
    def is_opening(self) -> bool:
        """Whether somebody waits for the clinic to say who they are."""
        return self._at.sign_in is not None and self._at.sign_in.page == "opening"

    def _if_awaited(self, visit: int, go_on: Callable[[], None]) -> None:
        if self.is_opening and self._at.sign_in is not None and self._at.sign_in.visits == visit:
            go_on()
        else:
            self._keeping.end()

    def _not_known(self, error: Exception) -> None:
        message = message_of(error)
        if not isinstance(error, SessionEndedError):
            message = replace(message, action=text("Try again"), on_action=self.enter)
        self.close(message)
