"""Today: whose turn it is, what a status is called, and that only the clinic changes it."""

from dataclasses import dataclass, field
from typing import Any

import msgspec
import pytest

from medisecure_backend.contract.wire import Page
from medisecure_desktop.api.errors import StaleError
from medisecure_desktop.ui.doctor.day_words import day_count, status_word
from medisecure_desktop.ui.doctor.today_model import TodayModel
from tests.desktop.doctor.records import a_summary, a_visit, at


@dataclass
class Day:
    """Appointments of one day, and what was asked of them."""

    visits: list[Any]
    asked: list[str] = field(default_factory=list)
    error: Exception | None = None

    def list(self, **_: Any) -> list[Any]:
        return list(self.visits)

    def check_in(self, visit: Any) -> Any:
        return self._step(visit, "arrived")

    def start(self, visit: Any) -> Any:
        return self._step(visit, "in-room")

    def complete(self, visit: Any) -> Any:
        return self._step(visit, "fulfilled")

    def _step(self, visit: Any, status: str) -> Any:
        self.asked.append(status)
        if self.error is not None:
            raise self.error
        now = msgspec.structs.replace(visit, status=status, version=visit.version + 1, arrived_at=at(10, 20))
        self.visits = [now if one.id == visit.id else one for one in self.visits]
        return now


@dataclass
class Api:
    appointments: Day
    peeked: list[str] = field(default_factory=list)

    @property
    def chart(self) -> "Api":
        return self

    @property
    def patients(self) -> "Api":
        return self

    def summary(self, patient_id: str) -> Any:
        self.peeked.append(patient_id)
        return a_summary(patient_id)

    def list(self, **_: Any) -> Page[Any]:
        return Page(items=[])


@pytest.fixture
def api() -> Api:
    return Api(
        Day([
            a_visit("c", 11),
            a_visit("a", 10, "fulfilled"),
            a_visit("b", 10, "arrived", minute=20),
            a_visit("x", 12, "cancelled"),
        ])
    )  # fmt: skip


@pytest.fixture
def notices() -> list[str]:
    return []


@pytest.fixture
def model(api: Any, me: Any, tasks: Any, clock: Any, notices: list[str]) -> TodayModel:
    made = TodayModel(api, me, tasks, clock, notify=notices.append)
    made.load()
    tasks.run()
    return made


def test_by_time_without_what_was_called_off(model):
    assert [one.id for one in model.rows] == ["a", "b", "c"]


def test_who_waits_is_looked_at_first(model, api):
    assert model.chosen_id == "b"
    assert model.peek.value.patient.id == "of-b"


def test_the_present_falls_between_two_visits(model, clock):
    assert model.now_row == 2
    model.day = at(9, day=25).date()
    assert model.now_row is None


def test_each_step_is_asked_of_the_clinic_and_shown_as_it_answers(model, api, tasks, notices):
    model.move_on()
    assert model.chosen.status == "arrived", "nothing is shown before the clinic answered"
    assert model.busy_id == "b"
    tasks.run()
    assert model.chosen.status == "in-room"
    assert model.chosen.version == 2
    model.move_on()
    tasks.run()
    assert api.appointments.asked == ["in-room", "fulfilled"]
    assert notices == ["Maja Lindqvist is in the room", "Maja Lindqvist has been seen"]
    model.move_on()
    tasks.run()
    assert api.appointments.asked == ["in-room", "fulfilled"], "a visit that is over stays so"


def test_a_refused_step_says_why_and_shows_the_newest(model, api, tasks):
    api.appointments.error = StaleError()
    model.move_on()
    api.appointments.visits = [a_visit("b", 10, "in-room")]
    tasks.run()
    assert model.step_error is api.appointments.error
    assert model.chosen.status == "in-room"


def test_only_the_newest_choice_is_shown(model, tasks):
    model.choose("a")
    model.choose("c")
    tasks.run()
    assert model.peek.value.patient.id == "of-c"


def test_another_day_shows_nothing_of_this_one(model, tasks, api):
    api.appointments.visits = []
    model.go_by(1)
    assert model.rows == []
    assert model.peek is None
    tasks.run()
    assert model.chosen is None


def test_words(clock):
    word = status_word(a_visit("b", 10, "arrived"), clock.now())
    assert (word.word, word.detail) == ("Arrived", "8 min")
    assert status_word(a_visit("b", 10, "noshow"), clock.now()).word == "Did not attend"
    assert day_count([a_visit("a", 9, "fulfilled"), a_visit("b", 10, "arrived")]) == (
        "2 appointments: 1 done, 1 waiting"
    )
    assert day_count([a_visit("a", 9)]) == "1 appointment"
