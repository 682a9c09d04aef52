"""Shows the window until it is closed."""

import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer

from medisecure_desktop.audience import Audience
from medisecure_desktop.bootstrap import Program
from medisecure_desktop.config import load_configuration
from medisecure_desktop.ui.app import create_application
from medisecure_desktop.ui.style.system_motion import SystemMotion
from medisecure_desktop.ui.style.theme import theme

LARGE = 125
"""Per cent: people stand before a shared screen, and touch it."""


def run_window(
    clinic_file: Path | None, audience: Audience, appearance: str, *, is_shared: bool = False
) -> int:
    """Show the window until it is closed.

    Raises:
        ConfigurationError: nobody said where the clinic is.
    """
    configuration = load_configuration(clinic_file)
    if is_shared:
        configuration = replace(configuration, shared_screen=True)
    settings = None if configuration.shared_screen else QSettings("MediSecure", audience.value)
    app = create_application(sys.argv[:1], appearance)
    program = Program(configuration, audience, app, settings)
    if configuration.shared_screen:
        theme.share_screen(is_shared=True)
        theme.set_text_percent(LARGE)
    program.start()
    motion = SystemMotion(app)
    motion.wished.connect(theme.set_system_motion)
    QTimer.singleShot(0, motion, partial(motion.follow, app))  # when the window is there
    code = app.exec()
    program.stop()
    return code
