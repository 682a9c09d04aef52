"""Why a day offers no times, in words. What the clinic wrote about a day it is closed stays as written."""

from medisecure_backend.contract.scheduling import DayWithoutSlots, WhyNone
from medisecure_desktop.language import Marked, mark, text
from medisecure_desktop.ui.patient.weeks import day_and_month

WORDS: dict[WhyNone, Marked] = {
    "passed": mark("This day has passed"),
    "no-hours-set": mark("No hours set yet"),
    "not-working": mark("No visits on this day"),
    "time-off": mark("The doctor is away"),
    "full": mark("Fully booked"),
    "too-soon": mark("Too soon to book here: call the clinic"),
    "beyond-horizon": mark("This day cannot be booked yet"),
}
UNTIL: dict[WhyNone, Marked] = {
    "time-off": mark("The doctor is away until {day}"),
    "beyond-horizon": mark("Visits can be booked until {day}"),
}
TOO_SHORT = mark("No time left that is long enough")


def day_words(day: DayWithoutSlots, *, is_taken: bool) -> str:
    """For example "The doctor is away until Thursday 3 December"."""
    if day.code == "closed":
        return day.reason
    if day.until is not None and day.code in UNTIL:
        return text(UNTIL[day.code], day=day_and_month(day.until))
    if day.code == "full" and not is_taken:
        return text(TOO_SHORT)
    return text(WORDS[day.code])
