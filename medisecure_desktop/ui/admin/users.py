"""Users: who can sign in, and as what."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_backend.contract.administration import User
from medisecure_backend.contract.roles import Role
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.admin.account_act_model import AccountActModel
from medisecure_desktop.ui.admin.account_act_sheet import AccountActSheet
from medisecure_desktop.ui.admin.account_acts import Act
from medisecure_desktop.ui.admin.invite_model import InviteModel
from medisecure_desktop.ui.admin.invite_sheet import InviteSheet
from medisecure_desktop.ui.admin.list_and_sheet import ListAndSheet
from medisecure_desktop.ui.admin.list_page import ListPage
from medisecure_desktop.ui.admin.table_rows import show_rows, unmark
from medisecure_desktop.ui.admin.user_details import UserDetails
from medisecure_desktop.ui.admin.users_model import UsersModel
from medisecure_desktop.ui.admin.users_table import make_room, users_table
from medisecure_desktop.ui.regions.part_region import Empty, PartRegion
from medisecure_desktop.ui.regions.shortcuts import on_key
from medisecure_desktop.ui.shell.destination import ChosenRow
from medisecure_desktop.ui.style.sizes import most_width
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.search_field import SearchField
from medisecure_desktop.ui.widgets.segmented import SegmentedControl

SEARCH_WIDTH = 220
ROLE_FILTERS = (
    (None, mark("All")),
    (Role.DOCTOR, mark("Doctors")),
    (Role.PATIENT, mark("Patients")),
    (Role.ADMIN, mark("Admins")),
)


class UsersScreen(QWidget):
    """A filtered table with a docked sheet: arrows move the row, and the sheet follows."""

    def __init__(
        self,
        model: UsersModel,
        new_invitation: Callable[[Callable[[User], None]], InviteModel],
        new_act: Callable[[User, Act, Callable[[User], None]], AccountActModel],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._new_invitation = new_invitation
        self._new_act = new_act
        self._page = ListPage(text("Users"), text("Who can sign in, and as what"))
        invite = Button(text("Invite user"), icon="user-plus")
        invite.clicked.connect(self.invite)
        self._page.buttons.addWidget(invite)
        self._add_filters()
        self._users = users_table(model.zone)
        self._users.set_name(text("Users"))
        self._users.selected.connect(self._choose)
        self._region = PartRegion(model.users, self._table, action=(text("Clear filters"), self._clear))
        self._page.show_list(self._region)
        self._details = UserDetails(model.zone)
        self._details.closed.connect(lambda: model.choose(None))
        self._details.asked.connect(self._ask)
        self._beside = ListAndSheet(
            self._page, self._users, self._details, load=model.load, render=self._render
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._beside)
        on_key(self, "Ctrl+F", self._search.line.setFocus, text("Find a user"))
        on_key(self, "Ctrl+N", self.invite, text("Invite user"))
        on_key(self, "F5", model.load, text("Read again"))
        model.on_change = self._render
        self._render()

    def open(self, argument: object) -> None:
        """Come here to invite somebody, or back to an account."""
        if argument == "invite":
            self.invite()
        elif isinstance(argument, ChosenRow):
            self._model.choose(argument.id)

    def here(self) -> ChosenRow | None:
        """Whose details are open."""
        chosen = self._model.chosen
        return None if chosen is None else ChosenRow(chosen.id)

    def invite(self) -> None:
        """Open the sheet for a new account beside the list."""
        if self._beside.has_form:
            return
        self._model.choose(None)
        sheet = InviteSheet(self._new_invitation(self._invited))
        self._beside.open_form(sheet)
        sheet.focus_first()

    def _ask(self, act: Act) -> None:
        """Open the sheet that says what this does to the chosen account."""
        user = self._model.chosen
        if user is not None and not self._beside.has_form:
            sheet = AccountActSheet(self._new_act(user, act, self._changed))
            self._beside.open_form(sheet)
            sheet.focus_first()

    def _changed(self, user: User) -> None:
        """Done: the list is read again, and the details show what has become of the account."""
        self._beside.close_form()
        self._model.choose(user.id)
        self._model.load()

    def _invited(self, user: User) -> None:
        self._changed(user)

    def _add_filters(self) -> None:
        self._search = SearchField(text("Name or email"))
        self._search.edited.connect(self._model.set_text)
        most_width(self._search, SEARCH_WIDTH)
        self._roles = SegmentedControl([text(words) for _, words in ROLE_FILTERS])
        self._roles.set_name(text("Role"))
        self._roles.changed.connect(self._choose_role)
        self._page.filters.addWidget(self._search)
        self._page.filters.addWidget(self._roles)

    def _choose_role(self, number: int) -> None:
        self._model.set_role(ROLE_FILTERS[number][0])

    def _clear(self) -> None:
        self._search.clear()
        self._roles.set_index(0)
        self._model.clear_filters()

    def _table(self, _: list[User]) -> QWidget | Empty:
        rows = self._model.rows
        if not rows:
            return "users", text("No users match"), text("Change or clear the filters.")
        show_rows(self._users, rows, self._model.chosen)
        return self._users

    def _choose(self, user: object) -> None:
        if isinstance(user, User):
            self._beside.close_form()
            self._model.choose(user.id)

    def _render(self) -> None:
        model = self._model
        self._page.count.setText(model.count_text if model.users.value is not None else "")
        self._region.refresh((model.text, model.role))
        user = model.chosen
        make_room(self._users, for_details=user is not None, for_form=self._beside.has_form)
        if user is None:
            unmark(self._users)
        self._details.setVisible(user is not None and not self._beside.has_form)
        if user is not None:
            self._details.set_user(user, model.acts, is_own=user.id == model.own_id)
