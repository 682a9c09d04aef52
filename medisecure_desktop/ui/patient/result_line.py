"""A laboratory result as a patient reads it: value, where it lies in the usual range, and plain words."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from medisecure_backend.contract.clinical import Interpretation, Observation
from medisecure_desktop.language import Marked, mark, text
from medisecure_desktop.ui.patient.plain_tests import PLAIN_TESTS, PlainTest
from medisecure_desktop.ui.style.formatters import number, unit_text

Tone = Literal["success", "warning", "danger"]
WORDS: dict[Interpretation, tuple[Marked, Tone, Marked]] = {
    "N": (mark("Usual"), "success", mark("Inside the usual range.")),
    "L": (mark("Low"), "warning", mark("Below the usual range.")),
    "H": (mark("High"), "warning", mark("Above the usual range.")),
    "LL": (mark("Very low"), "danger", mark("Well below the usual range.")),
    "HH": (mark("Very high"), "danger", mark("Well above the usual range.")),
}
ASK = mark("Your doctor can tell you what it means for you.")
NO_RANGE = mark("There is no usual range for this test.")


@dataclass(frozen=True)
class RangeBar:
    """Places on a line from 0 to 1: where the usual range begins and ends, and where the value lies."""

    begin: float
    end: float
    marker: float
    low_text: str
    high_text: str
    is_inside: bool


@dataclass(frozen=True)
class ResultLine:
    """Everything one result row says."""

    name: str
    short: str
    value: str
    unit: str
    taken_at: datetime
    interpretation: Interpretation
    word: str | None
    tone: Tone
    plain: str
    bar: RangeBar | None

    @property
    def spoken(self) -> str:
        """The whole row as one sentence, for a screen reader."""
        value = f"{self.value} {self.unit}"
        if self.word:
            said = text("{name}, {value}, {word}.", name=self.name, value=value, word=self.word)
        else:
            said = text("{name}, {value}.", name=self.name, value=value)
        return f"{said} {self.plain}"


def result_line(observation: Observation) -> ResultLine:
    """The row for one observation. Without a range nothing is called usual."""
    test = PLAIN_TESTS.get(observation.code)
    has_range = observation.low is not None or observation.high is not None
    word, tone, _ = WORDS[observation.interpretation]
    return ResultLine(
        name=text(test.name) if test else observation.display,
        short=text(test.short) if test and test.short else "",
        value=number(observation.value),
        unit=unit_text(observation.unit),
        taken_at=observation.effective_at,
        interpretation=observation.interpretation,
        word=text(word) if has_range else None,
        tone=tone,
        plain=_plain(observation.interpretation if has_range else None, test),
        bar=_bar(observation),
    )


def _plain(interpretation: Interpretation | None, test: PlainTest | None) -> str:
    """Where the value lies, whom to ask, and what the test is about."""
    said = [NO_RANGE if interpretation is None else WORDS[interpretation][2]]
    if interpretation not in {None, "N"}:
        said.append(ASK)
    if test is not None:
        said.append(test.about)
    return " ".join(text(sentence) for sentence in said)


def latest(observations: list[Observation]) -> list[Observation]:
    """The newest observation of each test, newest first."""
    newest: dict[str, Observation] = {}
    for observation in sorted(observations, key=lambda one: one.effective_at):
        newest[observation.code] = observation
    return sorted(newest.values(), key=lambda one: one.effective_at, reverse=True)


def _bar(observation: Observation) -> RangeBar | None:
    low, high, value = observation.low, observation.high, observation.value
    if low is None and high is None:
        return None
    bottom = low if low is not None else min(0.0, value)
    top = high if high is not None else max(value, bottom) + (abs(bottom) or 1) * 0.5
    margin = (top - bottom) * 0.4 or 1.0
    first = min(bottom - margin, value - margin / 2) if low is not None else bottom
    last = max(top + margin, value + margin / 2) if high is not None else top

    def place(number_: float) -> float:
        return (number_ - first) / (last - first)

    return RangeBar(
        begin=place(bottom),
        end=place(top),
        marker=place(value),
        low_text=number(low) if low is not None else "",
        high_text=number(high) if high is not None else "",
        is_inside=(low is None or value >= low) and (high is None or value <= high),
    )
