"""A passing word that something the person did is done; perhaps with a way to take it back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.widgets.announce import announce
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.inline_message import ICONS, TONES
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.window_part import mark_part

SHOWN_MS, UNDO_MS = 6_000, 10_000
MARGIN = 24


class Toast(QFrame):
    """One at a time, at the bottom of the window; it stays while the pointer or the focus is on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("Toast")
        mark_part(self, "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(10)
        self._icon, self._label = IconView("circle-check", 20, "success"), Label("")
        self._undo = Button(text("Undo"), "link")
        self._undo.clicked.connect(self.undo)
        self._wanted: Callable[[], None] | None = None
        self._shown_ms = SHOWN_MS
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        row.addWidget(self._undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        parent.installEventFilter(self)
        self.hide()

    def say(self, tone: str, words: str, undo: Callable[[], None] | None = None) -> None:
        """Show this; with `undo` it stays longer."""
        self._icon.set_icon(ICONS[tone], TONES[tone])
        self._label.setText(words)
        self._wanted = undo
        self._undo.setVisible(undo is not None)
        self._shown_ms = UNDO_MS if undo is not None else SHOWN_MS
        self.setAccessibleName(heard(words))
        self.show()
        self.place()
        self.raise_()
        announce(self, words)
        self._timer.start(self._shown_ms)

    def undo(self) -> None:
        """Take back what was done, if it is still offered."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None and self.isVisible():
            self.hide()
            wanted()

    def place(self) -> None:
        """Centre at the bottom of the window, never wider than it."""
        window = self.parentWidget()
        if window is None or self.isHidden():
            return
        wide = min(self.sizeHint().width(), window.width() - 2 * MARGIN)
        high = max(self.heightForWidth(wide), self.minimumSizeHint().height())
        self.setGeometry((window.width() - wide) // 2, window.height() - high - MARGIN, wide, high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def _on_time(self) -> None:
        if self.underMouse() or self._undo.hasFocus():
            self._timer.start(self._shown_ms)
        else:
            self.hide()
