"""The words of a doctor's day: what a status is called, and what comes next."""

from dataclasses import dataclass
from datetime import datetime

from medisecure_backend.contract.scheduling import Appointment, AppointmentStatus
from medisecure_desktop.language import Marked, mark, text
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

    verb: Marked
    icon: str
    done: Marked


_WORDS: dict[AppointmentStatus, tuple[str, Marked, str]] = {
    "pending": ("calendar-clock", mark("Requested"), "muted"),
    "booked": ("calendar-clock", mark("Booked"), "text2"),
    "arrived": ("user-check", mark("Arrived"), "primary"),
    "in-room": ("door-open", mark("In room"), "primary"),
    "fulfilled": ("circle-check", mark("Done", meaning="the visit"), "success"),
    "noshow": ("user-x", mark("Did not attend"), "danger"),
    "cancelled": ("calendar-x", mark("Cancelled"), "muted"),
}
_STEPS: dict[AppointmentStatus, NextStep] = {
    "booked": NextStep(mark("Mark as arrived"), "user-check", mark("{patient} has arrived")),
    "arrived": NextStep(mark("Call in"), "door-open", mark("{patient} is in the room")),
    "in-room": NextStep(mark("Mark as done"), "circle-check", mark("{patient} has been seen")),
}
_COUNTED: tuple[tuple[AppointmentStatus, Marked], ...] = (
    ("fulfilled", mark("%n done", one="%n done")),
    ("in-room", mark("%n in room", one="%n in room")),
    ("arrived", mark("%n waiting", one="%n waiting")),
)
OVER: frozenset[AppointmentStatus] = frozenset({"fulfilled", "noshow", "cancelled"})


def status_word(appointment: Appointment, now: datetime) -> StatusWord:
    """The status, and how long somebody who arrived has been waiting."""
    icon, word, tone = _WORDS[appointment.status]
    waited = ""
    if appointment.status == "arrived" and appointment.arrived_at is not None:
        waited = duration(minutes_between(appointment.arrived_at, now))
    return StatusWord(icon, text(word), tone, waited)


def next_step(appointment: Appointment) -> NextStep | None:
    """What moves this visit on, or None when it is over."""
    return _STEPS.get(appointment.status)


def day_count(appointments: list[Appointment]) -> str:
    """13 appointments: 3 done, 1 in room, 1 waiting."""
    total = text("%n appointments", one="%n appointment", n=len(appointments))
    numbers = [(sum(one.status == status for one in appointments), words) for status, words in _COUNTED]
    parts = [text(words, n=number) for number, words in numbers if number]
    return f"{total}: {', '.join(parts)}" if parts else total
