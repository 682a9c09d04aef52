"""Widgets side by side, continued on the next line when there is no more room."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lines of widgets, each centred on its line; nothing is ever cut."""

    def __init__(self, spacing: int = 10, line_spacing: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        """Width -> height, until something in here changes: layouts around this one ask again and again."""
        self._spacing, self._line_spacing = spacing, line_spacing
        self.setContentsMargins(0, 0, 0, 0)

    def set_spacing(self, spacing: int, line_spacing: int) -> None:
        """Between the widgets of a line, and between lines."""
        self._spacing, self._line_spacing = spacing, line_spacing
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] - Qt asks past the end
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] - as above
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        super().invalidate()
        self._heights.clear()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), is_real=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, is_real=True)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._spacing * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        """What is hidden takes no room and no space beside it."""
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, is_real: bool) -> int:
        top = rect.top()
        for line in self._lines(rect.width()):
            height = max(_size(item, rect.width()).height() for item in line)
            if is_real:
                self._place(line, rect, top, height)
            top += height + self._line_spacing
        return max(top - self._line_spacing - rect.top(), 0)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = width + 1
        for item in self._shown():
            needed = _size(item, width).width()
            if not lines or used + self._spacing + needed > width:
                lines.append([])
                used = needed
            else:
                used += self._spacing + needed
            lines[-1].append(item)
        return lines

    def _place(self, line: list[QLayoutItem], rect: QRect, top: int, height: int) -> None:
        widget = self.parentWidget()
        is_mirrored = widget is not None and widget.isRightToLeft()
        left = rect.left()
        for item in line:
            size = _size(item, rect.width()).boundedTo(QSize(rect.width(), height))
            x = rect.right() - (left - rect.left()) - size.width() + 1 if is_mirrored else left
            item.setGeometry(QRect(x, top + (height - size.height()) // 2, size.width(), size.height()))
            left += size.width() + self._spacing


def _size(item: QLayoutItem, width: int) -> QSize:
    """What an item takes on a line of this width: what it wants, or the whole line and more height."""
    size = item.sizeHint()
    if size.width() <= width:
        return size
    return QSize(width, item.heightForWidth(width) if item.hasHeightForWidth() else size.height())
