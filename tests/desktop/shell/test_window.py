"""The window: places, keys, notices, a title that names nobody."""

import logging
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from medisecure_desktop.api.errors import NotFoundError, OfflineError
from medisecure_desktop.ui.app import create_application, install_hooks
from medisecure_desktop.ui.shell.connection_state import ConnectionState
from medisecure_desktop.ui.shell.navigation import NARROW, WIDE, Navigation
from medisecure_desktop.ui.shell.notice import Notice
from medisecure_desktop.ui.shell.notice_strip import NoticeStrip
from medisecure_desktop.ui.shell.palette import CommandPalette
from medisecure_desktop.ui.shell.watched_tasks import WatchedTasks
from medisecure_desktop.ui.shell.window import ShellWindow
from medisecure_desktop.ui.shell.workspace import Workspace
from medisecure_desktop.ui.widgets.toast import Toast
from tests.desktop.shell.seated import Place, seated


class Immediate:
    """Tasks that are done at once."""

    def submit(
        self,
        work: Any,
        *,
        on_success: Any = None,
        on_error: Any = None,
        on_settled: Any = None,
        replaces: Any = None,
    ) -> None:
        try:
            outcome = work()
        except Exception as error:  # noqa: BLE001 - what the real ones do
            on_error(error)
        else:
            on_success(outcome)

    def scope(self) -> "Immediate":
        return self

    def close(self) -> None:
        """Nothing is ever under way."""


@pytest.fixture
def window(qtbot: Any) -> ShellWindow:
    made, _ = seated()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def workspace(window: ShellWindow) -> Workspace:
    content = window.content()
    assert isinstance(content, Workspace)
    return content


def here(workspace: Workspace) -> str:
    screen = workspace.open_screen()
    assert isinstance(screen, Place)
    return screen.text()


def test_the_first_place_is_open_and_the_others_are_not_built(qtbot: Any) -> None:
    built: list[str] = []
    made, workspace = seated(built)
    qtbot.addWidget(made)
    assert here(workspace) == "Today"
    assert built == ["Today"]


def test_places_by_key_by_argument_and_by_name(qtbot: Any, window: ShellWindow, workspace: Workspace) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert here(workspace) == "My patients"
    workspace.navigate("chart", "patient-1")
    screen = workspace.open_screen()
    assert isinstance(screen, Place)
    assert (screen.text(), screen.opened) == ("Chart", "patient-1")
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    line = workspace.findChild(CommandPalette)._search.line
    assert line.hasFocus()
    QTest.keyClicks(line, "draf")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert here(workspace) == "Drafts"


def test_the_title_names_nobody(window: ShellWindow, workspace: Workspace) -> None:
    workspace.navigate("chart", "patient-1")
    assert window.windowTitle() == "MediSecure"


def test_a_narrow_window_has_icons_with_names(window: ShellWindow, workspace: Workspace) -> None:
    navigation = workspace.findChild(Navigation)
    assert navigation.width() == WIDE
    window.resize(1000, 700)
    assert navigation.width() == NARROW
    names = {one.accessibleName() for one in navigation.findChildren(QAbstractButton) if one.isVisible()}
    assert names == {"Appearance and language", "Lock now", "Sign out"}


def test_signing_out_is_one_press(qtbot: Any, workspace: Workspace) -> None:
    button = next(
        one
        for one in workspace.findChildren(QAbstractButton)
        if one.isVisible() and one.accessibleName() == "Sign out"
    )
    with qtbot.waitSignal(workspace.signed_out):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_went_well_passes_and_what_went_wrong_stays(window: ShellWindow) -> None:
    strip, toast = window.findChild(NoticeStrip), window.findChild(Toast)
    window.notify(Notice("success", "Appointment cancelled"))
    assert (toast.isVisible(), strip.isVisible()) == (True, False)
    window.notify(Notice("danger", "The clinic is not answering."))
    assert strip.isVisible()
    assert strip.text() == "The clinic is not answering."
    QTest.mouseClick(strip.findChild(QAbstractButton), Qt.MouseButton.LeftButton)
    assert strip.isHidden()


def test_other_content_leaves_nothing_behind(qtbot: Any, window: ShellWindow) -> None:
    window.notify(Notice("danger", "Maja Lindqvist"))
    window.show_content(Place("Sign in"))
    assert window.findChild(NoticeStrip).isHidden()
    assert window.findChild(Toast).isHidden()


def test_settings_hold_the_geometry_and_nothing_else(qtbot: Any, tmp_path: Any) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = ShellWindow(settings)
    qtbot.addWidget(made)
    made.resize(770, 600)
    made.show()
    made.close()
    assert settings.allKeys() == ["window/geometry"]
    again = ShellWindow(settings)
    qtbot.addWidget(again)
    assert again.size() == made.size()


def test_whether_the_clinic_answers_comes_from_the_screens_own_requests(qtbot: Any) -> None:
    times = iter([datetime(2026, 11, 24, 14, minute, tzinfo=UTC) for minute in (30, 31, 32)])
    state = ConnectionState("Europe/London", lambda: next(times))
    qtbot.addWidget(state)
    tasks = WatchedTasks(Immediate(), state.reached, state.lost)
    heard: list[object] = []

    def refuse(error: Exception) -> Any:
        raise error

    tasks.submit(lambda: 1, on_success=heard.append)
    assert "14:31" in state.text()
    tasks.submit(lambda: refuse(OfflineError()), on_error=heard.append)
    assert state.text().startswith("No connection since")
    assert "14:31" in state.text()
    tasks.submit(lambda: refuse(NotFoundError()), on_error=heard.append)
    assert state.text().startswith("Up to date")
    assert [type(one) for one in heard] == [int, OfflineError, NotFoundError]


@pytest.fixture
def hooks() -> Iterator[None]:
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


@pytest.mark.usefixtures("hooks")
def test_an_unexpected_error_is_told_without_its_values(
    qapp: QApplication, qtbot: Any, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[tuple[str, threading.Thread]] = []
    install_hooks(lambda text: told.append((text, threading.current_thread())))

    def fail() -> None:
        raise ValueError("Maja Lindqvist 482913")

    with caplog.at_level(logging.DEBUG):
        worker = threading.Thread(target=fail)
        worker.start()
        worker.join()
        qtbot.waitUntil(lambda: bool(told))
    text, thread = told[0]
    assert thread is threading.main_thread()
    assert "Reference MS-" in text
    for secret in ("Lindqvist", "482913"):
        assert secret not in caplog.text + text
    assert "ValueError" in caplog.text


def test_the_application_is_made_once_and_dressed(qapp: QApplication) -> None:
    assert create_application([], "dark") is qapp
    assert qapp.applicationName() == "MediSecure"
    create_application([], "light")
