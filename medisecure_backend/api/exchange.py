"""What an operation gets and what it gives back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from psycopg import Connection

from medisecure_backend.api.queries import PageQuery
from medisecure_backend.api.runtime import Runtime
from medisecure_backend.contract.wire import Request
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.cursors import Paging

R = TypeVar("R", bound=Request)
Undo = Callable[[], None]


class Versioned(Protocol):
    """A record whose version is its ETag."""

    @property
    def version(self) -> int:
        """The record's version."""
        ...


@dataclass(frozen=True)
class Call:
    """One request inside its transaction, read and checked."""

    tx: Connection[Any]
    caller: Caller
    runtime: Runtime
    path: Mapping[str, str]
    """The path's parameters, checked."""
    query_content: Request
    body_content: Request | None
    if_match: int
    undo: list[Undo] = field(default_factory=list[Undo])
    """What to take back outside the database if the transaction does not end well."""

    @property
    def record_id(self) -> str:
        """The record the path names as {id}."""
        return self.path["id"]

    def query(self, type_: type[R]) -> R:
        """The query string as the type the route table names."""
        return _typed(self.query_content, type_)

    def body(self, type_: type[R]) -> R:
        """The body as the type the route table names."""
        return _typed(self.body_content, type_)

    def paging(self) -> Paging:
        """Which page the query asks for."""
        query = self.query(PageQuery)
        return Paging(self.runtime.signer, query.limit, query.cursor)


@dataclass(frozen=True)
class Answer:
    """What an operation answers; `version` becomes the ETag. Content that is bytes goes out as it is."""

    content: object = None
    version: int | None = None
    content_type: str = "application/json"
    finish: "Callable[[], Answer] | None" = None
    """What is done once the transaction holds; its answer is the one that is sent."""


Operation = Callable[[Call], Answer]
Operations = Mapping[str, Operation]


def record(content: Versioned) -> Answer:
    """The answer with a record and its ETag."""
    return Answer(content, content.version)


def _typed(content: object, type_: type[R]) -> R:
    if not isinstance(content, type_):
        raise TypeError(f"the route table does not name {type_.__name__} for this route")
    return content
