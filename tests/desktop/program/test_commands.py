"""The commands as a person types them."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from medisecure_desktop import cli, local_clinic
from medisecure_desktop.not_told import not_told_window
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.label import Label

BIN = Path(sys.executable).parent


def run(*command: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [str(BIN / command[0]), *command[1:]], capture_output=True, text=True, timeout=90, check=False
    )


@pytest.mark.parametrize("program", ["medisecure", "medisecure-patient"])
def test_the_version_is_told(program: str) -> None:
    done = run(program, "--version")
    assert (done.returncode, done.stdout) == (0, f"{program} 0.1.0\n")


@pytest.mark.parametrize("program", ["medisecure", "medisecure-patient"])
def test_the_self_test_paints_and_probes(program: str) -> None:
    done = run(program, "--selftest")
    assert done.returncode == 0
    assert "painted" in done.stdout
    assert "keychain" in done.stdout


def test_a_missing_clinic_file_is_one_sentence(tmp_path: Path) -> None:
    done = run("medisecure", "--clinic", str(tmp_path / "none.json"))
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr


def test_started_from_a_menu_the_same_sentence_is_in_a_window(qapp: QApplication) -> None:
    window = not_told_window(qapp, "There is no clinic file at /x.")
    window.show()
    said = "\n".join(label.text() for label in window.findChildren(Label))
    assert "There is no clinic file at /x." in said
    window.findChildren(Button)[0].click()
    assert not window.isVisible()
    window.deleteLater()


@pytest.mark.parametrize("command", [["demo"], ["tour", "--output", "x"]])
def test_an_installed_program_has_no_demo_and_says_where_there_is_one(
    command: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(local_clinic, "PARTS", ("medisecure_backend.not_installed",))
    assert cli.main(command) == cli.EXIT_USAGE
    assert "make demo" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["tour", "gallery"])
def test_pictures_that_cannot_be_written_are_one_sentence(command: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run("medisecure", command, "--output", str(tmp_path / "file" / "pictures"))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
