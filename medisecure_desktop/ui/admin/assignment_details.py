"""The docked sheet for one assignment, with the way to end it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from medisecure_backend.contract.administration import Assignment
from medisecure_desktop.ui.admin.problem import show_problem
from medisecure_desktop.ui.admin.rows import clear, fact
from medisecure_desktop.ui.style.formatters import staff_date
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.side_sheet import SideSheet

WIDTH = 344


class AssignmentDetails(SideSheet):
    """Who looks after whom, since when; no clinical content."""

    def __init__(self, *, on_end: Callable[[Assignment], None], parent: QWidget | None = None) -> None:
        super().__init__("Assignment", WIDTH, parent)
        self._on_end = on_end
        self.body.setSpacing(14)

    def set_assignment(self, assignment: Assignment, *, is_ending: bool, error: Exception | None) -> None:
        """Show this assignment."""
        clear(self.body)
        born = staff_date(assignment.patient_birth_date)
        self.body.addWidget(fact("Doctor", assignment.doctor_name))
        self.body.addWidget(
            fact("Patient", assignment.patient_name, f"Born {born}, number {assignment.clinic_number}")
        )
        self.body.addWidget(fact("Since", staff_date(assignment.starts_on)))
        until = staff_date(assignment.ends_on) if assignment.ends_on else "Open-ended"
        self.body.addWidget(fact("Until", until))
        problem = InlineMessage("danger", "")
        show_problem(problem, error)
        self.body.addWidget(problem)
        end = Button("Ending" if is_ending else "End assignment", kind="danger")
        end.setEnabled(not is_ending)
        end.clicked.connect(lambda: self._on_end(assignment))
        self.body.addWidget(end)
        self.body.addStretch(1)
