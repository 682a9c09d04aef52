"""What admins do to accounts: each rule, each refusal, and both stores in step afterwards."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from medisecure_backend.api.runtime import runtime
from medisecure_backend.contract.administration import UserChange
from medisecure_backend.database.connections import Database
from medisecure_backend.services import user_changes
from medisecure_backend.services.directory_work import DirectoryWorker
from medisecure_backend.services.errors import ConflictError
from tests.backend.api.client import Client
from tests.backend.identity.running import PASSWORD, POOL_ID, Pool
from tests.backend.identity.signing_in import Refused, latest_code, password_step_at_pool_time
from tests.backend.people import People, Person
from tests.backend.server import Server
from tests.backend.users.conftest import Faults
from tests.backend.users.invited import act, change, first_sign_in, invite, read

ACTIONS = ("resend", "reset-mfa", "reset-password", "sign-out")
WHY = {"reason": "Lost phone, seen in person with passport"}


def active(admin: Client, pool: Pool, role: str = "Admin", **more: str) -> dict[str, Any]:
    """Somebody who has signed in."""
    user = invite(admin, role, **more)
    first_sign_in(pool, user["email"])
    return read(admin, user)


def in_pool(pool: Pool, user: dict[str, Any]) -> dict[str, Any]:
    return pool.admin().admin_get_user(UserPoolId=POOL_ID, Username=user["id"])


def groups(pool: Pool, user: dict[str, Any]) -> list[str]:
    reply = pool.admin().admin_list_groups_for_user(UserPoolId=POOL_ID, Username=user["id"])
    return [group["GroupName"] for group in reply["Groups"]]


def audited(postgres: Server, user: dict[str, Any]) -> list[tuple[str, str]]:
    with psycopg.connect(postgres.owner_dsn) as owner:
        return owner.execute(
            "SELECT action, detail FROM app.audit WHERE object_type = 'account' AND object_id = %s "
            "AND action NOT IN ('insert', 'update', 'refused') ORDER BY at",
            (user["id"],),
        ).fetchall()


def test_disabling_and_enabling_reach_the_pool(admin: Client, pool: Pool, postgres: Server) -> None:
    user = active(admin, pool)
    disabled = change(admin, user, is_enabled=False)
    assert (disabled.status, disabled.json["status"], disabled.json["is_pending"]) == (200, "disabled", False)
    assert disabled.json["disabled_at"]
    assert in_pool(pool, user)["Enabled"] is False
    with Refused("NotAuthorizedException", "User is disabled."):
        password_step_at_pool_time(pool, user["email"])
    enabled = change(admin, disabled.json, is_enabled=True)
    assert (enabled.json["status"], enabled.json["version"]) == ("active", user["version"] + 2)
    assert in_pool(pool, user)["Enabled"] is True
    assert audited(postgres, user) == [("disable", ""), ("enable", "")]


def test_why_is_in_the_audit(admin: Client, pool: Pool, postgres: Server) -> None:
    user = active(admin, pool)
    for wrong in ("too short", "x" * 401):
        assert change(admin, user, is_enabled=False, reason=wrong).status == 422
    moved = change(admin, user, role="Doctor", specialty="Cardiology", reason="Sees patients from Monday")
    disabled = change(admin, moved.json, is_enabled=False, reason="Left the clinic last Friday")
    assert disabled.json["status"] == "disabled"
    assert audited(postgres, user) == [
        ("role", "Admin to Doctor: Sees patients from Monday"),
        ("disable", "Left the clinic last Friday"),
    ]


def test_a_role_moves_between_groups(admin: Client, pool: Pool, postgres: Server) -> None:
    user = active(admin, pool)
    missing = change(admin, user, role="Doctor")
    assert (missing.status, missing.json["errors"]) == (422, [{"pointer": "/specialty", "code": "required"}])
    doctor = change(admin, user, role="Doctor", specialty="Cardiology")
    assert (doctor.status, doctor.json["role"], doctor.json["display_name"]) == (200, "Doctor", "Dr Ada Berg")
    assert groups(pool, user) == ["Doctor"]
    back = change(admin, doctor.json, role="Admin")
    assert (back.json["role"], back.json["doctor_id"]) == ("Admin", doctor.json["doctor_id"])
    again = change(admin, back.json, role="Doctor")
    assert (again.status, again.json["doctor_id"]) == (200, doctor.json["doctor_id"])
    assert audited(postgres, user) == [
        ("role", "Admin to Doctor"),
        ("role", "Doctor to Admin"),
        ("role", "Admin to Doctor"),
    ]


def test_a_patients_role_never_changes(admin: Client, people: People) -> None:
    patient = people.patient(has_account=False)
    user = invite(admin, "Patient", patient_id=str(patient.id))
    for role in ("Doctor", "Admin"):
        refused = change(admin, user, role=role, specialty="Cardiology")
        assert refused.json["errors"] == [{"pointer": "/role", "code": "not-for-this-account"}]
    refused = change(admin, invite(admin), role="Patient")
    assert (refused.status, refused.json["errors"][0]["pointer"]) == (422, "/role")


def test_a_new_name_is_everywhere(admin: Client, pool: Pool) -> None:
    user = active(admin, pool, "Doctor", specialty="Cardiology")
    changed = change(admin, user, family="Lund", phone="020 7946 0011", specialty="Geriatrics")
    assert changed.status == 200, changed.text
    assert (changed.json["display_name"], changed.json["phone"], changed.json["specialty"]) == (
        "Dr Ada Lund",
        "020 7946 0011",
        "Geriatrics",
    )
    attributes = {each["Name"]: each["Value"] for each in in_pool(pool, user)["UserAttributes"]}
    assert (attributes["family_name"], attributes["given_name"]) == ("Lund", "Ada")
    booked = {each["id"]: each["display_name"] for each in admin.get("/v1/doctors").json["items"]}
    assert booked[user["doctor_id"]] == "Dr Ada Lund"
    assert change(admin, changed.json, specialty="X" * 121).status == 422
    not_a_doctor = change(admin, invite(admin), specialty="Cardiology")
    assert not_a_doctor.json["errors"] == [{"pointer": "/specialty", "code": "not-for-this-role"}]


def test_a_change_needs_the_newest_version(admin: Client) -> None:
    user = invite(admin)
    path = f"/v1/admin/users/{user['id']}"
    assert admin.send("PATCH", path, {"is_enabled": False}).status == 428
    assert change(admin, user, 7, is_enabled=False).status == 412
    first = change(admin, user, given="Eda")
    assert (first.status, first.etag) == (200, f'"{user["version"] + 1}"')
    assert change(admin, user, given="Ida").status == 412
    same = change(admin, first.json, given="Eda")
    assert (same.status, same.etag) == (200, first.etag)


def test_an_account_nobody_has_is_not_found(admin: Client) -> None:
    nobody = {"id": str(uuid4()), "version": 1}
    assert admin.get(f"/v1/admin/users/{nobody['id']}").status == 404
    assert admin.get("/v1/admin/users/x").status == 404
    assert change(admin, nobody, given="Eda").status == 404
    for name in ACTIONS:
        assert act(admin, nobody, name, WHY if name == "reset-mfa" else None).status == 404


@pytest.mark.parametrize("name", ACTIONS)
def test_only_admins_act_on_accounts(name: str, people: People, pool: Pool) -> None:
    target = {"id": people.admin().sub, "version": 1}
    for person in (people.doctor(), people.patient()):
        client = Client(person)
        assert act(client, target, name, WHY if name == "reset-mfa" else None).status == 403
        assert change(client, target, given="Eda").status == 403
        assert client.get(f"/v1/admin/users/{target['id']}").status == 403


def test_nobody_locks_themselves_out(admin: Client, pool: Pool, people: People) -> None:
    people.admin()
    mine = {"id": admin.person.sub, "version": 1}
    for changes in ({"is_enabled": False}, {"role": "Doctor", "specialty": "Cardiology"}):
        refused = change(admin, mine, **changes)
        assert (refused.status, refused.json["type"]) == (409, "own-account")
    for name in ("reset-mfa", "reset-password"):
        refused = act(admin, mine, name, WHY if name == "reset-mfa" else None)
        assert (refused.status, refused.json["type"]) == (409, "own-account")


def test_whom_the_pool_does_not_know_is_signed_out_here_and_the_admin_is_told(
    admin: Client, people: People, pool: Pool
) -> None:
    """The same answer again for the same key: not the one from before the pool was asked."""
    unknown, key = people.doctor(), str(uuid4())
    path = f"/v1/admin/users/{unknown.sub}/sign-out"
    first, again = (admin.send("POST", path, key=key) for _ in range(2))
    assert (first.status, first.json["type"]) == (409, "account-state")
    assert (again.status, again.text, again.headers["Content-Type"]) == (
        409,
        first.text,
        "application/problem+json",
    )


def test_whom_the_pool_does_not_know_signs_out_everywhere(pool: Pool, people: People) -> None:
    """Their tokens end here, and the pool has no sign-in of theirs: nothing is left to refuse."""
    unknown = people.doctor()
    assert Client(unknown).send("POST", "/v1/me/sign-out").status == 204


@pytest.fixture
def only_two(postgres: Server, people: People, pool: Pool, faults: Faults) -> list[Person]:
    """Two admins, and every other admin of the test database out of the way."""
    with psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute(
            "INSERT INTO app.user_state (sub, disabled_at) SELECT sub, now() FROM app.account "
            "WHERE role = 'Admin' ON CONFLICT (sub) DO UPDATE SET disabled_at = now()"
        )
    return [people.admin(), people.admin()]


def test_the_last_admin_stays(only_two: list[Person], pool: Pool) -> None:
    first, second = (Client(each) for each in only_two)
    invite(first)  # an invitation nobody has taken up administers nothing
    gone = change(first, {"id": second.person.sub, "version": 1}, is_enabled=False)
    assert gone.status in {200, 409}, gone.text
    mine = {"id": first.person.sub, "version": 1}
    for changes in ({"is_enabled": False}, {"role": "Doctor", "specialty": "Cardiology"}):
        refused = change(first, mine, **changes)
        assert (refused.status, refused.json["type"]) == (409, "last-admin")


def test_two_admins_who_disable_each_other_at_once_leave_one(
    only_two: list[Person], postgres: Server, database: Database
) -> None:
    start = Barrier(2)

    def disable(pair: tuple[Person, Person]) -> str:
        start.wait(10)
        try:
            with database.transaction(pair[0].caller) as tx:
                user_changes.change_user(tx, pair[0].caller, pair[1].sub, UserChange(is_enabled=False), 1)
        except ConflictError as refusal:
            return refusal.type.value
        return "done"

    first, second = only_two
    with ThreadPoolExecutor(2) as threads:
        found = sorted(threads.map(disable, [(first, second), (second, first)]))
    assert found == ["done", "last-admin"]
    with psycopg.connect(postgres.owner_dsn) as owner:
        left = owner.execute(
            "SELECT count(*) FROM app.account a LEFT JOIN app.user_state s USING (sub) "
            "WHERE a.sub = ANY(%s) AND s.disabled_at IS NULL",
            ([each.sub for each in only_two],),
        ).fetchone()
    assert left == (1,)


def test_a_lost_authenticator_is_taken_away_with_a_reason(
    admin: Client, pool: Pool, postgres: Server
) -> None:
    user = active(admin, pool)
    for wrong in ({}, {"reason": "lost"}):
        assert act(admin, user, "reset-mfa", wrong).status == 422
    reset = act(admin, user, "reset-mfa", WHY)
    assert (reset.status, reset.json["has_authenticator"], reset.json["is_pending"]) == (200, False, False)
    assert "UserMFASettingList" not in in_pool(pool, user)
    step = password_step_at_pool_time(pool, user["email"], PASSWORD)
    assert step["ChallengeName"] == "MFA_SETUP"
    assert audited(postgres, user) == [("reset-mfa", WHY["reason"])]
    assert act(admin, invite(admin), "reset-mfa", WHY).json["type"] == "account-state"


def test_a_password_is_reset_by_mail(admin: Client, pool: Pool) -> None:
    user = active(admin, pool)
    reset = act(admin, user, "reset-password")
    assert (reset.status, reset.json["status"]) == (200, "reset-required")
    with Refused("PasswordResetRequiredException"):
        password_step_at_pool_time(pool, user["email"], PASSWORD)
    assert latest_code(pool, user["email"]).isdigit()
    assert act(admin, invite(admin), "reset-password").json["type"] == "account-state"


def test_the_pool_knows_an_accounts_state_better(admin: Client, pool: Pool) -> None:
    """Somebody chose a password and stopped there: the pool refuses to invite them again."""
    user = invite(admin)
    pool.admin().admin_set_user_password(
        UserPoolId=POOL_ID, Username=user["id"], Password=PASSWORD, Permanent=True
    )
    refused = act(admin, user, "resend")
    assert (refused.status, refused.json["type"]) == (409, "account-state")
    found = read(admin, user)
    assert (found["status"], found["is_pending"]) == ("active", False)


@pytest.mark.parametrize(
    "operation",
    ["AdminGetUser", "AdminDisableUser", "AdminListGroupsForUser", "AdminUserGlobalSignOut"],
)
@pytest.mark.parametrize("how", ["refuse", "lose"])
def test_a_pool_that_fails_at_any_step_is_told_later(
    admin: Client, faults: Faults, pool: Pool, operation: str, how: str
) -> None:
    user = active(admin, pool)
    getattr(faults, how).add(operation)
    disabled = change(admin, user, is_enabled=False)
    assert (disabled.status, disabled.json["status"], disabled.json["is_pending"]) == (200, "disabled", True)
    faults.heal()
    assert admin.get("/v1/admin/users", q=user["email"]).status == 200
    found = read(admin, user)
    assert (found["status"], found["is_pending"]) == ("disabled", False)
    assert in_pool(pool, user)["Enabled"] is False


@pytest.mark.parametrize(
    "operation", ["AdminListGroupsForUser", "AdminRemoveUserFromGroup", "AdminAddUserToGroup"]
)
@pytest.mark.parametrize("how", ["refuse", "lose"])
def test_a_role_changed_half_way_is_finished(
    admin: Client, faults: Faults, pool: Pool, operation: str, how: str
) -> None:
    user = active(admin, pool)
    getattr(faults, how).add(operation)
    changed = change(admin, user, role="Doctor", specialty="Cardiology")
    assert (changed.json["role"], changed.json["is_pending"]) == ("Doctor", True)
    back = change(admin, changed.json, role="Admin")
    assert back.json["is_pending"] is True
    faults.heal()
    admin.get("/v1/admin/users")
    assert (groups(pool, user), read(admin, user)["is_pending"]) == (["Admin"], False)


def test_a_process_that_died_after_its_commit_is_caught_up_by_another(admin: Client, pool: Pool) -> None:
    user, caller, running = active(admin, pool), admin.person.caller, runtime()
    with running.database.transaction(caller) as tx:
        user_changes.change_user(tx, caller, user["id"], UserChange(is_enabled=False), user["version"])
    assert in_pool(pool, user)["Enabled"] is True
    assert read(admin, user)["is_pending"] is True
    DirectoryWorker(running.database, caller, running.directory).repair()
    assert in_pool(pool, user)["Enabled"] is False
    assert read(admin, user)["is_pending"] is False


def test_users_are_found_by_name_role_and_status(admin: Client, pool: Pool) -> None:
    family = f"Zz{uuid4().hex[:8]}"
    first = invite(admin, "Doctor", family=family, given="Bo", specialty="Cardiology")
    second = invite(admin, family=family, given="Ana Lena")
    third = active(admin, pool, family=family, given="Cy")
    change(admin, third, is_enabled=False)

    def found(**query: str) -> list[str]:
        answered = admin.get("/v1/admin/users", **query)
        assert answered.status == 200, answered.text
        return [each["id"] for each in answered.json["items"]]

    ids = {"first": first["id"], "second": second["id"], "third": third["id"]}
    everybody = [ids["second"], ids["first"], ids["third"]]
    assert found(q=family) == everybody
    assert found(q=f"lena {family.upper()}") == [ids["second"]]
    assert found(q=family[1:]) == []
    assert found(q=first["email"][:12]) == [ids["first"]]
    assert found(q=family, role="Doctor") == [ids["first"]]
    assert found(q=family, status="invited") == everybody[:2]
    assert found(q=family, status="disabled") == [ids["third"]]
    assert admin.get("/v1/admin/users", status="gone").status == 400
    paged: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        page = admin.get("/v1/admin/users", q=family, limit="1", **cursor).json
        paged += [each["id"] for each in page["items"]]
        if page["next_cursor"] is None:
            break
        cursor = {"cursor": page["next_cursor"]}
    assert paged == everybody


def test_a_list_of_users_asks_the_pool_nothing(admin: Client, faults: Faults) -> None:
    invite(admin)
    faults.seen.clear()
    assert admin.get("/v1/admin/users").status == 200
    assert faults.seen == []


def test_tries_that_do_not_finish_are_counted(admin: Client, pool: Pool) -> None:
    user = active(admin, pool)
    for _ in range(2):
        with Refused("NotAuthorizedException"):
            password_step_at_pool_time(pool, user["email"], "Wrong-password-7")
    assert read(admin, user)["unfinished_sign_ins"] == 2
