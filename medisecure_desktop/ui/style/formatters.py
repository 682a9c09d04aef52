"""How values are written. Never through QLocale or strftime, which follow the machine's language.

Every value is wrapped in a bidi isolate: in a right-to-left sentence "10 mg" must not become "mg 10". A value
with words in it reads in the direction of the language, and what has no words from left to right.
"""

from datetime import date, datetime, tzinfo
from zoneinfo import ZoneInfo

from medisecure_desktop.language import current_language, mark, text
from medisecure_desktop.ui.style.calendar_words import day_name, month_name

STAFF_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
STAFF_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
"""In every language: a date among staff is read the same by everybody."""
NO_BREAK = "\u00a0"
UNITS = {
    "mm[Hg]": "mmHg",
    "Cel": "°C",
    "m[IU]/L": "mIU/L",
    "umol/L": "µmol/L",
    "mL/min/{1.73_m2}": "mL/min/1.73\u00a0m²",
}


WORDED_UNITS = {
    "/min": mark("per minute"),
    "ug": mark("micrograms"),
    "µg": mark("micrograms"),
    "mcg": mark("micrograms"),
    "micrograms": mark("micrograms"),
}


def isolated(text: str) -> str:
    """The text as one island whose direction its surroundings cannot turn."""
    return f"\u2066{text}\u2069"


def worded(written: str) -> str:
    """The same for a value with words: its island reads as the language does."""
    opening = "\u2067" if current_language().is_rtl else "\u2066"
    return f"{opening}{written}\u2069"


def staff_date(day: date, *, weekday: bool = False) -> str:
    """For staff: 09-Sep-2008, or Tue 09-Sep-2008."""
    written = f"{day.day:02d}-{STAFF_MONTHS[day.month - 1]}-{day.year:04d}"
    return isolated(f"{STAFF_DAYS[day.weekday()]} {written}" if weekday else written)


def staff_datetime(moment: datetime, zone: tzinfo) -> str:
    """For staff: Tue 09-Sep-2008 14:30, in the clinic's zone."""
    local = moment.astimezone(zone)
    plain = staff_date(local.date(), weekday=True)[1:-1]
    return isolated(f"{plain} {local.hour:02d}:{local.minute:02d}")


def patient_date(day: date) -> str:
    """For patients: Tuesday 9 September 2008."""
    return worded(
        text(
            "{weekday} {day} {month} {year}",
            weekday=day_name(day),
            day=day.day,
            month=month_name(day),
            year=day.year,
        )
    )


def patient_datetime(moment: datetime, zone: tzinfo) -> str:
    """For patients: Tuesday 9 September 2008, 14:30, in the clinic's zone."""
    local = moment.astimezone(zone)
    time = f"{local.hour:02d}:{local.minute:02d}"
    return worded(text("{date}, {time}", date=patient_date(local.date())[1:-1], time=time))


def time_of_day(moment: datetime, zone: tzinfo) -> str:
    """14:30, in the clinic's zone."""
    local = moment.astimezone(zone)
    return isolated(f"{local.hour:02d}:{local.minute:02d}")


def time_with_place(moment: datetime, zone: ZoneInfo) -> str:
    """14:30 (London): wherever a time can be booked, whose clock it is must be seen."""
    return isolated(f"{time_of_day(moment, zone)[1:-1]} ({zone_place(zone)})")


def zone_place(zone: ZoneInfo) -> str:
    """The town a zone is named after: London, New York."""
    return zone.key.rpartition("/")[2].replace("_", " ")


def time_span(start: datetime, end: datetime, zone: tzinfo) -> str:
    """14:30 to 14:50."""
    return worded(
        text("{first} to {last}", first=time_of_day(start, zone)[1:-1], last=time_of_day(end, zone)[1:-1])
    )


def age(birth_date: date, today: date) -> str:
    """59y; under two years in months, under two months in days."""
    years = today.year - birth_date.year - ((today.month, today.day) < (birth_date.month, birth_date.day))
    if years >= 2:  # noqa: PLR2004 - the convention for children
        return worded(text("%ny", one="%ny", n=years, meaning="age in years"))
    months = (
        (today.year - birth_date.year) * 12 + today.month - birth_date.month - (today.day < birth_date.day)
    )
    if months >= 2:  # noqa: PLR2004 - as above
        return worded(text("%nm", one="%nm", n=months, meaning="age in months"))
    return worded(text("%nd", one="%nd", n=(today - birth_date).days, meaning="age in days"))


def number(value: float) -> str:
    """A leading zero, no trailing ones, thousands in groups: 1,204.5, or as the language writes it."""
    whole, _, rest = f"{value:,.3f}".rstrip("0").rstrip(".").partition(".")
    language = current_language()
    digits = whole.replace(",", language.group_sign)
    written = f"{digits}{language.decimal_sign}{rest}" if rest else digits
    return "0" if written == "-0" else written


def dose(value: float, unit: str) -> str:
    """10 mg; 100 micrograms, never µg; 1,000 mg."""
    return _with_unit(number(value), unit)


def quantity(value: float, unit: str) -> str:
    """A measured value with its unit as people write it: 138 mmHg, 36.8 °C, 97%."""
    if unit == "%":
        return isolated(text("{value}%", value=number(value)))
    return _with_unit(number(value), unit)


def value_range(low: float | None, high: float | None, unit: str = "") -> str:
    """20 to 41 mmol/mol; at least 60 mL/min; at most 5 mmol/L."""
    words = f"{NO_BREAK}{unit_text(unit)}" if unit else ""
    if low is not None and high is not None:
        return worded(text("{first} to {last}", first=number(low), last=f"{number(high)}{words}"))
    if low is not None:
        return worded(text("at least {value}", value=f"{number(low)}{words}"))
    return worded(text("at most {value}", value=f"{number(high)}{words}")) if high is not None else ""


def unit_text(unit: str) -> str:
    """A UCUM unit as people write it."""
    return text(WORDED_UNITS[unit]) if unit in WORDED_UNITS else UNITS.get(unit, unit)


def _with_unit(written: str, unit: str) -> str:
    """A number and its unit are one piece; a unit that is a word follows the language."""
    words = unit_text(unit)
    if unit in WORDED_UNITS:
        return worded(f"{written}{NO_BREAK}{words.replace(' ', NO_BREAK)}")
    return isolated(f"{written}{NO_BREAK}{words}")


def staff_name(family: str, given: str, prefix: str | None = None) -> str:
    """For staff: LINDQVIST, Maja (Ms)."""
    return isolated(f"{family.upper()}, {given} ({prefix})" if prefix else f"{family.upper()}, {given}")


def patient_name(family: str, given: str) -> str:
    """For patients: Maja Lindqvist."""
    return isolated(f"{given} {family}")


def initials(*names: str) -> str:
    """ML: the first letters of the first and last word."""
    words = [
        word for name in names for word in name.split() if word[0].isalpha() and word.rstrip(".") != "Dr"
    ]
    return (
        (words[0][0] + words[-1][0]).upper() if len(words) > 1 else "".join(word[0].upper() for word in words)
    )
