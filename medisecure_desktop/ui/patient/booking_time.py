"""Second step: which doctor, which time."""

from msgspec import structs
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_backend.contract.people import Doctor
from medisecure_backend.contract.scheduling import Slot, Slots
from medisecure_desktop.language import text
from medisecure_desktop.ui.patient.booking_model import BookingModel
from medisecure_desktop.ui.patient.booking_summary import SUMMARY_WIDTH, BookingSummary
from medisecure_desktop.ui.patient.booking_words import usual_words
from medisecure_desktop.ui.patient.calling import calling
from medisecure_desktop.ui.patient.card_columns import columns_for
from medisecure_desktop.ui.patient.week_bar import WeekBar
from medisecure_desktop.ui.regions.part_region import Empty, PartRegion
from medisecure_desktop.ui.regions.rows import row
from medisecure_desktop.ui.regions.shortcuts import on_key
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.choice_cards import Choice, ChoiceCards
from medisecure_desktop.ui.widgets.columns import Columns
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.slot_grid import SlotDay, SlotGrid


class BookingTimePage(QWidget):
    """Doctors as cards, a week of times, and the appointment as it stands."""

    def __init__(self, model: BookingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        on_key(self, "F5", self._read_again, text("Read again"))
        self._grid = SlotGrid()
        self._grid.chosen.connect(model.choose_slot)
        self._doctors = PartRegion(model.doctors, self._doctor_cards)
        self._week = WeekBar(model)
        self._times = PartRegion(model.times.slots, self._slot_grid)
        self._summary = BookingSummary(model)
        start = QWidget()
        left = QVBoxLayout(start)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(14)
        doctors = Card()
        doctors.body.addWidget(self._doctors)
        left.addWidget(doctors)
        left.addWidget(self._times_card(), 1)
        sides = Columns()
        sides.add(start, 1)
        sides.add(self._summary, width=SUMMARY_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(sides)

    def _read_again(self) -> None:
        self._model.doctors.load()
        self._model.times.reload()

    def render_model(self) -> None:
        """Show doctors, week and choice as they are now."""
        self._doctors.refresh()
        self._week.render_model()
        self._times.refresh()
        if self._model.slot is not None:
            self._grid.choose(self._model.slot)
        self._summary.render_model()

    def _times_card(self) -> Card:
        clinic = self._model.clinic
        card = Card()
        card.body.addWidget(self._week)
        card.body.addWidget(self._times, 1)
        words = text("No time that suits you? Call {number}.", number=calling(clinic))
        card.body.addLayout(row(IconView("phone", 18), Label(words, role="muted")))
        return card

    def _doctor_cards(self, doctors: list[Doctor]) -> QWidget | Empty:
        if not doctors:
            return (
                "stethoscope",
                text("Nobody can be booked here now"),
                text("Call the clinic to make an appointment."),
            )
        cards = ChoiceCards(text("Doctor"), columns=columns_for(len(doctors)))
        cards.set_choices([_doctor_choice(doctor, self._model) for doctor in self._model.doctors_in_order])
        if self._model.times.doctor_id is not None:
            cards.choose(self._model.times.doctor_id)
        cards.chosen.connect(self._model.choose_doctor)
        return cards

    def _slot_grid(self, _: Slots) -> QWidget:
        grid = SlotGrid()
        grid.set_week(
            [
                SlotDay(
                    day.date,
                    self._at_the_clinic(day.free),
                    self._at_the_clinic(day.taken),
                    day.reason or None,
                )
                for day in self._model.times.days
            ]
        )
        grid.chosen.connect(self._model.choose_slot)
        self._grid = grid
        return grid

    def _at_the_clinic(self, slots: tuple[Slot, ...]) -> list[Slot]:
        """The same instants on the clinic's wall clock, which the grid shows."""
        zone = self._model.zone
        return [
            structs.replace(
                slot, starts_at=slot.starts_at.astimezone(zone), ends_at=slot.ends_at.astimezone(zone)
            )
            for slot in slots
        ]


def _doctor_choice(doctor: Doctor, model: BookingModel) -> Choice:
    is_the_one = doctor.is_usual and model.has_one_usual_doctor
    detail = text("Your usual doctor") if is_the_one else usual_words(doctor, model)
    return Choice(doctor.id, doctor.display_name, detail, initials=f"{doctor.given[:1]}{doctor.family[:1]}")
