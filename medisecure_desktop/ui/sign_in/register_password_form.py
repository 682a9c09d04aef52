"""A new account for a patient, second half: a password."""

from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.forms.form import Form
from medisecure_desktop.ui.forms.password_pair import PasswordPair
from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel
from medisecure_desktop.ui.widgets.button import Button

WIDTH = 460
_WHY = mark(
    "Three or four words in a row are easy to keep in mind and hard to guess. "
    "You can paste one from a password manager."
)


class RegisterPasswordForm(Form):
    """The account is made when this is sent."""

    def __init__(self, model: SignInModel, parent: QWidget | None = None) -> None:
        super().__init__(model.registration, text("Choose your password"), text(_WHY), WIDTH, parent)
        self._model = model
        self._pair = PasswordPair(self, text("Password"))
        self._pair.submitted.connect(self._send)
        send = Button(text("Create account"), large=True)
        send.clicked.connect(self._send)
        back = Button(text("Go back"), kind="link")
        back.clicked.connect(lambda: model.leave_for("register", model.email))
        self.add_submit(send, text("Creating"), back)

    def _send(self) -> None:
        self._model.registration.register(self._pair.password(), self._pair.again())
