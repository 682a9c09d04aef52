"""Another authenticator app: a picture to scan, the key to type instead, and the first code."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.forms.app_key_panel import AppKeyPanel
from medisecure_desktop.ui.forms.first_code import FirstCode
from medisecure_desktop.ui.forms.form import Form
from medisecure_desktop.ui.profile.app_model import AppModel
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.skeleton import Skeleton

WIDTH = 620
QR_SIZE = 180
_WHY = mark("The app you use now stays good until the new one has shown a code.")


class AppForm(Form):
    """The secret is asked for first: it is on its way, could not be had, or is shown."""

    def __init__(self, model: AppModel, on_leave: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(
            model, text("Set up another authenticator app"), text(_WHY), WIDTH, parent, title_role="subtitle"
        )
        self._model = model
        leave = Button(text("Keep the present one"), kind="link")
        leave.clicked.connect(on_leave)
        if model.secret is None:
            self._show_waiting(leave)
            return
        self.column.addWidget(AppKeyPanel(model.secret.secret, model.secret.otpauth_uri, QR_SIZE))
        self._first = FirstCode()
        self._first.submitted.connect(self._send)
        self.column.addWidget(self._first)
        self.register_field("code", self._first.code, is_secret=True)
        send = Button(text("Check code and use this app"))
        send.clicked.connect(self._send)
        self.add_submit(send, text("Checking"), leave)

    def _show_waiting(self, leave: Button) -> None:
        if self._model.is_busy:
            self.column.addWidget(Skeleton())
        again = Button(text("Try again"), kind="secondary")
        again.clicked.connect(self._model.begin)
        self.add_submit(again, text("Asking the clinic"), leave)

    def _send(self) -> None:
        self._model.submit(self._first.code.text(), self._first.phone())
