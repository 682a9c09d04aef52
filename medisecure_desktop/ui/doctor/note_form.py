"""The text of a visit note: the reason, then subjective, objective, assessment and plan."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.doctor.update_model import LONGEST_REASON, UpdateModel
from medisecure_desktop.ui.style.sizes import fixed_height
from medisecure_desktop.ui.widgets.columns import Columns
from medisecure_desktop.ui.widgets.heading import Heading
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.text_area import TextArea
from medisecure_desktop.ui.widgets.text_field import TextField

AREAS = {
    "subjective": mark("Subjective (what the patient says)"),
    "objective": mark("Objective (what you find)"),
    "assessment": mark("Assessment"),
    "plan": mark("Plan"),
}
AREA_PX = 92


class NoteForm(QWidget):
    """Types into the model."""

    def __init__(self, model: UpdateModel, when: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(Heading(text("Visit note"), "strong"))
        head.addStretch(1)
        head.addWidget(Label(when, role="caption"))
        column.addLayout(head)
        self.reason = TextField(text("Reason for the visit"), most=LONGEST_REASON)
        self.reason.require()
        self.reason.edited.connect(partial(model.set_text, "reason"))
        column.addWidget(self.reason)
        pairs = [Columns(440, 10), Columns(440, 10)]
        self.areas: dict[str, TextArea] = {}
        for place, (name, title) in enumerate(AREAS.items()):
            area = self.areas[name] = TextArea(text(title))
            fixed_height(area.area, AREA_PX)
            pairs[place // 2].add(area, 1)
        for pair in pairs:
            column.addWidget(pair)
        self.show_text()
        for name, area in self.areas.items():
            area.edited.connect(partial(model.set_text, name))

    def show_text(self) -> None:
        """Put the model's text into the fields, after a choice between two versions."""
        self.reason.set_text(self._model.text["reason"])
        for name, area in self.areas.items():
            if area.text() != self._model.text[name]:
                area.set_text(self._model.text[name])

    def refresh(self) -> None:
        """Show what is missing."""
        self.reason.set_error(self._model.reason_problem)
