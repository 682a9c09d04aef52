"""Furnishes a workspace: the role's places, the person's own account, what they are told and warned of."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.role_screens import account_of, account_place, destinations_of
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.remembered_computers import RememberedComputers
from medisecure_desktop.session.session import Session
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.shell.notice import Notice
from medisecure_desktop.ui.shell.window import ShellWindow

if TYPE_CHECKING:  # loaded after the first paint
    from medisecure_backend.contract.people import Me
    from medisecure_desktop.api.client import ClinicApi
    from medisecure_desktop.ui.shell.workspace import Workspace


class WorkspaceBuilder:
    """One for a window. Where a workspace leads out of itself, whoever asked for it connects that."""

    def __init__(
        self,
        window: ShellWindow,
        session: Session,
        authenticator: Authenticator,
        computers: RememberedComputers,
        clock: Clock,
    ) -> None:
        self._window, self._session, self._clock = window, session, clock
        self._authenticator, self._computers = authenticator, computers

    def build(
        self,
        me: "Me",
        api: "ClinicApi",
        tasks: Tasks,
        sign_out: Callable[[], None],
        everywhere: Callable[[], None],
    ) -> "Workspace":
        """For this person; `everywhere` is called when they have ended all their sign-ins."""
        from medisecure_desktop.ui.shell.destination import RoleContext  # noqa: PLC0415 - after the first paint
        from medisecure_desktop.ui.shell.workspace import Workspace  # noqa: PLC0415 - as above

        workspace = Workspace(me)
        workspace.notices_wanted.connect(self._window.open_notices)
        workspace.warn_before(lambda: self._session.ends_at, self._clock)
        workspace.signed_out.connect(sign_out)

        def notify(notice: Notice) -> None:
            if self._window.content() is workspace:
                self._window.notify(notice)

        watched = workspace.watch(tasks, self._clock)
        context = RoleContext(api, me, watched, self._clock, workspace.navigate, notify)
        account = account_of(self._session, self._authenticator, self._computers)
        own = account_place(context, account, sign_out, everywhere)
        workspace.set_destinations([*destinations_of(context), own])
        return workspace
