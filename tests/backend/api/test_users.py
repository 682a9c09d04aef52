"""Accounts: admins see and invite them, in a real user pool and the real database."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from medisecure_backend.api.runtime import runtime
from medisecure_backend.services.errors import ConflictError
from medisecure_backend.services.user_directory import NewUser, UserDirectory
from tests.backend.api.client import Answered, Client
from tests.backend.identity.running import POOL_ID, REGION, Pool, fresh_database, running_pool
from tests.backend.people import People
from tests.backend.server import Server


@pytest.fixture(scope="module")
def pool(postgres: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pool]:
    dsn = fresh_database(postgres.owner_dsn)
    with running_pool(dsn, tmp_path_factory.mktemp("pool")) as running, pytest.MonkeyPatch.context() as patch:
        patch.setenv("MEDISECURE_COGNITO_ENDPOINT", running.url)
        patch.setenv("MEDISECURE_USER_POOL_ID", POOL_ID)
        patch.setenv("MEDISECURE_REGION", REGION)
        patch.setenv("AWS_ACCESS_KEY_ID", "AKIAEXAMPLEEXAMPLE12")
        patch.setenv("AWS_SECRET_ACCESS_KEY", "not-a-real-secret")
        runtime().database.close()
        runtime.cache_clear()
        yield running
        runtime().database.close()
        runtime.cache_clear()


@pytest.fixture
def admin(pool: Pool, people: People) -> Client:
    return Client(people.admin())


def wish(role: str, **more: str) -> dict[str, Any]:
    return {"email": f"{uuid4().hex}@example.org", "family": "Berg", "given": "Ada", "role": role, **more}


def users(admin: Client) -> dict[str, Any]:
    found: dict[str, Any] = {}
    cursor: dict[str, str] = {}
    while True:
        page = admin.get("/v1/admin/users", limit="2", **cursor)
        assert page.status == 200, page.text
        found |= {each["email"]: each for each in page.json["items"]}
        if page.json["next_cursor"] is None:
            return found
        cursor = {"cursor": page.json["next_cursor"]}


def test_an_invited_doctor_can_be_booked_and_is_listed(admin: Client) -> None:
    new = wish("Doctor", specialty="Cardiology", phone="+442079460000")
    invited = admin.create("/v1/admin/users", new)
    assert invited.status == 201, invited.text
    assert (invited.json["role"], invited.json["status"]) == ("Doctor", "invited")
    assert invited.json["invitation_expires_at"] > invited.json["created_at"]
    doctors = {each["specialty"]: each for each in admin.get("/v1/doctors").json["items"]}
    assert doctors["Cardiology"]["display_name"] == "Dr Ada Berg"
    listed = users(admin)[new["email"]]
    assert listed == invited.json


def test_an_invited_patient_owns_their_record(admin: Client, people: People, postgres: Server) -> None:
    patient = people.patient(has_account=False)
    new = wish("Patient", patient_id=str(patient.id))
    invited = admin.create("/v1/admin/users", new)
    assert invited.status == 201, invited.text
    with psycopg.connect(postgres.owner_dsn) as owner:
        row = owner.execute(
            "SELECT patient_id FROM app.account WHERE sub = %s", (invited.json["id"],)
        ).fetchone()
    assert row == (patient.id,)
    again = admin.create("/v1/admin/users", wish("Patient", patient_id=str(patient.id)))
    assert (again.status, again.json["type"]) == (409, "duplicate")


def test_active_people_are_listed_with_their_authenticator(admin: Client, pool: Pool) -> None:
    email = pool.account("Admin")
    found = users(admin)[email]
    assert (found["status"], found["has_authenticator"], found["role"]) == ("active", True, "Admin")


def test_the_same_invitation_twice_is_one_person(admin: Client) -> None:
    new, key = wish("Admin"), str(uuid4())
    first = admin.send("POST", "/v1/admin/users", new, key=key)
    again = admin.send("POST", "/v1/admin/users", new, key=key)
    assert (first.status, again.status, first.text) == (201, 201, again.text)
    other = admin.create("/v1/admin/users", new)
    assert (other.status, other.json["type"]) == (409, "duplicate")


@pytest.mark.parametrize(
    ("new", "pointer", "code"),
    [
        (wish("Patient"), "/patient_id", "required"),
        (wish("Patient", patient_id=str(uuid4())), "/patient_id", "unknown"),
        (wish("Patient", patient_id="x"), "/patient_id", "not-an-id"),
        (wish("Doctor"), "/specialty", "required"),
        (wish("Admin", patient_id=str(uuid4())), "/patient_id", "not-for-this-role"),
        (wish("Nurse"), "/role", "not-allowed"),
        (wish("Admin") | {"email": "nobody"}, "/email", "wrong-format"),
    ],
)
def test_a_wrong_invitation_is_pointed_at(
    admin: Client, new: dict[str, Any], pointer: str, code: str
) -> None:
    refused = admin.create("/v1/admin/users", new)
    assert (refused.status, refused.json["errors"]) == (422, [{"pointer": pointer, "code": code}])
    assert new["email"] not in users(admin)


def test_if_the_database_refuses_nobody_stays_in_the_directory(
    admin: Client, postgres: Server, pool: Pool
) -> None:
    new = wish("Admin")
    with psycopg.connect(postgres.owner_dsn, autocommit=True) as owner:
        owner.execute("ALTER TABLE app.account ADD CONSTRAINT no_more CHECK (family <> 'Berg') NOT VALID")
        try:
            refused: Answered = admin.create("/v1/admin/users", new)
        finally:
            owner.execute("ALTER TABLE app.account DROP CONSTRAINT no_more")
    assert refused.status == 422
    assert new["email"] not in users(admin)
    assert admin.create("/v1/admin/users", new).status == 201


def test_a_directory_that_does_not_answer_is_said_so(people: People, pool: Pool) -> None:
    silent = UserDirectory(REGION, POOL_ID, "http://127.0.0.1:9")
    undo: list[Callable[[], None]] = []
    with pytest.raises(Exception, match="directory does not answer"):
        silent.invite(NewUser("a@example.org", "Berg", "Ada", "Admin"), undo)
    assert undo == []


def test_an_address_can_be_invited_once(pool: Pool) -> None:
    directory = UserDirectory(REGION, POOL_ID, pool.url)
    new = NewUser(f"{uuid4().hex}@example.org", "Berg", "Ada", "Doctor")
    user = directory.invite(new, [])
    assert directory.group_names(user.username) == ["Doctor"]
    with pytest.raises(ConflictError):
        directory.invite(new, [])
    directory.remove(user.username)
    assert directory.invite(new, []).sub != user.sub
