"""The system's wish that nothing moves, at the start and while the program runs."""

import subprocess
from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any

import pytest
from PySide6.QtCore import ClassInfo, QObject, Qt, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant
from PySide6.QtWidgets import QApplication

from medisecure_desktop.ui.style.current import is_motion_reduced
from medisecure_desktop.ui.style.system_motion import PORTAL, PORTAL_PATH, PORTAL_SETTINGS, SystemMotion
from medisecure_desktop.ui.style.theme import Theme, theme

NUMBERS = count()
FREEDESKTOP = ("org.freedesktop.appearance", "reduced-motion")
GNOME = ("org.gnome.desktop.interface", "enable-animations")
WAIT_MS = 10_000


def variant(value: object) -> QDBusVariant:
    made = QDBusVariant()
    made.setVariant(value)
    return made


@ClassInfo({"D-Bus Interface": PORTAL_SETTINGS})
class Portal(QObject):
    """A desktop's portal, as far as it is asked here."""

    def __init__(self, bus: QDBusConnection, settings: Mapping[tuple[str, str], object]) -> None:
        super().__init__()
        self._bus, self._settings = bus, settings
        self.asked = 0
        assert bus.registerService(PORTAL)
        assert bus.registerObject(PORTAL_PATH, self, QDBusConnection.RegisterOption.ExportAllSlots)

    @Slot(str, str, result="QDBusVariant")
    def Read(self, namespace: str, key: str) -> QDBusVariant:  # noqa: N802 - the portal's name
        self.asked += 1
        return variant(self._settings[namespace, key])

    def change(self, setting: tuple[str, str], value: object) -> None:
        signal = QDBusMessage.createSignal(PORTAL_PATH, PORTAL_SETTINGS, "SettingChanged")
        signal.setArguments([*setting, variant(value)])
        assert self._bus.send(signal)


@pytest.fixture
def buses() -> Iterator[tuple[QDBusConnection, QDBusConnection]]:
    """A real daemon; our end of it, and the desktop's."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        names = [f"medisecure-motion-{who}-{next(NUMBERS)}" for who in ("ours", "theirs")]
        yield QDBusConnection.connectToBus(address, names[0]), QDBusConnection.connectToBus(address, names[1])
        for name in names:
            QDBusConnection.disconnectFromBus(name)
        daemon.terminate()


@pytest.mark.parametrize(
    ("settings", "setting"),
    [({FREEDESKTOP: 1, GNOME: True}, FREEDESKTOP), ({FREEDESKTOP: 0, GNOME: False}, GNOME)],
)
def test_the_portal_is_asked_and_followed(
    qtbot: Any,
    buses: tuple[QDBusConnection, QDBusConnection],
    settings: dict[tuple[str, str], int],
    setting: tuple[str, str],
) -> None:
    still = settings[setting]
    moving = 1 - still
    ours, theirs = buses
    portal, motion, said = Portal(theirs, settings), SystemMotion(), list[bool]()
    motion.wished.connect(said.append)
    motion.hear(ours)
    qtbot.waitUntil(lambda: len(said) == len(settings), timeout=WAIT_MS)
    assert (portal.asked, said[-1] or said[0]) == (len(settings), True)
    for value, expected in ((moving, False), (still, True)):
        portal.change(setting, type(still)(value))
        qtbot.waitUntil(lambda expected=expected: said[-1] is expected, timeout=WAIT_MS)
    portal.change(("org.freedesktop.appearance", "accent-color"), 3)
    portal.change(setting, type(still)(moving))
    qtbot.waitUntil(lambda: said[-1] is False, timeout=WAIT_MS)


def test_a_desktop_without_a_portal_wishes_nothing(
    qtbot: Any, buses: tuple[QDBusConnection, QDBusConnection]
) -> None:
    motion, said = SystemMotion(), list[bool]()
    motion.wished.connect(said.append)
    motion.hear(buses[0])
    qtbot.waitUntil(lambda: not motion.children(), timeout=WAIT_MS)
    assert said == []


def test_other_systems_are_asked_again_when_somebody_comes_back(qapp: QApplication) -> None:
    motion, said, answers = SystemMotion(), list[bool](), iter([False, True])
    motion.wished.connect(said.append)
    motion.ask_again(qapp, lambda: next(answers, True))
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert said == [False, True]
    motion.deleteLater()


def test_the_person_and_the_system_both_can_ask_for_it(qapp: QApplication) -> None:
    one = Theme()
    one.apply(qapp, "light")
    one.set_system_motion(True)
    assert is_motion_reduced()
    assert not one.is_motion_reduced, "it is the system's wish, and ends with it"
    one.set_system_motion(False)
    assert not is_motion_reduced()
    one.set_reduced_motion(is_reduced=True)
    one.set_system_motion(False)
    assert is_motion_reduced()
    one.set_reduced_motion(is_reduced=False)
    theme.apply(qapp, "light")
