"""A forgotten password, second half: the code and the new password."""

from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.forms.form import Form, line
from medisecure_desktop.ui.forms.password_pair import PasswordPair
from medisecure_desktop.ui.forms.resend_button import ResendButton
from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.code_field import CodeField

WIDTH = 460


class ResetForm(Form):
    """A wrong code keeps the new password that was typed."""

    def __init__(self, model: SignInModel, parent: QWidget | None = None) -> None:
        super().__init__(
            model.recovery,
            text("Choose a new password"),
            text("If we have {email}, we sent a code there.", email=model.email),
            WIDTH,
            parent,
        )
        self._model = model
        self._code = CodeField(text("6-digit code"))
        self.add_field("code", self._code, is_secret=True)
        self._pair = PasswordPair(self)
        self._pair.submitted.connect(self._send)
        save = Button(text("Save password"), large=True)
        save.clicked.connect(self._send)
        again = ResendButton(lambda: model.recovery.send_code(model.email))
        back = Button(text("Back to sign-in"), kind="link")
        back.clicked.connect(lambda: model.leave_for("password", model.email))
        self.add_submit(save, text("Saving"))
        self.column.addLayout(line(again, back))

    def _send(self) -> None:
        self._model.recovery.change_password(
            self._model.email, self._code.text(), self._pair.password(), self._pair.again()
        )
