"""A self-registered person becomes a patient: the real trigger, the real database function."""

import uuid
from collections.abc import Generator
from datetime import timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from medisecure_backend.triggers.post_confirmation import handler
from tests.backend.identity.running import (
    CLIENT_ID,
    PASSWORD,
    POOL_ID,
    REGION,
    Pool,
    fresh_database,
    running_pool,
)
from tests.backend.identity.signing_in import Refused, latest_code, sign_in
from tests.backend.server import Server


@pytest.fixture
def clinic_pool(postgres: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[Pool]:
    """A pool whose trigger is the real one, with what a Lambda has in its environment."""
    with running_pool(fresh_database(postgres.owner_dsn), tmp_path, confirmed=handler) as pool:
        monkeypatch.setenv("MEDISECURE_COGNITO_ENDPOINT", pool.url)
        monkeypatch.setenv("MEDISECURE_DSN_TRIGGER", postgres.dsns["ms_trigger"])
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAEXAMPLEEXAMPLE12")
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "not-a-real-secret")
        yield pool


def register(pool: Pool, **attributes: str) -> tuple[str, str]:
    email = f"nora.{uuid.uuid4().hex[:10]}@example.org"
    pairs = {"given_name": "Nora", "family_name": "Lund", "email": email, **attributes}
    reply = pool.client().sign_up(
        ClientId=CLIENT_ID,
        Username=email,
        Password=PASSWORD,
        UserAttributes=[{"Name": name, "Value": value} for name, value in pairs.items()],
    )
    return email, reply["UserSub"]


def confirm(pool: Pool, email: str) -> None:
    pool.client().confirm_sign_up(
        ClientId=CLIENT_ID, Username=email, ConfirmationCode=latest_code(pool, email)
    )


def groups_of(pool: Pool, email: str) -> list[str]:
    reply = pool.admin().admin_list_groups_for_user(UserPoolId=POOL_ID, Username=email)
    return [group["GroupName"] for group in reply["Groups"]]


def test_a_confirmed_person_is_a_patient_with_an_unverified_record(
    clinic_pool: Pool, postgres: Server
) -> None:
    email, sub = register(clinic_pool, birthdate="1990-04-01")
    assert groups_of(clinic_pool, email) == []
    confirm(clinic_pool, email)
    assert groups_of(clinic_pool, email) == ["Patient"]
    with psycopg.connect(postgres.owner_dsn) as connection:
        row = connection.execute(
            """
            SELECT p.family, p.given, p.birth_date::text, p.status, a.role
            FROM app.account a JOIN app.patient p ON p.id = a.patient_id WHERE a.sub = %s
            """,
            (sub,),
        ).fetchone()
    assert row == ("Lund", "Nora", "1990-04-01", "unverified", "Patient")


def test_the_trigger_may_run_twice(clinic_pool: Pool, postgres: Server) -> None:
    email, sub = register(clinic_pool, birthdate="1990-04-01")
    confirm(clinic_pool, email)
    event = {
        "triggerSource": "PostConfirmation_ConfirmSignUp",
        "region": REGION,
        "userPoolId": POOL_ID,
        "userName": sub,
        "request": {
            "userAttributes": {
                "sub": sub,
                "email": email,
                "given_name": "Nora",
                "family_name": "Lund",
                "birthdate": "1990-04-01",
            }
        },
        "response": {},
    }
    assert handler(event, None) == event
    with psycopg.connect(postgres.owner_dsn) as connection:
        assert connection.execute("SELECT count(*) FROM app.account WHERE sub = %s", (sub,)).fetchone() == (
            1,
        )


@pytest.mark.parametrize("birthdate", [{}, {"birthdate": "spring"}])
def test_without_a_date_of_birth_there_is_a_role_but_no_record(
    clinic_pool: Pool, postgres: Server, birthdate: dict[str, str]
) -> None:
    email, sub = register(clinic_pool, **birthdate)
    confirm(clinic_pool, email)
    assert groups_of(clinic_pool, email) == ["Patient"]
    with psycopg.connect(postgres.owner_dsn) as connection:
        assert connection.execute("SELECT 1 FROM app.account WHERE sub = %s", (sub,)).fetchone() is None


def test_a_new_password_ends_every_sign_in_made_with_the_old_one(clinic_pool: Pool) -> None:
    email = clinic_pool.account()
    before = sign_in(clinic_pool, email)
    client = clinic_pool.client()
    client.forgot_password(ClientId=CLIENT_ID, Username=email)
    client.confirm_forgot_password(
        ClientId=CLIENT_ID,
        Username=email,
        ConfirmationCode=latest_code(clinic_pool, email),
        Password="Another-harbour-58",
    )

    with Refused("NotAuthorizedException", "Refresh Token has been revoked"):
        client.get_tokens_from_refresh_token(ClientId=CLIENT_ID, RefreshToken=before["RefreshToken"])
    with Refused("NotAuthorizedException", "Access Token has been revoked"):
        client.get_user(AccessToken=before["AccessToken"])


NEW_PASSWORD = {
    "triggerSource": "PostConfirmation_ConfirmForgotPassword",
    "region": REGION,
    "userPoolId": POOL_ID,
}


def new_password_of(sub: str) -> dict[str, Any]:
    return {**NEW_PASSWORD, "userName": sub, "request": {"userAttributes": {"sub": sub}}}


def test_the_clinic_too_refuses_what_the_old_password_opened(clinic_pool: Pool, postgres: Server) -> None:
    sub = str(uuid.uuid4())
    handler(new_password_of(sub), None)
    with psycopg.connect(postgres.owner_dsn) as owner:
        state = "SELECT tokens_valid_after FROM app.user_state WHERE sub = %s"
        (first,) = owner.execute(state, (sub,)).fetchone() or (None,)
        assert first is not None
        later = "UPDATE app.user_state SET tokens_valid_after = %s WHERE sub = %s"
        owner.execute(later, (first + timedelta(hours=1), sub))
        owner.commit()
        handler(new_password_of(sub), None)
        (again,) = owner.execute(state, (sub,)).fetchone() or (None,)
    assert again == first + timedelta(hours=1), "a repeated call takes nothing back"


@pytest.mark.parametrize(
    ("setting", "nowhere"),
    [
        ("MEDISECURE_COGNITO_ENDPOINT", "http://127.0.0.1:9"),
        ("MEDISECURE_DSN_TRIGGER", "host=127.0.0.1 port=1 user=canary password=canary"),
    ],
)
def test_a_new_password_counts_although_the_sign_ins_could_not_be_ended(
    clinic_pool: Pool,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    setting: str,
    nowhere: str,
) -> None:
    monkeypatch.setenv(setting, nowhere)
    event = new_password_of(str(uuid.uuid4()))
    assert handler(event, None) == event
    assert "could not be ended" in caplog.text
    assert "canary" not in caplog.text


def test_other_confirmations_change_nothing() -> None:
    event = {"triggerSource": "PostConfirmation_SomethingNew"}
    assert handler(event, None) == event


def test_a_failing_trigger_is_told_without_its_details(
    clinic_pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    email, _ = register(clinic_pool, birthdate="1990-04-01")
    monkeypatch.setenv("MEDISECURE_DSN_TRIGGER", "host=127.0.0.1 port=1 user=canary connect_timeout=2")
    with Refused("UserLambdaValidationException", "PostConfirmation failed"):
        confirm(clinic_pool, email)
