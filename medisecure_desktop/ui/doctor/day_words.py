"""The words of a doctor's day: what a status is called, and what comes next."""

from dataclasses import dataclass
from datetime import datetime

from medisecure_backend.contract.scheduling import Appointment, AppointmentStatus
from medisecure_desktop.ui.doctor.clinic_day import duration, minutes_between


@dataclass(frozen=True)
class StatusWord:
    """A status as icon and word; `tone` is a colour token and never the only sign."""

    icon: str
    word: str
    tone: str = "text2"
    detail: str = ""


@dataclass(frozen=True)
class NextStep:
    """The one act that moves a visit on."""

    verb: str
    icon: str
    done: str


_WORDS: dict[AppointmentStatus, StatusWord] = {
    "pending": StatusWord("calendar-clock", "Requested", "muted"),
    "booked": StatusWord("calendar-clock", "Booked"),
    "arrived": StatusWord("user-check", "Arrived", "primary"),
    "in-room": StatusWord("door-open", "In room", "primary"),
    "fulfilled": StatusWord("circle-check", "Done", "success"),
    "noshow": StatusWord("user-x", "Did not attend", "danger"),
    "cancelled": StatusWord("calendar-x", "Cancelled", "muted"),
}
_STEPS: dict[AppointmentStatus, NextStep] = {
    "booked": NextStep("Mark as arrived", "user-check", "has arrived"),
    "arrived": NextStep("Call in", "door-open", "is in the room"),
    "in-room": NextStep("Mark as done", "circle-check", "has been seen"),
}
OVER: frozenset[AppointmentStatus] = frozenset({"fulfilled", "noshow", "cancelled"})


def status_word(appointment: Appointment, now: datetime) -> StatusWord:
    """The status, and how long somebody who arrived has been waiting."""
    word = _WORDS[appointment.status]
    if appointment.status == "arrived" and appointment.arrived_at is not None:
        waited = duration(minutes_between(appointment.arrived_at, now))
        return StatusWord(word.icon, word.word, word.tone, waited)
    return word


def next_step(appointment: Appointment) -> NextStep | None:
    """What moves this visit on, or None when it is over."""
    return _STEPS.get(appointment.status)


def day_count(appointments: list[Appointment]) -> str:
    """13 appointments: 3 done, 1 in room, 1 waiting."""
    total = len(appointments)
    count = f"{total} appointment{'' if total == 1 else 's'}"
    kinds: list[tuple[AppointmentStatus, str]] = [
        ("fulfilled", "done"),
        ("in-room", "in room"),
        ("arrived", "waiting"),
    ]
    numbers = [(sum(one.status == status for one in appointments), word) for status, word in kinds]
    parts = [f"{number} {word}" for number, word in numbers if number]
    return f"{count}: {', '.join(parts)}" if parts else count
