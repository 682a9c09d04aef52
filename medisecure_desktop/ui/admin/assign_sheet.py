"""The sheet that gives a doctor a patient."""

from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.admin.assign_model import AssignModel
from medisecure_desktop.ui.admin.patient_search import PatientSearch
from medisecure_desktop.ui.regions.problem import show_problem
from medisecure_desktop.ui.shell.window_parts import first_focusable
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.choice_cards import Choice, ChoiceCards
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.side_sheet import SideSheet

WIDTH = 420
EFFECT = mark("The doctor can open this patient's record from now on, until you end the assignment.")


class AssignSheet(SideSheet):
    """A doctor, a patient, and a button that names both."""

    def __init__(self, model: AssignModel, parent: QWidget | None = None) -> None:
        super().__init__(text("Assign a doctor"), WIDTH, parent)
        self._model = model
        self._failed = InlineMessage("danger", "")
        self._failed.hide()
        self._doctor_error = InlineMessage("danger", "")
        self._doctors = ChoiceCards(text("Doctor"), columns=1)
        self._doctors.set_choices(
            [
                Choice(one.id, one.display_name, one.specialty, initials=f"{one.given[:1]}{one.family[:1]}")
                for one in model.doctors
            ]
        )
        self._doctors.chosen.connect(model.choose_doctor)
        self._search = PatientSearch(model.search, text("Patient"))
        self._save = Button(model.save_text)
        self._save.clicked.connect(model.save)
        cancel = Button(text("Cancel"), kind="secondary")
        cancel.clicked.connect(self.closed)
        self.body.setSpacing(12)
        self.body.addWidget(self._failed)
        self.body.addWidget(Label(text("Doctor"), role="strong"))
        for widget in (self._doctor_error, self._doctors, self._search, InlineMessage("info", text(EFFECT))):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.footer.addStretch(1)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self._save)
        model.on_change = self._render
        self._render()

    def focus_first(self) -> None:
        """Start at the first doctor, or at the patient when there is none to choose from."""
        (first_focusable(self._doctors) or self._search).setFocus()

    def _render(self) -> None:
        model = self._model
        if model.doctor_error is not None:
            self._doctor_error.set_message("danger", model.doctor_error)
        self._doctor_error.setVisible(model.doctor_error is not None)
        show_problem(self._failed, model.error)
        self._search.render_model(model.patient_error)
        self._save.set_text(model.save_text)
        self._save.set_busy(model.is_saving, text("Saving"))
