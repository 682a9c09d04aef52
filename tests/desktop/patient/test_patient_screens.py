"""The patient's screens against the real clinic."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QDialog

from medisecure_backend.contract.scheduling import AppointmentNew, Slot
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.api.errors import ClinicDownError
from medisecure_desktop.ui.patient.booking_model import BookingModel
from medisecure_desktop.ui.patient.navigation import destinations
from medisecure_desktop.ui.patient.taken import taken_title
from medisecure_desktop.ui.patient.weeks import clinic_day, day_and_month
from medisecure_desktop.ui.regions.spoken import without_isolates
from medisecure_desktop.ui.style.formatters import patient_date, time_of_day
from medisecure_desktop.ui.widgets import inline_message
from medisecure_desktop.ui.widgets.choice_cards import ChoiceCards
from medisecure_desktop.ui.widgets.slot_grid import SlotGrid
from tests.clinic_process import RunningClinic
from tests.desktop.patient.seat import DemoToken, Seat, seat


@pytest.fixture
def patient(qtbot: Any, clinic: RunningClinic) -> Iterator[Seat]:
    found = seat(qtbot, clinic, "Patient")
    found.sit_down(destinations)
    yield found
    found.leave()


@pytest.fixture
def other_patient(clinic: RunningClinic) -> ClinicApi:
    return ClinicApi(clinic.api_url, DemoToken(clinic, "Patient", 1))


def booking(patient: Seat) -> BookingModel:
    return patient.places["appointments"]._booking


def choose_reason(patient: Seat) -> None:
    patient.until(lambda: patient.here.findChildren(ChoiceCards) != [])
    kind = patient.me.clinic.visit_types[0]
    patient.press(kind.name)
    patient.type("In your own words", "Home readings are high")
    patient.press("Continue")


def choose_soonest(patient: Seat) -> Slot:
    patient.press("Soonest")
    patient.until(lambda: booking(patient).slot is not None and not booking(patient).times.slots.is_loading)
    patient.until(lambda: patient.here.findChild(SlotGrid) is not None)
    slot = booking(patient).slot
    assert slot is not None
    patient.press("Continue")
    return slot


def names(patient: Seat, slot: Slot) -> tuple[str, str]:
    zone = booking(patient).zone
    day = clinic_day(slot.starts_at, zone)
    confirm = f"Book {time_of_day(slot.starts_at, zone)} on {day_and_month(day)}"
    return without_isolates(confirm), without_isolates(patient_date(day))


def test_booked_in_four_steps_and_seen_on_home_then_cancelled(patient: Seat):
    patient.go("home")
    patient.press("Book an appointment")
    choose_reason(patient)
    slot = choose_soonest(patient)
    confirm, day = names(patient, slot)
    patient.until_reads("Home readings are high")
    assert "clinic time" in patient.words().casefold()

    patient.press(confirm)
    patient.until_reads("Your appointment is booked")
    patient.until_reads(day)
    patient.press("Go to Home")
    patient.until_reads(day)
    assert "Your next appointment" in patient.words()

    patient.go("appointments", "list")
    patient.until_idle()
    patient.until_reads(day)
    before = len(patient.places["appointments"]._model.upcoming)
    mine = patient.places["appointments"]._booking
    assert mine.booked is None

    patient.press("Cancel appointment")
    patient.until(lambda: any(one.isVisible() for one in patient.window.findChildren(QDialog)))
    [dialog] = [one for one in patient.window.findChildren(QDialog) if one.isVisible()]
    assert "with Dr" in patient.words(dialog)
    patient.press("Cancel appointment", dialog)
    patient.until(lambda: len(patient.places["appointments"]._model.upcoming) == before - 1)
    assert patient.notices == ["Appointment cancelled"]


def test_keeping_the_appointment_changes_nothing(patient: Seat):
    patient.go("appointments", "book")
    choose_reason(patient)
    confirm, day = names(patient, choose_soonest(patient))
    patient.press(confirm)
    patient.until_reads("Your appointment is booked")
    patient.go("appointments", "list")
    patient.until_idle()
    patient.until_reads(day)
    before = len(patient.places["appointments"]._model.upcoming)

    patient.press("Cancel appointment")
    patient.until(lambda: any(one.isVisible() for one in patient.window.findChildren(QDialog)))
    [dialog] = [one for one in patient.window.findChildren(QDialog) if one.isVisible()]
    patient.press("Keep appointment", dialog)
    assert len(patient.places["appointments"]._model.upcoming) == before
    assert patient.runner.busy_count == 0


def test_a_time_taken_in_between_keeps_the_choices_and_offers_others(
    patient: Seat, other_patient: ClinicApi, monkeypatch: pytest.MonkeyPatch
):
    told: list[str] = []
    monkeypatch.setattr(inline_message, "announce", lambda _, words, **__: told.append(words))
    patient.go("appointments", "book")
    choose_reason(patient)
    slot = choose_soonest(patient)
    confirm, _ = names(patient, slot)
    other_patient.appointments.book(
        AppointmentNew(
            doctor_id=slot.doctor_id or booking(patient).times.doctor_id or "",
            starts_at=slot.starts_at,
            ends_at=slot.ends_at,
            reason="Cough",
        ),
        str(uuid4()),
    )

    patient.press(confirm)
    title = without_isolates(taken_title(slot, booking(patient).zone))
    patient.until_reads(title)
    assert [words.startswith(title) for words in told] == [True], "said once, to whoever does not see it"
    assert "Your doctor and reason are kept." in patient.words()
    patient.until_reads("Home readings are high")
    new = booking(patient).slot
    assert new is not None
    assert new.starts_at - slot.starts_at >= timedelta(0)

    patient.press(names(patient, new)[0])
    patient.until_reads("Your appointment is booked")


def test_continue_says_what_is_missing(patient: Seat):
    patient.go("appointments", "book")
    patient.press("Continue")

    patient.until_reads("Choose the kind of visit")


def test_the_record_is_shown_tab_by_tab(patient: Seat):
    patient.go("record")
    patient.until_reads("Latest results")
    model = patient.places["record"]._model
    patient.until(lambda: model.checked_at is not None)
    words = patient.words()
    assert any(result.name in words for result in model.results)
    assert any(
        state in words for state in ("Known allergies", "No known allergies", "Allergies not recorded")
    )

    tabs = patient.places["record"]._tabs
    for number, expected in enumerate(
        ["Latest results", "Results", "Visits", "Allergies", "Current medicines", "Immunisations"]
    ):
        tabs.set_index(number)
        patient.until_reads(expected)


def test_each_region_fails_alone(patient: Seat, monkeypatch: pytest.MonkeyPatch):
    def down(*_: object, **__: object) -> None:
        raise ClinicDownError

    monkeypatch.setattr(patient.api.chart, "summary", down)
    patient.go("home")
    patient.until_reads("The clinic is not answering.")
    patient.until(lambda: not patient.places["home"]._model.appointments.appointments.is_loading)
    assert patient.places["home"]._model.appointments.appointments.error is None

    monkeypatch.undo()
    patient.press("Try again")
    patient.until(lambda: patient.places["home"]._model.summary.value is not None)
