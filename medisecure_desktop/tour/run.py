"""`medisecure tour`: every role signs in and does its main job; pictures and tour.json are left behind."""

import os
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from PySide6.QtWidgets import QApplication

from medisecure_desktop.bootstrap import Audience, Program
from medisecure_desktop.config import load_configuration
from medisecure_desktop.language import Language
from medisecure_desktop.local_clinic import DemoAccount, LocalClinic
from medisecure_desktop.tour.admin import tour_admin
from medisecure_desktop.tour.doctor import tour_doctor
from medisecure_desktop.tour.driver import Driver, Step, TourError
from medisecure_desktop.tour.patient import tour_patient
from medisecure_desktop.tour.sign_in import own_account, sign_in, sign_out, wrong_password
from medisecure_desktop.ui.app import create_application
from medisecure_desktop.ui.shell.workspace import Workspace
from medisecure_desktop.ui.style.speech import speech, system_language
from medisecure_desktop.ui.style.theme import theme

Job = Callable[[Driver, Program, Workspace], None]
JOBS: dict[str, Job] = {"Doctor": tour_doctor, "Patient": tour_patient, "Admin": tour_admin}


class TourReport(msgspec.Struct):
    """What tour.json says."""

    passed: bool
    failure: str
    steps: list[Step]


def run_tour(output: Path, clinic_file: Path | None, language: Language | None = None) -> int:
    """Drive everything, in this language or else the system's; 0 only if every step held.

    Raises:
        ClinicStartError: the local clinic did not start.
    """
    output.mkdir(parents=True, exist_ok=True)
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = create_application(["medisecure-tour"], "light")
    speech.use(language or system_language())
    driver = Driver(output, lambda name: theme.apply(app, name))
    failure = ""
    with ExitStack() as stack:
        clinic, file = _clinic(stack, clinic_file)
        try:
            for account in _one_of_each(clinic.accounts()):
                _drive(driver, app, file, account)
        except TourError as error:
            failure = str(error)
    report = TourReport(not failure, failure, driver.steps)
    (output / "tour.json").write_bytes(msgspec.json.format(msgspec.json.encode(report)))
    _tell(output, report)
    return 1 if failure else 0


def _clinic(stack: ExitStack, clinic_file: Path | None) -> tuple[LocalClinic, Path]:
    if clinic_file is not None:
        return LocalClinic(clinic_file.parent), clinic_file
    folder = stack.enter_context(TemporaryDirectory(prefix="medisecure-tour-"))
    clinic = stack.enter_context(LocalClinic(Path(folder) / "clinic"))
    return clinic, clinic.start()


def _one_of_each(accounts: list[DemoAccount]) -> list[DemoAccount]:
    return [next(account for account in accounts if account.role == role) for role in JOBS]


def _drive(driver: Driver, app: QApplication, clinic_file: Path, account: DemoAccount) -> None:
    program = Program(load_configuration(clinic_file), Audience.for_role(account.role), app)
    program.start(is_restoring=False)
    try:
        is_first = account.role == next(iter(JOBS))
        if is_first:
            wrong_password(driver, program, account)
        workspace = sign_in(driver, program, account, is_shown=is_first)
        JOBS[account.role](driver, program, workspace)
        own_account(driver, program, workspace, account.role.lower())
        sign_out(driver, program, account.role.lower())
    finally:
        program.stop()


def _tell(output: Path, report: TourReport) -> None:
    pictures = sum(len(step.pictures) for step in report.steps)
    pause = max((step.longest_pause_ms for step in report.steps), default=0)
    print(f"{pictures} pictures and tour.json are in {output}.")
    print(f"The longest pause of the window was {pause:.0f} ms.")
    print("Every step held." if report.passed else f"FAILED: {report.failure}")
