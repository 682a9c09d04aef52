"""One visit note in full: who signed it, what was found, and the values of that visit."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from medisecure_backend.contract.clinical import Encounter, Observation
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.doctor.note_text import FIELDS
from medisecure_desktop.ui.doctor.visit_values import visit_values
from medisecure_desktop.ui.style.formatters import staff_datetime
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.heading import Heading
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.soft_panel import SoftPanel

LABEL_PX = 92
NOT_WRITTEN = mark("Not written")
CHANGED = mark(
    "The note was changed afterwards, outside MediSecure. Do not rely on it, and tell an administrator."
)
UNVERIFIED = mark("Nobody can say whether the note is still as it was signed. Tell an administrator.")


class VisitNote(QWidget):
    """`continued` when its author goes on with a draft."""

    continued = Signal()

    def __init__(
        self,
        note: Encounter,
        values: list[Observation],
        zone: ZoneInfo,
        *,
        may_change: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(14)
        column.addLayout(self._head(note, zone, may_change=may_change))
        column.addWidget(_signature(note, zone))
        column.addLayout(_text(note))
        shown = visit_values(values)
        if shown:
            column.addWidget(_values(shown))
        column.addStretch(1)

    def _head(self, note: Encounter, zone: ZoneInfo, *, may_change: bool) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Heading(note.reason, "title", level=2))
        when = staff_datetime(note.started_at, zone)
        words.addWidget(Label(f"{note.type}, {when}, {note.author}", role="caption", wrap=True))
        head = QHBoxLayout()
        head.addLayout(words, 1)
        if may_change:
            go_on = Button(text("Go on writing"), kind="secondary", icon="file-pen-line")
            go_on.clicked.connect(self.continued)
            head.addWidget(go_on, 0, Qt.AlignmentFlag.AlignTop)
        return head


def _signature(note: Encounter, zone: ZoneInfo) -> InlineMessage:
    if note.signed_at is None:
        return InlineMessage("warning", text("Draft, not signed"))
    title = text(
        "Signed by {name}, {moment}",
        name=note.signed_by or note.author,
        moment=staff_datetime(note.signed_at, zone),
    )
    if note.integrity == "changed":
        return InlineMessage("danger", text("This is not what was signed"), f"{title}. {text(CHANGED)}")
    if note.integrity == "unverified":
        return InlineMessage(
            "danger", text("The signature cannot be verified"), f"{title}. {text(UNVERIFIED)}"
        )
    return InlineMessage("success", title, text("A signed note is never edited."))


def _text(note: Encounter) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(12)
    grid.setColumnMinimumWidth(0, LABEL_PX)
    grid.setColumnStretch(1, 1)
    for row, name in enumerate(name for name in FIELDS if name != "reason"):
        written = getattr(note, name)
        grid.addWidget(Label(text(FIELDS[name]), role="caption"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(
            Label(written or text(NOT_WRITTEN), role="body" if written else "muted", wrap=True), row, 1
        )
    return grid


def _values(shown: list[tuple[str, str]]) -> SoftPanel:
    panel = SoftPanel("subtle", "line")
    row = panel.inside
    for title, value in shown:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(title, role="caption"))
        column.addWidget(Label(value, role="strong"))
        row.addLayout(column)
    row.addStretch(1)
    return panel
