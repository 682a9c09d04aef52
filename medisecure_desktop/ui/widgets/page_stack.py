"""Pages of which one is shown; only that one says how much room is wanted."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """Qt's own asks for as much room as its largest page: a short page beside a long one would scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return super().sizeHint() if page is None else page.sizeHint()  # pyright: ignore[reportUnnecessaryComparison]

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        if page is None:  # pyright: ignore[reportUnnecessaryComparison]
            return super().minimumSizeHint()
        return page.minimumSizeHint().expandedTo(page.minimumSize())
