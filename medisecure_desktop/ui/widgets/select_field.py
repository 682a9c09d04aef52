"""One of several, from a list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from medisecure_desktop.ui.widgets.form_field import FormField


class SelectField(FormField):
    """A labelled choice; `changed` with the chosen id."""

    changed = Signal(object)

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        self.box = QComboBox()
        super().__init__(label, self.box, hint, parent=parent)
        self.box.activated.connect(lambda: self.changed.emit(self.value()))

    def set_options(self, options: list[tuple[str, str]]) -> None:
        """Offer these ids with their words; the choice is kept when it is still there."""
        chosen = self.value()
        self.box.clear()
        for key, text in options:
            self.box.addItem(text, key)
        self.set_value(chosen)

    def value(self) -> str | None:
        """The chosen id."""
        return self.box.currentData()

    def set_value(self, key: str | None) -> None:
        """Choose by id."""
        self.box.setCurrentIndex(max(0, self.box.findData(key)))
