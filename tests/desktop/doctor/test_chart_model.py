"""The wrong-patient guard, paging, and what is shown when something could not be read."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from medisecure_backend.contract.wire import Page
from medisecure_desktop.api.errors import ClinicDownError, UnexpectedReplyError
from medisecure_desktop.ui.doctor.allergy_words import allergy_words
from medisecure_desktop.ui.doctor.chart_model import ChartModel
from medisecure_desktop.ui.doctor.patients_model import PatientsModel
from medisecure_desktop.ui.regions.pager import Pager
from tests.desktop.doctor.records import a_note, a_patient, a_row, a_summary


@dataclass
class Api:
    """Answers for any patient; `answers_for` answers with somebody else's record."""

    answers_for: str | None = None
    error: Exception | None = None
    asked: list[tuple[str, str | None]] = field(default_factory=list)

    @property
    def chart(self) -> "Api":
        return self

    @property
    def patients(self) -> "Api":
        return self

    def read(self, patient_id: str) -> Any:
        return a_patient(self.answers_for or patient_id)

    def summary(self, patient_id: str) -> Any:
        if self.error is not None:
            raise self.error
        return a_summary(self.answers_for or patient_id)

    def timeline(self, patient_id: str, **_: Any) -> Page[Any]:
        return Page(items=[])

    def encounters(self, patient_id: str, cursor: str | None = None, limit: int = 30) -> Page[Any]:
        return Page(items=[a_note("n2"), a_note("n1", signed_at=a_note().started_at)])

    def list(self, q: str = "", cursor: str | None = None, limit: int = 50) -> Page[Any]:
        self.asked.append((q, cursor))
        if cursor is None:
            return Page(items=[a_row(f"{q}1")], next_cursor="more")
        return Page(items=[a_row(f"{q}2")])


@pytest.fixture
def api() -> Api:
    return Api()


def a_chart(api: Any, me: Any, tasks: Any, clock: Any, patient_id: str = "p1") -> ChartModel:
    return ChartModel(api, me, patient_id, tasks, clock, notify=lambda _: None)


def test_late_answers_of_a_closed_chart_are_never_heard(api, me, tasks, clock):
    first = a_chart(api, me, tasks, clock)
    painted: list[str] = []
    first.load()
    first.on_change = lambda: painted.append("first")
    first.close()
    second = a_chart(api, me, tasks, clock, "p2")
    second.load()
    tasks.run()
    assert painted == []
    assert first.who is None
    assert second.who.id == "p2"


def test_an_answer_about_somebody_else_is_refused(api, me, tasks, clock):
    api.answers_for = "p9"
    chart = a_chart(api, me, tasks, clock)
    chart.load()
    tasks.run()
    assert chart.who is None
    assert isinstance(chart.patient.error, UnexpectedReplyError)
    assert isinstance(chart.summary.error, UnexpectedReplyError)


def test_allergies_that_could_not_be_read_are_unavailable_and_not_none(api, me, tasks, clock):
    api.error = ClinicDownError()
    chart = a_chart(api, me, tasks, clock)
    chart.load()
    tasks.run()
    assert chart.who is not None, "the banner stands all the same"
    assert chart.allergies is None
    assert allergy_words(chart.allergies).title == "Allergies unavailable"


def test_a_closed_chart_reads_nothing_more(api, me, tasks, clock):
    chart = a_chart(api, me, tasks, clock)
    chart.close()
    chart.load()
    assert tasks.waiting == []


def test_only_the_author_goes_on_with_a_draft(api, me, tasks, clock):
    chart = a_chart(api, me, tasks, clock)
    assert chart.may_change(a_note())
    assert not chart.may_change(a_note(author_id="doctor-2"))
    assert not chart.may_change(a_note(signed_at=a_note().started_at))


def test_the_newest_note_is_read_until_another_is_chosen(api, me, tasks, clock):
    chart = a_chart(api, me, tasks, clock)
    chart.load()
    tasks.run()
    assert chart.chosen_visit.id == "n2"
    chart.choose_visit("n1")
    assert chart.chosen_visit.id == "n1"


def test_search_shows_the_newest_question_only(api, me, tasks, clock):
    model = PatientsModel(api, me, tasks, clock)
    model.search("lin")
    model.search("lind")
    tasks.run()
    assert [one.id for one in model.patients.value] == ["lind1"]
    assert api.asked == [("lind", None)]


def test_more_is_read_once_and_added(api, me, tasks, clock):
    model = PatientsModel(api, me, tasks, clock)
    model.load()
    tasks.run()
    assert model.count_text == "First 1 patient, scroll for more"
    model.patients.load_more()
    model.patients.load_more()
    tasks.run()
    assert [one.id for one in model.patients.value] == ["1", "2"]
    assert api.asked == [("", None), ("", "more")]
    assert model.count_text == "2 patients assigned to you"
    model.patients.load_more()
    assert tasks.waiting == []


def test_a_failed_page_keeps_what_is_there(tasks):
    pages: list[Any] = [Page(items=["a"], next_cursor="c"), ClinicDownError()]

    def read(_: str | None) -> Page[str]:
        page = pages.pop(0)
        if isinstance(page, Exception):
            raise page
        return page

    pager: Pager[str] = Pager("things", read, tasks, lambda: None)
    pager.load()
    tasks.run()
    pager.load_more()
    tasks.run()
    assert pager.value == ["a"]
    assert pager.more_error is not None
    assert pager.error is None
    assert pager.has_more
