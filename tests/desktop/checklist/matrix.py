"""A7, A8: what is cut in a window, at three sizes of text in two sizes of window."""

from itertools import product

from PySide6.QtWidgets import QWidget

from medisecure_desktop.ui.style.current import text_percent
from medisecure_desktop.ui.style.theme import theme
from tests.desktop.checklist.clipping import overlaps, problems
from tests.desktop.checklist.painted import cut_or_shortened
from tests.desktop.checklist.rest import come_to_rest

SIZES = ((1280, 800), (1024, 768))
PERCENTS = (100, 150, 200)


def cut_at_any_size(window: QWidget) -> list[str]:
    """One line for each thing that is cut, and when."""
    found: list[str] = []
    for percent, size in product(PERCENTS, SIZES):
        if text_percent() != percent:
            theme.set_text_percent(percent)
        found += [f"{percent} % {size}: {one}" for one in _cut(window, size)]
    return found


def _cut(window: QWidget, size: tuple[int, int]) -> list[str]:
    window.resize(*size)
    come_to_rest(window)
    found = [*problems(window), *overlaps(window), *cut_or_shortened(window)]
    grown = window.size()
    if (grown.width(), grown.height()) != size:
        found.append(f"the window grew to {grown.width()}x{grown.height()}")
    return found
