"""Between WSGI and our own request and response."""

from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import quote

from medisecure_backend.local.wire import HttpRequest, HttpResponse

StartResponse = Callable[[str, list[tuple[str, str]]], object]


class TooLargeError(Exception):
    """The body is longer than anything here takes; it was not read."""


def read_request(environ: dict[str, Any], body_limit: int) -> HttpRequest:
    """The request in a WSGI environment, its body read up to the limit."""
    headers = {
        name[5:].replace("_", "-").lower(): value
        for name, value in environ.items()
        if name.startswith("HTTP_")
    }
    for name in ("CONTENT_TYPE", "CONTENT_LENGTH"):
        if environ.get(name):
            headers[name.replace("_", "-").lower()] = environ[name]
    return HttpRequest(
        method=environ["REQUEST_METHOD"],
        path=quote(environ["PATH_INFO"].encode("latin-1"), safe="/:@!$&'()*+,;=~-._"),
        query=environ.get("QUERY_STRING", ""),
        headers=headers,
        body=_read_body(environ, body_limit),
    )


def write_response(response: HttpResponse, start_response: StartResponse) -> Iterable[bytes]:
    """Send a response through WSGI. One to HEAD says itself how long its body would be."""
    headers = list(response.headers)
    if not any(name == "content-length" for name, _ in headers):
        headers.append(("content-length", str(len(response.body))))
    start_response(f"{response.status} ", headers)
    return [response.body]


def _read_body(environ: dict[str, Any], limit: int) -> bytes:
    declared = environ.get("CONTENT_LENGTH") or ""
    if declared.isdigit() and int(declared) > limit:
        raise TooLargeError
    body: bytes = environ["wsgi.input"].read(limit + 1)
    if len(body) > limit:
        raise TooLargeError
    return body
