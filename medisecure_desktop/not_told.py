"""The window of a computer that knows no clinic: who starts a program from a menu sees no terminal."""

import os
import sys

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.app import create_application
from medisecure_desktop.ui.style.speech import speech, system_language
from medisecure_desktop.ui.widgets.empty_state import EmptyState

WIDTH, HEIGHT = 560, 300


def is_started_from_a_menu() -> bool:
    """Whether nobody reads what is printed, and there is a screen to say it on."""
    is_read = sys.stderr is not None and sys.stderr.isatty()  # pyright: ignore[reportUnnecessaryComparison]
    has_screen = sys.platform != "linux" or bool({"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys())
    return not is_read and has_screen and os.environ.get("QT_QPA_PLATFORM") != "offscreen"


def say_not_told(reason: str, appearance: str) -> None:
    """Show why the program cannot start until the window is closed."""
    app = create_application(sys.argv[:1], appearance)
    speech.use(system_language())
    window = not_told_window(app, reason)
    window.show()
    app.exec()


def not_told_window(app: QApplication, reason: str) -> QWidget:
    """The sentence, and whom to ask; the reason stays as it is, for whoever helps."""
    window = QWidget()
    window.setWindowTitle(app.applicationName())
    window.resize(WIDTH, HEIGHT)
    state = EmptyState(
        "building-2",
        text("MediSecure cannot start on this computer yet"),
        f"{text('Show this to whoever looks after this computer:')}\n\n{reason}",
        text("Close"),
    )
    state.action_triggered.connect(window.close)
    QVBoxLayout(window).addWidget(state)
    return window
