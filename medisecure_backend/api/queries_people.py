"""What may stand in the query string of lists about people."""

from datetime import date
from typing import Annotated, Literal, get_args

import msgspec

from medisecure_backend.api.queries import PageQuery
from medisecure_backend.contract.administration import UserStatus
from medisecure_backend.contract.patterns import list_of
from medisecure_backend.contract.problems import FieldProblem
from medisecure_backend.contract.tasks import TaskKind
from medisecure_backend.contract.wire import Id, Request
from medisecure_backend.services.errors import BadRequestError


class UserQuery(PageQuery, frozen=True):
    """Accounts by the start of a name or e-mail address, of one role or status if asked."""

    q: Annotated[str, msgspec.Meta(max_length=100)] = ""
    role: Literal["Patient", "Doctor", "Admin"] | None = None
    status: UserStatus | None = None


class ThreadQuery(PageQuery, frozen=True):
    """Threads, of one patient if asked."""

    patient_id: Id | None = None


class TaskQuery(PageQuery, frozen=True):
    """Tasks; `kinds` is a comma-separated list of what is wanted."""

    kinds: Annotated[
        str, msgspec.Meta(max_length=200, extra_json_schema={"pattern": list_of(get_args(TaskKind))})
    ] = ""


class ReportQuery(Request, frozen=True):
    """The days of a report, both included; without them the last four weeks."""

    from_: date | None = msgspec.field(name="from", default=None)
    to: date | None = None


def task_kinds(text: str) -> list[str] | None:
    """The kinds in a query, None for all; BadRequestError for one there is not."""
    kinds = [kind for kind in text.split(",") if kind]
    if not set(kinds) <= set(get_args(TaskKind)):
        problem = FieldProblem(pointer="/kinds", code="not-allowed")
        raise BadRequestError("A query parameter is wrong.", errors=(problem,))
    return kinds or None
