"""Patients stay signed in where they say so; on a screen that strangers share nothing stays of anybody."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtWidgets import QCheckBox

from medisecure_desktop import run_window
from medisecure_desktop.bootstrap import Audience
from medisecure_desktop.cli import patient_main
from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.keychain.secret_store import MemorySecretStore
from medisecure_desktop.language import text
from medisecure_desktop.session.life import AT_A_STRANGE_SCREEN, WHOLE_DAY
from medisecure_desktop.ui.sign_in.password_form import STAY
from tests.clinic_process import RunningClinic
from tests.desktop.program.conftest import Desk, Keychain

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Start = Callable[..., Desk]


def tick(desk: Desk) -> QCheckBox | None:
    found = [one for one in desk.visible(QCheckBox) if one.text() == text(STAY)]  # type: ignore[attr-defined]
    return found[0] if found else None  # type: ignore[return-value]


def sign_in(desk: Desk, clinic: RunningClinic, number: int) -> None:
    account = clinic.account("Patient", number)
    desk.type_password(account)
    desk.type("6-digit code", clinic.next_code(account))
    desk.until(lambda: desk.is_in)
    desk.settle()


def test_who_says_so_goes_on_next_time(
    clinic: RunningClinic, configuration: ClinicConfiguration, keychain: Keychain, start: Start
) -> None:
    desk = start(configuration, lambda: keychain, Audience.PATIENT)
    desk.until(lambda: tick(desk) is not None)
    box = tick(desk)
    assert box is not None
    assert not box.isChecked(), "nobody is kept without having said so"
    box.click()
    sign_in(desk, clinic, 0)
    assert desk.program.session.sub in next(iter(keychain._values.values()))
    assert desk.program.session.life == WHOLE_DAY
    again = start(configuration, lambda: keychain, Audience.PATIENT)
    again.until(lambda: again.is_in)
    again.settle()
    again.program._sign_out()
    again.settle()
    assert not keychain._values


def test_who_does_not_say_so_is_gone_with_the_window(
    clinic: RunningClinic, configuration: ClinicConfiguration, keychain: Keychain, start: Start
) -> None:
    desk = start(configuration, lambda: keychain, Audience.PATIENT)
    desk.settle()
    sign_in(desk, clinic, 1)
    assert not keychain._values
    assert desk.program.session.life == AT_A_STRANGE_SCREEN
    again = start(configuration, lambda: keychain, Audience.PATIENT)
    again.settle()
    assert not again.is_in


def test_without_a_keychain_it_is_not_offered(configuration: ClinicConfiguration, start: Start) -> None:
    desk = start(configuration, MemorySecretStore, Audience.PATIENT)
    desk.settle()
    assert tick(desk) is None
    assert "keep you signed in" not in desk.words(), "nobody asked for it"


def test_staff_are_not_asked(configuration: ClinicConfiguration, keychain: Keychain, start: Start) -> None:
    desk = start(configuration, lambda: keychain, Audience.STAFF)
    desk.settle()
    assert tick(desk) is None


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where everything would be written."""
    for name in ("XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("audience", list(Audience))
def test_a_shared_screen_asks_no_keychain_and_writes_nothing(
    clinic: RunningClinic,
    configuration: ClinicConfiguration,
    start: Start,
    audience: Audience,
    home: Path,
) -> None:
    asked: list[bool] = []
    assert platformdirs.user_runtime_path("medisecure").is_relative_to(home)
    shared = replace(configuration, shared_screen=True, remember_computers=True)
    desk = start(shared, lambda: (asked.append(True), Keychain())[1], audience)
    desk.settle()
    assert tick(desk) is None
    account = clinic.account("Patient" if audience is Audience.PATIENT else "Doctor", 2)
    desk.type_password(account)
    assert not desk.visible(QCheckBox), "no computer is remembered"
    desk.type("6-digit code", clinic.next_code(account))
    desk.until(lambda: desk.is_in)
    desk.settle()
    desk.program.session.refresh_after_401(desk.program.session.access_token())
    desk.program._sign_out()
    desk.settle()
    assert asked == []
    assert not list(home.rglob("*")), "no lock, no door, no settings"


def test_kiosk_on_the_command_line_makes_it_a_shared_screen(
    clinic: RunningClinic, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[bool, object]] = []

    class Ended(Exception):  # noqa: N818 - it only stops the start
        """The program would begin now."""

    def begin(configuration: ClinicConfiguration, audience: Audience, app: object, settings: object) -> None:
        seen.append((configuration.shared_screen, settings))
        raise Ended

    monkeypatch.setattr(run_window, "Program", begin)
    for arguments, expected in (([], False), (["--kiosk"], True)):
        with pytest.raises(Ended):
            patient_main(["--clinic", str(clinic.clinic_file), *arguments])
        assert seen[-1][0] is expected
        assert (seen[-1][1] is None) is expected, "not even where the window stood"
