"""Ctrl+K: type where to go, what to do, or who to see."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.shell.command import Command
from medisecure_desktop.ui.shell.palette_list import PaletteList
from medisecure_desktop.ui.shell.palette_model import PaletteModel
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.sizes import px
from medisecure_desktop.ui.widgets.announce import announce
from medisecure_desktop.ui.widgets.keys_taken import KeysTaken
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.modal_layer import heard_alone
from medisecure_desktop.ui.widgets.search_field import SearchField

WIDTH, TOP, HEIGHT, VEIL = 680, 86, 516, 0.55
NAME = mark("Search patients, screens or actions")
HINT = mark("Up and Down move, Enter opens, Esc closes")
MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class CommandPalette(QWidget):
    """Covers the workspace while it is open; `closed` when it is put away, `taken` after a choice."""

    closed = Signal()
    taken = Signal()
    accessible_role = QAccessible.Role.Dialog

    def __init__(self, model: PaletteModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.setAccessibleName(text(NAME))
        heard_alone(self)
        model.on_change = self._render
        self._search = SearchField(text(NAME))
        self._search.line.installEventFilter(self)
        self._keys = KeysTaken(self._search.line)
        self._search.edited.connect(model.ask)
        self._list = PaletteList()
        self._list.clicked.connect(self._on_clicked)
        self._list.activated.connect(self._on_clicked)
        self._count = Label("", "caption", wrap=False)
        self._card = QFrame(self)
        self._card.setObjectName("Palette")
        self._card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        foot = QHBoxLayout()
        foot.addWidget(Label(text(HINT), "caption"), 1)
        foot.addWidget(self._count)
        column.addLayout(foot)
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show it empty, over everything."""
        self._search.clear()
        self._model.ask("")
        self._place()
        self.show()
        self.raise_()
        self._search.setFocus()

    def lines(self) -> list[Command]:
        """What is offered."""
        return self._model.lines

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self._search.line and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            if is_press and self._on_key(Qt.Key(event.key())):
                return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self._close()

    def paintEvent(self, _event: QPaintEvent) -> None:
        veil = colour("brand")
        veil.setAlphaF(VEIL)
        QPainter(self).fillRect(self.rect(), veil)

    def _on_key(self, key: Qt.Key) -> bool:
        """Whether the key was for the palette; the focus never leaves its line."""
        line = self._list.current_line()
        if key == Qt.Key.Key_Escape:
            self._close()
        elif key in MOVES:
            self._list.step(MOVES[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and line is not None:
            self._take(line)
        elif key not in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            return False
        return True

    def _on_clicked(self, index: QModelIndex) -> None:
        self._take(self._list.line_at(index))

    def _take(self, command: Command) -> None:
        self._close()
        self._model.take(command)
        self.taken.emit()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _render(self) -> None:
        self._list.set_lines(self._model.lines)
        self._count.setText(self._model.count_text)
        if self.isVisible() and not self._model.is_searching:
            announce(self._search.line, self._model.count_text)

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        wide = min(px(WIDTH), parent.width() - 24)
        top = min(px(TOP), parent.height() // 8)
        high = min(px(HEIGHT), parent.height() - top - 24)
        self._card.setGeometry(QRect((parent.width() - wide) // 2, top, wide, high))
