"""The sheet that says what an act on an account does, asks why, and does it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.admin.account_act_model import LONGEST_REASON, AccountActModel
from medisecure_desktop.ui.admin.account_acts import other_role
from medisecure_desktop.ui.admin.account_words import ROLE_WORDS, role_word
from medisecure_desktop.ui.regions.problem import show_problem
from medisecure_desktop.ui.regions.rows import clear, column, fact
from medisecure_desktop.ui.style.sizes import fixed_height
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.side_sheet import SideSheet
from medisecure_desktop.ui.widgets.text_area import TextArea
from medisecure_desktop.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from medisecure_backend.contract.administration import User

WIDTH = 420
REASON_HEIGHT = 96


class AccountActSheet(SideSheet):
    """Whose account, what happens, why; the button names the act."""

    def __init__(self, model: AccountActModel, parent: QWidget | None = None) -> None:
        super().__init__(model.title, WIDTH, parent)
        self._model = model
        self.is_dirty = lambda: model.is_dirty
        self._shown: User | None = None
        self._facts = QVBoxLayout()
        self._facts.setSpacing(12)
        self._caution = InlineMessage("warning", model.caution)
        self._problem = InlineMessage("danger", "")
        self._moot = InlineMessage("info", "")
        self._specialty = TextField(text("Specialty"))
        self._specialty.edited.connect(partial(model.set_text, "specialty"))
        self._specialty.submitted.connect(self._submit)
        self._specialty.require()
        self._reason = TextArea(
            text("Reason"), text("Kept in the audit, with your name."), most=LONGEST_REASON
        )
        fixed_height(self._reason.area, REASON_HEIGHT)
        self._reason.require()
        self._reason.edited.connect(partial(model.set_text, "reason"))
        self._cancel = Button(text("Cancel"), kind="secondary")
        self._cancel.clicked.connect(self.ask_to_close)
        self._do = Button(model.button, kind="danger" if model.act == "disable" else "primary")
        self._do.clicked.connect(self._submit)
        self._lay_out()
        model.on_change = self._render
        self._render()

    def focus_first(self) -> None:
        """Begin with what has to be typed; without anything, with the way back."""
        for field in (self._specialty, self._reason):
            if field.isVisibleTo(self):
                field.setFocus()
                return
        self._cancel.setFocus()

    def _lay_out(self) -> None:
        self.body.setSpacing(14)
        self.body.addLayout(self._facts)
        for widget in (self._caution, self._specialty, self._reason, self._problem, self._moot):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.footer.addStretch(1)
        self.footer.addWidget(self._cancel)
        self.footer.addWidget(self._do)

    def _submit(self) -> None:
        self._model.send()
        if "specialty" in self._model.errors:
            self._specialty.setFocus()
        elif "reason" in self._model.errors:
            self._reason.setFocus()

    def _render(self) -> None:
        model = self._model
        self._show_facts()
        self._caution.setVisible(bool(model.caution) and not model.moot)
        self._specialty.setVisible(model.needs_specialty and not model.moot)
        self._reason.setVisible(model.needs_reason and not model.moot)
        self._specialty.set_error(model.errors.get("specialty"))
        self._reason.set_error(model.errors.get("reason"))
        show_problem(self._problem, None if model.moot else model.error)
        self._moot.set_message("info", model.moot)
        self._moot.setVisible(bool(model.moot))
        self._do.set_busy(model.is_sending, text("Sending"))
        self._do.setVisible(not model.moot)
        self._cancel.set_text(text("Close") if model.moot else text("Cancel"))

    def _show_facts(self) -> None:
        model = self._model
        if self._shown == model.user:
            return
        self._shown = model.user
        clear(self._facts)
        user = model.user
        self._facts.addWidget(
            column(
                Label(user.display_name, role="strong", wrap=True),
                Label(user.email, role="muted", wrap=True),
            )
        )
        if model.moot:
            return
        if model.act == "role":
            self._facts.addWidget(fact(text("Role now"), role_word(user)))
            self._facts.addWidget(fact(text("New role"), text(ROLE_WORDS[other_role(user)])))
        for sentence in model.effects:
            self._facts.addWidget(_point(sentence))


def _point(sentence: str) -> QWidget:
    """One of several things that happen."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(10)
    line.addWidget(IconView("circle-dot", 16, "muted"), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Label(sentence, wrap=True), 1)
    return holder
