"""Days and months by name, in the language that is on. Staff dates are the same in all and never use them."""

from datetime import date

from medisecure_desktop.language import mark, text

MONTHS = (
    mark("January"), mark("February"), mark("March"), mark("April"), mark("May"), mark("June"), mark("July"),
    mark("August"), mark("September"), mark("October"), mark("November"), mark("December"),
)  # fmt: skip
DAYS = (
    mark("Monday"), mark("Tuesday"), mark("Wednesday"), mark("Thursday"), mark("Friday"), mark("Saturday"),
    mark("Sunday"),
)  # fmt: skip
SHORT_MONTHS = (
    mark("Jan"), mark("Feb"), mark("Mar"), mark("Apr"), mark("May", meaning="short"), mark("Jun"),
    mark("Jul"), mark("Aug"), mark("Sep"), mark("Oct"), mark("Nov"), mark("Dec"),
)  # fmt: skip
SHORT_DAYS = (
    mark("Mon"), mark("Tue"), mark("Wed"), mark("Thu"), mark("Fri"), mark("Sat"), mark("Sun"),
)  # fmt: skip


def day_name(day: date) -> str:
    """Tuesday."""
    return text(DAYS[day.weekday()])


def month_name(day: date) -> str:
    """September."""
    return text(MONTHS[day.month - 1])


def short_day(day: date) -> str:
    """Tue, for narrow columns."""
    return text(SHORT_DAYS[day.weekday()])


def short_month(day: date) -> str:
    """Sep, for narrow columns."""
    return text(SHORT_MONTHS[day.month - 1])


def month_number(words: str) -> int:
    """Which month begins with these words, in the language that is on or in English; 0 if none does."""
    wanted = words.casefold()
    for at, month in enumerate(MONTHS, 1):
        if any(_begins(name, wanted) for name in (text(month), month.source)):
            return at
    return 0


def _begins(name: str, wanted: str) -> bool:
    return bool(wanted) and name.casefold().startswith(wanted)
