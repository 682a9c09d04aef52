"""Records put right: a reason, a new version, the old ones readable, and what is withdrawn struck through."""

from datetime import timedelta
from uuid import uuid4

import psycopg
import pytest

from tests.backend.api.charts import KINDS, NOW, WHY, Chart, Kind, make_chart
from tests.backend.api.client import Client
from tests.backend.people import People
from tests.backend.server import Server

OBSERVATION = KINDS[0]


@pytest.fixture
def chart(people: People) -> Chart:
    return make_chart(people)


@pytest.fixture(params=KINDS, ids=lambda kind: kind.name)
def kind(request: pytest.FixtureRequest) -> Kind:
    return request.param


def test_an_amendment_makes_a_version_and_keeps_the_old_one(chart: Chart, kind: Kind) -> None:
    made = chart.add(kind)
    path = f"/v1/{kind.path}/{made.json['id']}"
    amended = chart.by_doctor.send("POST", f"{path}/amendments", kind.amendment(), if_match=made.etag)
    assert (amended.status, amended.etag) == (200, '"2"'), amended.text
    assert kind.changes.items() <= amended.json.items()
    assert amended.json["change_reason"] == "Copied wrongly from the letter"
    assert amended.json["changed_by"] == "Adaeze Okafor"
    for client in (chart.by_doctor, chart.by_patient):
        history = client.get(f"{path}/history")
        assert history.status == 200, history.text
        newest, first = history.json["items"]
        assert (newest["version"], newest["record"], newest["reason"]) == (
            2, amended.json, "Copied wrongly from the letter",
        )  # fmt: skip
        assert (first["version"], first["record"], first["reason"]) == (1, made.json, None)
        assert first["since"] <= newest["since"]
    (entry,) = chart.timeline()
    assert entry["status"] == "amended"


def test_history_comes_in_pages(chart: Chart) -> None:
    made = chart.add(OBSERVATION)
    path = f"/v1/observations/{made.json['id']}"
    for n in range(3):
        amendment = OBSERVATION.amendment(value=80 + n)
        amended = chart.by_doctor.send("POST", f"{path}/amendments", amendment, if_match=f'"{n + 1}"')
        assert amended.status == 200
    first = chart.by_doctor.get(f"{path}/history", limit="3").json
    rest = chart.by_doctor.get(f"{path}/history", limit="3", cursor=first["next_cursor"]).json
    values = [each["record"]["value"] for each in first["items"] + rest["items"]]
    assert (values, rest["next_cursor"]) == ([82, 81, 80, 70], None)


def test_an_amended_value_is_judged_anew(chart: Chart) -> None:
    made = chart.add(OBSERVATION)
    path = f"/v1/observations/{made.json['id']}/amendments"
    amended = chart.by_doctor.send("POST", path, OBSERVATION.amendment(), if_match=made.etag)
    assert (amended.json["interpretation"], amended.json["status"]) == ("H", "amended")
    assert [each["value"] for each in chart.summary()["vitals"]] == [120]


def test_what_is_withdrawn_is_struck_through_and_counts_no_more(chart: Chart, kind: Kind) -> None:
    made = chart.add(kind)
    path = f"/v1/{kind.path}/{made.json['id']}"
    withdrawn = chart.by_doctor.send("POST", f"{path}/entered-in-error", WHY, if_match=made.etag)
    assert (withdrawn.status, withdrawn.etag) == (200, '"2"'), withdrawn.text
    assert "entered-in-error" in (withdrawn.json.get("status"), withdrawn.json.get("verification_status"))
    (entry,) = chart.timeline()
    assert (entry["id"], entry["status"], entry["flag"]) == (
        made.json["id"], "entered-in-error", "entered-in-error",
    )  # fmt: skip
    assert chart.by_doctor.get(f"{chart.base}/{kind.path}").json["items"] == []
    summary = chart.summary()
    for part in ("problems", "medications", "vitals", "recent_vitals", "immunizations"):
        assert summary[part] == []
    assert summary["allergies"]["items"] == []
    assert len(chart.by_patient.get(f"{path}/history").json["items"]) == 2
    for step, body in (("amendments", kind.amendment()), ("entered-in-error", WHY)):
        again = chart.by_doctor.send("POST", f"{path}/{step}", body, if_match=withdrawn.etag)
        assert (again.status, again.json["type"]) == (409, "withdrawn")
    assert chart.add(kind).status == 201


def test_values_taken_together_keep_what_was_not_withdrawn(chart: Chart) -> None:
    made = chart.add(OBSERVATION)
    kept = chart.add(OBSERVATION, code="9279-1", value=14)
    path = f"/v1/observations/{made.json['id']}/entered-in-error"
    assert chart.by_doctor.send("POST", path, WHY, if_match=made.etag).status == 200
    entries = {each["id"]: each["status"] for each in chart.timeline()}
    assert entries == {made.json["id"]: "entered-in-error", kept.json["id"]: "current"}


@pytest.mark.parametrize("step", ["amendments", "entered-in-error"])
def test_a_correction_needs_a_reason_a_version_and_a_record_of_ones_own(
    people: People, chart: Chart, kind: Kind, step: str
) -> None:
    made = chart.add(kind)
    path = f"/v1/{kind.path}/{made.json['id']}/{step}"
    body = kind.amendment() if step == "amendments" else WHY
    assert chart.by_doctor.send("POST", path, body).status == 428
    stale = chart.by_doctor.send("POST", path, body, if_match='"7"')
    assert (stale.status, stale.json["type"]) == (412, "stale-version")
    for reason in (None, "", "  \n ", "x"):
        refused = chart.by_doctor.send("POST", path, body | {"reason": reason}, if_match=made.etag)
        assert (refused.status, refused.json["errors"][0]["pointer"]) == (422, "/reason")
    missing = f"/v1/{kind.path}/{uuid4()}/{step}"
    assert chart.by_doctor.send("POST", missing, body, if_match=made.etag).status == 404
    assert Client(people.doctor()).send("POST", path, body, if_match=made.etag).status == 404
    for client in (chart.by_patient, Client(people.admin())):
        assert client.send("POST", path, body, if_match=made.etag).status == 403


def test_an_impossible_or_empty_amendment_changes_nothing(chart: Chart, kind: Kind) -> None:
    made = chart.add(kind)
    path = f"/v1/{kind.path}/{made.json['id']}/amendments"
    change, pointer, code = kind.impossible
    refused = chart.by_doctor.send("POST", path, kind.amendment(**change), if_match=made.etag)
    assert (refused.status, refused.json["errors"]) == (422, [{"pointer": pointer, "code": code}])
    same = {name: made.json[name] for name in kind.changes}
    for changes in ({}, same):
        body = kind.amendment() | {"changes": changes}
        refused = chart.by_doctor.send("POST", path, body, if_match=made.etag)
        assert refused.json["errors"] == [{"pointer": "/changes", "code": "nothing-changed"}]
    hidden = chart.by_doctor.send("POST", path, kind.amendment(author="Dr X"), if_match=made.etag)
    assert hidden.json["errors"] == [{"pointer": "/changes/author", "code": "unknown-field"}]
    assert len(chart.by_doctor.get(f"/v1/{kind.path}/{made.json['id']}/history").json["items"]) == 1


@pytest.mark.parametrize("who", ["stranger", "other patient", "admin"])
def test_history_is_for_those_who_may_read_the_chart(
    people: People, chart: Chart, kind: Kind, who: str
) -> None:
    made = chart.add(kind)
    persons = {"stranger": people.doctor, "other patient": people.patient, "admin": people.admin}
    answered = Client(persons[who]()).get(f"/v1/{kind.path}/{made.json['id']}/history")
    assert answered.status == (403 if who == "admin" else 404)


def test_corrections_are_audited(chart: Chart, kind: Kind, postgres: Server) -> None:
    made = chart.add(kind)
    path = f"/v1/{kind.path}/{made.json['id']}"
    chart.by_doctor.send("POST", f"{path}/amendments", kind.amendment(), if_match=made.etag)
    chart.by_patient.get(f"{path}/history")
    chart.by_doctor.send("POST", f"{path}/entered-in-error", WHY, if_match='"2"')
    with psycopg.connect(postgres.owner_dsn) as owner:
        rows = owner.execute(
            "SELECT action, role, patient_id FROM app.audit WHERE object_id = %s ORDER BY at",
            [made.json["id"]],
        ).fetchall()
    patient = chart.patient.id
    assert rows == [
        ("insert", "Doctor", patient),
        ("update", "Doctor", patient),
        ("amend", "Doctor", patient),
        ("read", "Patient", patient),
        ("update", "Doctor", patient),
        ("entered-in-error", "Doctor", patient),
    ]


def test_an_allergy_once_withdrawn_asks_to_be_asked_again(chart: Chart) -> None:
    allergies = KINDS[2]
    first = chart.add(allergies)
    second = chart.add(allergies, code="111088007", display="Latex")
    for made, state in ((first, "known"), (second, "not-recorded")):
        path = f"/v1/allergies/{made.json['id']}/entered-in-error"
        assert chart.by_doctor.send("POST", path, WHY, if_match=made.etag).status == 200
        assert chart.summary()["allergies"]["state"] == state


def test_a_signed_note_gets_addenda_by_its_author_and_no_change(people: People, chart: Chart) -> None:
    signed = chart.note()
    path = f"/v1/encounters/{signed.json['id']}"
    colleague = people.doctor()
    people.assign(colleague, chart.patient)
    text = {"text": "Spoke with the daughter on the telephone."}
    key = str(uuid4())
    added = chart.by_doctor.send("POST", f"{path}/addenda", text, key=key)
    assert (added.status, added.json["author"]) == (201, "Adaeze Okafor")
    assert chart.by_doctor.send("POST", f"{path}/addenda", text, key=key).json == added.json
    assert chart.by_doctor.create(f"{path}/addenda", {"text": " "}).status == 422
    assert Client(colleague).create(f"{path}/addenda", text).status == 403
    assert Client(people.doctor()).create(f"{path}/addenda", text).status == 404
    assert chart.by_patient.create(f"{path}/addenda", text).status == 403
    note = chart.by_patient.get(path)
    assert (note.json["addenda"], note.etag) == ([added.json], signed.etag)
    (listed,) = chart.by_patient.get(f"{chart.base}/encounters").json["items"]
    assert listed == note.json
    assert {each["kind"] for each in chart.timeline()} == {"addendum", "encounter"}
    assert chart.by_doctor.send("POST", f"{path}/amendments", WHY, if_match=signed.etag).status == 404


def test_a_draft_gets_no_addendum(chart: Chart) -> None:
    draft = chart.note(is_signed=False)
    answered = chart.by_doctor.create(f"/v1/encounters/{draft.json['id']}/addenda", {"text": "More"})
    assert (answered.status, answered.json["type"]) == (409, "not-signed")


@pytest.mark.parametrize("is_signed", [True, False])
def test_an_author_withdraws_a_note_and_it_keeps_its_words(
    people: People, chart: Chart, is_signed: bool
) -> None:
    note = chart.note(is_signed=is_signed)
    path = f"/v1/encounters/{note.json['id']}"
    colleague = people.doctor()
    people.assign(colleague, chart.patient)
    refused = Client(colleague).send("POST", f"{path}/entered-in-error", WHY, if_match=note.etag)
    assert refused.status == 403
    assert chart.by_doctor.send("POST", f"{path}/entered-in-error", WHY, if_match='"9"').status == 412
    assert chart.by_doctor.send("POST", f"{path}/entered-in-error", WHY).status == 428
    withdrawn = chart.by_doctor.send("POST", f"{path}/entered-in-error", WHY, if_match=note.etag)
    assert (withdrawn.status, withdrawn.json["status"]) == (200, "entered-in-error")
    assert (withdrawn.json["plan"], withdrawn.json["change_reason"]) == ("Rest", WHY["reason"])
    assert withdrawn.json["signed_at"] == note.json["signed_at"]
    for method, address, body in (
        ("PATCH", path, {"plan": "x"}),
        ("POST", f"{path}/sign", None),
        ("POST", f"{path}/entered-in-error", WHY),
    ):
        answered = chart.by_doctor.send(method, address, body, if_match=withdrawn.etag)
        assert (answered.status, answered.json["type"]) == (409, "withdrawn")
    assert chart.by_doctor.create(f"{path}/addenda", {"text": "More"}).status == 409
    assert chart.by_doctor.get(f"{chart.base}/encounters").json["items"] == []
    assert chart.by_patient.get(path).status == (200 if is_signed else 404)
    assert [each["status"] for each in chart.timeline()] == (["entered-in-error"] if is_signed else [])


def test_a_patient_sees_of_a_notes_history_what_was_signed(chart: Chart) -> None:
    draft = chart.note(is_signed=False)
    path = f"/v1/encounters/{draft.json['id']}"
    changed = chart.by_doctor.send("PATCH", path, {"plan": "Sleep"}, if_match=draft.etag)
    signed = chart.by_doctor.send("POST", f"{path}/sign", if_match=changed.etag)
    chart.by_doctor.send("POST", f"{path}/entered-in-error", WHY, if_match=signed.etag)
    by_doctor = chart.by_doctor.get(f"{path}/history").json["items"]
    assert [each["record"]["status"] for each in by_doctor] == [
        "entered-in-error", "finished", "in-progress", "in-progress",
    ]  # fmt: skip
    by_patient = chart.by_patient.get(f"{path}/history").json["items"]
    assert [each["version"] for each in by_patient] == [4, 3]


def test_series_keep_every_peak(chart: Chart) -> None:
    expected = {n: 60 + n % 7 for n in range(60)}
    expected[31], expected[44] = 130, 41
    for n, value in expected.items():
        chart.add(OBSERVATION, value=value, effective_at=(NOW - timedelta(days=n)).isoformat())
    path = f"{chart.base}/observations"
    series = chart.by_doctor.get(path, code="8867-4", points="20").json
    found = [each["value"] for each in series["items"]]
    assert len(found) <= 20
    assert series["next_cursor"] is None
    assert {130, 41} <= set(found)
    times = [each["effective_at"] for each in series["items"]]
    assert times == sorted(times, reverse=True)
    few = chart.by_doctor.get(
        path, code="8867-4", points="20", from_=(NOW - timedelta(days=3)).date().isoformat()
    )
    assert len(few.json["items"]) == 4
    without = chart.by_doctor.get(path, points="20")
    assert (without.status, without.json["errors"]) == (400, [{"pointer": "/code", "code": "required"}])
    latest = chart.by_patient.get(path, latest="true").json["items"]
    assert [each["value"] for each in latest] == [60]
