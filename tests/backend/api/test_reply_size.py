"""No reply is larger than a Lambda may answer with: a list of long records comes in shorter pages."""

import json

import pytest

from medisecure_backend.local.gateway.invoke import LARGEST_RESULT
from tests.backend.api.charts import NOW, Chart, make_chart
from tests.backend.api.client import Answered
from tests.backend.people import People

NOTES = 45
LONGEST = "ش\n" * 9_999 + "ش."
"""A text of a note as long as it may be: what is most when it is sent."""


@pytest.fixture
def chart(people: People) -> Chart:
    """A patient with more written about them than one reply can hold."""
    made = make_chart(people)
    parts = dict.fromkeys(("subjective", "objective", "assessment", "plan"), LONGEST)
    for _ in range(NOTES):
        note = parts | {"reason": "Cough", "started_at": NOW.isoformat()}
        assert made.by_doctor.create(f"{made.base}/encounters", note).status == 201
    return made


def sent_bytes(answered: Answered) -> int:
    """How large the Lambda's result is: the reply's text is a string in JSON once more."""
    return len(json.dumps({"body": answered.text}, ensure_ascii=False).encode())


@pytest.mark.parametrize("part", ["encounters", "timeline"])
def test_long_records_come_in_shorter_pages(chart: Chart, part: str) -> None:
    seen: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        page = chart.by_doctor.get(f"{chart.base}/{part}", limit="100", **cursor)
        assert page.status == 200, page.text
        assert sent_bytes(page) < LARGEST_RESULT
        seen += [each["id"] for each in page.json["items"]]
        if page.json["next_cursor"] is None:
            break
        cursor = {"cursor": page.json["next_cursor"]}
    assert len(seen) == len(set(seen)) == NOTES
