"""`medisecure gallery`: a window to look at every component, or their pictures in a folder."""

import os
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from medisecure_desktop.gallery.registry import EXHIBITS, Exhibit
from medisecure_desktop.gallery.window import GalleryWindow
from medisecure_desktop.ui.app import create_application
from medisecure_desktop.ui.style.sizes import px
from medisecure_desktop.ui.style.theme import theme

LOOKS = ("light", "dark", "high-contrast")
PERCENTS = (100, 200)
SIDES = {"ltr": Qt.LayoutDirection.LeftToRight, "rtl": Qt.LayoutDirection.RightToLeft}
REST_MS, SKELETON_MS = 60, 450
Look = tuple[str, int, str]


def run_gallery(output: Path | None, component: str | None) -> int:
    """Show the window until it is closed, or write the pictures."""
    if output is None:
        app = create_application(["medisecure-gallery"], "light")
        window = GalleryWindow(app)
        window.show()
        if component is not None:
            window.show_exhibit(component)
        return app.exec()
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = create_application(["medisecure-gallery"], "light")
    output.mkdir(parents=True, exist_ok=True)
    names = [component] if component is not None else list(EXHIBITS)
    written = [_picture(app, name, look, output) for look in _looks() for name in names]
    print(f"{len(written)} pictures are in {output}.")
    return 0


def _looks() -> Iterator[Look]:
    for appearance in LOOKS:
        for percent in PERCENTS:
            for side in SIDES:
                yield appearance, percent, side


def _picture(app: QApplication, name: str, look: Look, output: Path) -> Path:
    appearance, percent, side = look
    app.setLayoutDirection(SIDES[side])
    theme.apply(app, appearance)
    theme.set_text_percent(percent)
    exhibit: Exhibit = EXHIBITS[name]
    shown = exhibit.build()
    shown.resize(px(exhibit.width), px(exhibit.height))
    shown.show()
    _wait(SKELETON_MS if name == "regions" else REST_MS)
    file = output / f"{name}-{appearance}-{percent}-{side}.png"
    shown.grab().save(str(file))
    shown.close()
    shown.deleteLater()
    return file


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
