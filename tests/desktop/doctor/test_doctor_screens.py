"""The doctor's screens against the real clinic."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from medisecure_desktop.ui.doctor.chart import ChartScreen
from medisecure_desktop.ui.doctor.chart_model import ChartModel
from medisecure_desktop.ui.doctor.navigation import destinations
from medisecure_desktop.ui.widgets.allergy_strip import AllergyStrip
from medisecure_desktop.ui.widgets.dialog import Dialog
from tests.clinic_process import RunningClinic, start_clinic
from tests.desktop.patient.seat import Seat, seat

pytestmark = pytest.mark.usefixtures("collector")


@pytest.fixture
def doctor(qtbot: Any, clinic: RunningClinic) -> Iterator[Seat]:
    found = seat(qtbot, clinic, "Doctor")
    found.sit_down(destinations)
    yield found
    found.leave()


def chart(doctor: Seat) -> ChartModel:
    screen = doctor.places["chart"]
    assert isinstance(screen, ChartScreen)
    model = screen._model
    assert model is not None
    return model


def open_chart(doctor: Seat, patient_id: str) -> ChartModel:
    doctor.go("chart", patient_id)
    model = chart(doctor)
    doctor.until(lambda: model.who is not None and model.summary.value is not None)
    doctor.until(lambda: model.visits.value is not None)
    return model


def a_patient_id(doctor: Seat, number: int = 0) -> str:
    return doctor.api.patients.list().items[number].id


def write(doctor: Seat, reason: str, subjective: str) -> None:
    doctor.press("Update record")
    doctor.type("Reason for the visit", reason)
    doctor.type("Subjective", subjective)


def save_and_sign(doctor: Seat, model: ChartModel) -> str:
    who = model.who
    assert who is not None
    return f"Sign for {who.given} {who.family}"


def test_today_lists_the_day_and_peeks_at_one_patient(doctor: Seat):
    doctor.go("today")
    model = doctor.places["today"]._model
    doctor.until(lambda: model.visits.value is not None)
    assert model.rows, "the demo clinic has a day"
    doctor.until(lambda: model.peek.value is not None)
    lines = doctor.places["today"]._list.lines()
    assert [line.id for line in lines] == [one.id for one in model.rows]
    assert "Born" in lines[0].spoken
    doctor.until_reads("Open chart")
    states = ("Known allergies", "No known allergies", "Allergies not recorded")
    assert any(state in doctor.words() for state in states)
    doctor.press("Open chart")
    assert chart(doctor).patient_id == model.chosen.patient_id


def test_a_visit_of_another_day_is_not_moved_on(doctor: Seat):
    doctor.go("today")
    model = doctor.places["today"]._model
    doctor.until(lambda: model.visits.value is not None)
    doctor.press("Day after")
    doctor.until(lambda: any(one.status == "booked" for one in model.rows))
    model.choose(next(one for one in model.rows if one.status == "booked").id)
    doctor.until_reads("Booked")
    assert model.step is None
    assert not doctor.buttons("Mark as arrived")


def test_patients_are_found_while_typing_and_enter_opens_the_chart(doctor: Seat):
    everyone = doctor.api.patients.list(limit=100).items
    wanted = everyone[-1]
    doctor.go("patients")
    screen = doctor.places["patients"]
    doctor.type("Name or clinic number", f"{wanted.family} {wanted.given}")
    doctor.until(lambda: [one.id for one in screen._table.rows()] == [wanted.id])
    screen._table.select(0)
    QTest.keyClick(screen._table.view, Qt.Key.Key_Return)
    doctor.until(lambda: "chart" in doctor.places)
    assert chart(doctor).patient_id == wanted.id


def test_nobody_found_is_said(doctor: Seat):
    doctor.go("patients")
    doctor.type("Name or clinic number", "zzzz")
    doctor.until_reads("No patients match")


def test_a_signed_note_and_vitals_are_there_after_reopening(doctor: Seat):
    patient_id = a_patient_id(doctor)
    model = open_chart(doctor, patient_id)
    write(doctor, "Sore throat", "Sore throat and fever for 4 days.")
    for label, value in (("Systolic", "132"), ("Diastolic", "84"), ("Body weight", "72.4")):
        doctor.type(label, value)
    doctor.press(save_and_sign(doctor, model))
    doctor.until(lambda: model.update is None)
    assert any(notice.startswith("Note signed for") for notice in doctor.notices)

    open_chart(doctor, a_patient_id(doctor, 1))
    again = open_chart(doctor, patient_id)
    notes = again.visits.value
    assert notes is not None
    assert notes[0].subjective == "Sore throat and fever for 4 days."
    assert notes[0].signed_at is not None
    doctor.places["chart"]._body.show_visit(notes[0].id)
    doctor.until_reads("Sore throat and fever for 4 days.")
    words = doctor.words()
    assert "A signed note is never edited." in words
    assert "132/84\u00a0mmHg" in words
    assert "72.4\u00a0kg" in words
    assert "Go on writing" not in words


def test_an_unlikely_value_is_asked_about_before_it_is_stored(doctor: Seat):
    model = open_chart(doctor, a_patient_id(doctor, 2))
    before = len(doctor.api.chart.observations(model.patient_id, code="8480-6").items)
    write(doctor, "Headache", "Since yesterday.")
    doctor.type("Systolic", "240")
    doctor.type("Diastolic", "120")
    doctor.press(save_and_sign(doctor, model))
    doctor.until_reads("Is 240 right?")
    assert len(doctor.api.chart.observations(model.patient_id, code="8480-6").items) == before
    doctor.press("240 is right")
    doctor.press(save_and_sign(doctor, model))
    doctor.until(lambda: model.update is None)
    assert doctor.api.chart.observations(model.patient_id, code="8480-6").items[0].value == 240


def test_a_draft_waits_under_drafts_and_is_gone_on_with(doctor: Seat):
    model = open_chart(doctor, a_patient_id(doctor, 3))
    write(doctor, "Knee pain", "Left knee.")
    doctor.press("Save draft")
    doctor.until(lambda: bool(doctor.notices))
    assert model.update is not None
    assert not model.update.has_unsaved
    model.end_update()

    doctor.go("drafts")
    screen = doctor.places["drafts"]
    doctor.until(lambda: "Knee pain" in [one.note.reason for one in screen._table.rows()])
    place = [one.note.reason for one in screen._table.rows()].index("Knee pain")
    screen._table.select(place)
    QTest.keyClick(screen._table.view, Qt.Key.Key_Return)
    doctor.press("Go on writing")
    doctor.type("Plan", "Rest.")
    doctor.press(save_and_sign(doctor, model))
    doctor.until(lambda: chart(doctor).update is None)
    newest = doctor.api.chart.encounters(model.patient_id).items[0]
    assert (newest.plan, newest.signed_at is not None) == ("Rest.", True)


def test_a_note_changed_elsewhere_shows_both_versions(doctor: Seat, clinic: RunningClinic):
    model = open_chart(doctor, a_patient_id(doctor, 4))
    write(doctor, "Cough", "Dry cough.")
    doctor.press("Save draft")
    doctor.until(lambda: bool(doctor.notices))
    note = doctor.api.chart.encounters(model.patient_id).items[0]
    token = clinic.access_token("Doctor")
    clinic.http.patch(
        f"{clinic.api_url}/v1/encounters/{note.id}",
        json={"plan": "Fluids"},
        headers={"Authorization": f"Bearer {token}", "If-Match": f'"{note.version}"'},
        timeout=30,
    ).raise_for_status()
    doctor.type("Plan", "Throat swab")
    doctor.press("Save draft")
    doctor.until_reads("This note was changed while you were writing")
    assert {"Fluids", "Throat swab"} <= set(doctor.words().split("\n"))
    doctor.press("Use mine")
    doctor.press(f"Save choices to {model.who.given} {model.who.family}")
    doctor.until(lambda: doctor.api.chart.encounters(model.patient_id).items[0].plan == "Throat swab")


def test_a_record_of_somebody_elses_patient_stays_closed(doctor: Seat, clinic: RunningClinic):
    mine = {one.id for one in doctor.api.patients.list(limit=100).items}
    other = seat(doctor.qtbot, clinic, "Doctor", 1)
    theirs = next(one for one in other.api.patients.list(limit=100).items if one.id not in mine)
    doctor.go("chart", theirs.id)
    doctor.until_reads("This record is not available to you.")
    assert theirs.family not in doctor.words()
    assert not doctor.buttons("Update record")
    other.leave()


def test_leaving_typed_text_is_asked_about(doctor: Seat):
    first, second = a_patient_id(doctor), a_patient_id(doctor, 1)
    model = open_chart(doctor, first)
    write(doctor, "Cough", "Dry cough.")
    doctor.go("chart", second)
    dialog = doctor.here.findChild(Dialog)
    assert dialog is not None
    assert chart(doctor).patient_id == first
    doctor.press("Keep writing", dialog)
    assert model.update is not None
    assert model.update.text["subjective"] == "Dry cough."
    doctor.go("chart", second)
    doctor.until(lambda: any(one.isVisible() for one in doctor.here.findChildren(Dialog)))
    shown = next(one for one in doctor.here.findChildren(Dialog) if one.isVisible())
    doctor.press("Discard text", shown)
    doctor.until(lambda: chart(doctor).patient_id == second)


def test_a_stopped_clinic_is_said_and_the_text_is_kept(qtbot: Any, tmp_path: Path):
    with start_clinic(tmp_path / "data", "--seed", "demo") as own:
        doctor = seat(qtbot, own, "Doctor")
        doctor.sit_down(destinations)
        model = open_chart(doctor, a_patient_id(doctor))
        write(doctor, "Cough", "Dry cough.")
        own.stop()
        doctor.press("Save draft")
        doctor.until_reads("The clinic is not answering.")
        assert "Not saved. What you typed is kept." in doctor.words()
        assert model.update.text["subjective"] == "Dry cough."
        reasons = [
            one for one in doctor.here.findChildren(QLineEdit) if one.accessibleName().startswith("Reason")
        ]
        assert reasons[0].text() == "Cough"

        doctor.places.pop("chart")
        doctor.go("chart", model.patient_id)
        doctor.until_reads("The clinic is not answering.")
        assert not any(
            "No known" in strip.text()
            for strip in doctor.here.findChildren(AllergyStrip)
            if strip.isVisible()
        )
        doctor.go("today")
        doctor.until_reads("The clinic is not answering.")
        doctor.leave()
