"""A record over time: a line of entries, each with its kind's icon."""

from datetime import tzinfo

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from medisecure_backend.contract.clinical import TimelineEntry
from medisecure_desktop.language import text
from medisecure_desktop.ui.style.formatters import staff_datetime
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.widgets.keyboard_focus import KeyboardFocus
from medisecure_desktop.ui.widgets.reader_choice import ReaderChoice
from medisecure_desktop.ui.widgets.timeline_delegate import ENTRY_ROLE, EntryDelegate, flag_of

Index = QModelIndex | QPersistentModelIndex


class TimelineList(QWidget):
    """Entries newest first. `activated` with the entry; `more_wanted` near the end of what is loaded."""

    activated = Signal(object)
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _EntriesModel()
        self.view = QListView()
        self._delegate = EntryDelegate(self.view)
        self.view.setModel(self._model)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(text("Timeline"))
        KeyboardFocus(self.view)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        ReaderChoice(self.view, is_taking=True)
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
                flag_of(entry)[0],
                staff_datetime(entry.at, self._zone),
                entry.author,
                entry.detail,
            )
            return heard(", ".join(part for part in parts if part))
        return None
