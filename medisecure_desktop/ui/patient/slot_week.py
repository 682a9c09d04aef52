"""One week of a doctor's times, day by day: what is free, what is taken, and why a day has none."""

from dataclasses import dataclass
from datetime import date, tzinfo

from medisecure_backend.contract.scheduling import Slot, Slots
from medisecure_desktop.ui.patient.weeks import Week

WORKING_DAYS = 5


@dataclass(frozen=True)
class DayOfTimes:
    """A day's free and taken times; `reason` says why there are none."""

    date: date
    free: tuple[Slot, ...]
    taken: tuple[Slot, ...]
    reason: str


def days_of(week: Week, slots: Slots, zone: tzinfo) -> list[DayOfTimes]:
    """Monday to Friday, and the weekend only where it offers something."""
    reasons = {day.date: day.reason for day in slots.days_without}
    days = [
        DayOfTimes(day, _on(slots.items, day, zone), _on(slots.taken, day, zone), reasons.get(day, ""))
        for day in week.days()
    ]
    return [day for number, day in enumerate(days) if number < WORKING_DAYS or day.free or day.taken]


def first_free(slots: Slots) -> Slot | None:
    """The soonest time on offer."""
    return min(slots.items, key=lambda slot: slot.starts_at, default=None)


def _on(slots: list[Slot], day: date, zone: tzinfo) -> tuple[Slot, ...]:
    return tuple(
        sorted(
            (slot for slot in slots if slot.starts_at.astimezone(zone).date() == day),
            key=lambda slot: slot.starts_at,
        )
    )
