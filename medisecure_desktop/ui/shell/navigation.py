"""The left side of the window: the sign, the places of a role, who is signed in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from medisecure_backend.contract.people import Me
from medisecure_desktop.ui.shell.destination import Destination
from medisecure_desktop.ui.style.formatters import initials
from medisecure_desktop.ui.style.theme import APPEARANCES
from medisecure_desktop.ui.widgets.avatar import Avatar
from medisecure_desktop.ui.widgets.brand_mark import BrandMark
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.icon_button import IconButton
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.nav_rail import NavRail, Place

WIDE, NARROW = 212, 68
WORDS = {"system": "As the system", "light": "Light", "dark": "Dark"}


class Navigation(QFrame):
    """`chosen` with a destination's id; signing out and the appearance live in the person's menu."""

    chosen = Signal(str)
    signed_out = Signal()
    appearance_chosen = Signal(str)

    def __init__(self, me: Me, destinations: list[Destination], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("NavRail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 15, 13, 12)
        column.setSpacing(8)
        self._brand = Label("MediSecure", "subtitle")
        column.addLayout(self._head())
        self._list = NavRail([Place(each.id, each.title, each.icon) for each in destinations if each.listed])
        self._list.chosen.connect(self.chosen)
        column.addWidget(self._list, 1)
        self._sign_out = Button("Sign out", "quiet", "log-out")
        self._sign_out.clicked.connect(self.signed_out)
        column.addWidget(self._sign_out)
        self._who = QWidget()
        column.addWidget(self._person(me))
        self.setFocusProxy(self._list)
        self.set_narrow(is_narrow=False)

    def set_current(self, destination_id: str) -> None:
        """Show where the person is."""
        self._list.set_current(destination_id)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Icons only, for narrow windows."""
        self.setFixedWidth(NARROW if is_narrow else WIDE)
        for widget in (self._brand, self._who, self._sign_out):
            widget.setVisible(not is_narrow)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(3, 0, 0, 6)
        row.setSpacing(10)
        row.addWidget(BrandMark())
        row.addWidget(self._brand)
        row.addStretch(1)
        return row

    def _person(self, me: Me) -> QWidget:
        chip = QWidget()
        row = QHBoxLayout(chip)
        row.setContentsMargins(3, 4, 0, 0)
        row.setSpacing(10)
        row.addWidget(Avatar(initials(me.profile.display_name), 36))
        words = QVBoxLayout(self._who)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(Label(me.profile.display_name, "strong", wrap=True))
        words.addWidget(Label(me.role.value, "caption"))
        row.addWidget(self._who, 1)
        more = IconButton("ellipsis", "Appearance and sign out")
        more.clicked.connect(lambda: self._menu(more).popup(more.mapToGlobal(more.rect().topLeft())))
        row.addWidget(more)
        return chip

    def _menu(self, owner: QWidget) -> QMenu:
        menu = QMenu(owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for appearance in APPEARANCES:
            action = QAction(f"Appearance: {WORDS[appearance].lower()}", menu)
            action.triggered.connect(
                lambda _checked=False, name=appearance: self.appearance_chosen.emit(name)
            )
            menu.addAction(action)
        menu.addSeparator()
        out = QAction("Sign out", menu)
        out.triggered.connect(self.signed_out)
        menu.addAction(out)
        return menu
