"""Your account: everything a person can see and change about how they sign in."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.identity.own_account import AccountState
from medisecure_desktop.identity.presence import KnownComputer, KnownSession
from medisecure_desktop.identity.steps import CodeKind
from medisecure_desktop.language import text
from medisecure_desktop.ui.profile import profile_rows
from medisecure_desktop.ui.profile.address_form import AddressCodeForm, AddressForm
from medisecure_desktop.ui.profile.app_form import AppForm
from medisecure_desktop.ui.profile.password_form import ChangePasswordForm
from medisecure_desktop.ui.profile.profile_model import ProfileModel, Task
from medisecure_desktop.ui.profile.row import Row, rows
from medisecure_desktop.ui.regions.part_region import PartRegion
from medisecure_desktop.ui.regions.shortcuts import on_key
from medisecure_desktop.ui.style.sizes import most_width
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.dialog import Dialog
from medisecure_desktop.ui.widgets.follow_focus import FollowFocus
from medisecure_desktop.ui.widgets.heading import Heading
from medisecure_desktop.ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from medisecure_desktop.ui.forms.form import Form

WIDTH = 760
GUTTER = 24


class ProfileScreen(QWidget):
    """Cards under each other; the form of what is being changed stands in its card."""

    signed_out = Signal()

    def __init__(self, model: ProfileModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._form: Form | None = None
        self._shown: object = ("",)
        self._column = QVBoxLayout()
        self._column.setSpacing(14)
        self._contact = self._card(text("How we reach you"))
        self._contact_region = PartRegion(model.state, self._contact_rows)
        self._password = self._card(text("Password"))
        self._password_row = Row(
            "key-round", text("Password"), text("At least 12 characters, yours alone"),
            acts=((text("Change"), text("Change password"), lambda: model.begin("password")),),
        )  # fmt: skip
        self._codes = self._card(text("Sign-in code"))
        self._codes_region = PartRegion(model.state, self._code_rows)
        self._computers = self._card(text("Your computers"))
        self._computers_region = PartRegion(model.computers, self._computer_rows)
        self._sessions = self._card(text("Where you are signed in"))
        self._sessions_region = PartRegion(model.sessions, self._session_rows)
        self._leaving = self._card(text("Sign out"))
        for card, content in (
            (self._contact, self._contact_region),
            (self._password, self._password_row),
            (self._codes, self._codes_region),
            (self._computers, self._computers_region),
            (self._sessions, self._sessions_region),
            (self._leaving, self._leaving_rows()),
        ):
            card.body.addWidget(content)
        self._places: dict[Task, Card] = {
            "password": self._password,
            "app": self._codes,
            "email": self._contact,
            "phone_number": self._contact,
        }
        self._lay_out()
        on_key(self, "F5", model.load, text("Read again"))
        for each in (model, model.password, model.app, model.address):
            each.on_change = self._render
        self._render()

    def showEvent(self, event: QShowEvent) -> None:
        """Each time the page is opened it says how things stand then."""
        super().showEvent(event)
        if not event.spontaneous():
            self._model.load()

    def _lay_out(self) -> None:
        inside = QWidget()
        page = QVBoxLayout()
        page.setContentsMargins(GUTTER, 20, GUTTER, 24)
        page.setSpacing(14)
        page.addWidget(Heading(text("Your account")))
        page.addLayout(self._column)
        page.addStretch(1)
        held = QWidget()
        most_width(held, WIDTH)
        held.setLayout(page)
        middle = QHBoxLayout(inside)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(held, 1)
        middle.addStretch(0)
        middle.setAlignment(held, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._area = scrolling(inside)
        FollowFocus(self._area)
        whole.addWidget(self._area)

    def _card(self, title: str) -> Card:
        card = Card(title)
        self._column.addWidget(card)
        return card

    def _render(self) -> None:
        model = self._model
        for region in (
            self._contact_region,
            self._codes_region,
            self._computers_region,
            self._sessions_region,
        ):
            region.refresh(model.this_computer)
        self._computers.setVisible(model.computers.value != [])
        self._sessions.setVisible(model.sessions.value != [])
        is_pending = model.app.is_busy and model.app.secret is None
        wanted = (
            model.task,
            model.address.is_code_sent,
            model.app.secret,
            is_pending,
            model.address.attribute,
        )
        if wanted != self._shown:
            self._shown = wanted
            self._show_form(model.task)
        if self._form is not None:
            self._form.render_model()

    def _show_form(self, task: Task) -> None:
        """A form is made when it is needed and thrown away afterwards, with all that was typed into it."""
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        model = self._model
        if task == "password":
            self._form = ChangePasswordForm(model.password, model.leave)
        elif task == "app":
            self._form = AppForm(model.app, model.leave)
        elif task:
            kind = AddressCodeForm if model.address.is_code_sent else AddressForm
            self._form = kind(model.address, model.leave)
        self._password_row.setVisible(task != "password")
        if self._form is not None and task:
            self._places[task].body.addWidget(self._form)
            self._form.show()
            self._form.begin()
            QTimer.singleShot(0, self._form, partial(self._area.ensureWidgetVisible, self._form))

    def _contact_rows(self, state: AccountState) -> QWidget:
        return profile_rows.contact(state, self._model.begin)

    def _code_rows(self, state: AccountState) -> QWidget:
        return profile_rows.codes(
            state, self._model.prefer, self._ask_switch_off, lambda: self._model.begin("app")
        )

    def _computer_rows(self, found: list[KnownComputer]) -> QWidget:
        return profile_rows.computers(found, self._model.this_computer, self._model.forget_computer)

    def _session_rows(self, found: list[KnownSession]) -> QWidget:
        return profile_rows.sessions(found, self._model.end_session)

    def _leaving_rows(self) -> QWidget:
        return rows(
            Row(
                "log-out", text("This computer"), text("Your sign-in is wiped from it at once"),
                acts=((text("Sign out"), text("Sign out here"), self.signed_out.emit),),
            ),
            Row(
                "monitor", text("Everywhere"), text("Ends every sign-in of yours, this one too"),
                acts=((text("Sign out everywhere"), text("Sign out everywhere"), self._ask_everywhere),),
            ),
        )  # fmt: skip

    def _ask_everywhere(self) -> None:
        dialog = Dialog(
            text("Sign out everywhere?"),
            text(
                "Every window in which you are signed in ends within minutes, this one now. "
                "Do this if you lost a computer, or if somebody may know your password."
            ),
            text("Sign out everywhere"),
            text("Stay signed in"),
            danger=True,
            parent=self.window(),
        )
        dialog.accepted.connect(self._model.sign_out_everywhere)
        dialog.open()

    def _ask_switch_off(self, kind: CodeKind) -> None:
        dialog = Dialog(
            text(profile_rows.METHODS[kind].switch_off_question),
            text("You then need one of the other ways each time you sign in."),
            text("Switch off"),
            text("Keep it on"),
            danger=True,
            parent=self.window(),
        )
        dialog.accepted.connect(lambda: self._model.switch_off(kind))
        dialog.open()
