"""The one place that owns threads: what is delivered, where, and what is not."""

import sys
import threading
import weakref
from collections.abc import Iterator
from concurrent.futures import wait
from types import TracebackType

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from pytestqt.qtbot import QtBot

from medisecure_desktop.api.errors import ApiError, OfflineError, SessionEndedError
from medisecure_desktop.ui.task_runner import TaskRunner


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    assert runner.shutdown()


def test_work_runs_elsewhere_and_its_value_arrives_here(qtbot: QtBot, runner: TaskRunner) -> None:
    places: list[int] = []
    values: list[str] = []
    scope = runner.scope()
    with qtbot.waitSignal(runner.idle):
        scope.submit(
            lambda: places.append(threading.get_ident()) or "value",
            on_success=lambda value: (values.append(value), places.append(threading.get_ident())),
            on_settled=lambda: values.append("settled"),
        )
    assert values == ["value", "settled"]
    assert places[0] != places[1] == threading.get_ident()
    assert runner.busy_count == 0


def test_nothing_is_delivered_after_close(qtbot: QtBot, runner: TaskRunner) -> None:
    gate = threading.Event()
    heard: list[object] = []
    scope = runner.scope()
    scope.submit(
        gate.wait, on_success=heard.append, on_error=heard.append, on_settled=lambda: heard.append(1)
    )
    scope.close()
    with qtbot.waitSignal(runner.idle):
        gate.set()
    scope.submit(lambda: heard.append(2))
    assert (heard, runner.busy_count) == ([], 0)


def test_what_finished_but_was_not_yet_delivered_is_dropped_by_close(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    done = threading.Event()
    heard: list[object] = []
    scope = runner.scope()
    scope.submit(done.set, on_success=heard.append)
    assert done.wait(5)
    scope.close()
    with qtbot.waitSignal(runner.idle):
        pass
    assert heard == []


@pytest.mark.parametrize("closes", ["part", "whole"])
def test_a_part_ends_by_itself_or_with_the_whole(qtbot: QtBot, runner: TaskRunner, closes: str) -> None:
    gate = threading.Event()
    heard: list[str] = []
    whole = runner.scope()
    part = whole.scope()
    part.submit(lambda: str(gate.wait(5)), on_success=lambda _: heard.append("part"))
    whole.submit(lambda: str(gate.wait(5)), on_success=lambda _: heard.append("whole"))
    {"part": part, "whole": whole}[closes].close()
    with qtbot.waitSignal(runner.idle):
        gate.set()
    part.submit(lambda: heard.append("after the end"))
    assert heard == (["whole"] if closes == "part" else [])
    assert runner.busy_count == 0


def test_a_part_of_what_has_ended_never_begins(qtbot: QtBot, runner: TaskRunner) -> None:
    whole = runner.scope()
    whole.close()
    heard: list[int] = []
    whole.scope().submit(lambda: 1, on_success=heard.append)
    assert (heard, runner.busy_count) == ([], 0)


def test_only_the_newest_of_one_name_is_heard(qtbot: QtBot, runner: TaskRunner) -> None:
    gate = threading.Event()
    heard: list[str] = []
    scope = runner.scope()
    with qtbot.waitSignal(runner.idle):
        scope.submit(lambda: str(gate.wait(5)), on_success=heard.append, replaces="search")
        scope.submit(lambda: "other", on_success=heard.append, replaces="list")
        scope.submit(lambda: "new", on_success=heard.append, replaces="search")
        gate.set()
    assert sorted(heard) == ["new", "other"]


def test_an_expected_error_goes_to_who_asked(qtbot: QtBot, runner: TaskRunner) -> None:
    heard: list[Exception] = []
    with qtbot.waitSignal(runner.idle):
        runner.scope().submit(lambda: fail(OfflineError()), on_error=heard.append)
    assert isinstance(heard[0], OfflineError)


def test_an_expected_error_nobody_asked_for_is_announced(qtbot: QtBot, runner: TaskRunner) -> None:
    with qtbot.waitSignal(runner.error_unhandled) as announced:
        runner.scope().submit(lambda: fail(OfflineError()))
    assert isinstance(announced.args[0], OfflineError)


def test_the_end_of_the_session_is_announced_and_told(qtbot: QtBot, runner: TaskRunner) -> None:
    heard: list[Exception] = []
    with qtbot.waitSignal(runner.session_ended):
        runner.scope().submit(lambda: fail(SessionEndedError()), on_error=heard.append)
    assert isinstance(heard[0], SessionEndedError)


def test_a_bug_goes_to_the_exception_hook_and_the_screen_still_settles(
    qtbot: QtBot, runner: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    hooked: list[BaseException] = []

    def hook(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        hooked.append(error)

    monkeypatch.setattr(sys, "excepthook", hook)
    heard: list[object] = []
    with qtbot.waitSignal(runner.idle):
        runner.scope().submit(
            lambda: 1 // 0, on_error=heard.append, on_settled=lambda: heard.append("settled")
        )
    assert heard == ["settled"]
    assert isinstance(hooked[0], ZeroDivisionError)


def test_shutdown_is_bounded_and_says_whether_work_was_left(qtbot: QtBot) -> None:
    gate = threading.Event()
    runner = TaskRunner()
    runner.scope().submit(gate.wait)
    assert not runner.shutdown(wait_s=0.05)
    gate.set()
    assert runner.shutdown(wait_s=5)


def test_a_hundred_at_once_all_come_back(qtbot: QtBot, runner: TaskRunner) -> None:
    scope = runner.scope()
    values: list[int] = []
    with qtbot.waitSignal(runner.idle):
        for number in range(100):
            scope.submit(lambda number=number: number, on_success=values.append)
    assert sorted(values) == list(range(100))


def fail(error: ApiError) -> None:
    raise error


class Request:
    """What a request carries: a token, a connection."""


def send(request: Request) -> None:
    raise ConnectionError(request)


def test_an_error_that_is_kept_keeps_nothing_of_its_request(qtbot: QtBot, runner: TaskRunner) -> None:
    requests: list[weakref.ref[Request]] = []
    kept: list[Exception] = []

    def ask() -> None:
        request = Request()
        requests.append(weakref.ref(request))
        try:
            send(request)
        except ConnectionError:
            raise OfflineError from None

    with qtbot.waitSignal(runner.idle):
        runner.scope().submit(ask, on_error=kept.append)
    assert [type(each) for each in kept] == [OfflineError]
    assert requests[0]() is None


class Window(QObject):
    """Told of something by an event, as of a click or that it is to be painted."""

    touched = Signal()

    def __init__(self, heard: list[str]) -> None:
        super().__init__()
        self.touched.connect(lambda: heard.append("window"), Qt.ConnectionType.QueuedConnection)


def test_between_two_results_that_arrive_at_once_the_window_lives(qtbot: QtBot, runner: TaskRunner) -> None:
    heard: list[str] = []
    scope, window = runner.scope(), Window(heard)

    def take(result: str) -> None:
        heard.append(result)
        window.touched.emit()

    scope.submit(lambda: "result", on_success=take)
    scope.submit(lambda: "result", on_success=take)
    wait(list(runner._futures), 5)
    with qtbot.waitSignal(runner.idle):
        pass
    qtbot.waitUntil(lambda: len(heard) == 4)
    assert heard == ["result", "window", "result", "window"]
