"""Events in, answers out, as an HTTP API with payload format 2.0."""

import base64
import json
import threading
from typing import Any

import pytest

from medisecure_backend.local.gateway.authorizer import JwtAuthorizer
from medisecure_backend.local.gateway.gateway import BODY_LIMIT, HEADER_LIMIT, Gateway
from medisecure_backend.local.gateway.invoke import LARGEST_RESULT, Handler, Invoker
from medisecure_backend.local.gateway.keys import KeySet
from medisecure_backend.local.gateway.routes import Route, RouteTable
from medisecure_backend.local.gateway.throttle import Throttle
from medisecure_backend.local.wire import HttpRequest, HttpResponse
from tests.backend.gateway import tokens

KEY = tokens.new_key()
ROUTES = [
    Route("GET", "/health", scopes=()),
    Route("GET", "/v1/me"),
    Route("POST", "/v1/appointments"),
    Route("GET", "/v1/patients/{patient_id}"),
    Route("GET", "/v1/patients/search"),
    Route("GET", "/v1/patients/{patient_id}/notes/{note_id}"),
]


class Recorder:
    """A handler that keeps the events it was given."""

    def __init__(self, result: Any = None) -> None:
        self.events: list[dict[str, Any]] = []
        self.result = {"statusCode": 204} if result is None else result

    def __call__(self, event: dict[str, Any], context: Any) -> Any:
        self.events.append(event)
        return self.result


def gateway(handler: Handler, timeout: float = 5.0) -> Gateway:
    keys = KeySet(lambda: tokens.jwks(("good", KEY)))
    authorizer = JwtAuthorizer(issuer=tokens.ISSUER, audience=tokens.CLIENT_ID, keys=keys)
    return Gateway(RouteTable(ROUTES), authorizer, Invoker(handler, timeout=timeout))


def request(method: str, path: str, *, signed_in: bool = True, **changes: Any) -> HttpRequest:
    headers: dict[str, str] = {"host": "127.0.0.1:8123", "user-agent": "test/1", **changes.pop("headers", {})}
    if signed_in:
        headers["authorization"] = f"Bearer {tokens.signed(tokens.access_claims(), KEY)}"
    return HttpRequest(method, path, headers=headers, **changes)


def header(response: HttpResponse, name: str) -> str | None:
    return next((value for key, value in response.headers if key == name), None)


def test_the_event_of_an_open_route_has_nothing_that_would_be_empty() -> None:
    seen = Recorder()
    gateway(seen).handle(request("GET", "/health", signed_in=False))
    event = seen.events[0]
    assert set(event) == {
        "version", "routeKey", "rawPath", "rawQueryString", "headers", "requestContext", "isBase64Encoded",
    }  # fmt: skip
    assert event["version"] == "2.0"
    assert event["routeKey"] == "GET /health"
    assert event["rawQueryString"] == ""
    assert "authorizer" not in event["requestContext"]


def test_the_event_of_a_signed_in_request() -> None:
    seen = Recorder()
    sent = request(
        "GET",
        "/v1/patients/123/notes/a%20b",
        query="type=vital&type=visit&empty=&q=M%C3%BCller+X",
        headers={"x-trace": "a,b", "cookie": "one=1; two=2"},
    )
    gateway(seen).handle(sent)
    event = seen.events[0]
    assert event["pathParameters"] == {"patient_id": "123", "note_id": "a b"}
    assert event["queryStringParameters"] == {"type": "vital,visit", "empty": "", "q": "Müller X"}
    assert event["rawQueryString"] == sent.query
    assert event["cookies"] == ["one=1", "two=2"]
    assert "cookie" not in event["headers"]
    assert event["headers"]["x-trace"] == "a,b"
    context = event["requestContext"]
    assert context["http"] == {
        "method": "GET",
        "path": "/v1/patients/123/notes/a%20b",
        "protocol": "HTTP/1.1",
        "sourceIp": "127.0.0.1",
        "userAgent": "test/1",
    }
    assert context["stage"] == "$default"
    assert isinstance(context["timeEpoch"], int)


def test_every_claim_is_text() -> None:
    seen = Recorder()
    claims = tokens.access_claims(**{"cognito:groups": ["Doctor", "Admin"], "email_verified": True})
    sent = request("GET", "/v1/me", signed_in=False, headers={"authorization": tokens.signed(claims, KEY)})
    gateway(seen).handle(sent)
    authorizer = seen.events[0]["requestContext"]["authorizer"]["jwt"]
    assert authorizer["scopes"] == [tokens.SCOPE]
    assert authorizer["claims"] == {
        **{name: str(value) for name, value in claims.items()},
        "cognito:groups": "[Doctor Admin]",
        "email_verified": "true",
    }


@pytest.mark.parametrize(
    ("content_type", "body", "expected", "encoded"),
    [
        ("application/json", b'{"a":1}', '{"a":1}', False),
        ("text/plain", b"note", "note", False),
        ("application/octet-stream", b"\x00\xff", base64.b64encode(b"\x00\xff").decode(), True),
        ("application/json", b"\xff", base64.b64encode(b"\xff").decode(), True),
    ],
)
def test_bodies(content_type: str, body: bytes, expected: str, *, encoded: bool) -> None:
    seen = Recorder()
    gateway(seen).handle(
        request("POST", "/v1/appointments", body=body, headers={"content-type": content_type})
    )
    assert seen.events[0]["body"] == expected
    assert seen.events[0]["isBase64Encoded"] is encoded


def test_a_full_match_goes_before_a_parameter() -> None:
    seen = Recorder()
    gateway(seen).handle(request("GET", "/v1/patients/search"))
    assert seen.events[0]["routeKey"] == "GET /v1/patients/search"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/"),
        ("GET", "/v1/nothing"),
        ("DELETE", "/v1/me"),
        ("GET", "/v1/me/"),
        ("GET", "/v1/patients/"),
        ("OPTIONS", "/v1/me"),
        ("HEAD", "/health"),
        ("GET", "/v1//me"),
    ],
)
def test_no_route_is_404_even_without_a_token(method: str, path: str) -> None:
    response = gateway(Recorder()).handle(request(method, path, signed_in=False))
    assert response.status == 404
    assert json.loads(response.body) == {"message": "Not Found"}


@pytest.mark.parametrize("route", [route for route in ROUTES if route.scopes], ids=lambda route: route.key)
def test_without_a_token_no_handler_runs(route: Route) -> None:
    seen = Recorder()
    path = route.template.replace("{patient_id}", "1").replace("{note_id}", "2")
    response = gateway(seen).handle(request(route.method, path, signed_in=False))
    assert response.status == 401
    assert json.loads(response.body) == {"message": "Unauthorized"}
    assert header(response, "www-authenticate") == "Bearer"
    assert seen.events == []


def test_without_the_scope_403() -> None:
    seen = Recorder()
    token = tokens.signed(tokens.access_claims(scope="openid"), KEY)
    response = gateway(seen).handle(
        request("GET", "/v1/me", signed_in=False, headers={"authorization": f"Bearer {token}"})
    )
    assert response.status == 403
    assert json.loads(response.body) == {"message": "Forbidden"}
    assert seen.events == []


def test_a_body_beyond_the_limit_is_413() -> None:
    seen = Recorder()
    response = gateway(seen).handle(request("POST", "/v1/appointments", body=b"x" * (BODY_LIMIT + 1)))
    assert response.status == 413
    assert json.loads(response.body) == {"message": "Request Entity Too Large"}
    assert seen.events == []


def test_a_crash_is_500_and_says_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def crash(event: dict[str, Any], context: Any) -> Any:
        raise RuntimeError("canary-7f3a")

    response = gateway(crash).handle(request("GET", "/health"))
    assert response.status == 500
    assert json.loads(response.body) == {"message": "Internal Server Error"}
    assert "RuntimeError" in caplog.text
    assert "canary-7f3a" not in caplog.text


def test_a_result_larger_than_a_lambda_gives_is_a_crash(caplog: pytest.LogCaptureFixture) -> None:
    around = len('{"statusCode": 200, "body": ""}')
    most = {"statusCode": 200, "body": '"' * ((LARGEST_RESULT - around) // 2)}
    assert gateway(Recorder(most)).handle(request("GET", "/health")).status == 200
    more = {"statusCode": 200, "body": '"' * (LARGEST_RESULT // 2)}
    response = gateway(Recorder(more)).handle(request("GET", "/health"))
    assert (response.status, json.loads(response.body)) == (500, {"message": "Internal Server Error"})
    assert "6291556" in caplog.text


def test_a_time_out_of_the_handler_itself_is_a_crash() -> None:
    def late(event: dict[str, Any], context: Any) -> Any:
        raise TimeoutError

    assert gateway(late).handle(request("GET", "/health")).status == 500


def test_too_slow_is_503() -> None:
    release = threading.Event()

    def slow(event: dict[str, Any], context: Any) -> Any:
        release.wait(10)

    response = gateway(slow, timeout=0.05).handle(request("GET", "/health"))
    release.set()
    assert response.status == 503
    assert json.loads(response.body) == {"message": "Service Unavailable"}


def test_after_a_time_out_the_environment_runs_nothing_any_more() -> None:
    release, replaced, ran = threading.Event(), [], []

    def slow(event: dict[str, Any], context: Any) -> Any:
        ran.append(event["rawPath"])
        release.wait(10)

    invoker = Invoker(slow, timeout=0.2, replace=lambda: replaced.append(1))
    answers: list[int] = []
    waiting = [
        threading.Thread(target=lambda: answers.append(invoker({"rawPath": "x"}, "id").status))
        for _ in range(5)
    ]
    for thread in waiting:
        thread.start()
    for thread in waiting:
        thread.join()
    answers.append(invoker({"rawPath": "later"}, "id").status)
    release.set()
    assert (answers, ran) == ([503] * 6, ["x"])
    assert replaced


def test_a_head_beyond_the_limit_is_431() -> None:
    seen = Recorder()
    for changes in ({"headers": {"x-long": "x" * HEADER_LIMIT}}, {"query": "q=" + "x" * HEADER_LIMIT}):
        response = gateway(seen).handle(request("GET", "/v1/me", **changes))
        assert response.status == 431
        assert json.loads(response.body) == {"message": "Request Header Fields Too Large"}
    assert seen.events == []


def test_one_too_many_is_429_until_the_bucket_fills() -> None:
    now = [100.0]
    seen = Recorder()
    throttle = Throttle(rate=2, burst=3, monotonic=lambda: now[0])
    limited = Gateway(RouteTable(ROUTES), gateway(seen)._authorizer, Invoker(seen), throttle)

    def ask() -> HttpResponse:
        return limited.handle(request("GET", "/health", signed_in=False))

    assert [ask().status for _ in range(5)] == [204, 204, 204, 429, 429]
    assert json.loads(ask().body) == {"message": "Too Many Requests"}
    now[0] += 1
    assert [ask().status for _ in range(3)] == [204, 204, 429]
    now[0] += 3600
    assert [ask().status for _ in range(4)] == [204, 204, 204, 429]
    assert len(seen.events) == 8


def test_one_request_at_a_time() -> None:
    running: list[int] = []
    most: list[int] = []

    def handler(event: dict[str, Any], context: Any) -> Any:
        running.append(1)
        most.append(len(running))
        threading.Event().wait(0.01)
        running.pop()
        return {"statusCode": 200}

    open_gateway = gateway(handler)
    threads = [
        threading.Thread(target=open_gateway.handle, args=(request("GET", "/health"),)) for _ in range(20)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1] * 20


@pytest.mark.parametrize(
    ("result", "status", "body", "content_type"),
    [
        (
            {"statusCode": 201, "headers": {"ETag": '"1"'}, "body": "x"},
            201,
            b"x",
            "text/plain; charset=utf-8",
        ),
        (
            {
                "statusCode": 200,
                "headers": {"Content-Type": "image/png"},
                "body": "AP8=",
                "isBase64Encoded": True,
            },
            200,
            b"\x00\xff",
            "image/png",
        ),
        ({"hello": "there"}, 200, b'{"hello":"there"}', "application/json"),
        ({"statusCode": "nonsense"}, 500, b'{"message":"Internal Server Error"}', "application/json"),
        ({"statusCode": 200, "headers": []}, 200, b"", None),
        ({"statusCode": 200, "body": "?", "isBase64Encoded": True}, 500, None, "application/json"),
    ],
)
def test_results(result: Any, status: int, body: bytes | None, content_type: str | None) -> None:
    response = gateway(Recorder(result)).handle(request("GET", "/health"))
    assert response.status == status
    assert body is None or response.body == body
    assert header(response, "content-type") == content_type


def test_cookies_and_request_id() -> None:
    result = {"statusCode": 200, "cookies": ["a=1", "b=2"]}
    response = gateway(Recorder(result)).handle(request("GET", "/health"))
    assert [value for name, value in response.headers if name == "set-cookie"] == ["a=1", "b=2"]
    assert header(response, "apigw-requestid")


def test_the_template_of_a_request_has_no_ids() -> None:
    open_gateway = gateway(Recorder())
    assert open_gateway.template(request("GET", "/v1/patients/123")) == "/v1/patients/{patient_id}"
    assert open_gateway.template(request("GET", "/v2/anything/123")) == "unmatched"
