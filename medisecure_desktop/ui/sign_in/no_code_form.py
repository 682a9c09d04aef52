"""I cannot use my code: what to try, and what the clinic will do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.identity.steps import CodeStep
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.forms.form import Form
from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label

WIDTH = 460
_CLINIC = (
    "users-round",
    mark("Ask your clinic to reset your sign-in code"),
    mark(
        "They make sure that it is you, which protects your records. "
        "At your next sign-in you set up a new code."
    ),
)
_APP = (
    (
        "timer",
        mark("The app's digits are not accepted"),
        mark("Wait for the next ones. Check that the phone sets its time by itself."),
    ),
    (
        "smartphone",
        mark("You have a new phone"),
        mark("If the old one still works, use its app now. Then set up the new one under Your account."),
    ),
    _CLINIC,
)
_SENT = (
    (
        "mail",
        mark("The message has not come"),
        mark("It can take a minute. Look among unwanted messages, and check that your phone has a signal."),
    ),
    ("rotate-ccw", mark("You want another code"), mark("Start again with your password: a new one is sent.")),
    _CLINIC,
)


class NoCodeForm(Form):
    """The way back keeps the sign-in open."""

    def __init__(self, model: SignInModel, parent: QWidget | None = None) -> None:
        super().__init__(
            model,
            text("If you cannot use your code"),
            text("Nobody can sign in for you without it."),
            WIDTH,
            parent,
        )
        step = model.step
        is_app = isinstance(step, CodeStep) and step.kind == "app"
        for icon, title, body in _APP if is_app else _SENT:
            self.column.addLayout(_advice(icon, text(title), text(body)))
        self._back = Button(text("Back to my code"), large=True)
        self._back.clicked.connect(model.back_to_code)
        again = Button(text("Start again"), kind="link")
        again.clicked.connect(lambda: model.leave_for("password", model.email))
        self.add_submit(self._back, "", again)

    def begin(self) -> None:
        """Put the focus on the way back."""
        self._back.setFocus()


def _advice(icon: str, title: str, body: str) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(Label(title, "strong", wrap=True))
    words.addWidget(Label(body, "muted", wrap=True))
    row = QHBoxLayout()
    row.setSpacing(14)
    row.addWidget(IconView(icon, 22, "primary"), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row
