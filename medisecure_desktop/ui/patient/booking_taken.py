"""Somebody was quicker: choices are kept, and the clinic's offers are shown instead."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_backend.contract.scheduling import Slot
from medisecure_desktop.language import text
from medisecure_desktop.ui.patient.booking_model import BookingModel
from medisecure_desktop.ui.patient.booking_words import minutes, reason_facts, times
from medisecure_desktop.ui.patient.calling import calling
from medisecure_desktop.ui.patient.taken import comparison, taken_body, taken_title
from medisecure_desktop.ui.patient.weeks import clinic_day, zone_words
from medisecure_desktop.ui.regions.problem import show_problem
from medisecure_desktop.ui.regions.rows import clear, detail, row
from medisecure_desktop.ui.regions.spoken import without_isolates
from medisecure_desktop.ui.style.formatters import patient_date, time_of_day
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.choice_cards import Choice, ChoiceCards
from medisecure_desktop.ui.widgets.columns import Columns
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label

NEW_TIME_WIDTH = 320


class BookingTakenPage(QWidget):
    """The offers as cards; the button names the new time."""

    def __init__(
        self, model: BookingModel, *, on_leave: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._offered: tuple[Slot, ...] = ()
        self._banner = InlineMessage("warning", "", is_news=True)
        self._zone = Label(role="caption")
        self._offers = ChoiceCards(text("Choose another time"), columns=1)
        self._offers.chosen.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self._banner)
        sides = Columns()
        sides.add(self._offers_card(), 1)
        sides.add(self._new_time_card(on_leave), width=NEW_TIME_WIDTH)
        layout.addWidget(sides, 1)

    def render_model(self) -> None:
        """Show what was lost, what is offered and what is kept."""
        model, taken = self._model, self._model.taken
        if taken is None:
            return
        self._banner.set_message(
            "warning", taken_title(taken, model.zone), taken_body(model.alternatives, model.zone)
        )
        self._zone.setText(zone_words(taken.starts_at, model.zone, model.zone.key))
        if self._offered != model.alternatives:
            self._offered = model.alternatives
            self._offers.set_choices(
                [self._choice(number, slot, taken) for number, slot in enumerate(self._offered)]
            )
        if model.slot in self._offered:
            self._offers.choose(str(self._offered.index(model.slot)))
        self._render_new_time()

    def _render_new_time(self) -> None:
        model = self._model
        clear(self._facts)
        if model.slot is not None:
            day = patient_date(clinic_day(model.slot.starts_at, model.zone))
            self._facts.addWidget(detail("calendar-check", day, times(model.slot, model)))
        doctor = model.slot_doctor
        if doctor is not None:
            self._facts.addWidget(detail("stethoscope", doctor.display_name, doctor.specialty))
        for icon, title, more in reason_facts(model):
            self._facts.addWidget(detail(icon, title, more))
        show_problem(self._failed, model.error)
        self._confirm.set_text(model.confirm_text)
        self._confirm.setAccessibleName(without_isolates(model.confirm_text))
        self._confirm.setVisible(model.slot is not None)
        self._confirm.set_busy(model.is_booking, text("Booking", meaning="under way"))

    def _offers_card(self) -> Card:
        card = Card(text("Choose another time"))
        card.header.addWidget(self._zone)
        card.body.addWidget(self._offers)
        card.body.addStretch(1)
        every = Button(text("See all free times"), kind="link", icon="calendar-days")
        every.clicked.connect(lambda: self._model.go_to("time"))
        clinic = self._model.clinic
        words = Label(text("Or call {number}", number=calling(clinic)), role="muted")
        foot = row(every)
        foot.addWidget(words)
        card.body.addLayout(foot)
        return card

    def _new_time_card(self, on_leave: Callable[[], None]) -> Card:
        card = Card(text("Your new time"))
        self._facts = QVBoxLayout()
        self._facts.setSpacing(14)
        card.body.addLayout(self._facts)
        self._failed = InlineMessage("danger", "")
        self._failed.hide()
        card.body.addWidget(self._failed)
        card.body.addStretch(1)
        self._confirm = Button(text("Book", meaning="verb"), large=True)
        self._confirm.clicked.connect(self._model.confirm)
        leave = Button(text("Leave without booking"), kind="secondary", large=True)
        leave.clicked.connect(on_leave)
        card.body.addWidget(self._confirm)
        card.body.addWidget(leave)
        return card

    def _choose(self, number: str) -> None:
        self._model.choose_slot(self._offered[int(number)])

    def _choice(self, number: int, slot: Slot, taken: Slot) -> Choice:
        zone = self._model.zone
        doctor = self._model.doctor_by_id(slot.doctor_id or self._model.times.doctor_id)
        day = patient_date(clinic_day(slot.starts_at, zone))
        title = text("{time} on {day}", time=time_of_day(slot.starts_at, zone), day=day)
        length = minutes(slot, self._model)
        if doctor is None:
            about = text("%n minutes.", one="%n minute.", n=length)
        else:
            name = doctor.display_name
            about = text("{name}, %n minutes.", one="{name}, %n minute.", n=length, name=name)
        return Choice(str(number), title, f"{about} {comparison(slot, taken, zone)}")
