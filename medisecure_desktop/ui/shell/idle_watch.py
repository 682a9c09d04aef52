"""Watches one window for input, and the clocks for the time without any."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.idleness import IdleLimits, Idleness, IdleState
from medisecure_desktop.ui.widgets.idle_countdown import Closing, IdleCountdown

EVERY_MS = 1_000
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """`over` when nobody used the window for too long; `lock_wanted` for the key, also under a question."""

    over = Signal()
    lock_wanted = Signal()

    def __init__(self, window: QWidget, clock: Clock) -> None:
        super().__init__(window)
        self._window, self._clock = window, clock
        self._idleness: Idleness | None = None
        self._strip: IdleCountdown | None = None
        self._is_in_use = True
        self._pointer = QPointF(-1, -1)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._follow_focus)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self, limits: IdleLimits, then: Closing, *, is_in_use: bool = True) -> None:
        """Watch from now on, or from the first input if nobody is known to be here."""
        self.end()
        self._idleness = Idleness(limits, self._clock)
        self._is_in_use = is_in_use
        self._strip = IdleCountdown(self._window, then)
        self._strip.leave_wanted.connect(self.over)
        self._timer.start()
        self._follow_focus(None, QApplication.focusWidget())
        self.look()

    def end(self) -> None:
        """There is nothing to close any more."""
        self._timer.stop()
        self._idleness = None
        if self._strip is not None:
            self._strip.hide()
            self._strip.deleteLater()
            self._strip = None

    def look(self) -> None:
        """Look at the clocks. Windows that were opened since the last look are watched from here on."""
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)
        if self._idleness is not None and self._is_in_use:
            self._show(self._idleness.look())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Every input passes here on its way; Ctrl+L ends here."""
        kind = event.type()
        if self._idleness is None or kind not in _INPUT or _is_no_text(event):
            return False
        if isinstance(event, QKeyEvent) and _is_lock_key(event):
            self.lock_wanted.emit()
            return True
        if isinstance(event, QMouseEvent) and kind == QEvent.Type.MouseMove:
            moved = event.globalPosition() != self._pointer
            self._pointer = event.globalPosition()
            if not moved:
                return False
        if not self._is_in_use:
            self._is_in_use = True
            self._idleness.begin()
        state = self._idleness.touch()
        self._show(state)
        return state.phase == "over"

    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Dictation, dead keys and most scripts of the world send text to the field, no key to its window."""
        if before is not None and isValid(before):
            before.removeEventFilter(self)
        if now is not None:
            now.installEventFilter(self)

    def _show(self, state: IdleState) -> None:
        if self._strip is None or self._idleness is None:
            return
        if state.phase == "over":
            self._strip.hide()
            self.over.emit()
        elif state.phase == "warning":
            most = int(self._idleness.limits.warning.total_seconds())
            self._strip.say(state.seconds, most, aloud=state.spoken)
        else:
            self._strip.hide()


def _is_no_text(event: QEvent) -> bool:
    """An input method also tells that it begins or gives up, which no person does."""
    return isinstance(event, QInputMethodEvent) and not (event.commitString() or event.preeditString())


def _is_lock_key(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier
