"""Inviting: in a real user pool and the real database, or in neither."""

from typing import Any
from uuid import uuid4

import boto3
import psycopg
import pytest

from medisecure_backend.api.runtime import runtime
from medisecure_backend.services.directory_user import NewUser
from medisecure_backend.services.errors import ConflictError
from medisecure_backend.services.user_directory import UserDirectory
from tests.backend.api.client import Answered, Client
from tests.backend.identity.running import POOL_ID, REGION, Pool
from tests.backend.people import People
from tests.backend.server import Server
from tests.backend.users.conftest import Faults
from tests.backend.users.invited import act, first_sign_in, invite, read, temporary_password, wish


def in_pool(pool: Pool, email: str) -> bool:
    return pool.row("SELECT count(*) FROM identity.account WHERE email = %s", email) == (1,)


def accounts(postgres: Server, email: str) -> int:
    with psycopg.connect(postgres.owner_dsn) as owner:
        row = owner.execute("SELECT count(*) FROM app.account WHERE email = %s", (email,)).fetchone()
    assert row is not None
    return row[0]


def age_notes(postgres: Server) -> None:
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute("UPDATE app.directory_work SET created_at = created_at - interval '2 minutes'")


def notes(postgres: Server) -> int:
    with psycopg.connect(postgres.owner_dsn) as owner:
        row = owner.execute("SELECT count(*) FROM app.directory_work").fetchone()
    assert row is not None
    return row[0]


def test_the_directory_signs_with_its_own_keys_whatever_boto3_has_in_common(
    admin: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    others = boto3.Session(aws_access_key_id="AKIAOTHEROTHEROTHER1", aws_secret_access_key="another")
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", others)
    runtime().database.close()
    runtime.cache_clear()
    assert admin.create("/v1/admin/users", wish("Doctor", specialty="Cardiology")).status == 201


def test_an_invited_doctor_can_be_booked_and_is_listed(admin: Client) -> None:
    new = wish("Doctor", specialty="Cardiology", phone="+442079460000")
    invited = admin.create("/v1/admin/users", new)
    assert invited.status == 201, invited.text
    assert (invited.json["role"], invited.json["status"]) == ("Doctor", "invited")
    assert invited.json["invitation_expires_at"] > invited.json["created_at"]
    doctors = {each["id"]: each["display_name"] for each in admin.get("/v1/doctors").json["items"]}
    assert doctors[invited.json["doctor_id"]] == "Dr Ada Berg"
    assert admin.get("/v1/admin/users", q=new["email"]).json["items"] == [invited.json]


def test_an_invited_patient_owns_their_record(admin: Client, people: People) -> None:
    patient = people.patient(has_account=False)
    invited = invite(admin, "Patient", patient_id=str(patient.id))
    assert (invited["patient_id"], invited["status"]) == (str(patient.id), "invited")
    again = admin.create("/v1/admin/users", wish("Patient", patient_id=str(patient.id)))
    assert (again.status, again.json["type"]) == (409, "duplicate")


def test_the_first_sign_in_makes_an_invited_person_active(admin: Client, pool: Pool) -> None:
    user = invite(admin)
    first_sign_in(pool, user["email"])
    found = read(admin, user)
    assert (found["status"], found["has_authenticator"], found["unfinished_sign_ins"]) == ("active", True, 0)
    assert found["last_sign_in_at"] > found["created_at"]
    assert found["invitation_expires_at"] is None
    again = act(admin, user, "resend")
    assert (again.status, again.json["type"]) == (409, "account-state")


def test_an_expired_invitation_is_said_so_and_sent_again(admin: Client, pool: Pool, postgres: Server) -> None:
    user = invite(admin)
    first = temporary_password(pool, user["email"])
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute(
            "UPDATE app.user_state SET invitation_expires_at = now() - interval '1 hour' WHERE sub = %s",
            (user["id"],),
        )
    assert read(admin, user)["status"] == "invitation-expired"
    key = str(uuid4())
    path = f"/v1/admin/users/{user['id']}/resend"
    sent, repeated = (admin.send("POST", path, key=key) for _ in range(2))
    assert (sent.status, sent.json["status"], sent.json["is_pending"]) == (200, "invited", False)
    assert repeated.status == 200
    second = temporary_password(pool, user["email"])
    assert second != first
    mails = [each for each in pool.outbox.messages() if each.recipient == user["email"]]
    assert len(mails) == 2
    first_sign_in(pool, user["email"])


def test_the_same_invitation_twice_is_one_person(admin: Client) -> None:
    new, key = wish("Admin"), str(uuid4())
    first = admin.send("POST", "/v1/admin/users", new, key=key)
    again = admin.send("POST", "/v1/admin/users", new, key=key)
    assert (first.status, again.status, first.text) == (201, 201, again.text)
    other = admin.create("/v1/admin/users", new | {"email": new["email"].upper()})
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
        (wish("Admin") | {"email": "j\u00fcrgen@example.org"}, "/email", "wrong-format"),
        (wish("Admin") | {"email": "\U000a4162@example.org"}, "/email", "wrong-format"),
    ],
)
def test_a_wrong_invitation_is_pointed_at(
    admin: Client, pool: Pool, new: dict[str, Any], pointer: str, code: str
) -> None:
    refused = admin.create("/v1/admin/users", new)
    assert (refused.status, refused.json["errors"]) == (422, [{"pointer": pointer, "code": code}])
    assert not in_pool(pool, new["email"])


def test_if_the_database_refuses_nobody_stays_in_the_directory(
    admin: Client, postgres: Server, pool: Pool
) -> None:
    new = wish("Admin") | {"family": "Nobody"}
    with psycopg.connect(postgres.owner_dsn, autocommit=True) as owner:
        owner.execute("ALTER TABLE app.account ADD CONSTRAINT no_more CHECK (family <> 'Nobody') NOT VALID")
        try:
            refused: Answered = admin.create("/v1/admin/users", new)
        finally:
            owner.execute("ALTER TABLE app.account DROP CONSTRAINT no_more")
    assert refused.status == 422
    assert (in_pool(pool, new["email"]), notes(postgres)) == (False, 0)
    assert admin.create("/v1/admin/users", new).status == 201


@pytest.mark.parametrize("operation", ["AdminCreateUser", "AdminAddUserToGroup"])
@pytest.mark.parametrize("how", ["refuse", "lose"])
def test_a_pool_that_fails_at_any_step_leaves_nobody_half_made(
    admin: Client, faults: Faults, pool: Pool, operation: str, how: str
) -> None:
    new = wish()
    getattr(faults, how).add(operation)
    refused = admin.create("/v1/admin/users", new)
    assert (refused.status, refused.json["type"]) == (503, "unavailable")
    assert not in_pool(pool, new["email"])
    assert admin.get("/v1/admin/users", q=new["email"]).json["items"] == []
    faults.heal()
    assert admin.create("/v1/admin/users", new).status == 201


@pytest.mark.parametrize("operation", ["AdminCreateUser", "AdminAddUserToGroup"])
def test_what_could_not_be_taken_back_is_taken_back_later(
    admin: Client, faults: Faults, pool: Pool, postgres: Server, operation: str
) -> None:
    """As after a crash in the middle: the pool has a user, the clinic a note and no account."""
    new, other = wish(), wish()
    faults.lose.add(operation)
    faults.refuse |= {"AdminGetUser", "AdminDeleteUser"}
    for each in (new, other):
        assert admin.create("/v1/admin/users", each).status == 503
        assert (in_pool(pool, each["email"]), accounts(postgres, each["email"])) == (True, 0)
    assert notes(postgres) == 2
    faults.heal()
    assert admin.create("/v1/admin/users", new).status == 201
    assert (in_pool(pool, new["email"]), accounts(postgres, new["email"]), notes(postgres)) == (True, 1, 1)
    age_notes(postgres)
    assert admin.get("/v1/admin/users").status == 200
    assert (in_pool(pool, other["email"]), notes(postgres)) == (False, 0)


def test_somebody_the_pool_knew_before_is_never_removed(
    admin: Client, faults: Faults, pool: Pool, postgres: Server
) -> None:
    new = wish()
    pool.admin().admin_create_user(UserPoolId=POOL_ID, Username=new["email"], MessageAction="SUPPRESS")
    with psycopg.connect(pool.dsn) as connection:
        connection.execute(
            "UPDATE identity.account SET created_at = created_at - interval '1 day' WHERE email = %s",
            (new["email"],),
        )
    refused = admin.create("/v1/admin/users", new)
    assert (refused.status, refused.json["type"]) == (409, "duplicate")
    assert (in_pool(pool, new["email"]), notes(postgres)) == (True, 0)


def test_an_address_can_be_invited_once(pool: Pool) -> None:
    directory = UserDirectory(REGION, POOL_ID, pool.url)
    new = NewUser(f"{uuid4().hex[:12]}@example.org", "Berg", "Ada", "Doctor")
    user = directory.invite(new)
    assert directory.group_names(user.username) == ["Doctor"]
    with pytest.raises(ConflictError):
        directory.invite(new)
    directory.remove(user.username)
    assert directory.invite(new).sub != user.sub


@pytest.mark.parametrize(
    "email", ["a" * 65 + "@example.org", "a@" + "b" * 125 + ".org", "no\x01body@example.org"]
)
def test_an_address_the_pool_cannot_have_is_refused_in_its_field(
    admin: Client, postgres: Server, email: str
) -> None:
    refused = admin.create("/v1/admin/users", wish("Admin", email=email))
    assert (refused.status, refused.json["errors"][0]["pointer"]) == (422, "/email")
    assert notes(postgres) == 0


def test_an_invitation_the_pool_cannot_even_look_for_does_not_stand_in_the_way(
    admin: Client, postgres: Server
) -> None:
    with psycopg.connect(postgres.owner_dsn) as owner:
        add = "INSERT INTO app.directory_work (email, actions) VALUES (%s, '{invite}')"
        owner.execute(add, ("a" * 150 + "@example.org",))
    age_notes(postgres)
    listed = admin.get("/v1/admin/users")
    assert listed.status == 200, listed.text
    assert notes(postgres) == 0
