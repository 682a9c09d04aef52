"""Changing one's password: the present one, then a new one twice."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.forms.form import Form
from medisecure_desktop.ui.forms.password_pair import PasswordPair
from medisecure_desktop.ui.profile.password_model import PasswordModel
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.password_field import PasswordField

WIDTH = 440


class ChangePasswordForm(Form):
    """Thrown away when it is closed, with all that was typed into it."""

    def __init__(
        self, model: PasswordModel, on_leave: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        why = text("You stay signed in here. Other computers ask for the new one when they sign in next.")
        super().__init__(model, text("Change password"), why, WIDTH, parent, title_role="subtitle")
        self._model = model
        self._present = PasswordField(text("Present password"))
        self.add_field("present", self._present, is_secret=True)
        self._pair = PasswordPair(self)
        self._pair.submitted.connect(self._send)
        save = Button(text("Save password"))
        save.clicked.connect(self._send)
        leave = Button(text("Keep the present one"), kind="link")
        leave.clicked.connect(on_leave)
        self.add_submit(save, text("Saving"), leave)

    def _send(self) -> None:
        self._model.submit(self._present.text(), self._pair.password(), self._pair.again())
