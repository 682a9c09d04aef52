"""The docked sheet beside the table: one account in full."""

from collections.abc import Sequence
from datetime import tzinfo
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from medisecure_backend.contract.administration import User
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.admin.account_acts import ACTS, Act
from medisecure_desktop.ui.admin.account_words import STATUS_WORDS, authenticator_word, role_word
from medisecure_desktop.ui.admin.invite_model import EFFECTS
from medisecure_desktop.ui.admin.staff_time import clinic_time
from medisecure_desktop.ui.regions.rows import clear, column, fact
from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.heading import Heading
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.side_sheet import SideSheet

WIDTH = 344
NO_ROLE = mark("Cannot open anything until a role is given.")
WITHOUT_AUTHENTICATOR = mark("Sets it up at the next sign-in.")
PENDING = mark("The sign-in service has not answered yet.")
PENDING_BODY = mark("The clinic acts on the change already and tells the sign-in service again by itself.")
OWN = mark("This is your own account. Another administrator has to change it.")


class UserDetails(SideSheet):
    """Follows the chosen row; says what each state means, and offers what can be done."""

    asked = Signal(str)
    """One of the acts was asked for."""

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(text("User"), WIDTH, parent)
        self._zone = zone
        self._shown: tuple[User, Sequence[Act], bool] | None = None
        self.body.setSpacing(14)
        foot = self.footer.parentWidget()
        if foot is not None:
            foot.hide()

    def set_user(self, user: User, acts: Sequence[Act], *, is_own: bool) -> None:
        """Show this account; nothing moves under the pointer while it stays as it is."""
        if (user, acts, is_own) == self._shown:
            return
        self._shown = (user, acts, is_own)
        clear(self.body)
        words = STATUS_WORDS[user.status]
        self.body.addWidget(Heading(user.display_name, "title", level=3))
        self.body.addWidget(Label(user.email, role="muted", wrap=True))
        badges = QHBoxLayout()
        badges.addWidget(Badge(role_word(user)))
        badges.addWidget(Badge(text(words.word), words.tone, words.icon))
        badges.addStretch(1)
        self.body.addLayout(badges)
        if user.is_pending:
            self.body.addWidget(InlineMessage("info", text(PENDING), text(PENDING_BODY)))
        self._show_facts(user)
        if is_own:
            self.body.addWidget(Label(text(OWN), role="muted", wrap=True))
        self._offer(acts)
        self.body.addStretch(1)

    def _offer(self, acts: Sequence[Act]) -> None:
        if not acts:
            return
        buttons = [Button(text(ACTS[act].name), kind="secondary", icon=ACTS[act].icon) for act in acts]
        for act, button in zip(acts, buttons, strict=True):
            button.clicked.connect(partial(self.asked.emit, act))
        self.body.addWidget(column(Label(text("What you can do"), role="strong"), *buttons, spacing=8))

    def _show_facts(self, user: User) -> None:
        words = STATUS_WORDS[user.status]
        self.body.addWidget(
            fact(text("Role"), role_word(user), text(EFFECTS[user.role] if user.role else NO_ROLE))
        )
        self.body.addWidget(fact(text("Status"), text(words.word), text(words.meaning)))
        authenticator = "" if user.has_authenticator else text(WITHOUT_AUTHENTICATOR)
        self.body.addWidget(fact(text("Authenticator"), authenticator_word(user), authenticator))
        self.body.addWidget(fact(text("User since"), clinic_time(user.created_at, self._zone)))
        self.body.addWidget(fact(text("Last sign-in"), clinic_time(user.last_sign_in_at, self._zone)))
        if user.invitation_expires_at is not None and user.status in {"invited", "invitation-expired"}:
            until = clinic_time(user.invitation_expires_at, self._zone)
            self.body.addWidget(fact(text("Temporary password works until"), until))
