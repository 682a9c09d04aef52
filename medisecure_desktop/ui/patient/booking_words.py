"""What has been chosen, in words: icon, title, text."""

from medisecure_backend.contract.people import Doctor
from medisecure_backend.contract.scheduling import Slot
from medisecure_desktop.language import text
from medisecure_desktop.ui.patient.booking_model import BookingModel
from medisecure_desktop.ui.patient.slot_week import end_of
from medisecure_desktop.ui.patient.weeks import clinic_day
from medisecure_desktop.ui.style.formatters import patient_date, time_of_day, time_span

Fact = tuple[str, str, str]


def minutes(slot: Slot, model: BookingModel) -> int:
    """How long the visit takes from this time on."""
    return int((end_of(slot, model.times.minutes) - slot.starts_at).total_seconds() // 60)


def times(slot: Slot, model: BookingModel) -> str:
    """From when to when: "10:20 to 10:40"."""
    return time_span(slot.starts_at, end_of(slot, model.times.minutes), model.zone)


def slot_facts(model: BookingModel) -> list[Fact]:
    """Day and time, doctor, place."""
    facts: list[Fact] = []
    slot = model.slot
    if slot is not None:
        start = time_of_day(slot.starts_at, model.zone)
        day = patient_date(clinic_day(slot.starts_at, model.zone))
        length = text(
            "{start}, for %n minutes", one="{start}, for %n minute", n=minutes(slot, model), start=start
        )
        facts.append(("calendar-check", day, length))
    else:
        facts.append(("calendar", text("No time chosen yet"), text("Choose a free time")))
    doctor = model.slot_doctor
    if doctor is not None:
        facts.append(("stethoscope", doctor.display_name, doctor.specialty))
        facts.append(("map-pin", model.clinic.name, doctor.place))
    return facts


def usual_words(doctor: Doctor, model: BookingModel) -> str:
    """What a doctor is to this patient; where several look after them, none is "the usual" one."""
    if not doctor.is_usual:
        return doctor.specialty
    if model.has_one_usual_doctor:
        return text("{specialty}, your usual doctor", specialty=doctor.specialty)
    return text("{specialty}, one of your doctors", specialty=doctor.specialty)


def reason_facts(model: BookingModel) -> list[Fact]:
    """Kind of visit and own words."""
    return [("message-square-text", kind_words(model), model.words.strip())]


def kind_words(model: BookingModel) -> str:
    """The kind of visit, by the clinic's own name for it."""
    return model.visit_type.name if model.visit_type else text("Appointment")
