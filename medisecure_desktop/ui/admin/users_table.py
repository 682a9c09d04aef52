"""The table of users."""

from datetime import tzinfo

from medisecure_backend.contract.administration import User
from medisecure_desktop.ui.admin.account_words import STATUS_WORDS, authenticator_word, role_word
from medisecure_desktop.ui.admin.staff_time import clinic_time
from medisecure_desktop.ui.widgets.data_table import Column, DataTable


def users_table(zone: tzinfo) -> DataTable[User]:
    """Name, email, role, authenticator, status and last sign-in. States are icon and word."""
    return DataTable(
        [
            Column("Name", lambda user: user.display_name, 180, role="strong"),
            Column("Email", lambda user: user.email, 220, role="muted"),
            Column("Role", role_word, 110),
            Column("Authenticator", authenticator_word, 120),
            Column("Status", _status, 130),
            Column("Last sign-in", lambda user: clinic_time(user.last_sign_in_at, zone), 150),
        ]
    )


def _status(user: User) -> str:
    return STATUS_WORDS[user.status].word
