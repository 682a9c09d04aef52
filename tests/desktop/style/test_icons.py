"""Every icon the program names is shipped, is the one the manifest says, and draws."""

import hashlib
import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from medisecure_desktop.ui.style import icons
from medisecure_desktop.ui.style.places import RESOURCES

UI = Path(icons.__file__).resolve().parents[1]
FOLDER = RESOURCES / "icons"
NAME = re.compile(r'"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)"')


def manifest() -> dict[str, str]:
    return json.loads((FOLDER / "manifest.json").read_text())["icons"]


def calls_with_icons() -> set[str]:
    """The icon names written as arguments of what takes an icon."""
    takers = r"(?:IconView|IconButton|pixmap|icon|set_icon|show_empty|EmptyState|themed_icon)"
    found: set[str] = set()
    for file in UI.rglob("*.py"):
        found |= set(re.findall(takers + r'\(\s*"([a-z0-9-]+)"', file.read_text()))
        found |= set(re.findall(r'\bicon="([a-z0-9-]+)"', file.read_text()))
    return found


def test_manifest_lists_exactly_what_is_shipped() -> None:
    assert set(manifest()) == {file.stem for file in FOLDER.glob("*.svg")}


def test_every_file_is_the_one_the_manifest_says() -> None:
    for name, digest in manifest().items():
        content = (FOLDER / f"{name}.svg").read_bytes()
        assert hashlib.sha256(content).hexdigest() == digest, name


def test_the_licence_is_shipped() -> None:
    assert "ISC License" in (FOLDER / "LICENSE").read_text()
    for name in ("LICENSE-Inter.txt", "LICENSE-NotoSansArabic.txt"):
        assert "Open Font License" in (RESOURCES / "fonts" / name).read_text()


def test_every_icon_that_is_named_is_shipped() -> None:
    assert len(calls_with_icons()) > 20
    assert calls_with_icons() - set(manifest()) == set()


@pytest.mark.parametrize("name", sorted(file.stem for file in FOLDER.glob("*.svg")))
def test_icons_draw_something_in_the_asked_colour(qapp: object, name: str) -> None:
    image = icons.pixmap(name, 24, "danger").toImage()
    opaque = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert opaque
    assert all(colour.red() > colour.blue() for colour in opaque)


def test_arrows_turn_with_the_window_and_clocks_do_not(qapp: QApplication) -> None:
    names = ("chevron-left", "clock")
    before = {name: icons.pixmap(name, 24).toImage() for name in names}
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = {name: icons.pixmap(name, 24).toImage() for name in names}
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert before["chevron-left"] != after["chevron-left"]
    assert before["clock"] == after["clock"]
