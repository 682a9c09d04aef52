"""A record over time: a line of entries, each with its kind's icon."""

from datetime import tzinfo

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from medisecure_backend.contract.clinical import TimelineEntry
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.formatters import staff_datetime
from medisecure_desktop.ui.style.icons import pixmap

ICONS = {
    "encounter": "stethoscope",
    "observation": "flask-conical",
    "prescription": "pill",
    "immunization": "syringe",
    "condition": "clipboard-list",
    "allergy": "triangle-alert",
    "appointment": "calendar",
}
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
LEFT, CIRCLE, PAD = 44, 26, 10
TITLE_PX, META_PX, LINE_PX = 20, 17, 20
FLAG_WIDTH = 60
Index = QModelIndex | QPersistentModelIndex


class TimelineList(QWidget):
    """Entries newest first. `activated` with the entry; `more_wanted` near the end of what is loaded."""

    activated = Signal(object)
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _EntriesModel()
        self._delegate = _EntryDelegate(self)
        self.view = QListView()
        self.view.setModel(self._model)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName("Timeline")
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.view.activated.connect(self._on_activated)
        self.view.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def set_entries(self, entries: list[TimelineEntry], zone: tzinfo) -> None:
        """Show these."""
        self._delegate.zone = zone
        self._model.set_entries(entries, zone)

    def entries(self) -> list[TimelineEntry]:
        """What is shown."""
        return self._model.entries

    def _on_activated(self, index: QModelIndex) -> None:
        self.activated.emit(self._model.entries[index.row()])

    def _on_scrolled(self, value: int) -> None:
        bar = self.view.verticalScrollBar()
        if bar.maximum() > 0 and value >= bar.maximum() - bar.pageStep():
            self.more_wanted.emit()


class _EntriesModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.entries: list[TimelineEntry] = []
        self._zone: tzinfo | None = None

    def set_entries(self, entries: list[TimelineEntry], zone: tzinfo) -> None:
        self.beginResetModel()
        self.entries, self._zone = entries, zone
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} and self._zone:
            parts = (
                entry.title,
                entry.flag or "",
                staff_datetime(entry.at, self._zone),
                entry.author,
                entry.detail,
            )
            return ", ".join(part for part in parts if part)
        return None


class _EntryDelegate(QStyledItemDelegate):
    zone: tzinfo | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = index.data(ENTRY_ROLE)
        width = option.rect.width() - LEFT - PAD  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
        height = TITLE_PX + META_PX + self._detail(entry.detail, int(width)).height() + 2 * PAD  # pyright: ignore[reportUnknownArgumentType]
        return QSize(int(width), height)  # pyright: ignore[reportUnknownArgumentType]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        entry = index.data(ENTRY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if has_focus:
            painter.setPen(QPen(colour("focus"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        self._sign(painter, rect, entry, is_last=index.row() == index.model().rowCount() - 1)
        self._words(painter, rect.adjusted(LEFT, PAD, -PAD, -PAD), entry)
        painter.restore()

    @staticmethod
    def _sign(painter: QPainter, rect: QRect, entry: TimelineEntry, *, is_last: bool) -> None:
        top = rect.top() + PAD - 3
        if not is_last:
            painter.setPen(QPen(colour("line"), 2))
            painter.drawLine(rect.left() + 19, top + CIRCLE + 2, rect.left() + 19, rect.bottom() + PAD - 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("warning_soft" if entry.flag else "primary_soft"))
        painter.drawEllipse(rect.left() + 6, top, CIRCLE, CIRCLE)
        tone = "on_warning_soft" if entry.flag else "on_primary_soft"
        painter.drawPixmap(rect.left() + 11, top + 5, pixmap(ICONS[entry.kind], 16, tone))

    def _words(self, painter: QPainter, rect: QRect, entry: TimelineEntry) -> None:
        painter.setFont(font(14, QFont.Weight.DemiBold))
        painter.setPen(colour("text"))
        room = rect.width() - (FLAG_WIDTH if entry.flag else 0)
        title = QFontMetrics(painter.font()).elidedText(entry.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect.left(), rect.top(), room, TITLE_PX, Qt.AlignmentFlag.AlignVCenter, title)
        if entry.flag:
            self._flag(painter, rect, entry.flag)
        painter.setFont(font(12, QFont.Weight.Medium))
        painter.setPen(colour("text2"))
        when = staff_datetime(entry.at, self.zone) if self.zone else ""
        meta = f"{when} · {entry.author}"
        painter.drawText(
            rect.left(), rect.top() + TITLE_PX, rect.width(), META_PX, Qt.AlignmentFlag.AlignVCenter, meta
        )
        painter.setFont(font(14))
        top = rect.top() + TITLE_PX + META_PX
        wrap = Qt.TextFlag.TextWordWrap
        painter.drawText(QRect(rect.left(), top, rect.width(), rect.bottom() - top + PAD), wrap, entry.detail)

    @staticmethod
    def _flag(painter: QPainter, rect: QRect, text: str) -> None:
        painter.setFont(font(12, QFont.Weight.DemiBold))
        width = QFontMetrics(painter.font()).horizontalAdvance(text) + 16
        box = QRect(rect.right() - width, rect.top(), width, TITLE_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("warning_soft"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(colour("on_warning_soft"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    @staticmethod
    def _detail(text: str, width: int) -> QRect:
        metrics = QFontMetrics(font(14))
        return metrics.boundingRect(0, 0, max(width, 40), 10_000, Qt.TextFlag.TextWordWrap, text)
