"""The longest pause of the window at each thing people do, in every role, against 33 ms.

A local clinic with demo data is started for it. Each step is taken several times, in a window of its own each
time, and its median counts: the first window of a process also loads what later ones find loaded, and its
pauses are told apart.
"""

import gc
import os
import statistics
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pyotp.totp import TOTP
from PySide6.QtWidgets import QApplication

from benchmarks.pairs import Ratio, report
from benchmarks.pauses import Pauses
from medisecure_desktop.bootstrap import Audience, Program
from medisecure_desktop.config import load_configuration
from medisecure_desktop.language import ENGLISH
from medisecure_desktop.language.languages import language_of
from medisecure_desktop.local_clinic import DemoAccount, LocalClinic
from medisecure_desktop.tour.driver import Driver
from medisecure_desktop.tour.sign_in import settle
from medisecure_desktop.ui.app import create_application
from medisecure_desktop.ui.shell.workspace import Workspace
from medisecure_desktop.ui.style.speech import speech
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.widgets.code_field import CodeField

ROLES, TIMES, LIMIT_MS, STEP_S = ("Doctor", "Patient", "Admin"), 3, 33.0, 30
PLACES = {
    "Doctor": ("patients", "drafts", "schedule"),
    "Patient": ("appointments", "record"),
    "Admin": ("assignments", "schedules", "audit"),
}


class Person:
    """Somebody at a window, whose pauses are kept by what they did."""

    def __init__(self, program: Program, driver: Driver, kept: dict[str, list[Pauses]]) -> None:
        self.program, self.driver, self._kept = program, driver, kept

    @contextmanager
    def does(self, what: str) -> Iterator[None]:
        """Everything until nothing is under way any more belongs to it."""
        with Pauses() as pauses:
            yield
            settle(self.driver, self.program)
        self._kept[what].append(pauses)

    @property
    def workspace(self) -> Workspace:
        """What a signed-in person sees."""
        content = self.program.window.content()
        if not isinstance(content, Workspace):
            raise TypeError("nobody is signed in")
        return content

    def signs_in(self, account: DemoAccount) -> None:
        """From the painted window to the first screen."""
        window, driver, role = self.program.window, self.driver, account.role
        with self.does(f"{role}: loading after the first paint"):
            driver.until("loading begins", lambda: self.program.runner.busy_count > 0)
        driver.fill(window, "Email address", account.email)
        driver.fill(window, "Password", account.password)
        with self.does(f"{role}: password"):
            driver.click(window, "Continue")
            field = driver.find(window, CodeField)
        with self.does(f"{role}: code, first screen"):
            driver.type_into(field, next_code(account))
            driver.until("the workspace opens", lambda: isinstance(window.content(), Workspace))

    def looks_around(self, role: str) -> None:
        """Each place, and what is opened most."""
        known = {each.id for each in self.workspace._destinations.values()}  # noqa: SLF001
        for place in PLACES[role]:
            if place in known:
                with self.does(f"{role}: {place}"):
                    self.workspace.navigate(place, None)
        if role == "Doctor":
            patient = self.program._clinic_api().patients.list().items[0].id  # noqa: SLF001
            with self.does("Doctor: a chart"):
                self.workspace.navigate("chart", patient)
            with self.does("Doctor: begin a note"):
                self.driver.click(self.workspace, "Update record")
        if role == "Patient":
            with self.does("Patient: booking"):
                self.workspace.navigate("appointments", "book")

    def changes_the_look(self, role: str) -> None:
        """Dark, and another language."""
        with self.does(f"{role}: dark"):
            self.workspace.appearance_chosen.emit("dark")
        with self.does(f"{role}: German"):
            self.workspace.language_chosen.emit(language_of("de"))

    def locks(self, role: str) -> None:
        """And leaves."""
        with self.does(f"{role}: lock"):
            self.workspace.lock_wanted.emit()


_last_step: dict[str, int] = {}


def next_code(account: DemoAccount) -> str:
    """A code that was not used yet: a pool takes those of the steps around now, each once."""
    now = int(time.time()) // STEP_S
    step = max(now - 1, _last_step.get(account.email, 0) + 1)
    threading.Event().wait(max(0, step - now - 1) * STEP_S)
    _last_step[account.email] = step
    return TOTP(account.totp_secret).at(step * STEP_S)


def visit(app: QApplication, file: Path, account: DemoAccount, kept: dict[str, list[Pauses]]) -> None:
    """One window from its start to its end."""
    program = Program(load_configuration(file), Audience.for_role(account.role), app)
    with tempfile.TemporaryDirectory() as pictures:
        driver = Driver(Path(pictures), lambda name: theme.apply(app, name))
        person = Person(program, driver, kept)
        with person.does(f"{account.role}: the window"):
            program.start(is_restoring=False)
        person.signs_in(account)
        person.looks_around(account.role)
        person.changes_the_look(account.role)
        person.locks(account.role)
        program.stop()
        program.window.forget_aside()
        program.window.deleteLater()
        driver.settle()
    gc.collect()
    speech.use(ENGLISH)
    theme.apply(app, "light")


def ratio_of(what: str, pauses: list[Pauses]) -> Ratio:
    """The median of the thread's own pauses against the limit; the spread is that of the clock."""
    own = statistics.median(each.own_ms for each in pauses)
    clock = sorted(each.clock_ms for each in pauses)
    return Ratio(what, own / LIMIT_MS, clock[0] / LIMIT_MS, clock[-1] / LIMIT_MS, own, LIMIT_MS, "ms", 1.0)


def main() -> None:
    """First windows and later ones are told apart."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = create_application(["responsiveness"], "light")
    first: dict[str, list[Pauses]] = defaultdict(list)
    later: dict[str, list[Pauses]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder, LocalClinic(Path(folder) / "clinic") as clinic:
        file = clinic.start()
        accounts = clinic.accounts()
        for number in range(1 + TIMES):
            for role in ROLES:
                of_role = [each for each in accounts if each.role == role]
                visit(app, file, of_role[number % len(of_role)], later if number else first)
    report(*(ratio_of(f"{what} (first)", pauses) for what, pauses in first.items()))
    report(*(ratio_of(what, pauses) for what, pauses in later.items()))


if __name__ == "__main__":
    main()
