"""Which route an event is for, and its reply as API Gateway wants it.

Of our own: importing a framework's resolver took as long as all the rest of the API.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from medisecure_backend.api.pipeline import Event, Reply
from medisecure_backend.api.route import Route


@dataclass(frozen=True)
class Dispatcher:
    """Routes by method and path, those without parameters first."""

    _exact: Mapping[tuple[str, str], Route]
    _patterns: tuple[tuple[str, re.Pattern[str], Route], ...] = field(repr=False)

    @classmethod
    def of(cls, routes: Iterable[Route]) -> "Dispatcher":
        """The dispatcher of these routes."""
        given = tuple(routes)
        return cls(
            {(route.method, route.path): route for route in given if not route.path_parameters},
            tuple((route.method, _pattern(route.path), route) for route in given if route.path_parameters),
        )

    def find(self, event: Event) -> tuple[Route, dict[str, str]] | None:
        """The route of an event and its path's parameters; None if there is none."""
        method, path = str(event["requestContext"]["http"]["method"]), str(event["rawPath"])
        exact = self._exact.get((method, path))
        if exact is not None:
            return exact, {}
        for known, pattern, route in self._patterns:
            if known == method and (match := pattern.fullmatch(path)):
                return route, match.groupdict()
        return None


def gateway_response(reply: Reply) -> dict[str, Any]:
    """A reply in the payload format 2.0."""
    headers = {"Cache-Control": "no-store", **reply.headers}
    if reply.etag is not None:
        headers["ETag"] = reply.etag
    if reply.retry_after_s is not None:
        headers["Retry-After"] = str(reply.retry_after_s)
    if reply.body:
        headers["Content-Type"] = reply.content_type
    return {"statusCode": reply.status, "headers": headers, "body": reply.body, "isBase64Encoded": False}


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", path)
    literal = (re.escape(part) if at % 2 == 0 else f"(?P<{part}>[^/]+)" for at, part in enumerate(parts))
    return re.compile("".join(literal))
