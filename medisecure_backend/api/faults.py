"""Faults below the services: what the database says, as a refusal a client understands."""

from collections.abc import Callable
from typing import TypeVar

import psycopg
from psycopg import errors as pg

from medisecure_backend.api.log import log_crash
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.services.errors import (
    ConflictError,
    NotFoundError,
    ServiceError,
    UnavailableError,
    UnprocessableError,
)

T = TypeVar("T")
_PASSING = (pg.DeadlockDetected, pg.SerializationFailure)


def retry_once(work: Callable[[], T]) -> T:
    """Run it; once more if two transactions stood in each other's way."""
    try:
        return work()
    except _PASSING:
        return work()


def refusal(error: Exception) -> ServiceError:
    """The refusal an error becomes. What nobody foresaw is logged (type and place only) and is a 500."""
    if isinstance(error, ServiceError):
        return error
    if isinstance(error, pg.UniqueViolation):
        return ConflictError(ProblemType.DUPLICATE)
    if isinstance(error, (psycopg.DataError, pg.CheckViolation, pg.ForeignKeyViolation, pg.NotNullViolation)):
        return UnprocessableError("The database refuses a value.")
    if isinstance(error, pg.InsufficientPrivilege):
        return NotFoundError()
    log_crash(error)
    if isinstance(error, psycopg.OperationalError):
        return UnavailableError()
    return ServiceError()
