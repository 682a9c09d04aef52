"""Vital signs while they are typed: problems, questions, and what the clinic has stored."""

from medisecure_backend.contract.clinical import Observation
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.doctor.vital_fields import (
    DIASTOLIC,
    FIELDS,
    SYSTOLIC,
    Question,
    problem_with,
    question_about,
    value_of,
)

MISSING_PAIR = {
    SYSTOLIC: mark("Enter the systolic value too"),
    DIASTOLIC: mark("Enter the diastolic value too"),
}
_PAIR = {SYSTOLIC: DIASTOLIC, DIASTOLIC: SYSTOLIC}


class VitalsModel:
    """What was typed per vital sign. A value is sent once; one that was typed over is a new value."""

    def __init__(self, known: list[Observation]) -> None:
        self.text: dict[str, str] = dict.fromkeys(FIELDS, "")
        self.problems: dict[str, str] = {}
        self._asked: set[str] = set()
        self._confirmed: dict[str, float] = {}
        self._stored: dict[str, float] = {}
        self._known = known

    @property
    def unsaved(self) -> dict[str, float]:
        """Values the clinic does not have yet."""
        typed = {code: value_of(line) for code, line in self.text.items()}
        return {
            code: value
            for code, value in typed.items()
            if value is not None and self._stored.get(code) != value
        }

    @property
    def has_unsaved(self) -> bool:
        """Whether anything typed is not stored, be it a number or not."""
        return any(
            line.strip() and value_of(line) != self._stored.get(code) for code, line in self.text.items()
        )

    @property
    def questions(self) -> list[Question]:
        """Unlikely values that were finished and not confirmed."""
        asked = ((code, value) for code, value in self.unsaved.items() if code in self._asked)
        found = (
            question_about(code, value, self._known)
            for code, value in asked
            if self._confirmed.get(code) != value and code not in self.problems
        )
        return [question for question in found if question is not None]

    def set_text(self, code: str, typed: str) -> bool:
        """Take what was typed; whether something that is shown beside it changed."""
        was_shown = code in self.problems or code in self._asked
        self.text[code] = typed
        self._asked.discard(code)
        if code in self.problems:
            self._check(code)
        return was_shown

    def finish(self, code: str) -> None:
        """The field was left: unlikely values are asked about, nonsense is named when saving."""
        self._asked.add(code)

    def confirm(self, code: str) -> None:
        """The value is right as it stands."""
        value = value_of(self.text[code])
        if value is not None:
            self._confirmed[code] = value

    def check(self) -> bool:
        """Whether everything typed may be stored; asks and names what stands against it."""
        for code in FIELDS:
            self._check(code)
        self._asked.update(FIELDS)
        return not self.problems and not self.questions

    def stored(self, observation: Observation) -> None:
        """The clinic has this value."""
        self._stored[observation.code] = observation.value

    def _check(self, code: str) -> None:
        typed = self.text[code].strip()
        problem = problem_with(code, typed) if typed else self._missing(code)
        if problem is None:
            self.problems.pop(code, None)
        else:
            self.problems[code] = problem

    def _missing(self, code: str) -> str | None:
        other = _PAIR.get(code)
        if other is None or not self.text[other].strip():
            return None
        return text(MISSING_PAIR[code])
