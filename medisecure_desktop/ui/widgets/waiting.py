"""Something is on its way: grey shapes, then words, then a way to ask again."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.widgets.announce import announce
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.skeleton import Skeleton

WORDS_MS, AGAIN_MS = 4_000, 15_000
STILL = mark("Still working. You can keep reading.")


class Waiting(QWidget):
    """A skeleton; after 4 s it says that it is still at work, after 15 s it offers to try again."""

    def __init__(
        self, rows: int = 3, on_retry: Callable[[], None] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._still = Label(text(STILL), "muted", wrap=True)
        self._again = Button(text("Try again"), "secondary", "refresh-cw")
        column = QVBoxLayout(self)
        column.addWidget(Skeleton(rows))
        column.addWidget(self._still)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._still.hide()
        self._again.hide()
        QTimer.singleShot(WORDS_MS, self, self._say)
        if on_retry is not None:
            self._again.clicked.connect(on_retry)
            QTimer.singleShot(AGAIN_MS, self, self._again.show)

    def _say(self) -> None:
        self._still.show()
        if self.isVisible():
            announce(self, text(STILL))
