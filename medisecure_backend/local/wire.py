"""What travels over the loopback port, free of any web server: one request, one response."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class HttpRequest:
    """One request as it arrived; header names are lower case, repeats joined by commas.

    The repr leaves out everything that may carry a secret or patient data.
    """

    method: str
    path: str = field(repr=False)
    query: str = field(default="", repr=False)
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True)
class HttpResponse:
    """One answer, ready to be written; the repr leaves out headers and body."""

    status: int
    headers: list[tuple[str, str]] = field(repr=False)
    body: bytes = field(default=b"", repr=False)


def json_response(
    status: int, document: object, headers: list[tuple[str, str]] | None = None
) -> HttpResponse:
    """An answer with a JSON document as its body."""
    body = json.dumps(document, separators=(",", ":")).encode()
    return HttpResponse(status, [("content-type", "application/json"), *(headers or [])], body)
