"""The vital signs of a visit: fields in a row, then what is wrong or unlikely."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.update_model import UpdateModel
from medisecure_desktop.ui.doctor.vital_field import VitalField
from medisecure_desktop.ui.doctor.vital_fields import FIELDS, Question
from medisecure_desktop.ui.doctor.vital_question import VitalQuestion
from medisecure_desktop.ui.widgets.flow_layout import FlowLayout
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label


class VitalsForm(QWidget):
    """Types into the model, and shows what the model asks."""

    def __init__(self, model: UpdateModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._asked: list[Question] = []
        self._panels: list[VitalQuestion] = []
        self.fields = {code: VitalField(code) for code in FIELDS}
        self._problem = InlineMessage("danger", "")
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(text("Vitals"), role="strong"))
        fields = QWidget()
        row = FlowLayout(12, 8, fields)
        for field in self.fields.values():
            field.edited.connect(model.set_vital)
            field.finished.connect(model.ask_about)
            row.addWidget(field)
        column.addWidget(fields)
        column.addWidget(self._problem)
        self._questions = QVBoxLayout()
        self._questions.setSpacing(6)
        column.addLayout(self._questions)
        self.refresh()

    def refresh(self) -> None:
        """Show problems and questions as they are now."""
        problems = self._model.vitals.problems
        for code, field in self.fields.items():
            field.set_problem(problems.get(code))
        self._problem.setVisible(bool(problems))
        if problems:
            self._problem.set_message("danger", *_first_and_rest(list(problems.values())))
        questions = self._model.vitals.questions
        if questions != self._asked:
            self._asked = questions
            self._ask()

    def focus_unsettled(self) -> bool:
        """Go to the first thing that stands in the way; False if nothing does."""
        for code in self._model.vitals.problems:
            self.fields[code].change()
            return True
        if self._panels:
            self._panels[0].change.setFocus()
            return True
        return False

    def _ask(self) -> None:
        for panel in self._panels:
            self._questions.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        self._panels = [VitalQuestion(question) for question in self._asked]
        for panel in self._panels:
            panel.confirmed.connect(self._model.confirm)
            panel.refused.connect(self._change)
            self._questions.addWidget(panel)

    def _change(self, code: str) -> None:
        self.fields[code].change()


def _first_and_rest(problems: list[str]) -> tuple[str, str]:
    return problems[0], "\n".join(problems[1:])
