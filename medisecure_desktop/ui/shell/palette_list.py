"""The lines of the command palette: a list with group titles, the keys at the end of each line."""

import re

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from medisecure_desktop.language import text
from medisecure_desktop.ui.shell.command import Command
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.style.plain import heard, painted
from medisecure_desktop.ui.style.sizes import px
from medisecure_desktop.ui.widgets.painted_option import area, is_selected, placed
from medisecure_desktop.ui.widgets.reader_choice import ReaderChoice

COMMAND_ROLE = Qt.ItemDataRole.UserRole + 1
_BETWEEN = re.compile(r"(?<=[^+])\+")
"""Ctrl++ is two keys."""
ROW, TALL_ROW, TITLE, PAD, BAR = 40, 48, 28, 14, 3
START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
Index = QModelIndex | QPersistentModelIndex


class PaletteList(QListView):
    """Shows commands; the one that Enter takes is current."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = _Lines()
        self.setModel(self._lines)
        self.setItemDelegate(_LineDelegate(self))
        ReaderChoice(self, is_taking=True)
        self.setAccessibleName(text("Results", meaning="of a search"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def set_lines(self, lines: list[Command]) -> None:
        """Show these; the first is current."""
        self._lines.set_lines(lines)
        self.go_to(0)

    def current_line(self) -> Command | None:
        """What Enter would take."""
        index = self.currentIndex()
        return self._lines.lines[index.row()] if index.isValid() else None

    def line_at(self, index: QModelIndex) -> Command:
        """What a click takes."""
        return self._lines.lines[index.row()]

    def step(self, by: int) -> None:
        """Move, from the end to the start and back."""
        many = len(self._lines.lines)
        if many:
            self.go_to((self.currentIndex().row() + by) % many)

    def go_to(self, row: int) -> None:
        """Make a line current."""
        if self._lines.lines:
            self.setCurrentIndex(self._lines.index(row))


class _Lines(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Command] = []

    def set_lines(self, lines: list[Command]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def begins_group(self, row: int) -> bool:
        return row == 0 or self.lines[row].group != self.lines[row - 1].group

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return heard(", ".join(part for part in (line.title, line.detail, line.keys) if part))
        return line if role == COMMAND_ROLE else None


class _LineDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Command = index.data(COMMAND_ROLE)
        title = px(TITLE) if _begins_group(index) else 0
        return QSize(area(option).width(), px(TALL_ROW if line.detail else ROW) + title)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Command = index.data(COMMAND_ROLE)
        row = area(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if _begins_group(index):
            title = QRect(row.left() + px(PAD), row.top(), row.width() - 2 * px(PAD), px(TITLE))
            painter.setFont(font(12, QFont.Weight.DemiBold))
            painter.setPen(colour("text2"))
            painter.drawText(placed(option, title), START, text(line.group))
            row = row.adjusted(0, px(TITLE), 0, 0)
        if is_selected(option):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("primary_soft"))
            painter.drawRoundedRect(row.adjusted(4, 1, -4, -1), 6, 6)
            bar = QRect(row.left() + 4, row.top() + px(8), BAR, row.height() - 2 * px(8))
            painter.fillRect(placed(option, bar), colour("primary"))
        self._paint_words(painter, option, row, line)
        painter.restore()

    @staticmethod
    def _paint_words(painter: QPainter, option: QStyleOptionViewItem, row: QRect, line: Command) -> None:
        sign = QRect(row.left() + px(PAD + 4), row.center().y() - px(9), px(18), px(18))
        painter.drawPixmap(placed(option, sign), pixmap(line.icon, 18, "text2"))
        keys = _paint_keys(painter, option, row, line.keys)
        left = px(PAD + 34)
        words = QRect(row.left() + left, row.top(), row.width() - left - keys - px(PAD), row.height())
        painter.setFont(font(14, QFont.Weight.DemiBold))
        painter.setPen(colour("text"))
        if not line.detail:
            painter.drawText(placed(option, words), START, _fitting(painter, line.title, words))
            return
        upper = QRect(words.left(), words.top() + px(5), words.width(), px(20))
        painter.drawText(placed(option, upper), START, _fitting(painter, line.title, upper))
        painter.setFont(font(12, QFont.Weight.Medium))
        painter.setPen(colour("text2"))
        lower = QRect(words.left(), words.top() + px(24), words.width(), px(18))
        painter.drawText(placed(option, lower), START, _fitting(painter, line.detail, lower))


def _paint_keys(painter: QPainter, option: QStyleOptionViewItem, row: QRect, keys: str) -> int:
    """Each key in a box of its own; how much room they took."""
    painter.setFont(font(12, QFont.Weight.DemiBold))
    taken = 0
    for key in reversed(_BETWEEN.split(keys)) if keys else ():
        wide = QFontMetrics(painter.font()).horizontalAdvance(key) + px(14)
        box = QRect(row.right() - px(PAD) - taken - wide, row.center().y() - px(11), wide, px(22))
        painter.setPen(colour("line"))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(placed(option, box), 4, 4)
        painter.setPen(colour("text2"))
        painter.drawText(placed(option, box), Qt.AlignmentFlag.AlignCenter, key)
        taken += wide + px(5)
    return taken


def _begins_group(index: Index) -> bool:
    model = index.model()
    return isinstance(model, _Lines) and model.begins_group(index.row())


def _fitting(painter: QPainter, words: str, room: QRect) -> str:
    metrics = QFontMetrics(painter.font())
    return metrics.elidedText(painted(words), Qt.TextElideMode.ElideRight, room.width())
