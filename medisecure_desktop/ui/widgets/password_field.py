"""A password: hidden unless its owner asks to see it; pasting is allowed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.widgets.form_field import FormField
from medisecure_desktop.ui.widgets.icon_button import IconButton


class PasswordField(FormField):
    """A labelled password. `edited` on typing, `submitted` on Enter."""

    edited = Signal(str)
    submitted = Signal()

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        self.line = QLineEdit()
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
        self._show(is_shown=False)

    def _toggle(self) -> None:
        self._show(is_shown=self.line.echoMode() == QLineEdit.EchoMode.Password)

    def _show(self, *, is_shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        words = text("Hide: {label}" if is_shown else "Show: {label}", label=self._label)
        self._reveal.set_icon("eye-off" if is_shown else "eye", words)
