"""The words for "somebody was quicker", and how the other times compare with the lost one."""

from datetime import tzinfo

from medisecure_backend.contract.scheduling import Slot
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.formatters import time_of_day

LONGEST_GAP = 60
KEPT = mark("Nothing was booked for you. Your doctor and reason are kept.")


def taken_title(taken: Slot, zone: tzinfo) -> str:
    """For example "10:20 was just taken."."""
    return text("{time} was just taken.", time=time_of_day(taken.starts_at, zone))


def taken_body(alternatives: tuple[Slot, ...], zone: tzinfo) -> str:
    """What is safe, and what is free next."""
    if not alternatives:
        return f"{text(KEPT)} {text('Choose another time.')}"
    time = time_of_day(alternatives[0].starts_at, zone)
    return f"{text(KEPT)} {text('The next free time is {time}.', time=time)}"


def comparison(slot: Slot, taken: Slot, zone: tzinfo) -> str:
    """How an offered time lies to the lost one: "20 minutes later", "Same time, other doctor"."""
    ours, theirs = slot.starts_at.astimezone(zone), taken.starts_at.astimezone(zone)
    other = slot.doctor_id is not None and taken.doctor_id is not None and slot.doctor_id != taken.doctor_id
    same_time = ours.time() == theirs.time()
    if ours.date() == theirs.date():
        if other:
            return text("Same time, other doctor" if same_time else "Same day, other doctor")
        return _gap(int((ours - theirs).total_seconds() // 60))
    return text("Same time, another day" if same_time else "Another day")


def _gap(minutes: int) -> str:
    size = abs(minutes)
    if size >= LONGEST_GAP:
        return text("Same day")
    if minutes > 0:
        return text("%n minutes later", one="%n minute later", n=size)
    return text("%n minutes earlier", one="%n minute earlier", n=size)
