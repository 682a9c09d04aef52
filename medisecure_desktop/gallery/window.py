"""The gallery to walk through: exhibits at the side, the look at the top."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from medisecure_desktop.gallery.registry import EXHIBITS
from medisecure_desktop.ui.style.sizes import fixed_width
from medisecure_desktop.ui.style.theme import APPEARANCES, TEXT_PERCENTS, theme
from medisecure_desktop.ui.widgets.nav_rail import NavRail, Place
from medisecure_desktop.ui.widgets.segmented import SegmentedControl

LIST_WIDTH = 250
DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)


class GalleryWindow(QWidget):
    """Shows one exhibit at a time, in the look that is chosen."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.setObjectName("Screen")
        self.setWindowTitle("MediSecure gallery")
        self.resize(1280, 800)
        self._app = app
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        rail = NavRail([Place(key, each.title, "square-check") for key, each in EXHIBITS.items()])
        fixed_width(rail, LIST_WIDTH)
        rail.chosen.connect(self.show_exhibit)
        right = QVBoxLayout()
        right.addLayout(self._looks())
        right.addWidget(self._area, 1)
        row = QHBoxLayout(self)
        row.addWidget(rail)
        row.addLayout(right, 1)
        rail.set_current(next(iter(EXHIBITS)))
        self.show_exhibit(next(iter(EXHIBITS)))

    def show_exhibit(self, key: str) -> None:
        """Put another exhibit into the middle."""
        self._area.setWidget(EXHIBITS[key].build())

    def _choose_look(self, at: int) -> None:
        theme.apply(self._app, APPEARANCES[at])

    def _choose_size(self, at: int) -> None:
        theme.set_text_percent(TEXT_PERCENTS[at])

    def _choose_direction(self, at: int) -> None:
        self._app.setLayoutDirection(DIRECTIONS[at])

    def _looks(self) -> QHBoxLayout:
        looks = SegmentedControl([each.capitalize() for each in APPEARANCES])
        looks.changed.connect(self._choose_look)
        sizes = SegmentedControl([f"{each} %" for each in TEXT_PERCENTS])
        sizes.changed.connect(self._choose_size)
        sides = SegmentedControl(["Left to right", "Right to left"])
        sides.changed.connect(self._choose_direction)
        row = QHBoxLayout()
        for bar, name in ((looks, "Appearance"), (sizes, "Text size"), (sides, "Direction")):
            bar.set_name(name)
            row.addWidget(bar)
        row.addStretch(1)
        return row
