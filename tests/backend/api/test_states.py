"""What a record's state does not allow, and the whole way where it does."""

from datetime import UTC, date, datetime, time
from uuid import uuid4

import psycopg
import pytest

from medisecure_backend.services.reply_size import LARGEST_REPLY
from tests.backend.api.booking_calls import act
from tests.backend.api.charts import KINDS, Chart, Kind, make_chart
from tests.backend.api.client import Client
from tests.backend.diary import DiaryKeeper
from tests.backend.people import People
from tests.backend.server import Server

PRESCRIPTION = KINDS[3]
WHY = {"reason": "Dry cough"}
MOST_EXPORTED = 10_000
MOST_DOCUMENTS = 200


@pytest.fixture
def chart(people: People) -> Chart:
    return make_chart(people)


def today_at_noon() -> datetime:
    return datetime.combine(datetime.now(UTC).date(), time(12), UTC)


def test_a_visit_goes_its_way_once(people: People, diary: DiaryKeeper) -> None:
    doctor, patient = people.doctor(), people.patient()
    with diary.zone("UTC"):
        visit = {"id": diary.visit(doctor, patient, today_at_noon()), "version": 1}
        for step, status in (("check-in", "arrived"), ("start", "in-room"), ("complete", "fulfilled")):
            answered = act(Client(doctor), visit, step)
            assert (answered.status, answered.json["status"]) == (200, status), answered.text
            visit = answered.json
            again = act(Client(doctor), visit, step)
            assert (again.status, again.json["type"], again.json["state"]) == (409, "wrong-state", status)
        late = act(Client(doctor), visit, "cancel")
        assert (late.status, late.json["state"]) == (409, "fulfilled")


@pytest.mark.parametrize("step", ["stop", "complete"])
def test_a_medicine_ends_once(chart: Chart, step: str) -> None:
    taken = chart.add(PRESCRIPTION)
    path = f"/v1/prescriptions/{taken.json['id']}"
    ended = chart.by_doctor.send("POST", f"{path}/{step}", WHY, if_match=taken.etag)
    assert ended.status == 200, ended.text
    for other in ("stop", "complete"):
        again = chart.by_doctor.send("POST", f"{path}/{other}", WHY, if_match=ended.etag)
        assert (again.status, again.json["type"]) == (409, "conflict")


@pytest.mark.parametrize("step", ["stop", "complete", "renew"])
def test_nothing_becomes_of_a_medicine_that_was_entered_in_error(chart: Chart, step: str) -> None:
    made = chart.add(PRESCRIPTION)
    path = f"/v1/prescriptions/{made.json['id']}"
    withdrawn = chart.by_doctor.send("POST", f"{path}/entered-in-error", WHY, if_match=made.etag)
    body = {} if step == "renew" else WHY
    refused = chart.by_doctor.send("POST", f"{path}/{step}", body, if_match=withdrawn.etag, key=str(uuid4()))
    assert (refused.status, refused.json["type"]) == (409, "withdrawn")


def test_what_is_taken_again_is_not_renewed_beside_it(chart: Chart) -> None:
    earlier = chart.add(PRESCRIPTION)
    path = f"/v1/prescriptions/{earlier.json['id']}"
    ended = chart.by_doctor.send("POST", f"{path}/complete", WHY, if_match=earlier.etag)
    chart.add(PRESCRIPTION)
    refused = chart.by_doctor.send("POST", f"{path}/renew", {}, if_match=ended.etag, key=str(uuid4()))
    assert (refused.status, refused.json["type"]) == (409, "already-prescribed")


@pytest.mark.parametrize(
    ("kind", "other", "same"),
    [
        (KINDS[1], {"code": "73211009", "display": "Diabetes mellitus"}, {"code": KINDS[1].new["code"]}),
        (KINDS[4], {"given_at": "2020-01-15T10:00:00Z"}, {"given_at": KINDS[4].new["given_at"]}),
    ],
    ids=["condition", "immunization"],
)
def test_an_amendment_makes_nothing_twice(
    chart: Chart, kind: Kind, other: dict[str, str], same: dict[str, str]
) -> None:
    chart.add(kind)
    second = chart.add(kind, **other)
    path = f"/v1/{kind.path}/{second.json['id']}/amendments"
    refused = chart.by_doctor.send("POST", path, kind.amendment(**same), if_match=second.etag)
    assert (refused.status, refused.json["type"]) == (409, "duplicate")


def test_a_draft_changes_by_its_newest_version(chart: Chart) -> None:
    path = f"/v1/encounters/{chart.note(is_signed=False).json['id']}"
    assert chart.by_doctor.send("PATCH", path, {"plan": "Rest"}, if_match='"1"').status == 200
    assert chart.by_doctor.send("PATCH", path, {"plan": "Run"}, if_match='"1"').status == 412
    assert chart.by_doctor.get(path).json["plan"] == "Rest"


def test_one_copy_of_a_record_at_a_time(people: People) -> None:
    mine = Client(people.patient())
    assert mine.create("/v1/me/export", {"format": "json"}).status == 202
    again = mine.create("/v1/me/export", {"format": "pdf"})
    assert (again.status, again.json["type"]) == (409, "conflict")


def test_an_audit_is_taken_out_in_parts(people: People, postgres: Server) -> None:
    admin, day = Client(people.admin()), date(1991, 2, 3)
    with psycopg.connect(postgres.owner_dsn) as owner:  # positions nobody has: these chains hold nothing else
        owner.execute("SET session_replication_role = replica")
        owner.execute(
            "INSERT INTO app.audit (chain, position, at, sub, login, role, request_id, source, action, "
            "object_type, object_id, detail, hash) SELECT 0, -n, %s, '', '', '', '', '', 'read', '', '', '', "
            "'' FROM generate_series(1, %s) n",
            (datetime.combine(day, time(12), UTC), MOST_EXPORTED + 1),
        )
    try:
        refused = admin.get("/v1/admin/audit", format="csv", from_=str(day), to=str(day))
        assert (refused.status, refused.json["type"]) == (413, "too-large")
    finally:
        with psycopg.connect(postgres.owner_dsn) as owner:
            owner.execute("SET session_replication_role = replica")
            owner.execute("DELETE FROM app.audit WHERE position < 0")


def test_a_record_too_large_for_a_reply_is_made_as_a_file(chart: Chart, postgres: Server) -> None:
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute(
            "INSERT INTO app.encounter (patient_id, author_id, author, type, reason, started_at, objective, "
            "status, signed_at, signed_by) SELECT %s, %s, 'Adaeze Okafor', 'Visit', 'Cough', "
            "now() - interval '1 day', repeat('x', 20000), 'finished', now(), 'Adaeze Okafor' "
            "FROM generate_series(1, %s)",
            (chart.patient.id, chart.doctor.id, LARGEST_REPLY // 20_000 + 1),
        )
    try:
        refused = chart.by_doctor.get(f"{chart.base}/export")
        assert (refused.status, refused.json["type"]) == (413, "too-large")
    finally:
        with psycopg.connect(postgres.owner_dsn) as owner:
            owner.execute("SET session_replication_role = replica")
            owner.execute("DELETE FROM app.encounter WHERE patient_id = %s", (chart.patient.id,))


def test_a_patient_adds_so_many_documents(
    chart: Chart, postgres: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAEXAMPLEEXAMPLE12")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "a secret of the tests")
    new = {"title": "Letter", "content_type": "application/pdf", "size": 9, "sha256": "0" * 64}
    new["category"], path = "letter", f"{chart.base}/documents"
    first = chart.by_patient.create(path, new)
    assert first.status == 201, first.text
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute("SET session_replication_role = replica")
        owner.execute(
            "INSERT INTO app.document SELECT (jsonb_populate_record(d, jsonb_build_object('id', "
            "gen_random_uuid()))).* FROM app.document d, generate_series(1, %s) WHERE d.id = %s",
            (MOST_DOCUMENTS, first.json["document"]["id"]),
        )
    refused = chart.by_patient.create(path, new)
    assert (refused.status, refused.json["type"]) == (409, "conflict")
