"""The titles of a table's columns, with an arrow on the one it is sorted by."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.style.sizes import px
from medisecure_desktop.ui.widgets.table_model import ASCENDING, RowsModel

SIGN, EDGE = 14, 6


class TableHeader(QHeaderView):
    """A click sorts where a column can be sorted by; the others do not look as if they could."""

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._rows = model
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMouseTracking(True)

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:  # noqa: N803 - Qt's name
        size = super().sectionSizeFromContents(logicalIndex)
        return size + QSize(px(SIGN + EDGE), 0) if self._is_sortable(logicalIndex) else size

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        if not self._is_sortable(logicalIndex):
            return
        by = self._rows.sorted_by
        name, tone = "arrow-up-down", "muted"
        if by is not None and by[0] == logicalIndex:
            name, tone = ("arrow-up" if by[1] == ASCENDING else "arrow-down"), "primary"
        x = rect.left() + px(EDGE) if self.isRightToLeft() else rect.right() - px(SIGN + EDGE)
        painter.drawPixmap(x, rect.center().y() - px(SIGN) // 2, pixmap(name, SIGN, tone))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()

    def _is_sortable(self, section: int) -> bool:
        columns = self._rows.columns
        return 0 <= section < len(columns) and columns[section].sort_key is not None
