"""The first sign-in after an invitation: a password of one's own."""

from PySide6.QtWidgets import QWidget

from medisecure_desktop.identity.steps import NewPasswordStep
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.forms.form import Form
from medisecure_desktop.ui.forms.password_pair import PasswordPair
from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.text_field import TextField

WIDTH = 460
LABELS = {
    "given_name": mark("First name"),
    "family_name": mark("Last name"),
    "phone_number": mark("Mobile phone"),
}
_WHY = mark(
    "It replaces the one in your invitation. Three or four words in a row are easy to keep in mind and hard "
    "to guess. You can paste one from a password manager."
)


class NewPasswordForm(Form):
    """Asks for what the clinic does not know yet, too."""

    def __init__(self, model: SignInModel, parent: QWidget | None = None) -> None:
        super().__init__(model, text("Choose your password"), text(_WHY), WIDTH, parent)
        self._model = model
        self._attributes: dict[str, TextField] = {}
        required = model.step.required_attributes if isinstance(model.step, NewPasswordStep) else ()
        for name in required:
            field = TextField(text(LABELS[name]) if name in LABELS else name)
            self._attributes[name] = field
            self.add_field(name, field)
        self._pair = PasswordPair(self)
        self._pair.submitted.connect(self._send)
        save = Button(text("Save password"), large=True)
        save.clicked.connect(self._send)
        back = Button(text("Start again"), kind="link")
        back.clicked.connect(lambda: model.leave_for("password", model.email))
        self.add_submit(save, text("Saving"), back)

    def _send(self) -> None:
        attributes = {name: field.text().strip() for name, field in self._attributes.items()}
        self._model.submit_new_password(self._pair.password(), self._pair.again(), attributes)
