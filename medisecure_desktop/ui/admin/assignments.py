"""Assignments: which doctor may open which patient's record."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_backend.contract.administration import Assignment
from medisecure_backend.contract.people import Doctor
from medisecure_desktop.language import text
from medisecure_desktop.ui.admin.assign_model import AssignModel
from medisecure_desktop.ui.admin.assign_sheet import AssignSheet
from medisecure_desktop.ui.admin.assignment_details import AssignmentDetails
from medisecure_desktop.ui.admin.assignments_model import AssignmentsModel
from medisecure_desktop.ui.admin.assignments_table import WIDE_ONLY, assignments_table
from medisecure_desktop.ui.admin.list_and_sheet import ListAndSheet
from medisecure_desktop.ui.admin.list_page import ListPage
from medisecure_desktop.ui.admin.table_rows import show_rows, unmark
from medisecure_desktop.ui.regions.part_region import Empty, PartRegion
from medisecure_desktop.ui.regions.shortcuts import on_key
from medisecure_desktop.ui.shell.destination import ChosenRow
from medisecure_desktop.ui.style.sizes import most_width
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.dialog import Dialog
from medisecure_desktop.ui.widgets.search_field import SearchField
from medisecure_desktop.ui.widgets.select_field import SelectField

SEARCH_WIDTH = 220
EVERY_DOCTOR = ""


class AssignmentsScreen(QWidget):
    """The list with its filters; beside it the chosen assignment or the sheet for a new one."""

    def __init__(
        self,
        model: AssignmentsModel,
        new_assignment: Callable[[list[Doctor], Callable[[Assignment], None]], AssignModel],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._new_assignment = new_assignment
        self._known_doctors: list[Doctor] = []
        self._page = ListPage(text("Assignments"), text("Which doctor may open which patient's record"))
        assign = Button(text("Assign doctor"), icon="plus")
        assign.clicked.connect(self.assign)
        self._page.buttons.addWidget(assign)
        self._add_filters()
        self._listed = assignments_table()
        self._listed.set_name(text("Assignments"))
        self._listed.selected.connect(self._choose)
        self._region = PartRegion(model.assignments, self._table)
        self._page.show_list(self._region)
        self._details = AssignmentDetails(on_end=self._ask_to_end)
        self._details.closed.connect(lambda: model.choose(None))
        self._beside = ListAndSheet(
            self._page, self._listed, self._details, load=model.load, render=self._render
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._beside)
        on_key(self, "Ctrl+F", self._search.line.setFocus, text("Find an assignment"))
        on_key(self, "Ctrl+N", self.assign, text("Assign doctor"))
        on_key(self, "F5", model.load, text("Read again"))
        model.on_change = self._render
        self._render()

    def open(self, argument: object) -> None:
        """Come here to assign a doctor, or back to an assignment."""
        if argument == "assign":
            self.assign()
        elif isinstance(argument, ChosenRow):
            self._model.choose(argument.id)

    def here(self) -> ChosenRow | None:
        """Whose details are open."""
        chosen = self._model.chosen
        return None if chosen is None else ChosenRow(chosen.id)

    def assign(self) -> None:
        """Open the sheet for a new assignment."""
        if self._beside.has_form:
            return
        self._model.choose(None)
        sheet = AssignSheet(self._new_assignment(self._model.doctors.value or [], self._assigned))
        self._beside.open_form(sheet)
        sheet.focus_first()

    def _assigned(self, assignment: Assignment) -> None:
        self._beside.close_form()
        self._model.choose(assignment.id)
        self._model.load()

    def _add_filters(self) -> None:
        self._search = SearchField(text("Patient or clinic number"))
        most_width(self._search, SEARCH_WIDTH)
        self._search.edited.connect(self._model.set_text)
        self._doctors = SelectField(text("Doctor"))
        self._doctors.set_options([(EVERY_DOCTOR, text("All doctors"))])
        self._doctors.changed.connect(self._choose_doctor)
        self._page.filters.addWidget(self._search, 0, Qt.AlignmentFlag.AlignBottom)
        self._page.filters.addWidget(self._doctors)

    def _choose_doctor(self, doctor_id: object) -> None:
        self._model.set_doctor(doctor_id if isinstance(doctor_id, str) and doctor_id else None)

    def _table(self, _: list[Assignment]) -> QWidget | Empty:
        rows = self._model.rows
        if not rows:
            return _no_match() if self._model.is_filtered else _none()
        show_rows(self._listed, rows, self._model.chosen)
        return self._listed

    def _choose(self, assignment: object) -> None:
        if isinstance(assignment, Assignment):
            self._beside.close_form()
            self._model.choose(assignment.id)

    def _ask_to_end(self, assignment: Assignment) -> None:
        dialog = Dialog(
            text("End this assignment?"),
            self._model.ending_words(assignment),
            text("End assignment"),
            text("Keep assignment"),
            danger=True,
            parent=self.window(),
        )
        dialog.accepted.connect(lambda: self._model.end(assignment))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _render(self) -> None:
        model = self._model
        self._page.count.setText(model.count_text if model.assignments.value is not None else "")
        self._region.refresh((model.text, model.doctor_id))
        self._offer_doctors(model.doctors.value or [])
        chosen = model.chosen
        has_sheet = chosen is not None or self._beside.has_form
        self._listed.hide_columns(WIDE_ONLY, are_hidden=has_sheet)
        if chosen is None:
            unmark(self._listed)
        self._details.setVisible(chosen is not None)
        if chosen is not None:
            self._details.set_assignment(
                chosen,
                is_ending=model.ending_id is not None,
                is_ended=model.ends_today(chosen),
                error=model.error,
            )

    def _offer_doctors(self, doctors: list[Doctor]) -> None:
        if doctors and doctors != self._known_doctors:
            self._known_doctors = doctors
            names = [(doctor.id, doctor.display_name) for doctor in doctors]
            self._doctors.set_options([(EVERY_DOCTOR, text("All doctors")), *names])


def _no_match() -> Empty:
    return "users", text("No assignments match"), text("Change or clear the filters.")


def _none() -> Empty:
    return (
        "users",
        text("No doctor is assigned to a patient yet"),
        text("Doctors open the records of assigned patients only."),
    )
