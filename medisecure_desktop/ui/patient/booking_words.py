"""What has been chosen, in words: icon, title, text."""

from medisecure_backend.contract.scheduling import Slot
from medisecure_desktop.ui.patient.booking_model import BookingModel
from medisecure_desktop.ui.patient.slot_week import end_of
from medisecure_desktop.ui.patient.weeks import clinic_day
from medisecure_desktop.ui.style.formatters import patient_date, time_of_day

Fact = tuple[str, str, str]


def minutes(slot: Slot, model: BookingModel) -> int:
    """How long the visit takes from this time on."""
    return int((end_of(slot, model.times.minutes) - slot.starts_at).total_seconds() // 60)


def times(slot: Slot, model: BookingModel) -> str:
    """From when to when: "10:20 to 10:40"."""
    begin, end = slot.starts_at, end_of(slot, model.times.minutes)
    return f"{time_of_day(begin, model.zone)} to {time_of_day(end, model.zone)}"


def slot_facts(model: BookingModel) -> list[Fact]:
    """Day and time, doctor, place."""
    facts: list[Fact] = []
    slot = model.slot
    if slot is not None:
        start = time_of_day(slot.starts_at, model.zone)
        day = patient_date(clinic_day(slot.starts_at, model.zone))
        facts.append(("calendar-check", day, f"{start}, for {minutes(slot, model)} minutes"))
    else:
        facts.append(("calendar", "No time chosen yet", "Choose a free time"))
    doctor = model.slot_doctor
    if doctor is not None:
        facts.append(("stethoscope", doctor.display_name, doctor.specialty))
        facts.append(("map-pin", model.clinic.name, doctor.place))
    return facts


def reason_facts(model: BookingModel) -> list[Fact]:
    """Kind of visit and own words."""
    kind = model.visit_type
    name = kind.name if kind else "Appointment"
    return [("message-square-text", name, model.words.strip())]
