"""One route: who may call it, what it takes, what it answers."""

import re
from dataclasses import dataclass
from typing import Any

from medisecure_backend.api.queries import NoQuery
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import PERMISSIONS, Permission, Role
from medisecure_backend.contract.wire import Request

ACCESS_SCOPE = "aws.cognito.signin.user.admin"
"""The scope of every Cognito access token and of no ID token."""

_PARAMETER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Route:
    """One route. Any of `permissions` opens it; None means open to everyone, without a token."""

    operation: str
    method: str
    path: str
    summary: str
    permissions: frozenset[Permission] | None
    reply: Any = None
    request: type[Request] | None = None
    query: type[Request] = NoQuery
    status: int = 200
    creates: bool = False
    changes: bool = False
    versioned: bool = False
    content_types: tuple[str, ...] = ("application/json",)
    """What its reply may come as."""
    refusals: frozenset[int] = frozenset()
    """What it answers beside what follows from the rest: 406, 413, 415, 429; 404 if its body names one."""
    conflicts: frozenset[ProblemType] = frozenset()
    """Why it may answer 409, each by its own type."""

    @property
    def key(self) -> str:
        """The route key as API Gateway writes it."""
        return f"{self.method} {self.path}"

    @property
    def scopes(self) -> tuple[str, ...]:
        """What the gateway asks of a token; nothing on the routes open to everyone."""
        return () if self.permissions is None else (ACCESS_SCOPE,)

    @property
    def path_parameters(self) -> tuple[str, ...]:
        """The names in braces, in order."""
        return tuple(_PARAMETER.findall(self.path))

    def admits(self, role: Role) -> bool:
        """Whether this role may call the route at all."""
        return self.permissions is None or not self.permissions.isdisjoint(PERMISSIONS[role])
