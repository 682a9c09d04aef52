"""What a locked window shows: who may unlock it, and nothing of their work."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.identity.steps import Tokens
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.sign_in.later_forms import LATER_FORMS
from medisecure_desktop.ui.sign_in.unlock_form import UnlockForm
from medisecure_desktop.ui.sign_in.unlock_model import UnlockModel
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.formatters import initials
from medisecure_desktop.ui.widgets.avatar import Avatar
from medisecure_desktop.ui.widgets.brand_mark import BrandMark
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from medisecure_desktop.ui.forms.form import Form

SWITCHING = mark("Switch user signs you out. What is not saved is lost.")
MARGIN, INSIDE = 28, 28


class LockScreen(QWidget):
    """`signed_in` as the sign-in screen has it; `switch_wanted` when somebody else wants the window."""

    signed_in = Signal(object)
    switch_wanted = Signal()

    def __init__(
        self, model: UnlockModel, name: str, role: str, clinic: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("LockScreen")
        self._model = model
        self._visit = -1
        self._form: Form | None = None
        self._card = Card()
        self._card.body.setContentsMargins(INSIDE, INSIDE, INSIDE, INSIDE)
        self._card.body.setSpacing(18)
        self._card.body.addWidget(IconView("lock", 28), 0, Qt.AlignmentFlag.AlignHCenter)
        self._card.body.addLayout(_person(name, role))
        self._lay_out(clinic)
        for form_model in (model, model.registration, model.recovery):
            form_model.on_change = self._render
        model.on_signed_in = self._on_signed_in
        self._render()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Opaque: nothing shows through, not in the task switcher either."""
        QPainter(self).fillRect(self.rect(), colour("canvas"))

    def _lay_out(self, clinic: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(BrandMark(26))
        head.addWidget(Label("MediSecure", "strong"), 1)
        head.addWidget(Label(clinic, "caption"))
        switch = Button(text("Switch user"), kind="link", icon="users-round")
        switch.clicked.connect(self.switch_wanted)
        middle = QWidget()
        middle.setObjectName("ScrollBody")
        inside = QVBoxLayout(middle)
        inside.addStretch(1)
        inside.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(switch, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(Label(text(SWITCHING), "caption", wrap=True), 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 20, MARGIN, 20)
        column.addLayout(head)
        column.addWidget(scrolling(middle), 1)

    def _render(self) -> None:
        model = self._model
        if model.visits != self._visit:
            self._visit = model.visits
            if self._form is not None:
                self._form.hide()
                self._form.deleteLater()
            made = UnlockForm if model.page == "password" else LATER_FORMS[model.page]
            self._form = made(model)
            self._card.body.addWidget(self._form)
            self._form.show()
            self._form.begin()
        if self._form is not None:
            self._form.render_model()

    def _on_signed_in(self, tokens: Tokens) -> None:
        self.signed_in.emit(tokens)


def _person(name: str, role: str) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(name, "strong", wrap=True))
    words.addWidget(Label(role, "muted"))
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(Avatar(initials(name), 44))
    row.addLayout(words, 1)
    return row
