"""The form on a locked window: the password of the person whose work waits."""

from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.forms.form import Form, line
from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.password_field import PasswordField

WIDTH = 340
TITLE = mark("Locked. Your work is kept.")


class UnlockForm(Form):
    """Asks for nothing else."""

    def __init__(self, model: SignInModel, parent: QWidget | None = None) -> None:
        super().__init__(model, text(TITLE), "", WIDTH, parent, title_role="title")
        self._model = model
        self._password = PasswordField(text("Password"))
        self._password.submitted.connect(self._send)
        self.add_field("password", self._password, is_secret=True)
        unlock = Button(text("Unlock"), large=True)
        unlock.clicked.connect(self._send)
        self.add_submit(unlock, text("Unlocking"))
        forgot = Button(text("Forgot password"), kind="link")
        forgot.clicked.connect(lambda: model.leave_for("forgot", ""))
        self.column.addLayout(line(forgot))

    def _send(self) -> None:
        self._model.submit_password("", self._password.text())
