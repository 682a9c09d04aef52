"""What a creation was answered is kept for a week, for whoever repeats it, and then forgotten."""

from typing import Any
from uuid import uuid4

import psycopg
import pytest

from medisecure_backend.triggers.rounds import make_rounds
from tests.backend.api.charts import KINDS, Chart, make_chart
from tests.backend.people import People
from tests.backend.server import Server


@pytest.fixture
def chart(people: People) -> Chart:
    return make_chart(people)


def record(chart: Chart, key: str) -> str:
    answered = chart.by_doctor.send("POST", f"{chart.base}/observations", KINDS[0].new, key=key)
    assert answered.status == 201, answered.text
    return answered.json["id"]


@pytest.mark.parametrize(("age", "is_kept"), [("6 days 23 hours", True), ("7 days 1 minute", False)])
def test_a_reply_is_kept_for_a_week(
    chart: Chart, owner: psycopg.Connection[Any], postgres: Server, age: str, *, is_kept: bool
) -> None:
    key = str(uuid4())
    first = record(chart, key)
    owner.execute(
        "UPDATE app.idempotency SET created_at = now() - %s::interval WHERE sub = %s", [age, chart.doctor.sub]
    )
    make_rounds(postgres.dsns["ms_trigger"], None)
    assert (record(chart, key) == first) is is_kept


@pytest.mark.parametrize("login", ["ms_patient", "ms_doctor", "ms_admin"])
def test_nobody_else_can_have_replies_forgotten(postgres: Server, login: str) -> None:
    with (
        psycopg.connect(postgres.dsns[login]) as tx,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        tx.execute("SELECT app.forget_replies()")
