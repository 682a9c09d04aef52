"""What a timeline says besides words: coded values, and whether signed notes are what was signed."""

from typing import Any

import psycopg
import pytest

from tests.backend.api.charts import KINDS, Chart, Kind, make_chart
from tests.backend.people import People
from tests.backend.server import Server

READ_AT = "2026-11-02T09:00:00Z"
PULSE: dict[str, Any] = {"code": "8867-4", "value": 71, "unit": "/min", "effective_at": READ_AT}
WARMTH: dict[str, Any] = {"code": "8310-5", "value": 36.8, "unit": "Cel", "effective_at": READ_AT}


@pytest.fixture
def chart(people: People) -> Chart:
    return make_chart(people)


def entries(chart: Chart, kind: str) -> list[dict[str, Any]]:
    answered = chart.by_doctor.get(f"{chart.base}/timeline", types=kind)
    assert answered.status == 200, answered.text
    return answered.json["items"]


def test_values_taken_together_come_coded(chart: Chart) -> None:
    for value in (PULSE, WARMTH):
        assert chart.by_doctor.create(f"{chart.base}/observations", value).status == 201
    (entry,) = entries(chart, "observation")
    assert entry["category"] == "vital-signs"
    said = [(each["code"], each["value"], each["unit"], each["interpretation"]) for each in entry["values"]]
    assert said == [("8310-5", 36.8, "Cel", "N"), ("8867-4", 71.0, "/min", "N")]
    assert entry["integrity"] is None


@pytest.mark.parametrize("kind", KINDS[1:], ids=lambda each: each.name)
def test_what_has_a_code_says_it(chart: Chart, kind: Kind) -> None:
    chart.add(kind)
    (entry,) = entries(chart, kind.name)
    assert entry["code"] == kind.new["code"]
    doses = [(each["value"], each["unit"]) for each in entry["values"]]
    assert doses == ([(5.0, "mg")] if kind.name == "prescription" else [])


def test_a_signed_note_says_whether_it_is_what_was_signed(chart: Chart, postgres: Server) -> None:
    new = {"reason": "Cough", "started_at": READ_AT}
    note = chart.by_doctor.create(f"{chart.base}/encounters", new)
    (draft,) = entries(chart, "encounter")
    assert (draft["flag"], draft["integrity"]) == ("draft", None)
    path = f"/v1/encounters/{note.json['id']}"
    assert chart.by_doctor.send("POST", f"{path}/sign", if_match=note.etag).status == 200
    assert chart.by_doctor.create(f"{path}/addenda", {"text": "Better"}).status == 201
    found = entries(chart, "encounter,addendum")
    assert [(each["kind"], each["integrity"]) for each in found] == [
        ("addendum", "verified"), ("encounter", "verified"),
    ]  # fmt: skip
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute("SET session_replication_role = replica")
        owner.execute("UPDATE app.encounter SET plan = 'Opium' WHERE id = %s", (note.json["id"],))
    assert [each["integrity"] for each in entries(chart, "encounter")] == ["changed"]
