"""Whether the person asked their system that nothing moves: Qt 6.11 tells contrast and colours, and not this.

Linux says it by the desktop's portal: freedesktop's own key, and the one GNOME has had for long. Windows and
macOS are asked again whenever somebody comes back to the window: they may have been in its settings.
"""

import ctypes
import ctypes.util
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher

PORTAL, PORTAL_PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
PORTAL_SETTINGS = "org.freedesktop.portal.Settings"
WISHES = {
    ("org.freedesktop.appearance", "reduced-motion"): 1,
    ("org.gnome.desktop.interface", "enable-animations"): False,
}
"""Which value of which setting asks for it."""
SPI_GETCLIENTAREAANIMATION = 0x1042


class SystemMotion(QObject):
    """`wished` with what the system says now: at the beginning, and at each change."""

    wished = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked_for: set[tuple[str, str]] = set()
        self._is_wished: Callable[[], bool] = bool

    def follow(self, app: QGuiApplication, platform: str = sys.platform) -> None:
        """Begin. Where the system cannot be asked, nothing is ever wished."""
        if platform == "linux":
            from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - only on Linux, after the first paint

            self.hear(QDBusConnection.sessionBus())
        elif platform in ASKED:
            self.ask_again(app, ASKED[platform])

    def ask_again(self, app: QGuiApplication, is_wished: Callable[[], bool]) -> None:
        """Ask now, and whenever the program is come back to."""
        self._is_wished = is_wished
        app.applicationStateChanged.connect(self._on_state)
        self.wished.emit(is_wished())

    def hear(self, bus: "QDBusConnection") -> None:
        """Ask the portal on this bus, and hear what changes."""
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher  # noqa: PLC0415 - as above

        if not bus.isConnected():
            return
        slot = SLOT("on_setting(QString,QString,QDBusVariant)")
        bus.connect("", PORTAL_PATH, PORTAL_SETTINGS, "SettingChanged", self, slot)  # pyright: ignore[reportArgumentType] - it takes nothing but text
        for setting in WISHES:
            question = QDBusMessage.createMethodCall(PORTAL, PORTAL_PATH, PORTAL_SETTINGS, "Read")
            question.setArguments(list(setting))
            answer = QDBusPendingCallWatcher(bus.asyncCall(question), self)
            answer.setProperty("setting", list(setting))
            answer.finished.connect(self._on_answer)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.wished.emit(self._is_wished())

    @Slot(str, str, "QDBusVariant")
    def on_setting(self, namespace: str, key: str, value: object) -> None:
        """A setting of the desktop is this now."""
        setting = (namespace, key)
        if setting not in WISHES:
            return
        change = self._asked_for.add if _plain(value) == WISHES[setting] else self._asked_for.discard
        change(setting)
        self.wished.emit(bool(self._asked_for))

    def _on_answer(self, answer: "QDBusPendingCallWatcher") -> None:
        """A desktop without the setting answers with an error: that is no wish."""
        namespace, key = answer.property("setting")
        values = answer.reply().arguments()
        if not answer.isError() and values:
            self.on_setting(namespace, key, values[0])
        answer.deleteLater()


def _plain(value: object) -> object:
    """What is in the variant, and in the variant in it: `Read` wraps twice."""
    inside = getattr(value, "variant", None)
    return _plain(inside()) if callable(inside) else value


def _windows() -> bool:
    """Settings, Accessibility, Visual effects, Animation effects."""
    is_animated = ctypes.c_int(1)
    user = getattr(ctypes, "windll").user32  # noqa: B009 - there on Windows alone
    user.SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(is_animated), 0)
    return not is_animated.value


def _macos() -> bool:
    """System Settings, Accessibility, Display, Reduce motion."""
    objc = ctypes.CDLL(ctypes.util.find_library("objc"))
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    receive = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
    answer = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
    workspace = receive(objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace"))
    return answer(workspace, objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion"))


ASKED: dict[str, Callable[[], bool]] = {"win32": _windows, "darwin": _macos}
