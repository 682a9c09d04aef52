"""Which screens a role has. They are loaded after the sign-in window was painted, not before it."""

from importlib import import_module

from medisecure_backend.contract.roles import Role
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


def destinations_of(context: RoleContext) -> list[Destination]:
    """The role's places."""
    if context.me.role is Role.DOCTOR:
        from medisecure_desktop.ui.doctor.navigation import destinations  # noqa: PLC0415 - as above
    elif context.me.role is Role.ADMIN:
        from medisecure_desktop.ui.admin.navigation import destinations  # noqa: PLC0415 - as above
    else:
        from medisecure_desktop.ui.patient.navigation import destinations  # noqa: PLC0415 - as above
    return destinations(context)
