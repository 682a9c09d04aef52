"""Pictures made small enough to keep: a quarter of their size, in sixteen steps of each colour, without loss.

Qt brings its own font engine and we our fonts, so every machine draws the same; what is left of a difference
in rounding is gone at a quarter of the size, and what a person would notice is not.
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

PART, STEP = 4, 16
STEPS = bytes(value // STEP * STEP + STEP // 2 for value in range(256))
NOTICED, MOST = 32, 8
"""A pixel counts when one of its colours differs by this much of 255; so many may, an icon has more."""
LOSSLESS = 100


def reduced(page: QWidget) -> QImage:
    """A widget as it is, small."""
    image = page.grab().toImage()
    small = image.scaled(
        image.width() // PART,
        image.height() // PART,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_RGB888)
    colours = small.bits()
    colours[:] = bytes(colours).translate(STEPS)
    return small


def keep(image: QImage, file: Path) -> None:
    """Write it, exactly."""
    assert image.save(str(file), "WEBP", LOSSLESS)


def kept(file: Path) -> QImage:
    """A picture as it was written; a null one if there is none."""
    return QImage(str(file)).convertToFormat(QImage.Format.Format_RGB888)


def difference(one: QImage, other: QImage) -> int:
    """How many pixels differ so much that it is noticed; all of them when the sizes differ."""
    if one.size() != other.size():
        return other.width() * other.height()
    here, there = _bytes(one), _bytes(other)
    if here == there:
        return 0
    return len({at // 3 for at in range(len(here)) if abs(here[at] - there[at]) >= NOTICED})


def _bytes(image: QImage) -> bytes:
    rows = bytes(image.constBits())
    line, wide = image.bytesPerLine(), image.width() * 3
    return b"".join(rows[at * line : at * line + wide] for at in range(image.height()))
