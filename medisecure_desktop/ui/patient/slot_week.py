"""One week of a doctor's times, day by day: what is free, what is taken, and why a day has none."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from medisecure_backend.contract.scheduling import DayWithoutSlots, Slot, Slots
from medisecure_desktop.ui.patient.day_words import day_words
from medisecure_desktop.ui.patient.weeks import Week

WORKING_DAYS = 5


@dataclass(frozen=True)
class DayOfTimes:
    """A day's free and taken times; `reason` says why there are none."""

    date: date
    free: tuple[Slot, ...]
    taken: tuple[Slot, ...]
    reason: str


def days_of(week: Week, slots: Slots, zone: tzinfo, minutes: int = 0) -> list[DayOfTimes]:
    """Monday to Friday, and the weekend only where it offers something; only times that are long enough."""
    free = fitting(slots.items, minutes)
    without = {day.date: day for day in slots.days_without}
    days = [
        _day(day, _on(free, day, zone), _on(slots.taken, day, zone), without.get(day)) for day in week.days()
    ]
    return [day for number, day in enumerate(days) if number < WORKING_DAYS or day.free or day.taken]


def first_free(slots: Slots, minutes: int) -> Slot | None:
    """The soonest time on offer that is long enough."""
    return min(fitting(slots.items, minutes), key=lambda slot: slot.starts_at, default=None)


def end_of(slot: Slot, minutes: int) -> datetime:
    """When a visit of so many minutes ends; never before the offered time does."""
    return max(slot.ends_at, slot.starts_at + timedelta(minutes=minutes))


def fitting(free: list[Slot], minutes: int) -> list[Slot]:
    """The times from which on enough time is free without a gap."""
    following = {(slot.doctor_id, slot.starts_at): slot for slot in free}

    def fits(slot: Slot) -> bool:
        end, reached = end_of(slot, minutes), slot.ends_at
        while reached < end and (slot.doctor_id, reached) in following:
            reached = following[slot.doctor_id, reached].ends_at
        return reached >= end

    return [slot for slot in free if fits(slot)]


def _day(
    day: date, free: tuple[Slot, ...], taken: tuple[Slot, ...], without: DayWithoutSlots | None
) -> DayOfTimes:
    reason = "" if without is None else day_words(without, is_taken=bool(taken))
    return DayOfTimes(day, free, taken, reason)


def _on(slots: list[Slot], day: date, zone: tzinfo) -> tuple[Slot, ...]:
    return tuple(
        sorted(
            (slot for slot in slots if slot.starts_at.astimezone(zone).date() == day),
            key=lambda slot: slot.starts_at,
        )
    )
