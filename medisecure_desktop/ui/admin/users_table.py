"""The table of users."""

from datetime import tzinfo

from medisecure_backend.contract.administration import User
from medisecure_desktop.language import text
from medisecure_desktop.ui.admin.account_words import STATUS_WORDS, authenticator_word, role_word
from medisecure_desktop.ui.admin.staff_time import clinic_clock, clinic_date
from medisecure_desktop.ui.style.formatters import initials
from medisecure_desktop.ui.widgets.data_table import Column, DataTable

AUTHENTICATOR, STATUS, LAST_SIGN_IN = 2, 3, 4


def make_room(table: DataTable, *, for_details: bool, for_form: bool) -> None:
    """Hide what the open sheet says anyway; a form needs more room than details."""
    has_sheet = for_details or for_form
    for column, is_hidden in ((AUTHENTICATOR, has_sheet), (STATUS, for_form), (LAST_SIGN_IN, has_sheet)):
        table.hide_columns([column], are_hidden=is_hidden)


def users_table(zone: tzinfo) -> DataTable:
    """Name with email, role, authenticator, status and last sign-in. States are icon and word."""
    return DataTable(
        [
            Column(
                text("Name and email"),
                lambda user: user.display_name,
                role="strong",
                below=lambda user: user.email,
                person=_initials,
                least=270,
            ),
            Column(text("Role"), role_word, 150),
            Column(text("Authenticator"), authenticator_word, 130, icon=_authenticator_icon),
            Column(text("Status"), _status, 130, icon=_status_icon),
            Column(
                text("Last sign-in"),
                lambda user: clinic_date(user.last_sign_in_at, zone),
                130,
                below=lambda user: clinic_clock(user.last_sign_in_at, zone),
            ),
        ]
    )


def _initials(user: User) -> str:
    return initials(user.display_name)


def _status(user: User) -> str:
    return text(STATUS_WORDS[user.status].word)


def _status_icon(user: User) -> tuple[str, str]:
    words = STATUS_WORDS[user.status]
    return words.icon, "text2" if words.tone == "neutral" else words.tone


def _authenticator_icon(user: User) -> tuple[str, str]:
    return ("shield-check", "success") if user.has_authenticator else ("shield-alert", "warning")
