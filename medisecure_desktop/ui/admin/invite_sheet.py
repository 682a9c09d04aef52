"""The sheet that invites somebody."""

from functools import partial
from typing import Literal

from PySide6.QtWidgets import QWidget

from medisecure_backend.contract.roles import Role
from medisecure_desktop.language import text
from medisecure_desktop.ui.admin.account_words import ROLE_WORDS
from medisecure_desktop.ui.admin.invite_model import EFFECTS, Field, InviteModel
from medisecure_desktop.ui.admin.patient_search import PatientSearch
from medisecure_desktop.ui.regions.problem import show_problem
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.choice_cards import Choice, ChoiceCards
from medisecure_desktop.ui.widgets.error_summary import ErrorSummary
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.side_sheet import SideSheet
from medisecure_desktop.ui.widgets.text_field import TextField

ROLE_ICONS = {Role.DOCTOR: "stethoscope", Role.PATIENT: "user", Role.ADMIN: "settings"}
WIDTH = 440
ROLES = (Role.DOCTOR, Role.PATIENT, Role.ADMIN)
Text = Literal["given", "family", "email", "specialty"]


class InviteSheet(SideSheet):
    """Name, email, role; for doctors a specialty, for patients their record."""

    def __init__(self, model: InviteModel, parent: QWidget | None = None) -> None:
        super().__init__(text("Invite a user"), WIDTH, parent)
        self.is_dirty = lambda: any((model.given, model.family, model.email, model.specialty))
        self._model = model
        self._marked: dict[Field, str] = {}
        self._summary = ErrorSummary()
        self._summary.hide()
        self._failed = InlineMessage("danger", "")
        self._failed.hide()
        self._given = self._field(text("First name"), "given")
        self._family = self._field(text("Family name"), "family")
        self._email = self._field(text("Email"), "email")
        self._specialty = self._field(text("Specialty"), "specialty")
        self._role_error = InlineMessage("danger", "")
        self._role_error.hide()
        self._roles = self._role_cards()
        self._search = PatientSearch(model.search, text("Patient record"))
        self._effect = InlineMessage("info", model.effect)
        self._send = Button(model.send_text, icon="mail-plus")
        self._send.clicked.connect(self._submit)
        self._lay_out()
        model.on_change = self._render
        self._render()

    def focus_first(self) -> None:
        """Begin with the name."""
        self._given.setFocus()

    def _lay_out(self) -> None:
        self.body.setSpacing(12)
        for widget in (self._summary, self._failed, self._given, self._family, self._email):
            self.body.addWidget(widget)
        self.body.addWidget(Label(text("Role"), role="strong"))
        for widget in (self._role_error, self._roles, self._specialty, self._search, self._effect):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        cancel = Button(text("Cancel"), kind="secondary")
        cancel.clicked.connect(self.closed)
        self.footer.addStretch(1)
        self.footer.addWidget(cancel)
        self.footer.addWidget(self._send)

    def _field(self, label: str, name: Text) -> TextField:
        field = TextField(label)
        field.edited.connect(partial(self._model.set_text, name))
        field.require()
        field.submitted.connect(self._submit)
        return field

    def _role_cards(self) -> ChoiceCards:
        cards = ChoiceCards(text("Role"), columns=1)
        cards.set_choices(
            [
                Choice(role.value, text(ROLE_WORDS[role]), text(EFFECTS[role]), ROLE_ICONS[role])
                for role in ROLES
            ]
        )
        cards.chosen.connect(self._choose_role)
        return cards

    def _choose_role(self, role: str) -> None:
        self._model.choose_role(Role(role))

    def _submit(self) -> None:
        self._model.send()
        errors = self._model.errors
        if len(errors) == 1:
            self._widget(next(iter(errors))).setFocus()
        elif errors:
            self._summary.setFocus()

    def _widget(self, field: Field) -> QWidget:
        widgets: dict[Field, QWidget] = {
            "given": self._given,
            "family": self._family,
            "email": self._email,
            "role": self._roles,
            "specialty": self._specialty,
            "patient": self._search.field,
        }
        return widgets[field]

    def _render(self) -> None:
        model = self._model
        self._specialty.setVisible(model.role is Role.DOCTOR)
        self._search.setVisible(model.role is Role.PATIENT)
        self._effect.set_message("info", model.effect)
        self._send.set_text(model.send_text)
        self._send.set_busy(model.is_sending, text("Sending"))
        show_problem(self._failed, model.error)
        self._search.render_model(model.errors.get("patient"))
        if model.errors != self._marked:
            self._mark()

    def _mark(self) -> None:
        errors = dict(self._model.errors)
        self._marked = errors
        self._given.set_error(errors.get("given"))
        self._family.set_error(errors.get("family"))
        self._email.set_error(errors.get("email"))
        self._specialty.set_error(errors.get("specialty"))
        role = errors.get("role")
        if role is not None:
            self._role_error.set_message("danger", role)
        self._role_error.setVisible(role is not None)
        self._summary.set_errors([(words, self._widget(field)) for field, words in errors.items()])
        self._summary.setVisible(len(errors) > 1)
