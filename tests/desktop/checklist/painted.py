"""Words that are painted and no widget of their own: cells, charts, calendars."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

ELLIPSIS = "\u2026"
SLACK = 2.0
HEADER_EDGES = 24


@dataclass(frozen=True)
class Words:
    """One call to paint words: where they may be, and how they are written."""

    text: str
    room: QRectF
    flags: int
    font: QFont
    ink: QColor

    @property
    def needed(self) -> QRectF:
        """What they take when they are laid out in this room."""
        return QFontMetricsF(self.font).boundingRect(self.room, self.flags, self.text)

    @property
    def is_cut(self) -> bool:
        needed = self.needed
        return needed.width() > self.room.width() + SLACK or needed.height() > self.room.height() + SLACK


@contextmanager
def listening() -> Iterator[list[Words]]:
    """Hear all words that our painting code paints into a rectangle."""
    heard: list[Words] = []
    paint = QPainter.drawText

    def said(painter: QPainter, *arguments: Any) -> Any:
        if len(arguments) >= 2 and hasattr(arguments[0], "width"):
            heard.append(_words(painter, arguments))
        return paint(painter, *arguments)

    with patch.object(QPainter, "drawText", said):
        yield heard


def painted_words(window: QWidget) -> list[Words]:
    """All words that are painted in a window as it is."""
    with listening() as heard:
        window.grab()
    return heard


def cut_cells(window: QWidget) -> list[str]:
    """Painted words that need more room than they were given, and titles of columns that do."""
    return _cut(window, painted_words(window))


def cut_or_shortened(window: QWidget) -> list[str]:
    """The same, and painted words that end in dots."""
    heard = painted_words(window)
    return _cut(window, heard) + [f"{one.text!r} is shortened" for one in heard if ELLIPSIS in one.text]


def _cut(window: QWidget, heard: list[Words]) -> list[str]:
    found = [
        f"painted {one.text[:40]!r} needs {one.needed.width():.0f}x{one.needed.height():.0f}, "
        f"has {one.room.width():.0f}x{one.room.height():.0f}"
        for one in heard
        if one.is_cut
    ]
    return found + [line for header in _headers(window) for line in _cut_titles(header)]


def _words(painter: QPainter, arguments: tuple[Any, ...]) -> Words:
    texts = [each for each in arguments if isinstance(each, str)]
    flags = [each for each in arguments[1:] if isinstance(each, int | Qt.AlignmentFlag | Qt.TextFlag)]
    number = int(getattr(flags[0], "value", flags[0])) if flags else 0
    return Words(
        texts[0] if texts else "", QRectF(arguments[0]), number, QFont(painter.font()), painter.pen().color()
    )


def _headers(window: QWidget) -> list[QHeaderView]:
    every = window.findChildren(QHeaderView)
    return [one for one in every if one.isVisible() and one.orientation() == Qt.Orientation.Horizontal]


def _cut_titles(header: QHeaderView) -> list[str]:
    model = header.model()
    if type(header).__name__ == "SlotHeader":
        return []  # paints its own words, which are heard
    titles = {
        at: str(model.headerData(at, Qt.Orientation.Horizontal))
        for at in range(header.count())
        if not header.isSectionHidden(at)
    }
    return [
        f"the title {title!r} has {header.sectionSize(at)}"
        for at, title in titles.items()
        if header.fontMetrics().horizontalAdvance(title) + HEADER_EDGES > header.sectionSize(at)
    ]
