"""The staff window, telling its memory: painted, or with a chart open where a clinic file is given."""

import sys
from contextlib import redirect_stdout
from pathlib import Path

from benchmarks.resident import megabytes
from medisecure_desktop.bootstrap import Audience, Program
from medisecure_desktop.config import ClinicConfiguration, load_configuration
from medisecure_desktop.ui.app import create_application

POOL = "eu-west-2_benchmark"
NOWHERE = ClinicConfiguration(
    api_url="http://127.0.0.1:9",
    identity_url="http://127.0.0.1:9",
    region="eu-west-2",
    user_pool_id=POOL,
    client_id="benchmark",
    issuer=f"https://cognito-idp.eu-west-2.amazonaws.com/{POOL}",
)


def painted() -> float:
    """Before anything is loaded that can wait."""
    app = create_application(sys.argv[:1], "light")
    program = Program(NOWHERE, Audience.STAFF, app)
    program.start(is_restoring=False)
    program.window.grab()
    return megabytes()


def with_a_chart(file: Path, number: int) -> float:
    """As this doctor sees it after signing in and opening a patient."""
    from medisecure_desktop.local_clinic import LocalClinic  # noqa: PLC0415 - no part of the painted window
    from medisecure_desktop.tour.driver import Driver  # noqa: PLC0415 - as above
    from medisecure_desktop.tour.sign_in import settle, sign_in  # noqa: PLC0415 - as above

    app = create_application(sys.argv[:1], "light")
    program = Program(load_configuration(file), Audience.STAFF, app)
    program.start(is_restoring=False)
    driver = Driver(file.parent, lambda _: None)
    doctors = [each for each in LocalClinic(file.parent).accounts() if each.role == "Doctor"]
    with redirect_stdout(sys.stderr):
        workspace = sign_in(driver, program, doctors[number])
    patient = program._clinic_api().patients.list().items[0].id  # noqa: SLF001
    workspace.navigate("chart", patient)
    settle(driver, program)
    program.window.grab()
    found = megabytes()
    program.stop()
    return found


if __name__ == "__main__":
    print(painted() if len(sys.argv) == 1 else with_a_chart(Path(sys.argv[1]), int(sys.argv[2])))
