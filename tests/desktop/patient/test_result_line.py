from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medisecure_backend.contract.clinical import Observation
from medisecure_desktop.ui.patient.result_line import latest, result_line
from medisecure_desktop.ui.style.formatters import number


def observation(
    *, value=48.0, low=20.0, high=41.0, interpretation="H", code="59261-8", day=20
) -> Observation:
    return Observation(
        id=f"{code}-{day}", version=1, code=code, display="Hemoglobin A1c", category="laboratory",
        value=value, unit="mmol/mol", low=low, high=high, interpretation=interpretation,
        effective_at=datetime(2026, 10, day, 9, tzinfo=UTC), author="Lab",
    )  # fmt: skip


def test_a_high_value_is_said_in_plain_words_and_lies_outside():
    line = result_line(observation())

    assert (line.name, line.short, line.value, line.unit) == (
        "Average blood sugar",
        "HbA1c",
        "48",
        "mmol/mol",
    )
    assert (line.word, line.tone) == ("High", "warning")
    assert line.plain.startswith("Above the usual range.")
    assert line.bar is not None
    assert not line.bar.is_inside
    assert line.bar.marker > line.bar.end
    assert line.spoken.startswith("Average blood sugar, 48 mmol/mol, High.")


def test_without_a_range_nothing_is_called_usual():
    line = result_line(observation(low=None, high=None, interpretation="N"))

    assert line.word is None
    assert line.bar is None
    assert line.plain.startswith("There is no usual range for this test.")


def test_an_unknown_test_keeps_the_laboratorys_name():
    line = result_line(observation(code="0-0"))

    assert line.name == "Hemoglobin A1c"
    assert line.short == ""


def test_the_newest_of_each_test_comes_first():
    old, new, other = observation(day=1), observation(day=20), observation(code="2823-3", day=10)

    assert [one.id for one in latest([old, new, other])] == [new.id, other.id]


@pytest.mark.parametrize(
    ("value", "text"), [(4.10, "4.1"), (48.0, "48"), (1250.0, "1,250"), (0.5, "0.5"), (100.0, "100")]
)
def test_numbers_have_no_trailing_zero(value, text):
    assert number(value) == text


@given(
    value=st.floats(0, 10_000),
    low=st.none() | st.floats(0, 500),
    width=st.none() | st.floats(0, 500),
)
def test_the_bar_never_leaves_its_line_and_agrees_with_the_range(value, low, width):
    high = None if width is None else (low or 0) + width
    bar = result_line(observation(value=value, low=low, high=high, interpretation="N")).bar

    assert (bar is None) == (low is None and high is None)
    if bar is not None:
        assert -1e-9 <= bar.begin <= bar.end <= 1 + 1e-9
        assert -1e-9 <= bar.marker <= 1 + 1e-9
        assert bar.is_inside == ((low is None or value >= low) and (high is None or value <= high))
