"""Up to seven choices as cards; one is chosen, arrows move."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.widgets.avatar import Avatar
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.restyle import restyle

COLUMNS = 3
SPACING = 10
STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True)
class Choice:
    """One card: an id, words, and a picture that is an icon or initials."""

    id: str
    title: str
    detail: str = ""
    icon: str | None = None
    initials: str | None = None


class ChoiceCards(QWidget):
    """A group of cards with radio semantics; `chosen` with the id. Fewer in a row where there is no room.

    Its name says what is chosen: it is heard before the first card.
    """

    chosen = Signal(str)
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, name: str, columns: int = COLUMNS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._most_columns = columns
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACING)
        self._cards: list[ChoiceCard] = []
        self._chosen: str | None = None

    def set_choices(self, choices: list[Choice]) -> None:
        """Offer these; the choice is kept when it is still there."""
        for card in self._cards:
            self._grid.removeWidget(card)
            card.deleteLater()
        self._cards = [ChoiceCard(choice, self) for choice in choices]
        for card in self._cards:
            card.picked.connect(self._pick)
            card.stepped.connect(self._step)
        self._columns = self._columns_in(self.width())
        self._place()
        if self._chosen not in {choice.id for choice in choices}:
            self._chosen = None
        self._show()

    def choose(self, choice_id: str) -> None:
        """Choose without telling anybody."""
        self._chosen = choice_id
        self._show()

    def chosen_id(self) -> str | None:
        """What is chosen."""
        return self._chosen

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest card: the others can go below it."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Cards that want more or less room than before, as with larger text, are placed anew."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _widest(self) -> int:
        return max((card.minimumSizeHint().width() for card in self._cards), default=0)

    def _columns_in(self, width: int) -> int:
        fitting = (width + SPACING) // max(self._widest() + SPACING, 1)
        return max(1, min(self._most_columns, fitting))

    def _fit(self) -> None:
        columns = self._columns_in(self.width())
        if columns != self._columns:
            self._columns = columns
            self._place()

    def _place(self) -> None:
        for card in self._cards:
            self._grid.removeWidget(card)
        for position, card in enumerate(self._cards):
            self._grid.addWidget(card, position // self._columns, position % self._columns)

    def _pick(self, choice_id: str) -> None:
        self.choose(choice_id)
        self.chosen.emit(choice_id)

    def _step(self, choice_id: str, by: int) -> None:
        ids = [card.choice.id for card in self._cards]
        target = self._cards[(ids.index(choice_id) + by) % len(ids)]
        target.setFocus()
        self._pick(target.choice.id)

    def _show(self) -> None:
        for card in self._cards:
            card.set_chosen(is_chosen=card.choice.id == self._chosen)


class ChoiceCard(QFrame):
    """One card of the group."""

    picked = Signal(str)
    stepped = Signal(str, int)
    accessible_role = QAccessible.Role.RadioButton
    is_heard_whole = True

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self.setObjectName("ChoiceCard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 7, 9, 7)
        row.setSpacing(10)
        self._avatar = Avatar(choice.initials, 36) if choice.initials else None
        if self._avatar is not None:
            row.addWidget(self._avatar)
        elif choice.icon:
            row.addWidget(IconView(choice.icon, 22))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(choice.title, "strong", wrap=True))
        if choice.detail:
            words.addWidget(Label(choice.detail, "caption", wrap=True))
        row.addLayout(words, 1)
        self._tick = IconView("check", 20, "primary")
        row.addWidget(self._tick)

    def set_chosen(self, *, is_chosen: bool) -> None:
        """Show as chosen: border, fill and tick."""
        self._tick.setVisible(is_chosen)
        if self._avatar is not None:
            self._avatar.set_ground("surface" if is_chosen else "primary_soft")
        state = text("chosen" if is_chosen else "not chosen")
        name = f"{self.choice.title}, {self.choice.detail}, {state}".replace(", ,", ",")
        self.setAccessibleName(heard(name))
        restyle(self, "msChosen", is_chosen)

    def click(self) -> None:
        """Choose it, as a click does."""
        self.picked.emit(self.choice.id)

    def is_checked(self) -> bool:
        """Whether this is the chosen one."""
        return bool(self.property("msChosen"))

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(160, 54))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.picked.emit(self.choice.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.picked.emit(self.choice.id)
        elif key in STEPS:
            self.stepped.emit(self.choice.id, STEPS[key])
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()
