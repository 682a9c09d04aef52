"""One of several, from a list."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.widgets.form_field import FormField


class SelectField(FormField):
    """A labelled choice; `changed` with the chosen id."""

    changed = Signal(object)

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        self.box: QComboBox = _Box()
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


class _Box(QComboBox):
    """A combo box whose arrow is ours: a style sheet cannot colour one by theme."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        is_mirrored = self.isRightToLeft()
        painter.drawPixmap(
            10 if is_mirrored else self.width() - 26, (self.height() - 16) // 2, pixmap("chevron-down", 16)
        )
