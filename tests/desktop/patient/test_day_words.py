"""Why a day offers no times is said in the language of the window, not as the clinic wrote it down."""

from collections.abc import Iterator
from datetime import UTC, date, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from medisecure_backend.contract.scheduling import DayWithoutSlots, Slots, WhyNone
from medisecure_desktop.language import ENGLISH
from medisecure_desktop.language.languages import GERMAN
from medisecure_desktop.ui.patient.slot_week import days_of
from medisecure_desktop.ui.patient.weeks import Week
from medisecure_desktop.ui.style.speech import speech

MONDAY = date(2026, 11, 23)


@pytest.fixture
def _german(qapp: QApplication) -> Iterator[None]:
    speech.use(GERMAN)
    yield
    speech.use(ENGLISH)


def reason(code: WhyNone, words: str, until: date | None = None) -> str:
    slots = Slots([], [], "Europe/London", [DayWithoutSlots(MONDAY, words, code, until)])
    return days_of(Week(MONDAY), slots, UTC)[0].reason


@pytest.mark.usefixtures("_german")
def test_the_reason_is_said_in_the_language() -> None:
    assert reason("time-off", "The doctor is away").startswith("Die Ärztin oder der Arzt")
    away = reason("time-off", "The doctor is away until 3 December", MONDAY + timedelta(days=10))
    assert "Dezember" in away


@pytest.mark.usefixtures("_german")
def test_what_the_clinic_wrote_about_a_closed_day_stays() -> None:
    assert reason("closed", "Staff training") == "Staff training"
