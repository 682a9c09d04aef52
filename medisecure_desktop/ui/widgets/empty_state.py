"""What an empty place means, and one thing to do about it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from medisecure_desktop.ui.style.sizes import fixed_size, px
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label

CIRCLE = 48
ICON_FROM_PX = 120


class EmptyState(QWidget):
    """An icon, a sentence, and perhaps one act."""

    action_triggered = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        body: str = "",
        action_text: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addStretch(1)
        self._sign = _sign(icon)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for text, role in ((title, "strong"), (body, "muted")):
            if text:
                label = Label(text, role, wrap=True)
                label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                column.addWidget(label)
        if action_text:
            button = Button(action_text, "secondary")
            button.clicked.connect(self.action_triggered)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Small places do without the icon: the words say it."""
        size = super().minimumSizeHint()
        return size - QSize(0, px(CIRCLE)) if self._sign.isVisibleTo(self) else size

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sign.setVisible(event.size().height() >= px(ICON_FROM_PX))


def _sign(icon: str) -> QFrame:
    circle = QFrame()
    circle.setObjectName("EmptySign")
    fixed_size(circle, CIRCLE, CIRCLE)
    inside = QVBoxLayout(circle)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(IconView(icon, 24, "on_primary_soft"), 0, Qt.AlignmentFlag.AlignCenter)
    return circle
