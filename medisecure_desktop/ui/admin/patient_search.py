"""Finding and choosing a patient record inside a sheet."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_backend.contract.people import PatientSummary
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.admin.patient_search_model import PatientSearchModel
from medisecure_desktop.ui.regions.problem import show_problem
from medisecure_desktop.ui.style.formatters import staff_date
from medisecure_desktop.ui.widgets.choice_cards import Choice, ChoiceCards
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.search_field import SearchField

PLACEHOLDER = mark("Name or clinic number")


class PatientSearch(QWidget):
    """Every hit names birth date and clinic number, so that namesakes are told apart."""

    def __init__(self, model: PatientSearchModel, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._listed: list[PatientSummary] = []
        self._error = InlineMessage("danger", "")
        self._error.hide()
        self.field = SearchField(text(PLACEHOLDER))
        self.field.edited.connect(model.search)
        self._hits = ChoiceCards(title, columns=1)
        self._hits.chosen.connect(model.choose)
        self._nobody = Label(
            text("No patient matches. Check the spelling or the clinic number."), role="muted", wrap=True
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(Label(title, role="strong"))
        for widget in (self._error, self.field, self._hits, self._nobody):
            layout.addWidget(widget)
        self.render_model(None)

    def render_model(self, missing: str | None) -> None:
        """Show the hits, or why there are none; `missing` is what the form asks for."""
        model = self._model
        if missing is not None:
            self._error.set_message("danger", missing)
            self._error.show()
        else:
            show_problem(self._error, model.error)
        listed = _listed(model)
        if listed != self._listed:
            self._listed = listed
            self._hits.set_choices([_choice(patient) for patient in listed])
            if model.chosen is not None:
                self._hits.choose(model.chosen.id)
        self._hits.setVisible(bool(listed))
        self._nobody.setVisible(model.found_nothing)


def _listed(model: PatientSearchModel) -> list[PatientSummary]:
    """The hits, and the chosen patient also when no longer among them."""
    chosen = model.chosen
    if chosen is None or any(hit.id == chosen.id for hit in model.hits):
        return model.hits
    return [chosen, *model.hits]


def _choice(patient: PatientSummary) -> Choice:
    detail = text(
        "Born {born}, number {number}", born=staff_date(patient.birth_date), number=patient.clinic_number
    )
    return Choice(
        patient.id,
        f"{patient.given} {patient.family}",
        detail,
        initials=f"{patient.given[:1]}{patient.family[:1]}",
    )
