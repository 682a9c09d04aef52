"""The screen lock and the sleep of the computer, heard on a bus of our own."""

import subprocess
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from medisecure_desktop.ui.shell.system_lock import LOGIN, SAVERS, SystemLock

NUMBERS = count()


@pytest.fixture
def buses() -> Iterator[tuple[QDBusConnection, QDBusConnection]]:
    """A real daemon; our end of it, and another program's."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        number = next(NUMBERS)
        names = [f"medisecure-test-{who}-{number}" for who in ("ours", "theirs")]
        yield QDBusConnection.connectToBus(address, names[0]), QDBusConnection.connectToBus(address, names[1])
        for name in names:
            QDBusConnection.disconnectFromBus(name)
        daemon.terminate()


SIGNALS = [
    (f"{LOGIN}.Manager", "PrepareForSleep", [True], [False]),
    (f"{LOGIN}.Session", "Lock", [], None),
    *[(name, "ActiveChanged", [True], [False]) for name in SAVERS],
]


@pytest.mark.parametrize("signal", SIGNALS, ids=lambda signal: f"{signal[0]}.{signal[1]}")
def test_it_hears_the_beginning_and_only_that(
    qtbot: Any,
    buses: tuple[QDBusConnection, QDBusConnection],
    signal: tuple[str, str, list[bool], list[bool] | None],
) -> None:
    interface, name, begins, ends = signal
    ours, theirs = buses
    heard: list[bool] = []
    parent = QObject()
    system = SystemLock(parent)
    system.locked.connect(lambda: heard.append(True))
    system.hear(ours, ours)
    daemon = "org.freedesktop.DBus"
    ours.call(
        QDBusMessage.createMethodCall(daemon, "/org/freedesktop/DBus", daemon, "GetId")
    )  # it listens now

    def say(values: list[bool]) -> None:
        message = QDBusMessage.createSignal("/any/path", interface, name)
        message.setArguments(values)
        assert theirs.send(message)

    if ends is not None:
        say(ends)
    say(begins)
    qtbot.waitUntil(lambda: bool(heard), timeout=10_000)
    assert heard == [True]
