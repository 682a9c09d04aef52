"""The left side of the window: the sign, the places of a role, who is signed in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from medisecure_backend.contract.people import Me
from medisecure_backend.contract.roles import Role
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.shell.appearance_menu import AppearanceMenu
from medisecure_desktop.ui.shell.destination import Destination
from medisecure_desktop.ui.style.formatters import initials
from medisecure_desktop.ui.style.sizes import px
from medisecure_desktop.ui.widgets.avatar import Avatar
from medisecure_desktop.ui.widgets.brand_mark import BrandMark
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.icon_button import IconButton
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.nav_rail import NavRail, Place
from medisecure_desktop.ui.widgets.window_part import mark_part

WIDE, NARROW = 212, 68
ROLES = {Role.DOCTOR: mark("Doctor"), Role.ADMIN: mark("Admin"), Role.PATIENT: mark("Patient")}
LOOK, OUT, LOCK = mark("Appearance and language"), mark("Sign out"), mark("Lock now")


class Navigation(QFrame):
    """`chosen` with a destination's id; below the places who is signed in, the appearance, the way out."""

    chosen = Signal(str)
    signed_out = Signal()
    appearance_chosen = Signal(str)
    language_chosen = Signal(object)
    lock_wanted = Signal()

    def __init__(self, me: Me, destinations: list[Destination], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("NavRail")
        mark_part(self, "navigation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._list = NavRail([Place(each.id, each.title, each.icon) for each in destinations if each.listed])
        self._list.chosen.connect(self.chosen)
        self._brand = Label("MediSecure", "subtitle")
        self._words = self._person(me)
        self._wide, self._narrow = self._acts(), self._signs()
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 15, 13, 14)
        column.setSpacing(8)
        column.addLayout(_row(BrandMark(), self._brand, left=3))
        column.addSpacing(4)
        column.addWidget(self._list, 1)
        column.addWidget(self._wide)
        column.addWidget(self._narrow)
        column.addLayout(_row(Avatar(initials(me.profile.display_name), 36), self._words, left=3))
        self.setFocusProxy(self._list)
        self.set_narrow(is_narrow=False)

    def set_current(self, destination_id: str) -> None:
        """Show where the person is."""
        self._list.set_current(destination_id)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Icons only, for narrow windows."""
        self.setFixedWidth(px(NARROW if is_narrow else WIDE))
        for widget in (self._brand, self._words, self._wide):
            widget.setVisible(not is_narrow)
        self._narrow.setVisible(is_narrow)

    @staticmethod
    def _person(me: Me) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(me.profile.display_name, "strong", wrap=True))
        column.addWidget(Label(text(ROLES[me.role]), "caption"))
        return words

    def _acts(self) -> QWidget:
        """Locking, appearance and the way out, in words."""
        look, out = Button(text(LOOK), "nav", "sun-moon"), Button(text(OUT), "nav", "log-out")
        return self._wired(Button(text(LOCK), "nav", "lock"), look, out)

    def _signs(self) -> QWidget:
        """The same as icons."""
        look, out = IconButton("sun-moon", text(LOOK)), IconButton("log-out", text(OUT))
        return self._wired(IconButton("lock", text(LOCK)), look, out)

    def _wired(
        self, lock: Button | IconButton, look: Button | IconButton, out: Button | IconButton
    ) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for act in (lock, look, out):
            column.addWidget(act)
        lock.clicked.connect(self.lock_wanted)
        look.clicked.connect(lambda: self._open_menu(look))
        out.clicked.connect(self.signed_out)
        return holder

    def _open_menu(self, owner: QWidget) -> None:
        menu = AppearanceMenu(self)
        menu.chosen.connect(self.appearance_chosen)
        menu.language_chosen.connect(self.language_chosen)
        menu.open_above(owner)


def _row(sign: QWidget, words: QWidget, left: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(left, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(sign)
    row.addWidget(words, 1)
    return row
