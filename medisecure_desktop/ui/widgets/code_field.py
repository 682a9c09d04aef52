"""Six digits: ONE line edit, painted as six cells."""

from PySide6.QtCore import QEvent, QLineF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.sizes import least_height, px
from medisecure_desktop.ui.widgets.form_field import FormField

DIGITS = 6
GAP = 9
MIDDLE_GAP = 18


class CodeField(FormField):
    """A labelled code. `completed` once, when the sixth digit first arrives; pasting drops spaces.

    Digits of other scripts, as an Arabic keyboard types them, become the ones the clinic expects.
    """

    completed = Signal(str)
    submitted = Signal()

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        self.line = _CodeInput()
        super().__init__(label, self.line, hint, parent=parent)
        self._is_complete = False
        self.line.textChanged.connect(self._on_changed)
        self.line.returnPressed.connect(self.submitted)

    def text(self) -> str:
        """The digits so far."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Put digits into the field."""
        self.line.setText(text)

    def clear(self) -> None:
        """Empty the cells for another try."""
        self.line.clear()
        self._is_complete = False

    def _on_changed(self, text: str) -> None:
        digits = "".join(str(int(letter)) for letter in text if letter.isdecimal())[:DIGITS]
        if digits != text:
            self.line.setText(digits)
            return
        if len(digits) == DIGITS and not self._is_complete:
            self._is_complete = True
            self.completed.emit(digits)


class _CodeInput(QLineEdit):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("CodeInput")
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        least_height(self, 56)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - 4 * GAP - MIDDLE_GAP - 2) / DIGITS
        for index in range(DIGITS):
            self._cell(painter, index, QRectF(1 + self._offset(index, width), 1, width, px(54)))

    def _offset(self, index: int, width: float) -> float:
        return index * (width + GAP) + (MIDDLE_GAP - GAP if index >= DIGITS // 2 else 0)

    def _cell(self, painter: QPainter, index: int, cell: QRectF) -> None:
        text = self.text()
        is_next = self.hasFocus() and index == min(len(text), DIGITS - 1)
        has_error = bool(self.property("msError"))
        tone = "danger" if has_error else "focus" if is_next else "control"
        painter.setPen(QPen(colour(tone), 2 if is_next or has_error else 1))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(cell, 6, 6)
        painter.setFont(font(24, QFont.Weight.DemiBold, tabular=True))
        painter.setPen(colour("text"))
        if index < len(text):
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, text[index])
        elif is_next:
            painter.setPen(QPen(colour("primary"), 2))
            middle = cell.center().x()
            painter.drawLine(QLineF(middle, cell.top() + px(15), middle, cell.bottom() - px(15)))
