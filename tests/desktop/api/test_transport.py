"""Requests against a real server: tokens, retries, keys, versions, refusals."""

import json
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from medisecure_backend.contract.clinical import EncounterNew, Observation, ObservationNew
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.scheduling import Appointment
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.api.errors import (
    ApiError,
    ClinicDownError,
    ConflictError,
    NotAllowedError,
    NotFoundError,
    OfflineError,
    RejectedError,
    SessionEndedError,
    StaleError,
    TooManyRequestsError,
    UnexpectedReplyError,
)
from medisecure_desktop.api.wire import ReplyLostError, Wire
from tests.desktop.loopback import Answer, Loopback, Seen, serving
from tests.desktop.trickle import trickling

DOCTORS = b'{"items": []}'
OBSERVATION = {
    "id": "o1",
    "version": 1,
    "code": "8867-4",
    "display": "Heart rate",
    "category": "vital-signs",
    "value": 72.0,
    "unit": "/min",
    "low": 50.0,
    "high": 100.0,
    "interpretation": "N",
    "effective_at": "2026-11-22T10:00:00Z",
    "author": "Dr Adaeze Okafor",
}
APPOINTMENT = {
    "id": "a/1",
    "version": 7,
    "doctor_id": "d",
    "doctor_name": "D",
    "patient_id": "p",
    "patient_name": "P",
    "patient_birth_date": "1980-01-01",
    "starts_at": "2026-11-23T10:00:00Z",
    "ends_at": "2026-11-23T10:20:00Z",
    "status": "booked",
    "reason": "r",
    "visit_type_id": None,
    "visit_type": None,
    "place": "Room 1",
}
NEW = ObservationNew(
    code="8867-4", value=72, unit="/min", effective_at=datetime(2026, 11, 22, 10, tzinfo=UTC)
)


class Tokens:
    """A source whose tokens are numbered."""

    def __init__(self) -> None:
        self.number = 1
        self.rejected: list[str] = []
        self.ended: list[str] = []

    def access_token(self) -> str:
        return f"token-{self.number}"

    def refresh_after_401(self, rejected_token: str) -> str:
        self.rejected.append(rejected_token)
        self.number += 1
        return self.access_token()

    def end_after_401(self, rejected_token: str) -> None:
        self.ended.append(rejected_token)


@contextmanager
def api_over(
    answer: Callable[[Seen], Answer], tokens: Tokens | None = None
) -> Iterator[tuple[ClinicApi, Loopback]]:
    with serving(answer) as server:
        api = ClinicApi(server.url, tokens or Tokens())
        yield api, server
        api.close()


def always(status: int = 200, body: object = None, **headers: str) -> Callable[[Seen], Answer]:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return lambda _: Answer(
        status, content, {name.replace("_", "-"): value for name, value in headers.items()}
    )


def test_a_read_carries_the_token_and_its_query() -> None:
    with api_over(always(body={"items": [], "next_cursor": None})) as (api, server):
        api.patients.list(q="O'Neil & co", limit=10)
    (seen,) = server.seen
    assert (seen.method, seen.path) == ("GET", "/v1/patients?q=O%27Neil+%26+co&limit=10")
    assert seen.headers["authorization"] == "Bearer token-1"
    assert seen.headers["user-agent"].startswith("MediSecure/")


def test_an_id_cannot_become_another_path() -> None:
    with api_over(always(404, {"message": "Not Found"})) as (api, server), pytest.raises(NotFoundError):
        api.patients.read("../admin/users?x=1#y")
    assert server.seen[0].path == "/v1/patients/..%2Fadmin%2Fusers%3Fx%3D1%23y"


def test_a_401_causes_one_refresh_and_one_replay() -> None:
    tokens = Tokens()

    def answer(seen: Seen) -> Answer:
        is_new = seen.headers["authorization"] == "Bearer token-2"
        return Answer(200, DOCTORS) if is_new else Answer(401, b'{"message":"Unauthorized"}')

    with api_over(answer, tokens) as (api, server):
        assert api.appointments.doctors() == []
    assert (len(server.seen), tokens.rejected, tokens.ended) == (2, ["token-1"], [])


def test_a_server_that_always_says_401_is_asked_twice_and_no_more() -> None:
    tokens = Tokens()
    with (
        api_over(always(401, {"message": "Unauthorized"}), tokens) as (api, server),
        pytest.raises(SessionEndedError),
    ):
        api.appointments.doctors()
    assert (len(server.seen), len(tokens.rejected)) == (2, 1)
    assert tokens.ended == ["token-2"], "the session is wiped at once"


def test_a_create_whose_reply_was_lost_is_sent_again_with_the_same_key() -> None:
    def answer(_: Seen) -> Answer:
        return Answer(lost=True) if len(server.seen) == 1 else Answer(201, json.dumps(OBSERVATION).encode())

    with api_over(answer) as (api, server):
        recorded = api.chart.record_observation("p1", NEW, "key-1")
    assert isinstance(recorded, Observation)
    assert [seen.headers["idempotency-key"] for seen in server.seen] == ["key-1", "key-1"]
    assert server.seen[0].body == server.seen[1].body


def test_a_create_is_sent_at_most_twice() -> None:
    with api_over(lambda _: Answer(lost=True)) as (api, server), pytest.raises(ClinicDownError):
        api.chart.create_encounter("p1", EncounterNew(reason="x", started_at=NEW.effective_at), "key-1")
    assert len(server.seen) == 2


def test_a_change_names_its_version_and_is_never_sent_twice() -> None:
    appointment = msgspec.convert(APPOINTMENT, Appointment)
    with api_over(lambda _: Answer(lost=True)) as (api, server), pytest.raises(ClinicDownError):
        api.appointments.cancel(appointment, "holiday")
    (seen,) = server.seen
    assert (seen.path, seen.headers["if-match"]) == ("/v1/appointments/a%2F1/cancel", '"7"')
    assert json.loads(seen.body) == {"reason": "holiday"}


def test_a_list_shown_whole_is_read_page_after_page() -> None:
    def answer(seen: Seen) -> Answer:
        more = None if "cursor=two" in seen.path else "two"
        return Answer(200, json.dumps({"items": [APPOINTMENT], "next_cursor": more}).encode())

    with api_over(answer) as (api, server):
        assert len(api.appointments.list(patient_id="p")) == 2
    assert [seen.path for seen in server.seen] == [
        "/v1/appointments?patient_id=p&limit=100",
        "/v1/appointments?patient_id=p&cursor=two&limit=100",
    ]


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, RejectedError),
        (403, NotAllowedError),
        (404, NotFoundError),
        (409, ConflictError),
        (412, StaleError),
        (413, RejectedError),
        (415, RejectedError),
        (422, RejectedError),
        (428, UnexpectedReplyError),
        (429, TooManyRequestsError),
        (500, ClinicDownError),
        (502, ClinicDownError),
        (503, ClinicDownError),
        (504, ClinicDownError),
        (302, UnexpectedReplyError),
        (418, UnexpectedReplyError),
    ],
)
@pytest.mark.parametrize(
    "body", [b"", b"<html>", b'{"message":"x"}', b'{"type":"new-thing","title":"T"}', b"[1]"]
)
def test_every_status_is_one_error_with_words(status: int, kind: type[ApiError], body: bytes) -> None:
    with api_over(always(status, body, apigw_requestid="req-1")) as (api, _), pytest.raises(kind) as caught:
        api.me.read()
    assert type(caught.value) is kind
    assert caught.value.title
    assert caught.value.body
    assert caught.value.action
    assert caught.value.reference == "req-1"


def test_a_conflict_carries_its_problem_and_alternatives() -> None:
    slot = {"starts_at": "2026-11-23T10:40:00Z", "ends_at": "2026-11-23T11:00:00Z"}
    problem = {
        "type": "slot-taken",
        "title": "Somebody else has this time",
        "status": 409,
        "instance": "r-9",
        "alternatives": [slot],
        "added-later": 1,
    }
    with api_over(always(409, problem)) as (api, _), pytest.raises(ConflictError) as caught:
        api.me.read()
    assert caught.value.problem.type is ProblemType.SLOT_TAKEN
    assert len(caught.value.problem.alternatives) == 1
    assert (caught.value.title, caught.value.reference) == ("Somebody else has this time", "r-9")


@pytest.mark.parametrize(("header", "seconds"), [("7", 7.0), ("soon", None), ("-1", 0.0)])
def test_429_says_how_long_to_wait(header: str, seconds: float | None) -> None:
    with (
        api_over(always(429, {"message": "Too Many"}, retry_after=header)) as (api, _),
        pytest.raises(TooManyRequestsError) as caught,
    ):
        api.me.read()
    assert caught.value.retry_after_s == seconds


def test_a_redirect_is_not_followed_and_no_other_host_sees_the_token() -> None:
    with (
        serving(always(200, {})) as other,
        api_over(always(302, b"", location=other.url + "/v1/me")) as (api, _),
        pytest.raises(UnexpectedReplyError),
    ):
        api.me.read()
    assert other.seen == []


def test_an_answer_that_is_not_what_was_asked_for() -> None:
    with (
        api_over(always(200, {"items": [{"id": "Maja Lindqvist"}]})) as (api, _),
        pytest.raises(UnexpectedReplyError) as caught,
    ):
        api.appointments.doctors()
    assert "Maja" not in repr(caught.value)


def test_a_huge_answer_is_cut_off() -> None:
    with (
        api_over(lambda _: Answer(200, b" " * (16 * 1024 * 1024 + 1))) as (api, _),
        pytest.raises(UnexpectedReplyError),
    ):
        api.me.read()


def test_an_answer_that_comes_byte_by_byte_is_given_up() -> None:
    with trickling() as url:
        wire = Wire(url, longest_exchange_s=0.5)
        with pytest.raises(ReplyLostError):
            wire.exchange("GET", "/v1/me", {}, None)
        wire.close()


def test_an_answer_that_breaks_off_is_lost() -> None:
    with (
        api_over(lambda _: Answer(200, b'{"items":', {"Content-Length": "1000"})) as (api, _),
        pytest.raises(ClinicDownError),
    ):
        api.me.read()


def test_a_clinic_that_is_not_running_is_down_not_offline() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    api = ClinicApi(f"http://127.0.0.1:{port}", Tokens())
    with pytest.raises(ClinicDownError):
        api.me.read()
    api.close()


def test_a_name_nobody_knows_is_no_network() -> None:
    api = ClinicApi("https://clinic.invalid", Tokens())
    with pytest.raises(OfflineError):
        api.me.read()
    api.close()


def test_the_environment_changes_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with serving(always(200, {})) as proxy, api_over(always(200, {"items": []})) as (api, server):
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
        monkeypatch.setenv("NO_PROXY", "")
        netrc = tmp_path / "netrc"
        netrc.write_text("machine 127.0.0.1 login evil password evil\n")
        monkeypatch.setenv("NETRC", str(netrc))
        api.appointments.doctors()
    assert proxy.seen == []
    assert server.seen[0].headers["authorization"] == "Bearer token-1"


def test_threads_keep_a_connection_each() -> None:
    with api_over(always(200, {"items": []})) as (api, server):
        threads = [
            threading.Thread(target=lambda: [api.appointments.doctors() for _ in range(5)]) for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(server.seen) == 40


def test_importing_the_client_does_not_import_requests() -> None:
    code = "import sys, medisecure_desktop.api.client; sys.exit('requests' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
