"""A9: every component looks as it did when somebody last looked at it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.desktop.checklist.pictures import FOLDER, MOST, cases, difference, draw, file_of

SMALL = 30_000
CASES = {file_of(*case).stem: case for case in cases()}
RENEW = "if it is as it should be: python -m tests.desktop.checklist.pictures"


@pytest.mark.parametrize("name", CASES)
def test_it_looks_as_it_did(qapp: QApplication, tmp_path: Path, name: str) -> None:
    qapp.setCursorFlashTime(0)
    before = QImage(str(FOLDER / f"{name}.png")).convertToFormat(QImage.Format.Format_Grayscale8)
    assert not before.isNull(), f"there is no picture of {name}; {RENEW}"
    now = draw(qapp, *CASES[name])
    differs = difference(before, now)
    if differs > MOST:
        now.save(str(tmp_path / f"{name}.png"))
    assert differs <= MOST, f"{differs:.2%} of {name} differs, see {tmp_path}; {RENEW}"


def test_pictures_are_small_and_none_is_left_over() -> None:
    kept = {file.stem: file.stat().st_size for file in FOLDER.glob("*.png")}
    assert set(kept) == set(CASES)
    assert max(kept.values()) < SMALL
