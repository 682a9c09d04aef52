"""A new account for a patient, first half: about you."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.forms.form import GAP, Form
from medisecure_desktop.ui.sign_in.registration_model import NewPerson
from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.date_field import DateField
from medisecure_desktop.ui.widgets.text_field import TextField

WIDTH = 520


class RegisterForm(Form):
    """Who the person is. Refusals keep all that was typed."""

    def __init__(self, model: SignInModel, parent: QWidget | None = None) -> None:
        super().__init__(
            model.registration,
            text("Create an account"),
            text("For patients of the clinic. Staff get an invitation instead."),
            WIDTH,
            parent,
        )
        self._model = model
        self._given, self._family = TextField(text("First name")), TextField(text("Last name"))
        names = QHBoxLayout()
        names.setSpacing(GAP)
        for name, field in (("given", self._given), ("family", self._family)):
            names.addWidget(field)
            self.register_field(name, field)
        self.column.addLayout(names)
        self._birth_date = DateField(text("Date of birth"))
        self._email = TextField(text("Email address"), text("We send a code there"))
        self._email.set_text(model.email)
        self._phone = TextField(
            text("Mobile phone"), text("You may leave this empty. With its country, like +44 20 7946 0150")
        )
        self.add_field("birth_date", self._birth_date)
        self.add_field("email", self._email)
        self.add_field("phone", self._phone, is_required=False)
        send = Button(text("Continue"), large=True)
        send.clicked.connect(self._send)
        back = Button(text("I have an account"), kind="link")
        back.clicked.connect(lambda: model.leave_for("password", self._email.text()))
        self.add_submit(send, text("Continue"), back)
        self._fill(model.registration.person)

    def _fill(self, person: NewPerson | None) -> None:
        if person is None:
            return
        self._given.set_text(person.given)
        self._family.set_text(person.family)
        self._phone.set_text(person.phone)
        if person.birth_date is not None:
            self._birth_date.set_value(person.birth_date)

    def _send(self) -> None:
        person = NewPerson(
            given=self._given.text().strip(),
            family=self._family.text().strip(),
            birth_date=self._birth_date.value(),
            email=self._email.text().strip(),
            phone=self._phone.text().strip(),
        )
        self._model.registration.describe(person)
