"""Entries that the clinic puts together are said as people write them."""

import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime

import msgspec
import pytest

from medisecure_backend.contract.clinical import TimelineEntry, TimelineValue
from medisecure_desktop.language import languages, speak
from medisecure_desktop.ui.doctor.timeline_words import readable


def entry(title: str, detail: str, kind: str = "observation") -> TimelineEntry:
    return TimelineEntry(
        id="1", kind=kind, at=datetime(2026, 11, 1, tzinfo=UTC), title=title, detail=detail, author="Lab"
    )


def plain(said: str) -> str:
    """Without the marks that keep a value in one piece."""
    return "".join(letter for letter in said.replace("\u00a0", " ") if unicodedata.category(letter) != "Cf")


@pytest.fixture
def german() -> Iterator[None]:
    speak(languages.GERMAN, lambda words, _meaning, _n: f"<{words}>")
    yield
    speak(languages.ENGLISH)


def test_units_are_words_and_only_units_are() -> None:
    detail = "Body temperature 36.8 Cel, Creatinine 104 umol/L, Heart rate 83 /min"
    assert readable(entry("Vital signs", detail)).detail == (
        "Body temperature 36.8 °C, Creatinine 104 µmol/L, Heart rate 83 per minute"
    )
    assert readable(entry("Vital signs", "Cel /min ug")).detail == "Cel /min ug", "no number stands before"


@pytest.mark.usefixtures("german")
def test_the_clinics_own_titles_are_translated_and_no_other() -> None:
    assert readable(entry("Vital signs", "")).title == "<Vital signs>"
    assert readable(entry("A note", "")).title == "A note"
    assert readable(entry("Vital signs", "97 /min", kind="encounter")).detail == "97 /min"


@pytest.mark.usefixtures("german")
def test_values_are_said_in_the_language() -> None:
    values = [
        TimelineValue(code="29463-7", display="Body weight", value=91, unit="kg"),
        TimelineValue(code="2160-0", display="Creatinine", value=104, unit="umol/L"),
    ]
    said = readable(msgspec.structs.replace(entry("Vital signs", "Body weight 91 kg"), values=values)).detail
    weight, creatinine = (plain(part) for part in said.split(", "))
    assert (weight, creatinine) == ("<Body weight> 91 kg", "Creatinine 104 µmol/L")
