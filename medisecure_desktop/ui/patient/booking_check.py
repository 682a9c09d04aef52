"""Third step: everything once more, then the button that books."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.patient.booking_model import BookingModel, Step
from medisecure_desktop.ui.patient.booking_words import kind_words, minutes, times, usual_words
from medisecure_desktop.ui.patient.weeks import clinic_day, zone_words
from medisecure_desktop.ui.regions.problem import show_problem
from medisecure_desktop.ui.regions.rows import clear, column, detail, line
from medisecure_desktop.ui.regions.spoken import without_isolates
from medisecure_desktop.ui.style.formatters import patient_date
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.columns import Columns
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label

CONFIRM_WIDTH = 320
Row = tuple[str, str, str, str, tuple[Step, str] | None]
"""Icon, label, what was chosen, more about it; where it can be changed, and the name of the button for it."""


class BookingCheckPage(QWidget):
    """Each line can be changed; nothing is booked until the button is pressed."""

    def __init__(self, model: BookingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        check = Card(text("Check your appointment"))
        check.body.addLayout(self._rows)
        check.body.addStretch(1)
        sides = Columns()
        sides.add(check, 1)
        sides.add(self._confirm_card(), width=CONFIRM_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(sides)

    def render_model(self) -> None:
        """Show the choices and how the booking stands."""
        model = self._model
        clear(self._rows)
        for number, entry in enumerate(_rows(model)):
            if number:
                self._rows.addWidget(line())
            self._rows.addWidget(self._row(entry))
        show_problem(self._failed, model.error)
        self._confirm.set_text(model.confirm_text)
        self._confirm.setAccessibleName(without_isolates(model.confirm_text))
        self._confirm.set_busy(model.is_booking, text("Booking", meaning="under way"))
        self._back.setEnabled(not model.is_booking)

    def _confirm_card(self) -> Card:
        card = Card(text("Confirm"))
        card.body.setSpacing(14)
        card.body.addWidget(
            detail("info", text("Not booked yet"), text("The time is yours when you confirm it."))
        )
        card.body.addWidget(
            detail(
                "calendar-x",
                text("Plans change?"),
                text("Cancel it here, under Appointments, before it begins."),
            )
        )
        card.body.addWidget(
            detail(
                "shield-check",
                text("Who will see this"),
                text("Doctors who look after you, and the clinic's administrators."),
            )
        )
        self._failed = InlineMessage("danger", "")
        self._failed.hide()
        card.body.addWidget(self._failed)
        card.body.addStretch(1)
        self._confirm = Button(self._model.confirm_text, large=True)
        self._confirm.clicked.connect(self._model.confirm)
        self._back = Button(text("Back to times"), kind="secondary", icon="arrow-left", large=True)
        self._back.clicked.connect(lambda: self._model.go_to("time"))
        card.body.addWidget(self._confirm)
        card.body.addWidget(self._back)
        return card

    def _row(self, entry: Row) -> QWidget:
        icon, label, title, more, changing = entry
        holder = QWidget()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(IconView(icon, 22, "primary"), 0, Qt.AlignmentFlag.AlignVCenter)
        words = [Label(label, role="caption"), Label(title, role="strong", wrap=True)]
        if more:
            words.append(Label(more, role="muted", wrap=True))
        layout.addWidget(column(*words, spacing=1), 1)
        if changing is not None:
            step, name = changing
            change = Button(text("Change"), kind="link")
            change.setAccessibleName(name)
            change.clicked.connect(lambda: self._model.go_to(step))
            layout.addWidget(change)
        return holder


def _rows(model: BookingModel) -> list[Row]:
    slot, doctor = model.slot, model.slot_doctor
    if slot is None or doctor is None:
        return []
    zone = zone_words(slot.starts_at, model.zone, model.zone.key)
    length = text(
        "{times}, %n minutes.",
        one="{times}, %n minute.",
        n=minutes(slot, model),
        times=times(slot, model),
    )
    when = f"{length} {zone}"
    who = usual_words(doctor, model)
    day = patient_date(clinic_day(slot.starts_at, model.zone))
    return [
        ("calendar-check", text("When"), day, when, ("time", text("Change the time"))),
        ("stethoscope", text("Who"), doctor.display_name, who, ("time", text("Change the doctor"))),
        (
            "message-square-text",
            text("Why"),
            kind_words(model),
            model.words.strip(),
            ("reason", text("Change the reason")),
        ),
        (
            "map-pin",
            text("Where"),
            model.clinic.name,
            ", ".join(p for p in (doctor.place, model.clinic.address) if p),
            None,
        ),
    ]
