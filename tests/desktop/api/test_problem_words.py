"""What the clinic says when it refuses is said in the language that is on."""

import ast
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from medisecure_backend.contract.problems import Problem, ProblemType
from medisecure_backend.services import errors
from medisecure_desktop.api.errors import ConflictError
from medisecure_desktop.api.problem_words import PATTERNS, SENTENCES, TITLES, detail_of
from medisecure_desktop.language import ENGLISH, speak
from medisecure_desktop.language.languages import GERMAN

SERVICES = Path(errors.__file__).parent
SAYS = "add it to medisecure_desktop/api/problem_words.py and run: make translations"


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(ENGLISH)


def conflict(kind: ProblemType, title: str, detail: str) -> ConflictError:
    known = {"type": kind, "title": title, "status": 409, "detail": detail, "instance": "r-1"}
    return ConflictError(msgspec.convert(known, Problem))


def details() -> set[str]:
    """Every detail that a conflict is raised with as plain words."""
    found: set[str] = set()
    for file in SERVICES.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            is_raised = isinstance(node, ast.Call) and ast.unparse(node.func).endswith("ConflictError")
            if isinstance(node, ast.Call) and is_raised:
                given = [one.value for one in node.args if isinstance(one, ast.Constant)]
                found.update(one for one in given if isinstance(one, str))
    return found


def test_every_kind_of_conflict_has_its_title_as_the_clinic_says_it() -> None:
    said = {kind.value: title for kind, title in errors._CONFLICT_TITLES.items()}
    missing = {
        kind: title for kind, title in said.items() if kind not in TITLES or TITLES[kind].source != title
    }
    assert missing == {}, SAYS


def test_every_reason_for_a_conflict_is_known() -> None:
    assert {one for one in details() if detail_of(one) is None} == set(), SAYS


def test_english_is_said_as_the_clinic_says_it() -> None:
    error = conflict(ProblemType.SLOT_TAKEN, "Somebody else has this time", "New words of a newer clinic.")
    assert (error.title, error.body) == ("Somebody else has this time", "New words of a newer clinic.")


def test_other_languages_say_what_they_know_and_never_english() -> None:
    known = {
        "Somebody else has this time": "Vergeben",
        "Choose another time.": "Andere Zeit.",
        ConflictError.advice.source: "Inzwischen geändert.",
    }
    speak(GERMAN, lambda source, meaning, n: known.get(source, ""))
    error = conflict(ProblemType.SLOT_TAKEN, "Somebody else has this time", "Choose another time.")
    assert (error.title, error.body) == ("Vergeben", "Andere Zeit.")
    assert conflict(ProblemType.SLOT_TAKEN, "x", "New words.").body == "Inzwischen geändert."


def test_values_are_carried_over() -> None:
    detail = "Documented allergy: Penicillin. Prescribing needs a reason."
    speak(GERMAN, lambda source, meaning, n: "Allergie: {named}." if "{named}" in source else "")
    assert detail_of(detail) == "Allergie: Penicillin."
    assert len({words.source for _, words in PATTERNS} & set(SENTENCES)) == 0
