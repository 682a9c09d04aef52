"""Small pictures of every component, against which a change that nobody wanted is seen.

`python -m tests.desktop.checklist.pictures` draws them again; look at what changed before it is committed.
They are half as large as on the screen and grey, so that they stay small: what is looked for is a part that
moved, is gone, or has grown. Qt brings its own font engine and we our fonts, so every machine draws the same.
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

FOLDER = Path(__file__).parent / "pictures"
LOOKS = ("light", "dark")
WINDOWS = {"shell": ((1280, 800), (1024, 768)), "palette": ((1280, 800), (1024, 768))}
REST_MS, SKELETON_MS = 60, 500
"""The grey shapes of a region that loads come after 400 ms."""
NOTICED, MOST = 40, 0.001
"""A pixel counts when it differs by this much of 255; a tenth of a percent of them may."""


def cases() -> Iterator[tuple[str, str, tuple[int, int]]]:
    """Every exhibit in both themes; whole windows in two sizes."""
    for look in LOOKS:
        for name, exhibit in EXHIBITS.items():
            for size in WINDOWS.get(name, ((exhibit.width, exhibit.height),)):
                yield name, look, size


def file_of(name: str, look: str, size: tuple[int, int]) -> Path:
    """Where a picture is kept."""
    return FOLDER / f"{name}-{look}-{size[0]}x{size[1]}.png"


def draw(app: QApplication, name: str, look: str, size: tuple[int, int]) -> QImage:
    """One exhibit at rest, without a focus: half as large, grey."""
    theme.apply(app, look)
    page = EXHIBITS[name].build()
    page.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    page.resize(*size)
    page.show()
    _rest(SKELETON_MS if page.findChild(Skeleton) is not None else REST_MS)
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    drawn = _small(page)
    page.close()
    page.deleteLater()
    return drawn


def difference(one: QImage, other: QImage) -> float:
    """The share of pixels that differ so much that it is noticed; all of them when the sizes differ."""
    if one.size() != other.size():
        return 1.0
    pairs = zip(_bytes(one), _bytes(other), strict=True)
    return sum(abs(here - there) > NOTICED for here, there in pairs) / (one.width() * one.height())


def _small(page: QWidget) -> QImage:
    image = page.grab().toImage()
    half = image.scaled(
        image.width() // 2,
        image.height() // 2,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return half.convertToFormat(QImage.Format.Format_Grayscale8)


def _bytes(image: QImage) -> bytes:
    rows = bytes(image.constBits())
    line, wide = image.bytesPerLine(), image.width()
    return b"".join(rows[at * line : at * line + wide] for at in range(image.height()))


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> int:
    """Draw all of them again."""
    app = create_application(["pictures"], "light")
    app.setCursorFlashTime(0)
    FOLDER.mkdir(exist_ok=True)
    for file in FOLDER.glob("*.png"):
        file.unlink()
    for case in cases():
        draw(app, *case).save(str(file_of(*case)), "PNG", 0)
    return 0


if __name__ == "__main__":
    sys.exit(main())
