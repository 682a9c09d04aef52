"""Somebody signed in at the real clinic, with the screens of their role in a window."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QStackedWidget, QTextEdit, QWidget

from medisecure_backend.contract.people import Me
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.session.clock import SystemClock
from medisecure_desktop.ui.regions.spoken import without_isolates
from medisecure_desktop.ui.shell.destination import Destination, RoleContext
from medisecure_desktop.ui.shell.notice import Notice
from medisecure_desktop.ui.task_runner import TaskRunner
from medisecure_desktop.ui.widgets.choice_cards import ChoiceCard
from tests.clinic_process import RunningClinic

WAIT_MS = 15_000


@dataclass
class DemoToken:
    """The access token of a demo account."""

    clinic: RunningClinic
    role: str
    number: int = 0

    def access_token(self) -> str:
        return self.clinic.access_token(self.role, self.number)

    def refresh_after_401(self, rejected_token: str) -> str:
        return self.access_token()


@dataclass
class Seat:
    """A person in front of the program: finds widgets by what they say and uses them."""

    qtbot: Any
    api: ClinicApi
    me: Me
    runner: TaskRunner
    notices: list[str] = field(default_factory=list)
    places: dict[str, QWidget] = field(default_factory=dict)

    def leave(self) -> None:
        """Let the threads and the connections go."""
        self.runner.shutdown()
        self.api.close()

    def sit_down(self, destinations: Callable[[RoleContext], list[Destination]]) -> None:
        self.window = QStackedWidget()
        self.window.resize(1068, 744)
        self.qtbot.addWidget(self.window)
        context = RoleContext(
            api=self.api,
            me=self.me,
            tasks=self.runner.scope(),
            clock=SystemClock(),
            navigate=self.go,
            notify=lambda notice: self.notices.append(_text(notice)),
        )
        self._destinations = {one.id: one for one in destinations(context)}
        self.window.show()

    def go(self, place: str, argument: object = None) -> None:
        if place not in self.places:
            self.places[place] = self._destinations[place].build()
            self.window.addWidget(self.places[place])
        self.window.setCurrentWidget(self.places[place])
        if argument is not None:
            self.places[place].open(argument)

    @property
    def here(self) -> QWidget:
        return self.window.currentWidget()

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)

    def words(self, root: QWidget | None = None) -> str:
        """Everything readable on the screen."""
        widgets = (root or self.here).findChildren(QWidget)
        texts = [
            widget.text()
            for widget in widgets
            if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible()
        ]
        return without_isolates("\n".join(texts))

    def until_idle(self) -> None:
        """Until the clinic has answered everything."""
        self.until(lambda: self.runner.busy_count == 0)

    def until_reads(self, text: str) -> None:
        self.until(lambda: text in self.words())

    def buttons(self, text: str, root: QWidget | None = None) -> list[QWidget]:
        """Buttons and choice cards that say this."""
        return [
            found
            for found in (root or self.here).findChildren(QWidget)
            if found.isVisible() and text in _says(found)
        ]

    def press(self, text: str, root: QWidget | None = None) -> None:
        self.until(lambda: any(found.isEnabled() for found in self.buttons(text, root)))
        QTest.mouseClick(self.buttons(text, root)[0], Qt.MouseButton.LeftButton)

    def type(self, label: str, text: str) -> None:
        def fields() -> list[QWidget]:
            every = self.here.findChildren(QWidget)
            return [
                one
                for one in every
                if isinstance(one, QLineEdit | QTextEdit)
                and one.isVisible()
                and one.accessibleName().startswith(label)
            ]

        self.until(lambda: bool(fields()))
        QTest.keyClicks(fields()[0], text)


def _says(widget: QWidget) -> set[str]:
    if isinstance(widget, ChoiceCard):
        return {widget.choice.title}
    if isinstance(widget, QAbstractButton):
        return {widget.text().strip(), widget.accessibleName()}
    return set()


def _text(notice: Notice) -> str:
    return notice.text


def seat(qtbot: Any, clinic: RunningClinic, role: str, number: int = 0) -> Seat:
    api = ClinicApi(clinic.api_url, DemoToken(clinic, role, number))
    return Seat(qtbot, api, api.me.read(), TaskRunner())
