"""The second form: the six digits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.identity.steps import CodeStep
from medisecure_desktop.language import text
from medisecure_desktop.ui.forms.form import Form, line
from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel
from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.check_box import CheckBox
from medisecure_desktop.ui.widgets.code_field import CodeField
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label

WIDTH = 340


class CodeForm(Form):
    """Sends by itself when the sixth digit arrives."""

    def __init__(self, model: SignInModel, parent: QWidget | None = None) -> None:
        super().__init__(model, text("Enter your sign-in code"), _explanation(model.step), WIDTH, parent)
        self._model = model
        self.heading.insertWidget(
            0, Badge(text("Step 2 of 2"), tone="primary"), 0, Qt.AlignmentFlag.AlignLeft
        )
        self.column.insertLayout(1, self._who())
        self._code = CodeField(text("6-digit code"))
        self._code.completed.connect(self._send)
        self._code.submitted.connect(self._send)
        self.add_field("code", self._code, is_secret=True)
        self._remembers = CheckBox(text("Remember this computer"))
        self._remembers.setToolTip(
            text("Next time your password is enough here. Not for computers others use.")
        )
        self.column.addWidget(self._remembers)
        self._remembers.setVisible(model.can_remember)
        send = Button(text("Verify and sign in"), large=True)
        send.clicked.connect(self._send)
        self.add_submit(send, text("Checking"))
        no_code = Button(text("I cannot use my code"), kind="link")
        no_code.clicked.connect(model.show_no_code)
        self.column.addLayout(line(no_code))

    def _who(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconView("circle-user-round", 18))
        email = Label(self._model.email, "muted")
        email.setToolTip(self._model.email)
        row.addWidget(email, 1)
        other = Button(text("Not you?"), kind="link")
        other.clicked.connect(lambda: self._model.leave_for("password", ""))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(row)
        column.addLayout(line(other))
        return column

    def _send(self) -> None:
        self._model.submit_code(self._code.text(), remembers=self._remembers.isChecked())


def _explanation(step: object) -> str:
    if not isinstance(step, CodeStep) or step.kind == "app":
        return text("Open your authenticator app and type the 6 digits shown for MediSecure.")
    place = step.destination
    if step.kind == "text":
        if not place:
            return text("We sent a text message. Type the 6 digits in it.")
        return text("We sent a text message to {place}. Type the 6 digits in it.", place=place)
    if not place:
        return text("We sent an email. Type the 6 digits in it.")
    return text("We sent an email to {place}. Type the 6 digits in it.", place=place)
