"""The right-hand card "Your appointment": what is chosen so far."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.patient.booking_model import BookingModel
from medisecure_desktop.ui.patient.booking_words import reason_facts, slot_facts
from medisecure_desktop.ui.regions.rows import clear, detail
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.layout_order import read_as_laid_out

SUMMARY_WIDTH = 300
NOT_YET = mark("This time is yours only after you confirm it on the next page.")


class BookingSummary(QWidget):
    """Grows with every choice; Continue says what is missing instead of being greyed out."""

    def __init__(self, model: BookingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        card = self._card = Card(text("Your appointment"))
        self._facts = QVBoxLayout()
        self._facts.setSpacing(16)
        card.body.setSpacing(14)
        card.body.addLayout(self._facts)
        self._missing = InlineMessage("danger", "")
        self._note = InlineMessage("info", text(NOT_YET))
        card.body.addWidget(self._missing)
        card.body.addWidget(self._note)
        card.body.addStretch(1)
        go_on = Button(text("Continue"), large=True)
        go_on.clicked.connect(model.go_on)
        card.body.addWidget(go_on)
        back = Button(text("Change the reason"), kind="link", large=True)
        back.clicked.connect(lambda: model.go_to("reason"))
        card.body.addWidget(back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def render_model(self) -> None:
        """Show the choices."""
        model = self._model
        clear(self._facts)
        for icon, title, more in [*slot_facts(model), *reason_facts(model)]:
            self._facts.addWidget(detail(icon, title, more))
        if model.problem:
            self._missing.set_message("danger", text(model.problem))
        self._missing.setVisible(model.problem is not None)
        self._note.setVisible(model.slot is not None)
        read_as_laid_out(self._card)
