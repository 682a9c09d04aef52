"""One line of text with its label."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from medisecure_desktop.ui.widgets.form_field import FormField


class TextField(FormField):
    """A labelled line. `edited` on typing, `submitted` on Enter."""

    edited = Signal(str)
    submitted = Signal()

    def __init__(
        self, label: str, hint: str = "", parent: QWidget | None = None, *, most: int | None = None
    ) -> None:
        self.line = QLineEdit()
        super().__init__(label, self.line, hint, parent=parent)
        if most is not None:
            self.limit(most)
        self.line.textChanged.connect(self.count)
        self.line.textEdited.connect(self.edited)
        self.line.returnPressed.connect(self.submitted)

    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Put a text into the field."""
        self.line.setText(text)

    def clear(self) -> None:
        """Empty the field."""
        self.line.clear()
