"""First step: why the patient comes."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.patient.booking_model import LONGEST_REASON, BookingModel
from medisecure_desktop.ui.patient.calling import calling
from medisecure_desktop.ui.patient.card_columns import columns_for
from medisecure_desktop.ui.regions.rows import flow
from medisecure_desktop.ui.style.sizes import fixed_height
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.choice_cards import Choice, ChoiceCards
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.text_area import TextArea

WORDS_HEIGHT = 120


class BookingReasonPage(QWidget):
    """The kinds of visit as cards, and room for own words."""

    def __init__(
        self, model: BookingModel, *, on_leave: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._missing = InlineMessage("danger", "")
        self._missing.hide()
        asked = text("What kind of visit do you need?")
        self._kinds = ChoiceCards(asked, columns=columns_for(len(model.clinic.visit_types)))
        self._kinds.set_choices(
            [
                Choice(kind.id, kind.name, text("%n minutes", one="%n minute", n=kind.minutes))
                for kind in model.clinic.visit_types
            ]
        )
        self._kinds.chosen.connect(model.choose_visit_type)
        self._words = TextArea(
            text("In your own words"),
            text("Optional. It is shown to your doctor with the appointment."),
            most=LONGEST_REASON,
        )
        fixed_height(self._words.area, WORDS_HEIGHT)
        self._words.edited.connect(model.set_words)
        card = Card(self._kinds.accessibleName())
        card.body.addWidget(self._missing)
        card.body.addWidget(self._kinds)
        card.body.addWidget(self._words)
        card.body.addLayout(self._buttons(on_leave))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(card)
        layout.addWidget(self._urgent())
        layout.addStretch(1)

    def render_model(self) -> None:
        """Show what is chosen and what is missing."""
        model = self._model
        if model.problem:
            self._missing.set_message("danger", text(model.problem))
        self._missing.setVisible(model.problem is not None)
        self._kinds.choose(model.visit_type_id or "")
        if self._words.text() != model.words:
            self._words.set_text(model.words)

    def _buttons(self, on_leave: Callable[[], None]) -> QHBoxLayout:
        go_on = Button(text("Continue"), large=True)
        go_on.clicked.connect(self._model.go_on)
        leave = Button(text("Leave without booking"), kind="quiet", large=True)
        leave.clicked.connect(on_leave)
        buttons = QHBoxLayout()
        buttons.addWidget(go_on)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        return buttons

    def _urgent(self) -> QWidget:
        clinic = self._model.clinic
        words = text("Call the clinic on {number}.", number=calling(clinic))
        card = Card()
        card.body.addWidget(
            flow(
                IconView("phone", 20),
                Label(text("Unwell and cannot wait?"), role="strong"),
                Label(words, role="muted"),
            )
        )
        return card
