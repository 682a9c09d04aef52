"""One side of one field in a conflict: a radio button and the text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.restyle import restyle

EMPTY = mark("Nothing written")


class ConflictSide(QFrame):
    """`picked` when this side is to be kept."""

    picked = Signal()

    def __init__(self, name: str, written: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ChoiceCard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.radio = QRadioButton()
        self.radio.setAutoExclusive(False)
        shown = written or text(EMPTY)
        self.radio.setAccessibleName(f"{name}: {shown}")
        self.radio.clicked.connect(self.picked)
        words = QVBoxLayout()
        words.addWidget(Label(shown, role="body" if written else "muted", wrap=True))
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._chosen = Label(text("Chosen"), role="caption")
        row.addWidget(self._chosen, 0, Qt.AlignmentFlag.AlignTop)
        self.set_chosen(is_chosen=False)

    def set_chosen(self, *, is_chosen: bool) -> None:
        """Show as kept: tick, word, border and fill."""
        self.radio.setChecked(is_chosen)
        self._chosen.setVisible(is_chosen)
        restyle(self, "msChosen", is_chosen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The whole side can be pressed."""
        if self.rect().contains(event.position().toPoint()):
            self.picked.emit()
