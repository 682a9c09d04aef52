r"""Texts with a form: what looks right to Python's `$` and wrong to everybody else."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.backend.api.client import Client
from tests.backend.generated.description import DOCUMENT
from tests.backend.people import People


def patterns(schema: Any) -> Iterator[str]:
    """Every pattern in a description."""
    if isinstance(schema, dict):
        if isinstance(schema.get("pattern"), str):
            yield schema["pattern"]
        for each in schema.values():
            yield from patterns(each)
    elif isinstance(schema, list):
        for each in schema:
            yield from patterns(each)


ALL = sorted(set(patterns(DOCUMENT)))
FITTING = (
    "38341003",
    "88",
    "a" * 64,
    "somebody@example.org",
    "en-GB",
    "growth",
    '"7"',
    "message",
    "encounter",
)


def test_no_pattern_takes_a_line_break_after_the_text() -> None:
    closed = [pattern for pattern in ALL if pattern.endswith("$") and not re.search(pattern, "a\nb")]
    assert closed
    for pattern in closed:
        fitting = [text for text in FITTING if re.search(pattern, text)]
        assert fitting, pattern
        assert [text for text in fitting if re.search(pattern, text + "\n")] == [], pattern


@pytest.mark.parametrize("email", ["maja@example.org\n", "maja@example.org\nBcc: all@example.org"])
def test_an_address_ends_where_its_line_ends(people: People, email: str) -> None:
    patient = people.patient()
    answered = Client(patient).send("PATCH", f"/v1/patients/{patient.id}", {"email": email}, if_match='"1"')
    assert (answered.status, answered.json["errors"]) == (
        422,
        [{"pointer": "/email", "code": "wrong-format"}],
    )


@pytest.mark.parametrize(
    "blank", ["\x1c\x1d\x1e", "\x85\x85\x85", "\ufeff\ufeff\ufeff", "\u3000\u2028\u00a0"]
)
def test_blanks_of_every_kind_are_no_reason(people: People, blank: str) -> None:
    doctor, patient = people.doctor(), people.patient()
    people.assign(doctor, patient)
    asked = {"wanted": blank * 4}
    answered = Client(patient).create(f"/v1/patients/{patient.id}/amendment-requests", asked)
    assert (answered.status, answered.json["errors"]) == (
        422,
        [{"pointer": "/wanted", "code": "wrong-format"}],
    )
