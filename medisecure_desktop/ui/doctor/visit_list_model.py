"""The rows of the visit list, as Qt asks for them."""

from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from medisecure_backend.contract.clinical import Encounter
from medisecure_desktop.language import text
from medisecure_desktop.ui.style.formatters import staff_datetime
from medisecure_desktop.ui.style.plain import heard

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class VisitLine:
    """One visit: when, what about, and whether it is signed."""

    id: str
    at: str
    reason: str
    author: str
    is_signed: bool

    @property
    def state(self) -> str:
        """Signed or not."""
        return text("Signed") if self.is_signed else text("Not signed")


def visit_lines(notes: list[Encounter], zone: ZoneInfo) -> list[VisitLine]:
    """Visits as lines."""
    return [
        VisitLine(
            note.id,
            staff_datetime(note.started_at, zone),
            note.reason,
            note.author,
            is_signed=note.signed_at is not None,
        )
        for note in notes
    ]


class VisitListModel(QAbstractListModel):
    """Lines of visits."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[VisitLine] = []

    def set_lines(self, lines: list[VisitLine]) -> None:
        """Show these."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def row_of(self, note_id: str | None) -> int | None:
        """Where a note is."""
        return next((row for row, one in enumerate(self.lines) if one.id == note_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return heard(f"{line.at}, {line.reason}, {line.state}, {line.author}")
        return line if role == LINE_ROLE else None
