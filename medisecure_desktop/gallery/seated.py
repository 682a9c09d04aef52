"""The window with an invented doctor signed in, and places that only say their name."""

from PySide6.QtWidgets import QWidget

from medisecure_backend.contract.people import Clinic, Me, Profile
from medisecure_backend.contract.roles import PERMISSIONS, Role
from medisecure_desktop.ui.shell.destination import Destination
from medisecure_desktop.ui.shell.window import ShellWindow
from medisecure_desktop.ui.shell.workspace import Workspace
from medisecure_desktop.ui.widgets.label import Label

PLACES = (
    ("today", "Today", "layout-dashboard"),
    ("patients", "My patients", "users"),
    ("drafts", "Drafts", "file-pen-line"),
)


def doctor() -> Me:
    """Somebody who does not exist."""
    clinic = Clinic(
        name="Hillside Family Clinic",
        time_zone="Europe/London",
        phone="020 7946 0815",
        address="1 Hill Road",
        opening_hours="08:00 to 18:00",
        visit_types=[],
    )
    profile = Profile(
        display_name="Dr Adaeze Okafor", family="Okafor", given="Adaeze", email="a.okafor@hillside.example"
    )
    permissions = sorted(PERMISSIONS[Role.DOCTOR])
    return Me(sub="s", role=Role.DOCTOR, permissions=permissions, profile=profile, clinic=clinic)


def shell() -> QWidget:
    """Navigation, top bar, a place."""
    return _seated()[0]


def palette() -> QWidget:
    """The same with the command palette open."""
    window, workspace = _seated()
    workspace.open_palette()
    return window


def _seated() -> tuple[ShellWindow, Workspace]:
    window, workspace = ShellWindow(), Workspace(doctor())
    workspace.set_destinations([_place(*place) for place in PLACES])
    workspace.begin()
    window.show_content(workspace)
    return window, workspace


def _place(place_id: str, title: str, icon: str) -> Destination:
    return Destination(place_id, title, icon, lambda: Label(title, "display"))
