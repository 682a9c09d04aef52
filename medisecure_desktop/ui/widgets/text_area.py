"""Several lines of plain text with their label."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTextEdit, QWidget

from medisecure_desktop.ui.style.sizes import least_height
from medisecure_desktop.ui.widgets.form_field import FormField


class TextArea(FormField):
    """A labelled text of several lines; Tab moves on."""

    edited = Signal(str)
    submitted = Signal()

    def __init__(
        self, label: str, hint: str = "", parent: QWidget | None = None, *, most: int | None = None
    ) -> None:
        self.area = QTextEdit()
        self.area.setAcceptRichText(False)
        self.area.setTabChangesFocus(True)
        least_height(self.area, 72)
        super().__init__(label, self.area, hint, parent=parent)
        if most is not None:
            self.limit(most)
        self.area.textChanged.connect(lambda: self.count(self.text()))
        self.area.textChanged.connect(lambda: self.edited.emit(self.text()))

    def text(self) -> str:
        """What was typed."""
        return self.area.toPlainText()

    def set_text(self, text: str) -> None:
        """Put a text into the field."""
        self.area.setPlainText(text)
