"""Ids that come in a body or a query: a uuid, or the field is wrong."""

from uuid import UUID

from medisecure_backend.contract.problems import FieldProblem
from medisecure_backend.services.errors import BadRequestError, UnprocessableError


def body_id(text: str, pointer: str) -> str:
    """An id from a body, in its usual form; UnprocessableError points at one that is none."""
    try:
        return str(UUID(text))
    except ValueError:
        raise UnprocessableError.at(pointer, "not-an-id") from None


def query_id(text: str | None, name: str) -> str | None:
    """An id from a query string, in its usual form; BadRequestError names one that is none."""
    try:
        return None if text is None else str(UUID(text))
    except ValueError:
        raise BadRequestError(
            "A query parameter is wrong.", errors=(FieldProblem(pointer=f"/{name}", code="not-an-id"),)
        ) from None
