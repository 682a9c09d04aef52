"""Patients for the command palette: name, birth date and number, so that two of one name are told apart."""

from zoneinfo import ZoneInfo

from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.clinic_day import clinic_day
from medisecure_desktop.ui.shell.destination import Found, RoleContext
from medisecure_desktop.ui.style.formatters import age, isolated, staff_date, staff_name

MOST = 6


def found_patients(context: RoleContext, words: str) -> list[Found]:
    """Asks the clinic; called off the GUI thread."""
    today = clinic_day(context.clock.now(), ZoneInfo(context.me.clinic.time_zone))
    page = context.api.patients.list(q=words, limit=MOST)
    return [
        Found(
            one.id,
            staff_name(one.family, one.given, one.prefix),
            text("Born {born} ({age})", born=staff_date(one.birth_date), age=age(one.birth_date, today))
            + f"   {isolated(one.clinic_number)}",
        )
        for one in page.items
    ]
