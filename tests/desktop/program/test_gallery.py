"""`medisecure gallery` leaves a picture of a component in every look."""

import subprocess
import sys
from pathlib import Path

BIN = Path(sys.executable).parent


def gallery(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(BIN / "medisecure"), "gallery", *arguments],
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )


def test_one_component_in_every_look(tmp_path: Path) -> None:
    done = gallery("--output", str(tmp_path), "--component", "regions")
    assert done.returncode == 0, done.stderr
    names = {file.name for file in tmp_path.iterdir()}
    assert len(names) == 12
    assert {"regions-light-100-ltr.png", "regions-high-contrast-200-rtl.png"} <= names
    assert all(file.stat().st_size > 3_000 for file in tmp_path.iterdir())


def test_a_component_that_is_not_there_is_said(tmp_path: Path) -> None:
    done = gallery("--output", str(tmp_path), "--component", "nothing")
    assert done.returncode == 2
    assert "buttons" in done.stderr
