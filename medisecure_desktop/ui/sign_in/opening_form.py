"""Between the last step and the first screen: nothing to do but wait, or not to wait."""

from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.forms.form import Form, line
from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.skeleton import Skeleton

WIDTH = 340


class OpeningForm(Form):
    """Shown while the clinic is asked who this is. The way back is always there."""

    def __init__(self, model: SignInModel, parent: QWidget | None = None) -> None:
        super().__init__(model, text("One moment"), text(model.opening), WIDTH, parent)
        self.column.addWidget(Skeleton(rows=2))
        self._other = Button(text(model.opening_way_back), kind="link")
        self._other.clicked.connect(lambda: model.leave_for("password", model.email))
        self.column.addLayout(line(self._other))

    def begin(self) -> None:
        """Put the focus on the one thing that can be pressed."""
        self._other.setFocus()
