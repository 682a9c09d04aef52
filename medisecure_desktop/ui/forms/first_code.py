"""The first code of a new authenticator app, and a name for the phone it is on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.widgets.code_field import CodeField
from medisecure_desktop.ui.widgets.text_field import TextField

CODE_WIDTH = 304


class FirstCode(QWidget):
    """`submitted` by Enter, and when the sixth digit first arrives."""

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = CodeField(text("6-digit code"))
        self.code.setFixedWidth(CODE_WIDTH)
        self.code.submitted.connect(self.submitted)
        self.code.completed.connect(self._on_completed)
        self._phone = TextField(text("Name this phone"))
        self._phone.set_text(text("My phone"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        row.addWidget(self._phone, 0, Qt.AlignmentFlag.AlignTop)

    def phone(self) -> str:
        """What the phone is called."""
        return self._phone.text()

    def _on_completed(self, _code: str) -> None:
        self.submitted.emit()
