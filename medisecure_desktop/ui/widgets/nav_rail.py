"""Where one can go: a list with icons; the current place with a fill and words in bold."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.style.sizes import px, target
from medisecure_desktop.ui.widgets.keyboard_focus import KeyboardFocus, has_keyboard_focus
from medisecure_desktop.ui.widgets.painted_option import area, state_of
from medisecure_desktop.ui.widgets.reader_choice import ReaderChoice

ROW_PX = 44
WORDS_FROM_PX = 100
PLACE_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Place:
    """One entry."""

    id: str
    title: str
    icon: str


class NavRail(QWidget):
    """A list of places; `chosen` with the id. Narrow shows the icons only."""

    chosen = Signal(str)

    def __init__(self, places: list[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self.view = QListView()
        self._model = _PlacesModel(places)
        self.view.setModel(self._model)
        self.view.setItemDelegate(_PlaceDelegate(self.view))
        self.view.setAccessibleName(text("Navigation"))
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        KeyboardFocus(self.view)
        ReaderChoice(self.view, is_taking=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        self.view.clicked.connect(self._on_taken)
        self.view.activated.connect(self._on_taken)

    def set_current(self, place_id: str) -> None:
        """Show where one is; a place that is not listed leaves the list as it is."""
        for row, place in enumerate(self._places):
            if place.id == place_id:
                self.view.setCurrentIndex(self._model.index(row))

    def places(self) -> list[Place]:
        """What can be chosen."""
        return self._places

    def _on_taken(self, index: QModelIndex) -> None:
        self.chosen.emit(self._places[index.row()].id)


class _PlacesModel(QAbstractListModel):
    def __init__(self, places: list[Place]) -> None:
        super().__init__()
        self._places = places

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = self._places[index.row()]
        if role == PLACE_ROLE:
            return place
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return place.title
        return None


class _PlaceDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(px(ROW_PX), target(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = area(option)
        state = state_of(option)
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        place = index.data(PLACE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = rect.adjusted(0, 3, 0, -3)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_current or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(colour("nav_active" if is_current else "subtle"))
            painter.drawRoundedRect(box, 6, 6)
        if is_current and has_keyboard_focus(option):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("on_nav_active"), 2))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 5, 5)
        tone = "on_nav_active" if is_current else "text2"
        view = self.parent()
        is_mirrored = isinstance(view, QListView) and view.isRightToLeft()
        left = rect.right() - px(30) if is_mirrored else rect.left() + px(10)
        painter.drawPixmap(left, rect.center().y() - px(9), pixmap(place.icon, 20, tone))
        if rect.width() < px(WORDS_FROM_PX):
            painter.restore()
            return
        painter.setPen(colour(tone))
        words = rect.adjusted(4, 0, -px(41), 0) if is_mirrored else rect.adjusted(px(41), 0, -4, 0)
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
        painter.setFont(_font(place.title, words.width(), is_current=is_current))
        painter.drawText(words, flags | Qt.TextFlag.TextWordWrap, place.title)
        painter.restore()


def _font(title: str, width: int, *, is_current: bool) -> QFont:
    """Smaller where one long word of another language would not fit."""
    weight = QFont.Weight.DemiBold if is_current else QFont.Weight.Medium
    usual = font(14, weight)
    longest = max(QFontMetrics(usual).horizontalAdvance(word) for word in title.split() or [""])
    return usual if longest <= width else font(12, weight)
