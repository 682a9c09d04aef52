"""Faults below the services become plain refusals; the log tells type and place and no more."""

import io
import logging
import subprocess
import sys
from collections.abc import Iterator

import psycopg
import pytest
from psycopg import errors as pg

from medisecure_backend.api import faults
from medisecure_backend.api.log import logger
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.services.errors import NotFoundError
from tests.backend.api.client import Client
from tests.backend.people import People

CANARY = "canary-7f3a"


@pytest.mark.parametrize("error", [pg.DeadlockDetected, pg.SerializationFailure])
def test_two_transactions_in_each_others_way_try_once_more(error: type[Exception]) -> None:
    tries: list[int] = []

    def work() -> int:
        tries.append(1)
        if len(tries) == 1:
            raise error
        return 7

    assert (faults.retry_once(work), len(tries)) == (7, 2)


def test_they_try_once_more_and_not_for_ever() -> None:
    tries: list[int] = []

    def work() -> int:
        tries.append(1)
        raise pg.DeadlockDetected

    with pytest.raises(pg.DeadlockDetected):
        faults.retry_once(work)
    assert len(tries) == 2


@pytest.mark.parametrize(
    ("error", "status", "type_"),
    [
        (pg.UniqueViolation(CANARY), 409, ProblemType.DUPLICATE),
        (pg.CheckViolation(CANARY), 422, ProblemType.UNPROCESSABLE),
        (psycopg.DataError(CANARY), 422, ProblemType.UNPROCESSABLE),
        (pg.InsufficientPrivilege(CANARY), 404, ProblemType.NOT_FOUND),
        (pg.DeadlockDetected(CANARY), 503, ProblemType.UNAVAILABLE),
        (psycopg.OperationalError(CANARY), 503, ProblemType.UNAVAILABLE),
        (ZeroDivisionError(CANARY), 500, ProblemType.INTERNAL),
        (NotFoundError(), 404, ProblemType.NOT_FOUND),
    ],
)
def test_every_fault_has_a_refusal_that_repeats_nothing(
    error: Exception, status: int, type_: ProblemType, written: io.StringIO
) -> None:
    refusal = faults.refusal(error)
    assert (refusal.status, refusal.type) == (status, type_)
    assert CANARY not in f"{refusal} {refusal.detail} {refusal.title}"
    assert CANARY not in written.getvalue()


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What the API's log writes."""
    handler = logger.handlers[0]
    assert isinstance(handler, logging.StreamHandler)
    stream = io.StringIO()
    before = handler.setStream(stream)
    yield stream
    handler.setStream(before)


def test_the_log_has_no_values(people: People, written: io.StringIO) -> None:
    doctor, patient = people.doctor(), people.patient(CANARY)
    people.assign(doctor, patient)
    client = Client(doctor)
    client.get("/v1/patients", q=CANARY)
    client.get(f"/v1/patients/{patient.id}", q=CANARY)
    client.create(f"/v1/patients/{patient.id}/encounters", {"reason": CANARY, CANARY: CANARY})
    text = written.getvalue()
    assert ('"status":200' in text, '"status":400' in text, '"status":422' in text) == (True, True, True)
    assert CANARY not in text
    assert doctor.sub not in text


def test_the_handler_starts_without_boto3() -> None:
    code = "import sys, medisecure_backend.api.handler as _; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert {"boto3", "botocore.client", "pydantic"} & set(done.stdout.split()) == set()
