"""A window with somebody signed in and places that only say their name."""

from medisecure_backend.contract.people import Clinic, Me, Profile
from medisecure_backend.contract.roles import PERMISSIONS, Role
from medisecure_desktop.ui.shell.destination import Destination
from medisecure_desktop.ui.shell.window import ShellWindow
from medisecure_desktop.ui.shell.workspace import Workspace
from medisecure_desktop.ui.widgets.label import Label

PLACES = (
    ("today", "Today", "calendar"),
    ("patients", "My patients", "users"),
    ("drafts", "Drafts", "file-pen-line"),
)


class Place(Label):
    """A screen that remembers what it was opened with."""

    opened: object = None

    def open(self, argument: object) -> None:
        self.opened = argument


def doctor() -> Me:
    clinic = Clinic(
        name="Hillside Family Clinic", time_zone="Europe/London", phone="020 7946 0815",
        address="1 Hill Road",        opening_hours="08:00 to 18:00", visit_types=[],
    )  # fmt: skip
    profile = Profile(
        display_name="Dr Adaeze Okafor", family="Okafor", given="Adaeze", email="a.okafor@hillside.example"
    )
    return Me(
        sub="s",
        role=Role.DOCTOR,
        permissions=sorted(PERMISSIONS[Role.DOCTOR]),
        profile=profile,
        clinic=clinic,
    )


def destinations(built: list[str] | None = None) -> list[Destination]:
    """Three listed places and a chart, which is not."""

    def place(title: str) -> Place:
        if built is not None:
            built.append(title)
        return Place(title, "display")

    listed = [Destination(key, title, icon, lambda title=title: place(title)) for key, title, icon in PLACES]
    return [*listed, Destination("chart", "Chart", "heart-pulse", lambda: place("Chart"), listed=False)]


def seated(built: list[str] | None = None) -> tuple[ShellWindow, Workspace]:
    """The window and the workspace in it."""
    window = ShellWindow()
    workspace = Workspace(doctor())
    workspace.set_destinations(destinations(built))
    workspace.begin()
    workspace.notices_wanted.connect(window.open_notices)
    window.show_content(workspace)
    return window, workspace
