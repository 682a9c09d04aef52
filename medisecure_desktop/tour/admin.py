"""An admin's main job: who can sign in, an invitation, who looks after whom."""

from uuid import uuid4

from medisecure_desktop.bootstrap import Program
from medisecure_desktop.tour.driver import Driver
from medisecure_desktop.tour.sign_in import open_place, settle
from medisecure_desktop.ui.shell.workspace import Workspace
from medisecure_desktop.ui.widgets.choice_cards import ChoiceCard


def tour_admin(driver: Driver, program: Program, workspace: Workspace) -> None:
    """Users, an invitation, assignments."""
    window = program.window
    with driver.step("admin: users"):
        screen = open_place(driver, program, workspace, "users")
        driver.picture(window, "admin-users")
    with driver.step("admin: invite a colleague"):
        driver.click(screen, "Invite user")
        driver.settle()
        email = f"new.colleague.{uuid4().hex[:8]}@hillside.example"
        driver.press(driver.choice(screen, ChoiceCard, "Administrator"))
        driver.fill(screen, "First name", "Robin")
        driver.fill(screen, "Family name", "Ashdown")
        driver.fill(screen, "Email", email)
        driver.picture(window, "admin-invite")
        driver.press(driver.button_starting(screen, "Send invitation to {name}"))
        settle(driver, program)
        driver.says(window, email)
        driver.picture(window, "admin-invited")
    with driver.step("admin: assignments"):
        open_place(driver, program, workspace, "assignments")
        driver.picture(window, "admin-assignments")
