"""The rules for a password as a list that ticks itself off while one is typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.forms.password_rules import RULES, PasswordRule
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label


class RuleList(QWidget):
    """Each rule with an icon and a word, never colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(Label(text("Your password"), "strong"), 1)
        self._count = Label("", "caption")
        head.addWidget(self._count)
        column.addLayout(head)
        self._rows = [_RuleRow(rule) for rule in RULES]
        for row in self._rows:
            column.addWidget(row)
        self.set_password("")

    def set_password(self, password: str) -> None:
        """Tick off what this password meets."""
        met = sum(row.show_for(password) for row in self._rows)
        self._count.setText(text("{met} of {all} rules met", met=met, all=len(RULES)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A quiet box behind the rules."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("subtle"))
        painter.drawRoundedRect(self.rect(), 8, 8)


class _RuleRow(QWidget):
    def __init__(self, rule: PasswordRule) -> None:
        super().__init__()
        self._rule = rule
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._icon = IconView("circle", 18, "muted")
        self._state = Label("", "caption")
        row.addWidget(self._icon)
        row.addWidget(Label(text(rule.words)), 1)
        row.addWidget(self._state)

    def show_for(self, password: str) -> bool:
        is_met = self._rule.is_met(password)
        self._icon.set_icon("circle-check" if is_met else "circle", "success" if is_met else "muted")
        self._state.setText(text("Met") if is_met else text("Not yet"))
        return is_met
