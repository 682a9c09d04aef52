"""Lucide icons in the colours of the theme, drawn at the screen's own resolution."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from medisecure_desktop.ui.style.current import FULL, text_percent, tokens
from medisecure_desktop.ui.style.places import RESOURCES

DEFAULT_SIZE = 20
# What points forward or back turns with the direction of the window; clocks, pulses and ticks never do.
DIRECTIONAL = {
    "arrow-left",
    "arrow-right",
    "chevron-left",
    "chevron-right",
    "log-in",
    "log-out",
    "undo-2",
    "send",
}


def pixmap(name: str, size: int = DEFAULT_SIZE, tone: str = "text2") -> QPixmap:
    """One icon in one of the theme's colours, `size` design pixels large at the person's text size.

    Raises:
        FileNotFoundError: no such icon is shipped.
    """
    is_mirrored = name in DIRECTIONAL and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _drawn(
        name, round(size * text_percent() / FULL), getattr(tokens(), tone), _ratio(), is_mirrored=is_mirrored
    )


def icon(name: str, tone: str = "text2", size: int = DEFAULT_SIZE) -> QIcon:
    """The same as a QIcon, greyed when disabled."""
    made = QIcon(pixmap(name, size, tone))
    made.addPixmap(pixmap(name, size, "disabled"), QIcon.Mode.Disabled)
    return made


def _ratio() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen else 1.0


@lru_cache(maxsize=512)
def _drawn(name: str, size: int, colour: str, ratio: float, *, is_mirrored: bool) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    if is_mirrored:
        painter.translate(drawn.width(), 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, drawn.width(), drawn.height()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
