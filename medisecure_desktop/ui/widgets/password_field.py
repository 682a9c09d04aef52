"""A password: hidden unless its owner asks to see it; pasting is allowed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.widgets.announce import announce
from medisecure_desktop.ui.widgets.form_field import FormField
from medisecure_desktop.ui.widgets.icon_button import IconButton
from medisecure_desktop.ui.widgets.label import Label

CAPS_LOCK = mark("Caps Lock is on.")


class PasswordField(FormField):
    """A labelled password. `edited` on typing, `submitted` on Enter. Says when Caps Lock is on."""

    edited = Signal(str)
    submitted = Signal()

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        self.line = _PasswordInput()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhHiddenText
        )
        self._reveal = IconButton("eye", text("Show: {label}", label=label))
        self._label = label
        shown = QWidget()
        row = QHBoxLayout(shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self._reveal)
        super().__init__(label, self.line, hint, shown, parent)
        self._caps_lock = Label(text(CAPS_LOCK), "caption")
        self._caps_lock.hide()
        column = self.layout()
        if column is not None:
            column.addWidget(self._caps_lock)
        self.line.caps_lock.connect(self._tell_caps_lock)
        self._reveal.clicked.connect(self._toggle)
        self.line.textEdited.connect(self.edited)
        self.line.returnPressed.connect(self.submitted)

    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def set_text(self, words: str) -> None:
        """Put a text into the field."""
        self.line.setText(words)

    def clear(self) -> None:
        """Empty the field and hide what comes next."""
        self.line.clear()
        self._caps_lock.hide()
        self._show(is_shown=False)

    def _toggle(self) -> None:
        self._show(is_shown=self.line.echoMode() == QLineEdit.EchoMode.Password)

    def _show(self, *, is_shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        words = text("Hide: {label}" if is_shown else "Show: {label}", label=self._label)
        self._reveal.set_icon("eye-off" if is_shown else "eye", words)

    def says_caps_lock(self) -> bool:
        """Whether the hint is shown."""
        return not self._caps_lock.isHidden()

    def _tell_caps_lock(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's value
        if is_on and self._caps_lock.isHidden():
            announce(self.line, text(CAPS_LOCK))
        self._caps_lock.setVisible(is_on)


class _PasswordInput(QLineEdit):
    """Tells from what is typed whether Caps Lock is on: no system is asked."""

    caps_lock = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if letter.isupper() or letter.islower():
            is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock.emit(letter.isupper() != is_shifted)
        super().keyPressEvent(event)
