"""Which method and path lead to the Lambda, and which scopes each asks for."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from medisecure_backend.api.route import ACCESS_SCOPE

_PARAMETER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Route:
    """One route of the API; without scopes it is open to everyone."""

    method: str
    template: str
    scopes: tuple[str, ...] = (ACCESS_SCOPE,)

    @property
    def key(self) -> str:
        """The route key as API Gateway writes it."""
        return f"{self.method} {self.template}"


@dataclass(frozen=True)
class Match:
    """A route and the values of its path parameters."""

    route: Route
    parameters: Mapping[str, str]


class RouteTable:
    """Finds the route of a request; a full match goes before one with parameters."""

    def __init__(self, routes: Iterable[Route]) -> None:
        self._fixed: dict[str, Route] = {}
        self._open: list[tuple[str, re.Pattern[str], Route]] = []
        for route in routes:
            if _PARAMETER.search(route.template):
                self._open.append((route.method, _pattern(route.template), route))
            else:
                self._fixed[route.key] = route

    def match(self, method: str, path: str) -> Match | None:
        """The route for this method and path, or None."""
        fixed = self._fixed.get(f"{method} {path}")
        if fixed is not None:
            return Match(fixed, {})
        for wanted, pattern, route in self._open:
            found = pattern.fullmatch(path) if wanted == method else None
            if found is not None:
                return Match(route, {name: unquote(value) for name, value in found.groupdict().items()})
        return None


def _pattern(template: str) -> re.Pattern[str]:
    pieces = _PARAMETER.split(template)
    literal = [re.escape(piece) for piece in pieces[::2]]
    named = [f"(?P<{name}>[^/]+)" for name in pieces[1::2]]
    joined = literal[0] + "".join(group + text for group, text in zip(named, literal[1:], strict=True))
    return re.compile(joined)
