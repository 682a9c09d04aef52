"""The second form: the six digits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from medisecure_desktop.identity.steps import CodeStep
from medisecure_desktop.ui.forms.form import Form, line
from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel
from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.code_field import CodeField
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label

WIDTH = 340
_FROM_APP = "Open your authenticator app and type the 6 digits shown for MediSecure."


class CodeForm(Form):
    """Sends by itself when the sixth digit arrives."""

    def __init__(self, model: SignInModel, parent: QWidget | None = None) -> None:
        super().__init__(model, "Enter your sign-in code", _explanation(model.step), WIDTH, parent)
        self._model = model
        self.heading.insertWidget(0, Badge("Step 2 of 2", tone="primary"), 0, Qt.AlignmentFlag.AlignLeft)
        self.column.insertLayout(1, self._who())
        self._code = CodeField("6-digit code")
        self._code.completed.connect(self._send)
        self._code.submitted.connect(self._send)
        self.add_field("code", self._code, is_secret=True)
        self._remembers = QCheckBox("Remember this computer")
        self._remembers.setToolTip("Next time your password is enough here. Not for computers others use.")
        self.column.addWidget(self._remembers)
        self._remembers.setVisible(model.can_remember)
        send = Button("Verify and sign in", large=True)
        send.clicked.connect(self._send)
        self.add_submit(send, "Checking")
        no_code = Button("I cannot use my code", kind="link")
        no_code.clicked.connect(model.show_no_code)
        self.column.addLayout(line(no_code))

    def _who(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconView("circle-user-round", 18))
        email = Label(self._model.email, "muted")
        email.setToolTip(self._model.email)
        row.addWidget(email)
        other = Button("Not you?", kind="link")
        other.clicked.connect(lambda: self._model.leave_for("password", ""))
        row.addWidget(other)
        row.addStretch(1)
        return row

    def _send(self) -> None:
        self._model.submit_code(self._code.text(), remembers=self._remembers.isChecked())


def _explanation(step: object) -> str:
    if not isinstance(step, CodeStep) or step.kind == "app":
        return _FROM_APP
    where = f" to {step.destination}" if step.destination else ""
    what = "a text message" if step.kind == "text" else "an email"
    return f"We sent {what}{where}. Type the 6 digits in it."
