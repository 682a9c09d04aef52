"""Values are written the same on every machine and stay whole in right-to-left text."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from medisecure_desktop.language import ENGLISH, Language
from medisecure_desktop.language.languages import ARABIC, GERMAN, SPANISH
from medisecure_desktop.ui.style import formatters
from medisecure_desktop.ui.style.calendar_words import month_number
from medisecure_desktop.ui.style.speech import speech

LONDON = ZoneInfo("Europe/London")
DAY = date(2008, 9, 9)


def bare(text: str) -> str:
    assert text.startswith("\u2066")
    assert text.endswith("\u2069")
    return text[1:-1]


@pytest.fixture(params=["en_GB", "en_US", "de_DE", "fr_FR", "ar_EG", "zh_CN"])
def locale(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("locale")
def test_dates_do_not_follow_the_locale() -> None:
    assert bare(formatters.staff_date(DAY)) == "09-Sep-2008"
    assert bare(formatters.staff_date(DAY, weekday=True)) == "Tue 09-Sep-2008"
    assert bare(formatters.patient_date(DAY)) == "Tuesday 9 September 2008"
    summer = datetime(2026, 7, 1, 11, 5, tzinfo=UTC)
    assert bare(formatters.staff_datetime(summer, LONDON)) == "Wed 01-Jul-2026 12:05"
    assert bare(formatters.patient_datetime(summer, LONDON)) == "Wednesday 1 July 2026, 12:05"
    assert bare(formatters.time_of_day(summer, LONDON)) == "12:05"


@pytest.mark.parametrize(
    ("value", "unit", "written"),
    [
        (10.0, "mg", "10 mg"),
        (0.5, "mg", "0.5 mg"),
        (2.50, "mL", "2.5 mL"),
        (1000, "mg", "1,000 mg"),
        (100, "ug", "100 micrograms"),
        (100, "mcg", "100 micrograms"),
        (100, "micrograms", "100 micrograms"),
    ],
)
def test_doses(value: float, unit: str, written: str) -> None:
    assert bare(formatters.dose(value, unit)).replace("\u00a0", " ") == written


@given(st.floats(min_value=0.001, max_value=99_999))
def test_no_trailing_zero_and_always_a_leading_one(value: float) -> None:
    text = formatters.number(value)
    assert not text.startswith(".")
    assert not ("." in text and text.endswith(("0", ".")))


@given(st.dates(min_value=date(1890, 1, 1), max_value=date(2026, 11, 24)))
def test_ages_are_never_negative_and_whole(born: date) -> None:
    assert int(bare(formatters.age(born, date(2026, 11, 24)))[:-1]) >= 0


@pytest.mark.parametrize(
    ("born", "age"),
    [
        (date(1967, 11, 25), "58y"),
        (date(1967, 11, 24), "59y"),
        (date(2025, 11, 24), "12m"),
        (date(2026, 11, 1), "23d"),
    ],
)
def test_ages(born: date, age: str) -> None:
    assert bare(formatters.age(born, date(2026, 11, 24))) == age


def test_names() -> None:
    assert bare(formatters.staff_name("Lindqvist", "Maja", "Ms")) == "LINDQVIST, Maja (Ms)"
    assert bare(formatters.staff_name("Lindqvist", "Maja")) == "LINDQVIST, Maja"
    assert bare(formatters.patient_name("Lindqvist", "Maja")) == "Maja Lindqvist"
    assert formatters.initials("Maja", "Lindqvist") == "ML"
    assert formatters.initials("Dr Adaeze Okafor") == "AO"
    assert formatters.initials("") == ""


def test_quantities() -> None:
    assert bare(formatters.quantity(138, "mm[Hg]")).replace("\u00a0", " ") == "138 mmHg"
    assert bare(formatters.quantity(97, "%")) == "97%"
    assert bare(formatters.quantity(104, "umol/L")).replace("\u00a0", " ") == "104 µmol/L"
    assert bare(formatters.quantity(36.8, "Cel")).replace("\u00a0", " ") == "36.8 °C"


def test_times_with_the_clinics_place_spans_and_ranges() -> None:
    start, end = datetime(2026, 7, 1, 11, 5, tzinfo=UTC), datetime(2026, 7, 1, 11, 25, tzinfo=UTC)
    assert bare(formatters.time_with_place(start, ZoneInfo("America/New_York"))) == "07:05 (New York)"
    assert bare(formatters.time_span(start, end, LONDON)) == "12:05 to 12:25"
    assert bare(formatters.value_range(20, 41, "mmol/mol")).replace("\u00a0", " ") == "20 to 41 mmol/mol"
    assert bare(formatters.value_range(60, None)) == "at least 60"
    assert bare(formatters.value_range(None, 5.0)) == "at most 5"
    assert formatters.value_range(None, None) == ""


@pytest.fixture(params=[GERMAN, SPANISH, ARABIC], ids=lambda one: one.tag)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    speech.use(request.param)
    yield request.param
    speech.use(ENGLISH)


def test_staff_dates_times_and_names_are_the_same_in_every_language(spoken: Language) -> None:
    moment = datetime(2026, 7, 1, 11, 5, tzinfo=UTC)
    assert bare(formatters.staff_date(DAY, weekday=True)) == "Tue 09-Sep-2008"
    assert bare(formatters.staff_datetime(moment, LONDON)) == "Wed 01-Jul-2026 12:05"
    assert bare(formatters.time_of_day(moment, LONDON)) == "12:05"
    assert bare(formatters.staff_name("Lindqvist", "Maja", "Ms")) == "LINDQVIST, Maja (Ms)"
    assert bare(formatters.dose(10, "mg")).replace("\u00a0", " ") == "10 mg"


def test_patients_read_dates_in_their_language(qapp: QApplication) -> None:
    said = {}
    for language in (GERMAN, SPANISH, ARABIC):
        speech.use(language)
        said[language] = formatters.patient_date(DAY)
    speech.use(ENGLISH)
    assert bare(said[GERMAN]) == "Dienstag, 9. September 2008"
    assert bare(said[SPANISH]) == "martes 9 de septiembre de 2008"
    arabic = "".join(letter for letter in said[ARABIC] if letter not in "\u2066\u2067\u2068\u2069")
    assert arabic == "الثلاثاء 9 سبتمبر 2008"
    assert said[ARABIC].startswith("\u2067")
    assert said[ARABIC].endswith("\u2069")


def test_no_number_can_be_read_as_another(qapp: QApplication) -> None:
    said = {}
    for language in (ENGLISH, GERMAN, SPANISH, ARABIC):
        speech.use(language)
        said[language.tag] = [formatters.number(value) for value in (1000, 1.125, 0.5, 12345.6)]
    speech.use(ENGLISH)
    assert said["en"] == ["1,000", "1.125", "0.5", "12,345.6"]
    assert said["de"] == ["1\u202f000", "1,125", "0,5", "12\u202f345,6"]
    assert said["es"] == said["de"]
    assert said["ar"] == said["en"]


def test_every_value_is_an_island_in_every_language(spoken: Language) -> None:
    moment = datetime(2026, 7, 1, 11, 5, tzinfo=UTC)
    for value in (
        formatters.patient_date(DAY),
        formatters.patient_datetime(moment, LONDON),
        formatters.time_span(moment, moment, LONDON),
        formatters.age(date(1967, 3, 14), DAY),
        formatters.dose(100, "ug"),
        formatters.quantity(97, "%"),
        formatters.quantity(72, "/min"),
        formatters.value_range(20, 41, "mmol/mol"),
        formatters.value_range(60, None),
    ):
        depth = [0]
        for letter in value:
            change = (letter in "\u2066\u2067\u2068") - (letter == "\u2069")
            depth.append(depth[-1] + change)
        assert depth[-1] == 0
        assert min(depth[1:-1]) >= 1, value


def test_every_number_with_its_unit_stays_one_piece_from_right_to_left(qapp: QApplication) -> None:
    speech.use(ARABIC)
    span = formatters.value_range(20, 41, "mmol/mol")
    speech.use(ENGLISH)
    assert "\u206841\u00a0mmol/mol\u2069" in span


@pytest.mark.parametrize("words", ["Sep", "sept", "September", "März", "mär"])
def test_months_are_typed_in_english_or_in_the_language_that_is_on(qapp: QApplication, words: str) -> None:
    speech.use(GERMAN)
    assert month_number(words) in {3, 9}
    assert month_number("Foo") == 0
    assert month_number("") == 0
    speech.use(ENGLISH)
