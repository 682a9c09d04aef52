"""What a chart says first, and the part of a timeline somebody asks for."""

from datetime import timedelta
from typing import Any

import pytest

from tests.backend.api.booking_calls import act, booked, free
from tests.backend.api.charts import KINDS, NOW, Chart, make_chart
from tests.backend.api.client import Client
from tests.backend.people import People

OBSERVATION, CONDITION = KINDS[0], KINDS[1]


@pytest.fixture
def chart(people: People) -> Chart:
    return make_chart(people)


def next_visit(chart: Chart) -> Any:
    seen = {client: client.get(f"{chart.base}/summary").json["next_visit"] for client in both(chart)}
    by_doctor, by_patient = seen.values()
    assert (by_doctor or {}).get("id") == (by_patient or {}).get("id")
    return by_doctor and by_doctor["id"]


def both(chart: Chart) -> tuple[Client, Client]:
    return chart.by_doctor, chart.by_patient


def test_the_next_visit_is_the_patients_earliest_that_will_take_place(chart: Chart, people: People) -> None:
    assert next_visit(chart) is None
    times = free(chart.by_patient, chart.doctor)
    booked(Client(people.patient()), chart.doctor, times[0])
    early, late = (booked(chart.by_patient, chart.doctor, times[n]) for n in (2, 5))
    assert next_visit(chart) == early["id"]
    assert act(chart.by_patient, early, "cancel").status == 200
    assert next_visit(chart) == late["id"]
    assert act(chart.by_patient, late, "cancel").status == 200
    assert next_visit(chart) is None


def test_a_timeline_shows_the_kinds_that_were_asked_for(chart: Chart) -> None:
    for kind in KINDS:
        chart.add(kind)
    chart.note()
    for types in ("observation", "condition,allergy", "encounter,prescription,immunization"):
        found = chart.by_doctor.get(f"{chart.base}/timeline", types=types).json["items"]
        assert sorted({each["kind"] for each in found}) == sorted(types.split(","))
    wrong = chart.by_doctor.get(f"{chart.base}/timeline", types="observation,secrets")
    assert (wrong.status, wrong.json["errors"][0]["pointer"]) == (400, "/types")


def test_a_timeline_shows_the_days_that_were_asked_for_both_included(chart: Chart) -> None:
    days = [NOW - timedelta(days=n) for n in (30, 20, 10)]
    for each in days:
        chart.add(OBSERVATION, effective_at=each.isoformat())
    first, middle, last = (each.date() for each in days)

    def seen(**query: str) -> list[str]:
        found = chart.by_doctor.get(f"{chart.base}/timeline", **query).json["items"]
        return [each["at"][:10] for each in reversed(found)]

    assert seen() == [str(first), str(middle), str(last)]
    assert seen(from_=str(middle)) == [str(middle), str(last)]
    assert seen(to=str(middle)) == [str(first), str(middle)]
    assert seen(from_=str(middle), to=str(middle)) == [str(middle)]
    assert seen(from_=str(last + timedelta(days=1))) == []


@pytest.mark.parametrize(("days", "status"), [(61, 200), (62, 400), (-1, 400)])
def test_free_times_are_asked_for_two_months_at_most(chart: Chart, days: int, status: int) -> None:
    first = (NOW + timedelta(days=1)).date()
    asked = chart.by_patient.get(
        f"/v1/doctors/{chart.doctor.id}/slots", from_=str(first), to=str(first + timedelta(days=days))
    )
    assert asked.status == status
    if status != 200:
        assert asked.json["errors"] == [{"pointer": "/to", "code": "out-of-range"}]
