"""Who can sign in, and as what: the list, its filters, and the chosen account."""

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from medisecure_backend.contract.administration import User
from medisecure_backend.contract.people import Me
from medisecure_backend.contract.roles import Role
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.language import text
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.admin.account_acts import Act, acts_for
from medisecure_desktop.ui.regions.part import Part

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo


class UsersModel:
    """The accounts, narrowed by name or email and by role. Nothing clinical."""

    def __init__(self, api: ClinicApi, me: Me, tasks: Tasks) -> None:
        self.on_change: Callable[[], None] = lambda: None
        self.zone: tzinfo = ZoneInfo(me.clinic.time_zone)
        self.own_id = me.sub
        self.users = Part("users", api.users.list, tasks, self._changed)
        self.text = ""
        self.role: Role | None = None
        self._chosen_id: str | None = None

    @property
    def all(self) -> list[User]:
        """Everybody, in order of name."""
        return sorted(self.users.value or [], key=lambda one: (one.display_name.casefold(), one.email))

    @property
    def rows(self) -> list[User]:
        """Those who match the filters."""
        return [one for one in self.all if self._matches(one)]

    @property
    def chosen(self) -> User | None:
        """The account whose details are open, as the latest reading has it."""
        return next((one for one in self.all if one.id == self._chosen_id), None)

    @property
    def acts(self) -> tuple[Act, ...]:
        """What can be done to the chosen account."""
        return () if self.chosen is None else acts_for(self.chosen, self.own_id)

    @property
    def is_filtered(self) -> bool:
        """Whether some filter narrows the list."""
        return bool(self.text) or self.role is not None

    @property
    def count_text(self) -> str:
        """For example "12 users", or "3 of 12 users" while filtered."""
        shown, total = len(self.rows), len(self.all)
        if self.is_filtered:
            return text("{shown} of %n users", one="{shown} of %n user", n=total, shown=shown)
        return text("%n users", one="%n user", n=total)

    def load(self) -> None:
        """Read the list again."""
        self.users.load()

    def set_text(self, words: str) -> None:
        """Narrow by name or email."""
        self.text = words.strip()
        self._changed()

    def set_role(self, role: Role | None) -> None:
        """Narrow by role."""
        self.role = role
        self._changed()

    def clear_filters(self) -> None:
        """Show everybody."""
        self.text, self.role = "", None
        self._changed()

    def choose(self, user_id: str | None) -> None:
        """Open an account's details, or close them."""
        if user_id != self._chosen_id:
            self._chosen_id = user_id
            self._changed()

    def _matches(self, user: User) -> bool:
        needle = self.text.casefold()
        words = f"{user.display_name} {user.email}".casefold()
        return all(part in words for part in needle.split()) and self.role in {None, user.role}

    def _changed(self) -> None:
        self.on_change()
