"""The whole program, driven: what `make demo` does on a machine without a screen."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

BIN = Path(sys.executable).parent


@pytest.mark.parametrize(
    "language",
    ["en", "ar", pytest.param("de", marks=pytest.mark.soak), pytest.param("es", marks=pytest.mark.soak)],
)
def test_the_tour_holds_and_leaves_pictures(tmp_path: Path, language: str) -> None:
    done = subprocess.run(
        [str(BIN / "medisecure"), "tour", "--output", str(tmp_path), "--language", language],
        capture_output=True,
        text=True,
        timeout=170,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    report = json.loads((tmp_path / "tour.json").read_text())
    pictures = {picture for step in report["steps"] for picture in step["pictures"]}
    assert report["passed"]
    assert len(pictures) >= 14
    assert all((tmp_path / picture).stat().st_size > 5_000 for picture in pictures)
    assert {step["name"].split(":")[0] for step in report["steps"]} >= {"doctor", "patient", "admin"}
    text = (tmp_path / "tour.json").read_text() + done.stdout + done.stderr
    assert "Hillside-Doctor-1" not in text
    assert "JBSWY3DPEHPK3PXP" not in text
