"""Another email address or phone number, then the code that was sent there."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from medisecure_desktop.ui.forms.form import Form, line
from medisecure_desktop.ui.forms.resend_button import ResendButton
from medisecure_desktop.ui.profile.address_model import AddressModel
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.code_field import CodeField
from medisecure_desktop.ui.widgets.text_field import TextField

WIDTH = 440
_LABELS = {"email": "Email address", "phone_number": "Mobile phone"}
_HINTS = {"email": "We send a code there", "phone_number": "With its country, like +44 20 7946 0150"}


class AddressForm(Form):
    """Which address or number."""

    def __init__(
        self, model: AddressModel, on_leave: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        what = _LABELS[model.attribute]
        super().__init__(model, what, "", WIDTH, parent, title_role="subtitle")
        self._model = model
        self._field = TextField(what, _HINTS[model.attribute])
        self._field.set_text(model.value)
        self._field.submitted.connect(self._send)
        self.add_field("value", self._field)
        send = Button("Send code")
        send.clicked.connect(self._send)
        leave = Button("Change nothing", kind="link")
        leave.clicked.connect(on_leave)
        self.add_submit(send, "Sending", leave)

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
            f"Confirm your {_LABELS[model.attribute].lower()}",
            f"We sent a code to {where}. Type the 6 digits in it.",
            WIDTH,
            parent,
            title_role="subtitle",
        )
        self._model = model
        self._code = CodeField("6-digit code")
        self._code.completed.connect(self._send)
        self._code.submitted.connect(self._send)
        self.add_field("code", self._code, is_secret=True)
        send = Button("Confirm")
        send.clicked.connect(self._send)
        later = Button("Confirm later", kind="link")
        later.clicked.connect(on_leave)
        self.add_submit(send, "Checking", later)
        self.column.addLayout(line(ResendButton(model.resend)))

    def _send(self) -> None:
        self._model.submit_code(self._code.text())
