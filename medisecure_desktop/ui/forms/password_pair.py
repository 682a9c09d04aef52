"""A new password, typed twice, with its rules between."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.forms.form import Form
from medisecure_desktop.ui.forms.rule_list import RuleList
from medisecure_desktop.ui.widgets.password_field import PasswordField


class PasswordPair(QWidget):
    """Adds its fields to a form, under the names `password` and `again`. Never shown itself."""

    submitted = Signal()

    def __init__(self, form: Form, label: str = "") -> None:
        super().__init__(form)
        self.hide()
        self._password = PasswordField(label or text("New password"))
        self._again = PasswordField(text("Type it again"))
        self._rules = RuleList()
        self._password.edited.connect(self._rules.set_password)
        self._again.submitted.connect(self.submitted)
        form.add_field("password", self._password)
        form.column.addWidget(self._rules)
        form.add_field("again", self._again)

    def password(self) -> str:
        """What was typed first."""
        return self._password.text()

    def again(self) -> str:
        """What was typed second."""
        return self._again.text()

    def clear(self) -> None:
        """Empty both."""
        for field in (self._password, self._again):
            field.clear()
        self._rules.set_password("")
