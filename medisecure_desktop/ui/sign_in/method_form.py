"""Which second factor: one card each, for answering now or for setting one up."""

from PySide6.QtWidgets import QWidget

from medisecure_desktop.identity.steps import CodeKind, MethodStep, SetupChoiceStep
from medisecure_desktop.language import Marked, mark, text
from medisecure_desktop.ui.forms.form import Form
from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.choice_cards import Choice, ChoiceCards

WIDTH = 400
_ANSWER: dict[CodeKind, tuple[Marked, Marked, str]] = {
    "app": (
        mark("Authenticator app"),
        mark("Type the digits that the app on your phone shows"),
        "smartphone",
    ),
    "text": (mark("Text message"), mark("We send digits to your mobile phone"), "message-square-text"),
    "email": (mark("Email"), mark("We send digits to your email address"), "mail"),
}
_SET_UP: dict[CodeKind, tuple[Marked, Marked, str]] = {
    "app": (mark("Authenticator app"), mark("The safest way. You need your phone now"), "smartphone"),
    "text": _ANSWER["text"],
    "email": (mark("Email"), mark("For when you have no phone with you"), "mail"),
}


class _ChoiceForm(Form):
    def __init__(
        self,
        model: SignInModel,
        words: tuple[str, str],
        cards: dict[CodeKind, tuple[Marked, Marked, str]],
        parent: QWidget | None,
    ) -> None:
        super().__init__(model, words[0], words[1], WIDTH, parent)
        self._model = model
        step = model.step
        methods = step.methods if isinstance(step, MethodStep | SetupChoiceStep) else ()
        self._cards = ChoiceCards(words[0], columns=1)
        self._cards.set_choices(
            [
                Choice(str(number), text(cards[kind][0]), text(cards[kind][1]), icon=cards[kind][2])
                for number, kind in enumerate(methods)
            ]
        )
        self._cards.choose("0")
        self.column.addWidget(self._cards)
        send = Button(text("Continue"), large=True)
        send.clicked.connect(self._send)
        back = Button(text("Start again"), kind="link")
        back.clicked.connect(lambda: model.leave_for("password", model.email))
        self.add_submit(send, text("Continuing"), back)

    def begin(self) -> None:
        """Put the focus on the first card, which is chosen."""
        card = self._cards.findChild(QWidget, "ChoiceCard")
        if isinstance(card, QWidget):
            card.setFocus()

    def _send(self) -> None:
        chosen = self._cards.chosen_id()
        self._model.choose(None if chosen is None else int(chosen))


class MethodForm(_ChoiceForm):
    """The account has several second factors."""

    def __init__(self, model: SignInModel, parent: QWidget | None = None) -> None:
        words = (text("How do you want your code?"), text("Any of these works for your account."))
        super().__init__(model, words, _ANSWER, parent)


class SetupChoiceForm(_ChoiceForm):
    """The account has no second factor yet."""

    def __init__(self, model: SignInModel, parent: QWidget | None = None) -> None:
        words = (
            text("Set up your sign-in code"),
            text("Your clinic asks for a code besides your password. How do you want to get it?"),
        )
        super().__init__(model, words, _SET_UP, parent)
