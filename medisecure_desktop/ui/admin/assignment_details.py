"""The docked sheet for one assignment, with the way to end it."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_backend.contract.administration import Assignment
from medisecure_desktop.language import text
from medisecure_desktop.ui.regions.problem import show_problem
from medisecure_desktop.ui.regions.rows import clear, fact
from medisecure_desktop.ui.style.formatters import staff_date
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.side_sheet import SideSheet

WIDTH = 344


class AssignmentDetails(SideSheet):
    """Who looks after whom, since when; no clinical content."""

    def __init__(self, *, on_end: Callable[[Assignment], None], parent: QWidget | None = None) -> None:
        super().__init__(text("Assignment"), WIDTH, parent)
        self._on_end = on_end
        self._assignment: Assignment | None = None
        self._facts = QVBoxLayout()
        self._facts.setSpacing(14)
        self._problem = InlineMessage("danger", "")
        self._problem.hide()
        self.body.addLayout(self._facts)
        self.body.addWidget(self._problem)
        self._end = Button(text("End assignment"), kind="danger")
        self._end.clicked.connect(self._ask)
        self.footer.addStretch(1)
        self.footer.addWidget(self._end)

    def set_assignment(
        self, assignment: Assignment, *, is_ending: bool, is_ended: bool, error: Exception | None
    ) -> None:
        """Show this assignment."""
        self._assignment = assignment
        clear(self._facts)
        born = staff_date(assignment.patient_birth_date)
        patient = text("Born {born}, number {number}", born=born, number=assignment.clinic_number)
        self._facts.addWidget(fact(text("Doctor"), assignment.doctor_name))
        self._facts.addWidget(fact(text("Patient"), assignment.patient_name, patient))
        self._facts.addWidget(fact(text("Since"), staff_date(assignment.starts_on)))
        until = staff_date(assignment.ends_on) if assignment.ends_on else text("Open-ended")
        self._facts.addWidget(fact(text("Until"), until, text("Ends tonight.") if is_ended else ""))
        show_problem(self._problem, error)
        self._end.set_busy(is_ending, text("Ending"))
        self._end.setVisible(not is_ended)

    def _ask(self) -> None:
        if self._assignment is not None:
            self._on_end(self._assignment)
