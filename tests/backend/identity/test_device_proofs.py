"""What a computer must show to count as remembered: nothing spoilt, borrowed, old or heard before."""

import base64
from dataclasses import replace

import pytest

from tests.backend.identity.computers import (
    after_password,
    last_answer,
    prove,
    remembered,
)
from tests.backend.identity.computers import pool as pool  # noqa: PLC0414 - a fixture
from tests.backend.identity.computers import tracking_pool as tracking_pool  # noqa: PLC0414 - a fixture
from tests.backend.identity.running import (
    REGION,
    Pool,
)
from tests.backend.identity.signing_in import (
    Refused,
    respond,
)


@pytest.mark.parametrize("part", ["password", "group"])
def test_another_secret_is_refused(pool: Pool, monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    email, computer, _ = remembered(pool)
    wrong = replace(computer, **{part: "-other"})
    with Refused("NotAuthorizedException", "Incorrect username or password."):
        prove(pool, after_password(pool, email, computer, monkeypatch), wrong)


@pytest.mark.parametrize(
    "wrong",
    [
        {"PASSWORD_CLAIM_SIGNATURE": base64.b64encode(bytes(32)).decode()},
        {"PASSWORD_CLAIM_SIGNATURE": "?"},
        {"PASSWORD_CLAIM_SECRET_BLOCK": base64.b64encode(bytes(768)).decode()},
        {"TIMESTAMP": "Sat Nov 21 12:00:00 UTC 2020"},
        {"DEVICE_KEY": f"{REGION}_00000000-0000-4000-8000-000000000000"},
        {"USERNAME": "ghost@example.org"},
    ],
)
def test_a_spoilt_proof_is_refused(
    pool: Pool, monkeypatch: pytest.MonkeyPatch, wrong: dict[str, str]
) -> None:
    email, computer, _ = remembered(pool)
    with Refused("NotAuthorizedException"):
        prove(pool, after_password(pool, email, computer, monkeypatch), computer, **wrong)


@pytest.mark.parametrize(
    "signed",
    [
        {"stamp": "Sat Nov 21 12:00:00 UTC 2020"},
        {"secret_block": base64.b64encode(bytes(768)).decode()},
    ],
    ids=["another time", "another block"],
)
def test_a_proof_that_is_right_for_something_else_is_refused(
    pool: Pool, monkeypatch: pytest.MonkeyPatch, signed: dict[str, str]
) -> None:
    email, computer, _ = remembered(pool)
    step = after_password(pool, email, computer, monkeypatch)
    answers, session = last_answer(pool, step, computer, **signed)
    with Refused("NotAuthorizedException"):
        respond(pool, "DEVICE_PASSWORD_VERIFIER", answers, session)


def test_a_proof_that_was_heard_before_opens_nothing(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    email, computer, _ = remembered(pool)
    answers, session = last_answer(pool, after_password(pool, email, computer, monkeypatch), computer)
    assert "AuthenticationResult" in respond(pool, "DEVICE_PASSWORD_VERIFIER", answers, session)
    with Refused("NotAuthorizedException", "session can only be used once"):
        respond(pool, "DEVICE_PASSWORD_VERIFIER", answers, session)


def test_wrong_proofs_lock_the_person(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    email, computer, _ = remembered(pool)
    for _ in range(5):
        with Refused("NotAuthorizedException", "Incorrect"):
            prove(pool, after_password(pool, email, computer, monkeypatch), replace(computer, password="x"))
    with Refused("NotAuthorizedException", "Password attempts exceeded"):
        after_password(pool, email, computer, monkeypatch)
