"""What administrators do, and that nobody else does it."""

import uuid
from typing import Any

import botocore.exceptions
import psycopg
import pyotp
import pytest

from tests.backend.identity.running import CLIENT_ID, PASSWORD, POOL_ID, SECRET, Pool
from tests.backend.identity.signing_in import (
    Refused,
    code,
    code_step,
    password_step,
    password_step_at_pool_time,
    respond,
    sign_in,
    user_of,
)

NEW = "Another-horse-battery-8"


def invite(pool: Pool, email: str, **more: Any) -> dict[str, Any]:
    pairs = {"email": email, "email_verified": "true", "given_name": "Kai", "family_name": "Roos"}
    attributes = [{"Name": name, "Value": value} for name, value in pairs.items()]
    request = {"UserPoolId": POOL_ID, "Username": email, "UserAttributes": attributes, **more}
    return pool.admin().admin_create_user(**request)["User"]


def invited_password(pool: Pool, email: str) -> str:
    bodies = [message.body for message in pool.outbox.messages() if message.recipient == email]
    return bodies[-1].split("temporary password is ")[1].split("\n")[0]


def new_address() -> str:
    return f"kai.{uuid.uuid4().hex[:10]}@example.org"


def test_from_invitation_to_the_first_tokens(pool: Pool) -> None:
    email = new_address()
    user = invite(pool, email)
    assert user["UserStatus"] == "FORCE_CHANGE_PASSWORD"
    pool.admin().admin_add_user_to_group(UserPoolId=POOL_ID, Username=user["Username"], GroupName="Doctor")
    step = password_step(pool, email, invited_password(pool, email))
    assert step["ChallengeName"] == "NEW_PASSWORD_REQUIRED"
    assert step["ChallengeParameters"]["requiredAttributes"] == "[]"
    answers = {"USERNAME": user_of(step), "NEW_PASSWORD": "weak"}
    with Refused("InvalidPasswordException"):
        respond(pool, "NEW_PASSWORD_REQUIRED", answers, step["Session"])
    answers["NEW_PASSWORD"] = NEW
    set_up = respond(pool, "NEW_PASSWORD_REQUIRED", answers, step["Session"])
    assert set_up["ChallengeName"] == "MFA_SETUP"
    with Refused("NotAuthorizedException", "only be used once"):
        respond(pool, "NEW_PASSWORD_REQUIRED", answers, step["Session"])
    secret = pool.client().associate_software_token(Session=set_up["Session"])
    verified = pool.client().verify_software_token(
        Session=secret["Session"], UserCode=pyotp.TOTP(secret["SecretCode"]).at(pool.clock())
    )
    done = respond(pool, "MFA_SETUP", {"USERNAME": user_of(set_up)}, verified["Session"])
    assert "AccessToken" in done["AuthenticationResult"]
    assert password_step(pool, email, NEW)["ChallengeName"] == "SOFTWARE_TOKEN_MFA"


def test_a_temporary_password_must_not_be_kept(pool: Pool) -> None:
    email = new_address()
    invite(pool, email, TemporaryPassword=PASSWORD, MessageAction="SUPPRESS")
    step = password_step(pool, email)
    answers = {"USERNAME": user_of(step), "NEW_PASSWORD": PASSWORD}
    with Refused("PasswordHistoryPolicyViolationException"):
        respond(pool, "NEW_PASSWORD_REQUIRED", answers, step["Session"])


def test_missing_attributes_are_asked_for(pool: Pool) -> None:
    email = new_address()
    pool.admin().admin_create_user(
        UserPoolId=POOL_ID, Username=email, TemporaryPassword=PASSWORD, MessageAction="SUPPRESS"
    )
    step = password_step(pool, email)
    needed = '["userAttributes.given_name","userAttributes.family_name"]'
    assert step["ChallengeParameters"]["requiredAttributes"] == needed
    answers = {"USERNAME": user_of(step), "NEW_PASSWORD": NEW}
    with Refused("InvalidParameterException", "Missing required attribute"):
        respond(pool, "NEW_PASSWORD_REQUIRED", answers, step["Session"])
    answers |= {"userAttributes.given_name": "Kai", "userAttributes.family_name": "Roos"}
    for name in ("userAttributes.email_verified", "userAttributes.custom:role"):
        with Refused("InvalidParameterException"):
            respond(pool, "NEW_PASSWORD_REQUIRED", answers | {name: "true"}, step["Session"])
    assert respond(pool, "NEW_PASSWORD_REQUIRED", answers, step["Session"])["ChallengeName"] == "MFA_SETUP"


def test_a_temporary_password_ends_after_seven_days_and_can_be_renewed(pool: Pool) -> None:
    email = new_address()
    invite(pool, email)
    first = invited_password(pool, email)
    pool.clock.forward(days=7, seconds=1)
    with Refused("NotAuthorizedException", "Temporary password has expired"):
        password_step_at_pool_time(pool, email, first)
    pool.admin().admin_create_user(UserPoolId=POOL_ID, Username=email, MessageAction="RESEND")
    second = invited_password(pool, email)
    assert second != first
    step = password_step_at_pool_time(pool, email, second)
    assert step["ChallengeName"] == "NEW_PASSWORD_REQUIRED"
    with Refused("NotAuthorizedException", "Incorrect"):
        password_step_at_pool_time(pool, email, first)


def test_invitations_are_refused_where_they_make_no_sense(pool: Pool) -> None:
    email = pool.account()
    with Refused("UsernameExistsException"):
        invite(pool, email)
    with Refused("UnsupportedUserStateException"):
        pool.admin().admin_create_user(UserPoolId=POOL_ID, Username=email, MessageAction="RESEND")
    with Refused("UserNotFoundException"):
        pool.admin().admin_create_user(UserPoolId=POOL_ID, Username=new_address(), MessageAction="RESEND")
    with Refused("InvalidPasswordException"):
        invite(pool, new_address(), TemporaryPassword="weak")
    before = len(pool.outbox.messages())
    invite(pool, new_address(), MessageAction="SUPPRESS")
    assert len(pool.outbox.messages()) == before


def test_passwords_set_by_an_administrator(pool: Pool) -> None:
    email = pool.account()
    admin = pool.admin()
    admin.admin_set_user_password(UserPoolId=POOL_ID, Username=email, Password=NEW, Permanent=True)
    assert password_step(pool, email, NEW)["ChallengeName"] == "SOFTWARE_TOKEN_MFA"
    admin.admin_set_user_password(UserPoolId=POOL_ID, Username=email, Password="A-third-horse-battery-9")
    step = password_step(pool, email, "A-third-horse-battery-9")
    assert step["ChallengeName"] == "NEW_PASSWORD_REQUIRED"


def test_an_authenticator_is_switched_off_and_on(pool: Pool) -> None:
    email = pool.account()
    pool.admin().admin_set_user_mfa_preference(
        UserPoolId=POOL_ID, Username=email, SoftwareTokenMfaSettings={"Enabled": False}
    )
    assert password_step(pool, email)["ChallengeName"] == "MFA_SETUP"
    pool.admin().admin_set_user_mfa_preference(
        UserPoolId=POOL_ID, Username=email, SoftwareTokenMfaSettings={"Enabled": True}
    )
    assert password_step(pool, email)["ChallengeName"] == "SOFTWARE_TOKEN_MFA"


def test_a_software_token_is_deleted(pool: Pool) -> None:
    email = pool.account()
    token = sign_in(pool, email)["AccessToken"]
    named = {"UserPoolId": POOL_ID, "Username": email}
    pool.admin().admin_delete_software_token(**named)
    assert "UserMFASettingList" not in pool.admin().admin_get_user(**named)
    assert "UserMFASettingList" not in pool.client().get_user(AccessToken=token)
    assert password_step_at_pool_time(pool, email)["ChallengeName"] == "MFA_SETUP"
    with Refused("InvalidParameterException", "not registered"):
        pool.admin().admin_delete_software_token(**named)
    with Refused("UserNotFoundException"):
        pool.admin().admin_delete_software_token(UserPoolId=POOL_ID, Username="ghost@example.org")


def test_an_authenticator_is_changed_with_an_access_token(pool: Pool) -> None:
    email = pool.account()
    token = sign_in(pool, email)["AccessToken"]
    client = pool.client()
    with Refused("SoftwareTokenMFANotFoundException"):
        client.verify_software_token(AccessToken=token, UserCode="123456")
    secret = client.associate_software_token(AccessToken=token)["SecretCode"]
    with Refused("EnableSoftwareTokenMFAException"):
        client.verify_software_token(AccessToken=token, UserCode="000000")
    pool.clock.forward(seconds=31)
    code_step(pool, password_step_at_pool_time(pool, email), code(pool, SECRET))
    client.verify_software_token(AccessToken=token, UserCode=code(pool, secret))
    with Refused("CodeMismatchException"):
        code_step(pool, password_step_at_pool_time(pool, email), code(pool, SECRET))
    sign_in(pool, email, secret=secret)


def test_groups(pool: Pool) -> None:
    email = pool.account("Doctor")
    admin = pool.admin()
    one = {"UserPoolId": POOL_ID, "Username": email, "GroupName": "Patient"}
    for _ in range(2):
        admin.admin_add_user_to_group(**one)
    listed = admin.admin_list_groups_for_user(UserPoolId=POOL_ID, Username=email)["Groups"]
    assert [group["GroupName"] for group in listed] == ["Doctor", "Patient"]
    admin.admin_remove_user_from_group(**one)
    members = admin.list_users_in_group(UserPoolId=POOL_ID, GroupName="Doctor")["Users"]
    assert any(
        user["Username"] == admin.admin_get_user(UserPoolId=POOL_ID, Username=email)["Username"]
        for user in members
    )
    with Refused("ResourceNotFoundException", "Group not found."):
        admin.admin_add_user_to_group(**one | {"GroupName": "Owner"})
    first = admin.list_groups(UserPoolId=POOL_ID, Limit=2)
    rest = admin.list_groups(UserPoolId=POOL_ID, Limit=2, NextToken=first["NextToken"])
    names = [group["GroupName"] for group in first["Groups"] + rest["Groups"]]
    assert names == ["Admin", "Doctor", "Patient"]


def test_lists_have_pages_and_filters(pool: Pool) -> None:
    emails = [pool.account() for _ in range(5)]
    admin = pool.admin()
    found: list[str] = []
    token: dict[str, str] = {}
    while True:
        page = admin.list_users(UserPoolId=POOL_ID, Limit=2, **token)
        assert len(page["Users"]) <= 2
        found += [user["Username"] for user in page["Users"]]
        if "PaginationToken" not in page:
            break
        token = {"PaginationToken": page["PaginationToken"]}
    assert len(found) == len(set(found)) == pool.row("SELECT count(*) FROM identity.account")[0]
    one = admin.list_users(UserPoolId=POOL_ID, Filter=f'email = "{emails[0].upper()}"')["Users"]
    assert len(one) == 1
    by_sub = admin.list_users(UserPoolId=POOL_ID, Filter=f'sub = "{one[0]["Username"]}"')["Users"]
    assert by_sub == one
    assert admin.list_users(UserPoolId=POOL_ID, Filter=f'email ^= "{emails[1][:12]}"')["Users"]
    assert admin.list_users(UserPoolId=POOL_ID, Filter='status = "Disabled"')["Users"] == []
    only = admin.list_users(UserPoolId=POOL_ID, AttributesToGet=["email"])["Users"][0]["Attributes"]
    assert [each["Name"] for each in only] == ["email"]
    assert admin.list_users(UserPoolId=POOL_ID, Filter='email = "x\' OR true --"')["Users"] == []


def test_a_groups_people_have_pages(pool: Pool) -> None:
    admin = pool.admin()
    emails = {pool.account("Admin") for _ in range(3)}
    found: list[str] = []
    more: dict[str, str] = {}
    while True:
        page = admin.list_users_in_group(UserPoolId=POOL_ID, GroupName="Admin", Limit=2, **more)
        assert len(page["Users"]) <= 2
        pairs = [pair for user in page["Users"] for pair in user["Attributes"]]
        found += [pair["Value"] for pair in pairs if pair["Name"] == "email"]
        if "NextToken" not in page:
            break
        more = {"NextToken": page["NextToken"]}
    assert emails <= set(found)
    assert len(found) == len(set(found))
    with Refused("InvalidParameterException"):
        admin.list_users_in_group(UserPoolId=POOL_ID, GroupName="Admin", NextToken="made-up")


@pytest.mark.parametrize(
    "wanted",
    [
        {"Filter": "email = x"},
        {"Filter": 'srp_verifier = "x"'},
        {"Filter": 'email ~ "x"'},
        {"PaginationToken": "bm90IGEgdG9rZW4gYXQgYWxsIGJ1dCBsb25n"},
        {"PaginationToken": "!!"},
    ],
)
def test_bad_lists_are_refused(pool: Pool, wanted: dict[str, str]) -> None:
    with Refused("InvalidParameterException"):
        pool.admin().list_users(UserPoolId=POOL_ID, **wanted)


def test_descriptions_are_true(pool: Pool) -> None:
    described = pool.admin().describe_user_pool(UserPoolId=POOL_ID)["UserPool"]
    assert described["MfaConfiguration"] == "ON"
    assert described["Policies"]["PasswordPolicy"]["MinimumLength"] == 12
    client = pool.admin().describe_user_pool_client(UserPoolId=POOL_ID, ClientId=CLIENT_ID)["UserPoolClient"]
    assert client["PreventUserExistenceErrors"] == "ENABLED"
    assert client["RefreshTokenRotation"] == {"Feature": "ENABLED", "RetryGracePeriodSeconds": 20}
    assert (client["AccessTokenValidity"], client["RefreshTokenValidity"]) == (10, 12)


ADMINISTRATORS = [
    ("admin_get_user", {"Username": "x"}),
    ("admin_delete_user", {"Username": "x"}),
    ("admin_create_user", {"Username": "x@example.org"}),
    ("admin_set_user_password", {"Username": "x", "Password": NEW, "Permanent": True}),
    ("admin_add_user_to_group", {"Username": "x", "GroupName": "Admin"}),
    ("admin_user_global_sign_out", {"Username": "x"}),
    ("list_users", {}),
    ("list_users_in_group", {"GroupName": "Admin"}),
    ("list_groups", {}),
    ("describe_user_pool", {}),
]


@pytest.mark.parametrize(("operation", "more"), ADMINISTRATORS)
def test_without_a_signature_an_administrators_operation_is_refused(
    pool: Pool, operation: str, more: dict[str, Any]
) -> None:
    with Refused("MissingAuthenticationTokenException"):
        getattr(pool.client(), operation)(UserPoolId=POOL_ID, **more)


@pytest.mark.parametrize("operation", ["admin_get_user", "admin_disable_user", "admin_user_global_sign_out"])
def test_unknown_people_and_pools(pool: Pool, operation: str) -> None:
    with Refused("UserNotFoundException"):
        getattr(pool.admin(), operation)(UserPoolId=POOL_ID, Username="ghost@example.org")
    with Refused("ResourceNotFoundException"):
        getattr(pool.admin(), operation)(UserPoolId="eu-west-2_Other", Username="ghost@example.org")


def test_signing_a_person_out_everywhere(pool: Pool) -> None:
    email = pool.account()
    token = sign_in(pool, email)["AccessToken"]
    pool.admin().admin_user_global_sign_out(UserPoolId=POOL_ID, Username=email)
    with Refused("NotAuthorizedException", "revoked"):
        pool.client().get_user(AccessToken=token)


def test_deleting_a_person_removes_everything_of_them(pool: Pool) -> None:
    email = pool.account()
    sign_in(pool, email)
    sub = pool.row("SELECT sub FROM identity.account WHERE email = %s", email)[0]
    pool.admin().admin_delete_user(UserPoolId=POOL_ID, Username=email)
    with psycopg.connect(pool.dsn) as connection:
        for table in ("account", "membership", "challenge", "refresh_family", "former_password", "code"):
            query = f"SELECT count(*) FROM identity.{table} WHERE sub = %s"
            assert connection.execute(query.encode(), (sub,)).fetchone() == (0,), table


def test_unknown_operations(pool: Pool) -> None:
    with pytest.raises(botocore.exceptions.ClientError) as caught:
        pool.client().list_web_authn_credentials(AccessToken="x")
    assert caught.value.response["Error"]["Code"] == "UnknownOperationException"
