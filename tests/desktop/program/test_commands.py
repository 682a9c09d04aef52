"""The commands as a person types them."""

import subprocess
import sys
from pathlib import Path

import pytest

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
