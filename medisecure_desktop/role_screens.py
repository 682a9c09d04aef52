"""Which screens a role has. They are loaded after the sign-in window was painted, not before it."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from medisecure_backend.contract.roles import Role

if TYPE_CHECKING:
    from medisecure_desktop.identity.authenticator import Authenticator
    from medisecure_desktop.session.remembered_computers import RememberedComputers
    from medisecure_desktop.session.session import Session
    from medisecure_desktop.session.signed_in_account import SignedInAccount
    from medisecure_desktop.ui.shell.destination import Destination, RoleContext


def load_screens(*, is_staff: bool) -> None:
    """Import the screens of whoever may sign in here, while they do."""
    import_module("medisecure_desktop.ui.sign_in.later_forms")
    import_module("medisecure_desktop.ui.shell.workspace")
    import_module("medisecure_desktop.ui.profile.navigation")
    if is_staff:
        import_module("medisecure_desktop.ui.doctor.navigation")
        import_module("medisecure_desktop.ui.admin.navigation")
    else:
        import_module("medisecure_desktop.ui.patient.navigation")


def destinations_of(context: "RoleContext") -> "list[Destination]":
    """The role's places."""
    if context.me.role is Role.DOCTOR:
        from medisecure_desktop.ui.doctor.navigation import destinations  # noqa: PLC0415 - as above
    elif context.me.role is Role.ADMIN:
        from medisecure_desktop.ui.admin.navigation import destinations  # noqa: PLC0415 - as above
    else:
        from medisecure_desktop.ui.patient.navigation import destinations  # noqa: PLC0415 - as above
    return destinations(context)


def account_of(
    session: "Session", authenticator: "Authenticator", computers: "RememberedComputers"
) -> "SignedInAccount":
    """What the signed-in person can do with their own account."""
    from medisecure_desktop.session.signed_in_account import SignedInAccount  # noqa: PLC0415 - as above

    return SignedInAccount(session, authenticator.own_account, authenticator.presence, computers)


def account_place(
    context: "RoleContext",
    account: "SignedInAccount",
    sign_out: Callable[[], None],
    signed_out_everywhere: Callable[[], None],
) -> "Destination":
    """Everybody's own account."""
    from medisecure_desktop.ui.profile.navigation import destination  # noqa: PLC0415 - as above

    return destination(context, account, sign_out, signed_out_everywhere)
