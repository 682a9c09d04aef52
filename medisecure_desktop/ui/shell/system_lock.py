"""Tells when the computer locks its screen or goes to sleep. On Linux by D-Bus.

Elsewhere nothing is asked of the system: a sleep is noticed by the clocks, the moment the computer wakes.
"""

import sys

from PySide6.QtCore import QObject, Signal, Slot

LOGIN = "org.freedesktop.login1"
SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.cinnamon.ScreenSaver",
)


class SystemLock(QObject):
    """`locked` when the screen is locked or the computer is about to sleep. It may come more than once."""

    locked = Signal()

    def listen(self) -> None:
        """Begin. Where there is no bus, nothing is ever heard."""
        if sys.platform != "linux":
            return
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - only on Linux, and after the first paint

        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            system.connect("", "", f"{LOGIN}.Manager", "PrepareForSleep", self, b"1on_state(bool)")
            system.connect("", "", f"{LOGIN}.Session", "Lock", self, b"1on_lock()")
        if session.isConnected():
            for name in SAVERS:
                session.connect("", "", name, "ActiveChanged", self, b"1on_state(bool)")

    @Slot(bool)
    def on_state(self, begins: bool) -> None:  # noqa: FBT001 - what the bus says
        """The screen saver, or a sleep, begins or ends."""
        if begins:
            self.locked.emit()

    @Slot()
    def on_lock(self) -> None:
        """The session is to be locked."""
        self.locked.emit()
