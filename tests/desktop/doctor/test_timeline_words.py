"""Entries that the clinic puts together are said as people write them."""

import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime

import msgspec
import pytest

from medisecure_backend.contract.clinical import Interpretation, TimelineEntry, TimelineValue
from medisecure_desktop.language import languages, speak
from medisecure_desktop.ui.doctor.timeline_words import readable
from medisecure_desktop.ui.widgets.timeline_delegate import flag_of


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


def value(code: str, number: float, unit: str, interpretation: Interpretation = "N") -> TimelineValue:
    return TimelineValue(code=code, display=code, value=number, unit=unit, interpretation=interpretation)


def said_of(*values: TimelineValue) -> str:
    return plain(readable(msgspec.structs.replace(entry("Vital signs", ""), values=list(values))).detail)


def test_a_blood_pressure_is_one_and_comes_first() -> None:
    weight, upper, lower = (
        value("29463-7", 79, "kg"),
        value("8480-6", 138, "mm[Hg]"),
        value("8462-4", 84, "mm[Hg]"),
    )
    assert said_of(weight, lower, upper) == "Blood pressure 138/84 mmHg, Body weight 79 kg"
    assert said_of(weight, lower) == "Diastolic blood pressure 84 mmHg, Body weight 79 kg"
    assert said_of(upper, lower, upper).count("blood pressure") == 3, "two readings are never one"


def test_each_value_out_of_its_range_says_so() -> None:
    """One flag on the entry does not say of which of its values."""
    potassium, sodium = value("K", 5.9, "mmol/L", "H"), value("Na", 139, "mmol/L")
    assert said_of(sodium, potassium) == "Na 139 mmol/L, K 5.9 mmol/L (High)"
    assert said_of(potassium) == "K 5.9 mmol/L", "alone it has the entry's flag"


@pytest.mark.parametrize(
    ("upper", "lower", "said"),
    [
        ("N", "N", "Blood pressure 138/58 mmHg"),
        ("N", "L", "Blood pressure 138/58 mmHg (Diastolic: Low)"),
        ("H", "H", "Blood pressure 138/58 mmHg (High)"),
        ("HH", "L", "Blood pressure 138/58 mmHg (Systolic: Very high, Diastolic: Low)"),
    ],
)
def test_which_half_of_a_blood_pressure_is_out_of_range(
    upper: Interpretation, lower: Interpretation, said: str
) -> None:
    assert said_of(value("8480-6", 138, "mm[Hg]", upper), value("8462-4", 58, "mm[Hg]", lower)) == said


@pytest.mark.parametrize(
    ("flags", "word"),
    [
        (("H", "N"), "High"),
        (("H", "L"), "Out of range"),
        (("LL", "H"), "Out of range"),
        (("HH", "H"), "Very high"),
        (("N", "N"), ""),
    ],
)
def test_an_entry_with_high_and_low_values_is_neither(flags: tuple[Interpretation, ...], word: str) -> None:
    values = [value(str(at), 5, "mmol/L", flag) for at, flag in enumerate(flags)]
    first = next((flag for flag in flags if flag != "N"), None)
    entered = msgspec.structs.replace(entry("Laboratory results", ""), values=values, flag=first)
    assert flag_of(readable(entered))[0] == word
