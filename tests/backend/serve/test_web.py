"""The parts between the loopback port and the pool or the gateway."""

import http.client
import io
import json
import socket
import threading
from pathlib import Path
from typing import Any

import pytest

from medisecure_backend.local.documents.service import OBJECT_LIMIT
from medisecure_backend.local.errors import ClinicError
from medisecure_backend.local.web.access_log import ROTATE_BYTES, AccessLog, rotate
from medisecure_backend.local.web.application import is_identity
from medisecure_backend.local.web.internal_port import internal_port
from medisecure_backend.local.web.port import reserve
from medisecure_backend.local.web.wsgi_messages import TooLargeError, read_request
from medisecure_backend.local.wire import HttpRequest, HttpResponse, json_response
from tests.backend.documents.signing import BUCKET, Bucket
from tests.clinic_process import RunningClinic


class Echo:
    """A pool that tells what it was asked."""

    def handle(self, request: HttpRequest) -> HttpResponse:
        seen = {"method": request.method, "path": request.path, "query": request.query}
        return json_response(200, {**seen, "body": request.body.decode(), "headers": dict(request.headers)})


def environ(**changes: Any) -> dict[str, Any]:
    return {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": "/v1/patients",
        "QUERY_STRING": "",
        "wsgi.input": io.BytesIO(),
        **changes,
    }


def test_a_request_from_wsgi() -> None:
    request = read_request(
        environ(
            PATH_INFO="/v1/patients/a b/M\u00c3\u00bcller",
            QUERY_STRING="q=%20",
            HTTP_IF_MATCH='"3"',
            CONTENT_TYPE="application/json",
            CONTENT_LENGTH="2",
            **{"wsgi.input": io.BytesIO(b"{}")},
        ),
        100,
    )
    assert request.path == "/v1/patients/a%20b/M%C3%BCller"
    assert request.query == "q=%20"
    assert request.headers == {
        "if-match": '"3"',
        "content-type": "application/json",
        "content-length": "2",
    }
    assert request.body == b"{}"


@pytest.mark.parametrize("declared", ["11", "", None])
def test_a_body_beyond_the_limit_is_not_read_whole(declared: str | None) -> None:
    body = io.BytesIO(b"x" * 1000)
    with pytest.raises(TooLargeError):
        read_request(environ(CONTENT_LENGTH=declared, **{"wsgi.input": body}), 10)
    assert body.tell() <= 11


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (HttpRequest("POST", "/", headers={"x-amz-target": "A.B"}), True),
        (HttpRequest("POST", "/"), False),
        (HttpRequest("GET", "/eu-west-2_x/.well-known/jwks.json"), True),
        (HttpRequest("POST", "/v1/me", headers={"x-amz-target": "A.B"}), False),
        (HttpRequest("GET", "/v1/me"), False),
    ],
)
def test_who_answers(request_: HttpRequest, *, expected: bool) -> None:
    assert is_identity(request_) is expected


def test_nothing_of_a_request_shows_in_its_repr() -> None:
    request = HttpRequest("POST", "/canary", "q=canary", {"authorization": "canary"}, b"canary")
    assert "canary" not in repr(request)
    assert "canary" not in repr(HttpResponse(200, [("set-cookie", "canary")], b"canary"))


def test_the_internal_port_answers_for_the_pool_and_the_documents(tmp_path: Path) -> None:
    with internal_port(Echo(), Bucket(tmp_path).service) as url:
        connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=5)
        for _ in range(2):
            connection.request("POST", "/", b"{}", {"X-Amz-Target": "A.B"})
            seen = json.loads(connection.getresponse().read())
            assert (seen["method"], seen["path"], seen["body"]) == ("POST", "/", "{}")
            assert seen["headers"]["x-amz-target"] == "A.B"
        connection.request("GET", "/pool/.well-known/jwks.json")
        assert json.loads(connection.getresponse().read())["path"] == "/pool/.well-known/jwks.json"
        connection.request("PUT", f"/{BUCKET}/key", b"x")
        assert b"<Code>AccessDenied</Code>" in connection.getresponse().read()
        connection.request("POST", "/", headers={"Content-Length": str(OBJECT_LIMIT + 1)})
        assert connection.getresponse().status == 413
        connection.close()


def test_a_reserved_port_is_nobody_elses() -> None:
    with reserve(0) as held:
        port = held.getsockname()[1]
        assert held.getsockname()[0] == "127.0.0.1"
        with socket.socket() as other, pytest.raises(OSError, match="in use"):
            other.bind(("127.0.0.1", port))


def test_a_port_that_becomes_free_in_a_moment_is_waited_for() -> None:
    taken = socket.create_server(("127.0.0.1", 0))
    port = taken.getsockname()[1]
    soon = threading.Timer(0.3, taken.close)
    soon.start()
    with reserve(port) as held:
        assert held.getsockname()[1] == port
    soon.join()


def test_a_taken_port_is_refused_in_a_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(ClinicError, match="is in use"):
        reserve(taken.getsockname()[1])


def test_the_access_log_has_one_plain_line_per_request(tmp_path: Path) -> None:
    log = AccessLog(tmp_path / "access.log")
    log.write("GET", "/v1/patients/{id}", 200, 12.34, "1f-2e")
    log.write("GET\n2026 forged", "x" * 200, 200, 1.0, "-")
    lines = (tmp_path / "access.log").read_text().splitlines()
    assert [line.split(" ", 1)[1] for line in lines] == [
        "GET /v1/patients/{id} 200 12.3ms 1f-2e",
        "- - 200 1.0ms -",
    ]


def test_a_long_log_is_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "access.log"
    rotate(path)
    path.write_bytes(b"x" * ROTATE_BYTES)
    rotate(path)
    assert path.exists()
    path.write_bytes(b"x" * (ROTATE_BYTES + 1))
    rotate(path)
    assert not path.exists()
    assert (tmp_path / "access.log.1").exists()


@pytest.mark.parametrize(
    "host", ["rebound.example", "rebound.example:8090", "127.0.0.1.example", "[::2]", "[", ""]
)
def test_a_foreign_sites_name_is_refused(clinic: RunningClinic, host: str) -> None:
    for path in ("/health", f"/{clinic.user_pool_id}/.well-known/jwks.json"):
        answer = clinic.http.get(clinic.api_url + path, headers={"Host": host}, timeout=30)
        assert answer.status_code in {400, 403}, answer.text


def test_this_machines_names_are_answered(clinic: RunningClinic) -> None:
    port = clinic.api_url.rsplit(":", 1)[1]
    for host in (f"127.0.0.1:{port}", f"localhost:{port}", f"[::1]:{port}", "LOCALHOST"):
        assert clinic.http.get(clinic.api_url + "/health", headers={"Host": host}, timeout=30).ok
