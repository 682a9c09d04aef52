"""Another email address or phone number, then the code that was sent there."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.forms.form import Form, line
from medisecure_desktop.ui.forms.resend_button import ResendButton
from medisecure_desktop.ui.profile.address_model import AddressModel
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.code_field import CodeField
from medisecure_desktop.ui.widgets.text_field import TextField

WIDTH = 440
_LABELS = {"email": mark("Email address"), "phone_number": mark("Mobile phone")}
_CONFIRM = {"email": mark("Confirm your email address"), "phone_number": mark("Confirm your mobile phone")}
_HINTS = {
    "email": mark("We send a code there"),
    "phone_number": mark("With its country, like +44 20 7946 0150"),
}


class AddressForm(Form):
    """Which address or number."""

    def __init__(
        self, model: AddressModel, on_leave: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        what = text(_LABELS[model.attribute])
        super().__init__(model, what, "", WIDTH, parent, title_role="subtitle")
        self._model = model
        self._field = TextField(what, text(_HINTS[model.attribute]))
        self._field.set_text(model.value)
        self._field.submitted.connect(self._send)
        self.add_field("value", self._field)
        send = Button(text("Send code"))
        send.clicked.connect(self._send)
        leave = Button(text("Change nothing"), kind="link")
        leave.clicked.connect(on_leave)
        self.add_submit(send, text("Sending"), leave)

    def begin(self) -> None:
        """Put the cursor into the address, filled in or not."""
        self._field.setFocus()

    def _send(self) -> None:
        self._model.submit_value(self._field.text())


class AddressCodeForm(Form):
    """The code that was sent there."""

    def __init__(
        self, model: AddressModel, on_leave: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        where = model.destination or model.value
        super().__init__(
            model,
            text(_CONFIRM[model.attribute]),
            text("We sent a code to {where}. Type the 6 digits in it.", where=where),
            WIDTH,
            parent,
            title_role="subtitle",
        )
        self._model = model
        self._code = CodeField(text("6-digit code"))
        self._code.completed.connect(self._send)
        self._code.submitted.connect(self._send)
        self.add_field("code", self._code, is_secret=True)
        send = Button(text("Confirm"))
        send.clicked.connect(self._send)
        later = Button(text("Confirm later"), kind="link")
        later.clicked.connect(on_leave)
        self.add_submit(send, text("Checking"), later)
        self.column.addLayout(line(ResendButton(model.resend)))

    def _send(self) -> None:
        self._model.submit_code(self._code.text())
