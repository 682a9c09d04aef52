"""The fonts we ship, so that every machine, and none without fonts, shows the same."""

from PySide6.QtGui import QFont, QFontDatabase

from medisecure_desktop.ui.style.current import FULL, text_percent
from medisecure_desktop.ui.style.places import RESOURCES

FAMILY = "Inter"
ARABIC = "Noto Sans Arabic"
BODY_PX = 14


def load_fonts() -> None:
    """Register the shipped fonts; called once, before the first widget."""
    for file in sorted((RESOURCES / "fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FileNotFoundError(file.name)
    QFont.insertSubstitutions(FAMILY, [ARABIC, "Noto Sans", "DejaVu Sans"])


def font(
    pixels: int = BODY_PX, weight: QFont.Weight = QFont.Weight.Normal, *, tabular: bool = False
) -> QFont:
    """Inter at a design size, at the person's text size; `tabular` digits have equal width, for columns."""
    made = QFont(FAMILY)
    made.setPixelSize(round(pixels * text_percent() / FULL))
    made.setWeight(weight)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
