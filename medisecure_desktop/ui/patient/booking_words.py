"""What has been chosen, in words: icon, title, text."""

from medisecure_backend.contract.scheduling import Slot
from medisecure_desktop.ui.patient.booking_model import BookingModel
from medisecure_desktop.ui.patient.weeks import clinic_day, clock_time, long_day

Fact = tuple[str, str, str]


def minutes(slot: Slot) -> int:
    """How long a time is."""
    return int((slot.ends_at - slot.starts_at).total_seconds() // 60)


def slot_facts(model: BookingModel) -> list[Fact]:
    """Day and time, doctor, place."""
    facts: list[Fact] = []
    slot = model.slot
    if slot is not None:
        start = clock_time(slot.starts_at, model.zone)
        day = long_day(clinic_day(slot.starts_at, model.zone))
        facts.append(("calendar-check", day, f"{start}, for {minutes(slot)} minutes"))
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
