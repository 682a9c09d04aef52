"""Small pictures of every component and every screen, against which a change that nobody wanted is seen.

`python -m tests.desktop.checklist.pictures` draws all of them again, or only those whose name has one of the
words that are given; look at what changed before it is committed.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from medisecure_desktop.gallery.registry import EXHIBITS
from medisecure_desktop.ui.app import create_application
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.widgets.skeleton import Skeleton
from tests.desktop.checklist.hand import Hand
from tests.desktop.checklist.recording import playing
from tests.desktop.checklist.reduced import keep, reduced
from tests.desktop.checklist.scenes import SCENES
from tests.desktop.checklist.sign_in_scenes import SIGN_IN_SCENES, open_door
from tests.desktop.checklist.stage import open_stage

FOLDER = Path(__file__).parent / "pictures"
LOOKS = ("light", "dark")
SIZES = ((1280, 800), (1024, 768))
WINDOWS = {"shell": SIZES, "palette": SIZES}
REST_MS, SKELETON_MS = 60, 500
"""The grey shapes of a region that loads come after 400 ms."""
Drawn = Iterator[tuple[Path, QImage]]


def exhibits(app: QApplication, name: str) -> Drawn:
    """An exhibit of the gallery; whole windows in two sizes."""
    exhibit = EXHIBITS[name]
    for look in LOOKS:
        theme.apply(app, look)
        for size in WINDOWS.get(name, ((exhibit.width, exhibit.height),)):
            page = exhibit.build()
            page.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            page.resize(*size)
            page.show()
            _rest(SKELETON_MS if page.findChild(Skeleton) is not None else REST_MS)
            yield _file(f"gallery-{name}", look, size), _drawn(page)
            page.close()
            page.deleteLater()


def screens(app: QApplication, name: str) -> Drawn:
    """A scene of the clinic that was recorded."""
    with Hand() as hand, playing() as clinic:
        stage = open_stage(hand, clinic, SCENES[name])
        for look, size in _looks(app, stage.window):
            stage.come_to_rest()
            yield _file(name, look, size), _drawn(stage.window)
        assert clinic.asked_in_vain == []
        stage.leave()


def doors(app: QApplication, name: str) -> Drawn:
    """A form before sign-in."""
    with Hand() as hand:
        door = open_door(hand, None, name)
        _rest(SKELETON_MS if door.window.findChild(Skeleton) is not None else 0)
        for look, size in _looks(app, door.window):
            door.come_to_rest()
            yield _file(f"sign-in-{name}", look, size), _drawn(door.window)
        door.leave()


SETS = ((exhibits, EXHIBITS), (screens, SCENES), (doors, SIGN_IN_SCENES))


def files() -> set[str]:
    """The names of all pictures that there should be."""
    gallery = {
        _file(f"gallery-{name}", look, size).name
        for name, exhibit in EXHIBITS.items()
        for look in LOOKS
        for size in WINDOWS.get(name, ((exhibit.width, exhibit.height),))
    }
    names = [*SCENES, *(f"sign-in-{name}" for name in SIGN_IN_SCENES)]
    return gallery | {_file(name, look, size).name for name in names for look in LOOKS for size in SIZES}


def _file(name: str, look: str, size: tuple[int, int]) -> Path:
    return FOLDER / f"{name}-{look}-{size[0]}x{size[1]}.webp"


def _looks(app: QApplication, window: QWidget) -> Iterator[tuple[str, tuple[int, int]]]:
    for look in LOOKS:
        _without_focus(window)
        theme.apply(app, look)
        for size in SIZES:
            window.resize(*size)
            yield look, size


def _drawn(page: QWidget) -> QImage:
    _without_focus(page)
    return reduced(page)


def _without_focus(page: QWidget) -> None:
    """Also when the window becomes active only after this: an edge that shows the focus takes room."""
    focused = page.window().focusWidget()
    if focused is not None:
        focused.clearFocus()


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main(wanted: list[str]) -> int:
    """Draw them again."""
    app = create_application(["pictures"], "light")
    app.setCursorFlashTime(0)
    FOLDER.mkdir(exist_ok=True)
    for draw, names in SETS:
        for name in names:
            if not wanted or any(word in name for word in wanted):
                for file, image in draw(app, name):
                    keep(image, file)
    for left_over in {file.name for file in FOLDER.iterdir()} - files():
        (FOLDER / left_over).unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
