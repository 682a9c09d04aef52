"""Saving a note and vitals: in order, once, and nothing typed is ever lost."""

from typing import Any

import pytest

from medisecure_desktop.api.errors import ClinicDownError
from medisecure_desktop.ui.doctor.update_model import UpdateModel
from medisecure_desktop.ui.doctor.vital_fields import DIASTOLIC, SYSTOLIC, WEIGHT
from tests.desktop.doctor.paper_clinic import PaperClinic
from tests.desktop.doctor.records import a_note, a_patient, a_value


@pytest.fixture
def clinic() -> PaperClinic:
    return PaperClinic()


@pytest.fixture
def saved() -> list[tuple[str, bool]]:
    return []


@pytest.fixture
def model(clinic: Any, tasks: Any, clock: Any, saved: list[tuple[str, bool]]) -> UpdateModel:
    return _model(clinic, tasks, clock, saved)


def _model(clinic: Any, tasks: Any, clock: Any, saved: Any, draft: Any = None) -> UpdateModel:
    return UpdateModel(
        clinic,
        a_patient(),
        tasks,
        clock,
        draft=draft,
        known_vitals=[a_value(SYSTOLIC, 138, day=1), a_value(SYSTOLIC, 158, day=2)],
        on_saved=lambda note, is_signed: saved.append((note.id, is_signed)),
    )


def test_note_then_values_then_signature(model, clinic, tasks, saved):
    model.set_text("reason", "Sore throat")
    model.set_text("plan", "Rest")
    model.set_vital(WEIGHT, "72,4")
    assert model.save("sign")
    tasks.run()
    assert [what for what, _ in clinic.chart.sent] == ["create", "value", "sign"]
    assert clinic.chart.values[0].value == 72.4
    assert clinic.chart.notes["n1"].plan == "Rest"
    assert clinic.chart.notes["n1"].signed_at is not None
    assert saved == [("n1", True)]
    assert not model.has_unsaved


def test_a_reason_is_needed(model, clinic, tasks):
    assert not model.save("sign")
    assert model.reason_problem == "Enter the reason for the visit"
    tasks.run()
    assert clinic.chart.sent == []


def test_an_unlikely_value_is_asked_about_and_suggests_nothing(model, clinic, tasks):
    model.set_text("reason", "Headache")
    model.set_vital(SYSTOLIC, "240")
    model.set_vital(DIASTOLIC, "84")
    assert model.vitals.questions == []
    model.ask_about(SYSTOLIC)
    (question,) = model.vitals.questions
    assert question.title == "Is 240 right?"
    assert "138 to 158" in question.detail
    assert not model.save("sign")
    model.confirm(SYSTOLIC)
    assert model.vitals.questions == []
    assert model.save("sign")
    tasks.run()
    assert sorted(one.value for one in clinic.chart.values) == [84, 240]


def test_another_unlikely_value_is_asked_about_again(model):
    model.set_vital(SYSTOLIC, "240")
    model.set_vital(DIASTOLIC, "84")
    model.ask_about(SYSTOLIC)
    model.confirm(SYSTOLIC)
    model.set_vital(SYSTOLIC, "245")
    model.ask_about(SYSTOLIC)
    assert [one.title for one in model.vitals.questions] == ["Is 245 right?"]


@pytest.mark.parametrize(
    ("code", "text", "problem"),
    [
        (SYSTOLIC, "380", "Systolic blood pressure must be 20 to 350\u00a0mmHg"),
        (SYSTOLIC, "high", "Systolic blood pressure: enter a number"),
        (WEIGHT, "nan", "Body weight: enter a number"),
        (WEIGHT, "inf", "Body weight: enter a number"),
    ],
)
def test_impossible_values_are_named_when_saving(model, code, text, problem):
    model.set_text("reason", "Headache")
    model.set_vital(code, text)
    assert model.vitals.problems == {}
    assert not model.save("draft")
    assert model.vitals.problems[code] == problem
    assert model.vitals.text[code] == text


def test_half_a_blood_pressure_is_not_stored(model):
    model.set_text("reason", "Headache")
    model.set_vital(SYSTOLIC, "120")
    assert not model.save("draft")
    assert model.vitals.problems == {DIASTOLIC: "Enter the diastolic value too"}


def test_a_failed_save_keeps_all_and_retries_with_the_same_key(model, clinic, tasks):
    model.set_text("reason", "Sore throat")
    clinic.chart.failures = [ClinicDownError()]
    model.save("draft")
    tasks.run()
    assert model.error is not None
    assert model.saving is None
    assert model.text["reason"] == "Sore throat"
    assert model.has_unsaved
    model.save("draft")
    tasks.run()
    keys = {key for what, key in clinic.chart.sent if what == "create"}
    assert len(keys) == 1
    assert len(clinic.chart.notes) == 1


def test_a_lost_answer_makes_no_second_note_even_when_typing_went_on(model, clinic, tasks):
    model.set_text("reason", "Sore throat")
    clinic.chart.failures, clinic.chart.is_answer_lost = [ClinicDownError()], True
    model.save("draft")
    tasks.run()
    model.set_text("plan", "Rest")
    model.save("draft")
    tasks.run()
    assert len(clinic.chart.notes) == 1
    assert clinic.chart.notes["n1"].plan == "Rest"


def test_a_lost_answer_makes_no_second_value(model, clinic, tasks):
    model.set_text("reason", "Sore throat")
    model.save("draft")
    tasks.run()
    model.set_vital(WEIGHT, "72.4")
    clinic.chart.failures, clinic.chart.is_answer_lost = [ClinicDownError()], True
    model.save("draft")
    tasks.run()
    assert model.error is not None
    model.save("draft")
    tasks.run()
    assert [one.value for one in clinic.chart.values] == [72.4]


def test_values_are_not_sent_twice_by_two_saves(model, clinic, tasks):
    model.set_text("reason", "Sore throat")
    model.set_vital(WEIGHT, "72.4")
    model.save("draft")
    tasks.run()
    model.save("sign")
    tasks.run()
    assert [what for what, _ in clinic.chart.sent] == ["create", "value", "sign"]


def test_saving_twice_at_once_is_one_save(model, clinic, tasks):
    model.set_text("reason", "Sore throat")
    assert model.save("draft")
    assert not model.save("sign")
    tasks.run()
    assert [what for what, _ in clinic.chart.sent] == ["create"]


def test_a_conflict_shows_both_and_overwrites_nothing(clinic, tasks, clock, saved):
    clinic.chart.notes["n1"] = a_note(plan="Rest")
    model = _model(clinic, tasks, clock, saved, draft=clinic.chart.notes["n1"])
    clinic.chart.elsewhere("n1", plan="Fluids", objective="Chest clear")
    model.set_text("plan", "Throat swab")
    model.save("sign")
    tasks.run()
    conflict = model.conflict
    assert conflict is not None
    assert conflict.differing == ["objective", "plan"]
    assert conflict.open_fields == ["objective", "plan"]
    assert conflict.theirs.plan == "Fluids"
    assert model.text["plan"] == "Throat swab"
    assert clinic.chart.notes["n1"].plan == "Fluids"


def test_choices_between_two_versions_become_one(clinic, tasks, clock, saved):
    clinic.chart.notes["n1"] = a_note(plan="Rest")
    model = _model(clinic, tasks, clock, saved, draft=clinic.chart.notes["n1"])
    clinic.chart.elsewhere("n1", plan="Fluids", objective="Chest clear")
    model.set_text("plan", "Throat swab")
    model.save("draft")
    tasks.run()
    model.conflict.choose("plan", "mine")
    model.save_choices()
    assert model.conflict is not None, "one field is still open"
    model.conflict.choose("objective", "theirs")
    model.save_choices()
    tasks.run()
    note = clinic.chart.notes["n1"]
    assert (note.plan, note.objective) == ("Throat swab", "Chest clear")
    assert model.conflict is None
    assert saved == [("n1", False)]


def test_deciding_later_keeps_the_typed_text(clinic, tasks, clock, saved):
    clinic.chart.notes["n1"] = a_note()
    model = _model(clinic, tasks, clock, saved, draft=clinic.chart.notes["n1"])
    clinic.chart.elsewhere("n1", plan="Fluids")
    model.set_text("plan", "Throat swab")
    model.save("draft")
    tasks.run()
    model.decide_later()
    assert model.text["plan"] == "Throat swab"
    assert model.has_unsaved
