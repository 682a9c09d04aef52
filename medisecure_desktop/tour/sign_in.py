"""The tour signs in as a person does: email, password, authenticator code."""

import time

from pyotp.totp import TOTP
from PySide6.QtWidgets import QWidget

from medisecure_desktop.bootstrap import Program
from medisecure_desktop.local_clinic import DemoAccount
from medisecure_desktop.tour.driver import Driver
from medisecure_desktop.ui.shell.workspace import Workspace
from medisecure_desktop.ui.widgets.code_field import CodeField

WRONG_CODE = "000000"


def sign_in(driver: Driver, program: Program, account: DemoAccount, *, is_shown: bool = False) -> Workspace:
    """From the first window to the workspace; pictures of the way for one role."""
    window = program.window
    name = account.role.lower()
    with driver.step(f"{name}: password"):
        if is_shown:
            driver.picture(window, "sign-in-password")
        driver.fill(window, "Email address", account.email)
        driver.fill(window, "Password", account.password)
        driver.click(window, "Continue")
        field = driver.find(window, CodeField)
        if is_shown:
            driver.picture(window, "sign-in-code")
    with driver.step(f"{name}: authenticator code"):
        driver.type_into(field, TOTP(account.totp_secret).at(int(time.time())))
        driver.until("the workspace opens", lambda: isinstance(window.content(), Workspace))
        settle(driver, program)
    content = window.content()
    assert isinstance(content, Workspace)  # noqa: S101 - waited for above
    return content


def wrong_password(driver: Driver, program: Program, account: DemoAccount) -> None:
    """A wrong password is refused with one sentence, and the address stays."""
    window = program.window
    with driver.step("wrong password is refused"):
        driver.fill(window, "Email address", account.email)
        driver.fill(window, "Password", "not the password")
        driver.click(window, "Continue")
        driver.says(window, "Email or password is not right.")
        driver.picture(window, "sign-in-refused")


def own_account(driver: Driver, program: Program, workspace: Workspace, name: str) -> None:
    """How one signs in, and what can be changed about it."""
    with driver.step(f"{name}: your account"):
        open_place(driver, program, workspace, "account")
        driver.picture(program.window, f"{name}-account")


def sign_out(driver: Driver, program: Program, name: str) -> None:
    """Back to the first window."""
    with driver.step(f"{name}: sign out"):
        window = program.window
        driver.click(window, "Sign out")
        driver.until("the sign-in window", lambda: not isinstance(window.content(), Workspace))
        settle(driver, program)


def settle(driver: Driver, program: Program) -> None:
    """Wait until nothing is under way."""
    driver.until("nothing is under way", lambda: program.is_at_rest)
    driver.settle()


def open_place(driver: Driver, program: Program, workspace: Workspace, place: str) -> QWidget:
    """Go to a place through the workspace, as the navigation does."""
    workspace.navigate(place, None)
    settle(driver, program)
    screen = workspace.open_screen()
    assert screen is not None  # noqa: S101 - navigating shows a screen
    return screen
