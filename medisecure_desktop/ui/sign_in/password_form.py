"""The first form: email address and password."""

from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.forms.form import Form, line
from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.check_box import CheckBox
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.password_field import PasswordField
from medisecure_desktop.ui.widgets.text_field import TextField

WIDTH = 340
STAY = mark("Keep me signed in on this computer")
ONLY_YOURS = mark("For up to 12 hours. Only on a computer that nobody else uses.")
WHO = mark("Use the email address your clinic has for you.")
WAITS = mark("Your work waits, out of sight, until you are back.")


class PasswordForm(Form):
    """Who is signing in."""

    def __init__(self, model: SignInModel, parent: QWidget | None = None) -> None:
        again = model.again
        title = text("Sign in" if again is None else "Sign in again")
        explanation = text(WHO if again is None else WAITS)
        super().__init__(model, title, explanation, WIDTH, parent)
        self._model = model
        self._email = TextField(text("Email address"))
        self._email.set_text(model.email)
        self._email.submitted.connect(self._send)
        self._password = PasswordField(text("Password"))
        self._password.submitted.connect(self._send)
        for field in (self._email, self._password):
            field.edited.connect(self._on_typed)
        self.add_field("email", self._email)
        self.add_field("password", self._password, is_secret=True)
        self._stay = CheckBox(text(STAY))
        self._stay.setAccessibleDescription(text(ONLY_YOURS))
        self._stay.setChecked(model.keeps)
        self._stay.toggled.connect(self._on_stay)
        self._only_yours = Label(text(ONLY_YOURS), "caption", wrap=True)
        for part in (self._stay, self._only_yours):
            self.column.addWidget(part)
        forgot = Button(text("Forgot password"), kind="link")
        forgot.clicked.connect(lambda: model.leave_for("forgot", self._email.text()))
        send = Button(text("Continue"), large=True)
        send.clicked.connect(self._send)
        self.add_submit(send, text("Signing in"))
        self.column.addLayout(line(forgot))
        self._back = Button(text("Go back to your work"), kind="link", icon="arrow-left")
        self._back.clicked.connect(self._go_back)
        self.column.addLayout(line(self._back))
        if model.can_register and again is None:
            register = Button(text("Create an account"), kind="link")
            register.clicked.connect(lambda: model.leave_for("register", self._email.text()))
            self.column.addLayout(line(Label(text("New to the clinic?"), "muted"), register))

    def render_model(self) -> None:
        super().render_model()
        for part in (self._stay, self._only_yours):
            part.setVisible(self._model.can_keep)
        again = self._model.again
        self._back.setVisible(again is not None and again.go_back is not None)

    def _go_back(self) -> None:
        again = self._model.again
        if again is not None and again.go_back is not None:
            again.go_back()

    def _on_stay(self, wanted: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._model.stay(wanted=wanted)

    def _on_typed(self, _: str) -> None:
        self._model.is_typed_in = True

    def _send(self) -> None:
        self._model.submit_password(self._email.text(), self._password.text())
