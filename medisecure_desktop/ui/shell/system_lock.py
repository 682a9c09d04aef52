"""Tells when the computer locks its screen or goes to sleep. On Linux by D-Bus.

Elsewhere nothing is asked of the system: a sleep is noticed by the clocks, the moment the computer wakes.
"""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

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

        self.hear(QDBusConnection.systemBus(), QDBusConnection.sessionBus())

    def hear(self, system: "QDBusConnection", session: "QDBusConnection") -> None:
        """Listen on these buses."""
        if system.isConnected():
            self._connect(system, f"{LOGIN}.Manager", "PrepareForSleep", SLOT("on_state(bool)"))
            self._connect(system, f"{LOGIN}.Session", "Lock", SLOT("on_lock()"))
        if session.isConnected():
            for name in SAVERS:
                self._connect(session, name, "ActiveChanged", SLOT("on_state(bool)"))

    def _connect(self, bus: "QDBusConnection", interface: str, name: str, slot: str) -> None:
        """The binding says it takes bytes, and takes nothing but text."""
        bus.connect("", "", interface, name, self, slot)  # pyright: ignore[reportArgumentType]

    @Slot(bool)
    def on_state(self, begins: bool) -> None:  # noqa: FBT001 - what the bus says
        """The screen saver, or a sleep, begins or ends."""
        if begins:
            self.locked.emit()

    @Slot()
    def on_lock(self) -> None:
        """The session is to be locked."""
        self.locked.emit()
