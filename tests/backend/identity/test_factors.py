"""Second factors: codes by text message and e-mail, the choice, and switching them on and off."""

from typing import Any

import psycopg
import pytest
from psycopg.types.json import Jsonb

from tests.backend.identity.running import POOL_ID, Pool
from tests.backend.identity.signing_in import (
    Refused,
    Reply,
    code,
    code_step,
    latest_code,
    password_step,
    password_step_at_pool_time,
    respond,
    sign_in,
    user_of,
)

PHONE = "+442079460123"
ON, OFF = {"Enabled": True}, {"Enabled": False}
FIRST = {"Enabled": True, "PreferredMfa": True}
APP, SMS, EMAIL = "SOFTWARE_TOKEN_MFA", "SMS_MFA", "EMAIL_OTP"
CODES = {SMS: "SMS_MFA_CODE", EMAIL: "EMAIL_OTP_CODE"}


def person(pool: Pool, *, app: bool = True, **settings: Any) -> str:
    """Somebody with a phone and these factors beside the authenticator (or without it)."""
    email = pool.account()
    with psycopg.connect(pool.dsn) as connection:
        connection.execute(
            "UPDATE identity.account SET attributes = attributes || %s WHERE email = %s",
            (Jsonb({"phone_number": PHONE}), email),
        )
    named = {"UserPoolId": POOL_ID, "Username": email}
    if not app:
        pool.admin().admin_delete_software_token(**named)
    if settings:
        pool.admin().admin_set_user_mfa_preference(**named, **settings)
    return email


def sent_code(pool: Pool, recipient: str) -> str:
    return latest_code(pool, recipient)


def answer(pool: Pool, step: Reply, text: str) -> Reply:
    name = step["ChallengeName"]
    return respond(pool, name, {"USERNAME": user_of(step), CODES[name]: text}, step["Session"])


def wrong(right: str) -> str:
    return f"{(int(right) + 1) % 10**6:06d}"


def test_a_code_by_text_message(pool: Pool) -> None:
    email = person(pool, app=False, SMSMfaSettings=ON)
    step = password_step(pool, email)
    assert step["ChallengeName"] == SMS
    assert step["ChallengeParameters"]["CODE_DELIVERY_DELIVERY_MEDIUM"] == "SMS"
    assert step["ChallengeParameters"]["CODE_DELIVERY_DESTINATION"] == "+*******0123"
    sent = pool.outbox.messages()[-1]
    assert (sent.kind, sent.recipient, sent.subject) == ("sms", PHONE, "")
    right = sent_code(pool, PHONE)
    with Refused("CodeMismatchException"):
        answer(pool, step, wrong(right))
    assert "AuthenticationResult" in answer(pool, step, right)
    with Refused("NotAuthorizedException", "session can only be used once"):
        answer(pool, step, right)


def test_a_code_by_email(pool: Pool) -> None:
    email = person(pool, app=False, EmailMfaSettings=ON)
    step = password_step(pool, email)
    assert step["ChallengeName"] == EMAIL
    assert step["ChallengeParameters"]["CODE_DELIVERY_DESTINATION"] == "a***@e***"
    assert pool.outbox.messages()[-1].kind == "sign-in"
    with Refused("CodeMismatchException"):
        answer(pool, step, wrong(sent_code(pool, email)))
    assert "AuthenticationResult" in answer(pool, step, sent_code(pool, email))


def test_a_code_belongs_to_its_session(pool: Pool) -> None:
    email = person(pool, app=False, SMSMfaSettings=ON)
    first = password_step(pool, email)
    old = sent_code(pool, PHONE)
    second = password_step(pool, email)
    new = sent_code(pool, PHONE)
    if old != new:
        with Refused("CodeMismatchException"):
            answer(pool, second, old)
    assert "AuthenticationResult" in answer(pool, second, new)
    assert "AuthenticationResult" in answer(pool, first, old)


def test_a_code_lives_no_longer_than_its_session(pool: Pool) -> None:
    email = person(pool, app=False, SMSMfaSettings=ON)
    step = password_step(pool, email)
    pool.clock.forward(minutes=16)
    with Refused("NotAuthorizedException", "session is expired"):
        answer(pool, step, sent_code(pool, PHONE))


def test_wrong_codes_use_the_session_up_and_lock_the_person(pool: Pool) -> None:
    email = person(pool, app=False, SMSMfaSettings=ON)
    step = password_step(pool, email)
    right = sent_code(pool, PHONE)
    for _ in range(5):
        with Refused("CodeMismatchException"):
            answer(pool, step, wrong(right))
    with Refused("NotAuthorizedException"):
        answer(pool, step, right)
    with Refused("NotAuthorizedException", "Password attempts exceeded"):
        password_step(pool, email)


def test_somebody_disabled_is_told_after_the_password_and_sent_nothing(pool: Pool) -> None:
    email = person(pool, app=False, SMSMfaSettings=ON)
    pool.admin().admin_disable_user(UserPoolId=POOL_ID, Username=email)
    before = len(pool.outbox.messages())
    with Refused("NotAuthorizedException", "User is disabled."):
        password_step(pool, email)
    assert len(pool.outbox.messages()) == before


def test_codes_are_not_sent_without_end(pool: Pool) -> None:
    email = person(pool, app=False, SMSMfaSettings=ON)
    for _ in range(10):
        password_step(pool, email)
    before = len(pool.outbox.messages())
    with Refused("TooManyRequestsException"):
        password_step(pool, email)
    assert len(pool.outbox.messages()) == before
    pool.clock.forward(minutes=16)
    step = password_step_at_pool_time(pool, email)
    answer(pool, step, sent_code(pool, PHONE))
    for _ in range(10):  # a finished sign-in starts the count afresh
        password_step_at_pool_time(pool, email)


def test_without_a_preference_the_person_chooses(pool: Pool) -> None:
    email = person(pool, SMSMfaSettings=ON, EmailMfaSettings=ON)
    for chosen, right in (
        (SMS, lambda: sent_code(pool, PHONE)),
        (EMAIL, lambda: sent_code(pool, email)),
        ("EMAIL_MFA", lambda: sent_code(pool, email)),
    ):
        choice = password_step(pool, email)
        assert choice["ChallengeName"] == "SELECT_MFA_TYPE"
        assert choice["ChallengeParameters"]["MFAS_CAN_CHOOSE"] == f'["{APP}","{SMS}","{EMAIL}"]'
        before = len(pool.outbox.messages())
        answers = {"USERNAME": user_of(choice), "ANSWER": chosen}
        step = respond(pool, "SELECT_MFA_TYPE", answers, choice["Session"])
        assert len(pool.outbox.messages()) == before + 1
        assert "AuthenticationResult" in answer(pool, step, right())
        with Refused("NotAuthorizedException", "once"):
            respond(pool, "SELECT_MFA_TYPE", answers, choice["Session"])
    choice = password_step(pool, email)
    answers = {"USERNAME": user_of(choice), "ANSWER": APP}
    step = respond(pool, "SELECT_MFA_TYPE", answers, choice["Session"])
    assert "AuthenticationResult" in code_step(pool, step, code(pool))


def test_what_is_not_ones_own_cannot_be_chosen(pool: Pool) -> None:
    email = person(pool, SMSMfaSettings=ON)
    choice = password_step(pool, email)
    named = {"USERNAME": user_of(choice)}
    for other in (EMAIL, "WEB_AUTHN", "x"):
        with Refused("InvalidParameterException"):
            respond(pool, "SELECT_MFA_TYPE", named | {"ANSWER": other}, choice["Session"])
    step = respond(pool, "SELECT_MFA_TYPE", named | {"ANSWER": SMS}, choice["Session"])
    with Refused("NotAuthorizedException", "Invalid session"):
        respond(pool, EMAIL, named | {"EMAIL_OTP_CODE": sent_code(pool, PHONE)}, step["Session"])
    with Refused("NotAuthorizedException", "Invalid session"):
        respond(pool, SMS, named | {"SMS_MFA_CODE": "123456"}, choice["Session"])


def test_the_preferred_factor_is_asked_for(pool: Pool) -> None:
    email = person(pool, SMSMfaSettings=FIRST)
    step = password_step(pool, email)
    assert step["ChallengeName"] == SMS
    tokens = answer(pool, step, sent_code(pool, PHONE))["AuthenticationResult"]
    client = pool.client()
    user = client.get_user(AccessToken=tokens["AccessToken"])
    assert (user["UserMFASettingList"], user["PreferredMfaSetting"]) == ([APP, SMS], SMS)
    listed = client.get_user_auth_factors(AccessToken=tokens["AccessToken"])
    assert listed["UserMFASettingList"] == [APP, SMS]
    assert listed["ConfiguredUserAuthFactors"] == ["PASSWORD"]
    client.set_user_mfa_preference(AccessToken=tokens["AccessToken"], SoftwareTokenMfaSettings=FIRST)
    assert password_step(pool, email)["ChallengeName"] == APP
    client.set_user_mfa_preference(AccessToken=tokens["AccessToken"], SoftwareTokenMfaSettings=ON)
    assert password_step(pool, email)["ChallengeName"] == "SELECT_MFA_TYPE"


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"SMSMfaSettings": ON}, "SMS_MFA"),
        ({"WebAuthnMfaSettings": ON}, "not configured"),
        ({"SoftwareTokenMfaSettings": {"Enabled": False, "PreferredMfa": True}}, "must be enabled"),
        ({"SoftwareTokenMfaSettings": FIRST, "EmailMfaSettings": FIRST}, "Only one"),
        ({"SoftwareTokenMfaSettings": OFF}, "last factor"),
    ],
)
def test_impossible_preferences(pool: Pool, settings: dict[str, Any], words: str) -> None:
    email = pool.account()  # nobody's phone is known
    token = sign_in(pool, email)["AccessToken"]
    with Refused("InvalidParameterException", words):
        pool.client().set_user_mfa_preference(AccessToken=token, **settings)
    assert pool.client().get_user(AccessToken=token)["UserMFASettingList"] == [APP]


def test_an_owner_may_leave_the_app_for_another_factor(pool: Pool) -> None:
    email = pool.account()
    token = sign_in(pool, email)["AccessToken"]
    pool.client().set_user_mfa_preference(
        AccessToken=token, SoftwareTokenMfaSettings=OFF, EmailMfaSettings=FIRST
    )
    step = password_step_at_pool_time(pool, email)
    assert step["ChallengeName"] == EMAIL
    token = answer(pool, step, sent_code(pool, email))["AuthenticationResult"]["AccessToken"]
    pool.client().set_user_mfa_preference(AccessToken=token, SoftwareTokenMfaSettings=FIRST)
    assert "AccessToken" in sign_in(pool, email)


def set_up(pool: Pool, email: str) -> Reply:
    step = password_step(pool, email)
    assert step["ChallengeName"] == "MFA_SETUP"
    assert step["ChallengeParameters"]["MFAS_CAN_SETUP"] == f'["{APP}","{SMS}","{EMAIL}"]'
    return step


def test_email_is_set_up_during_a_sign_in(pool: Pool) -> None:
    email = person(pool, app=False)
    step = set_up(pool, email)
    named = {"USERNAME": user_of(step)}
    with Refused("InvalidParameterException"):
        respond(pool, "MFA_SETUP", named | {"EMAIL": "other@example.org"}, step["Session"])
    asked = respond(pool, "MFA_SETUP", named | {"EMAIL": email.upper()}, step["Session"])
    assert asked["ChallengeName"] == EMAIL
    with Refused("CodeMismatchException"):
        answer(pool, asked, wrong(sent_code(pool, email)))
    assert "AuthenticationResult" in answer(pool, asked, sent_code(pool, email))
    assert password_step(pool, email)["ChallengeName"] == EMAIL


def test_a_set_up_that_was_not_finished_changes_nothing(pool: Pool) -> None:
    email = person(pool, app=False)
    step = set_up(pool, email)
    respond(pool, "MFA_SETUP", {"USERNAME": user_of(step), "EMAIL": email}, step["Session"])
    assert password_step(pool, email)["ChallengeName"] == "MFA_SETUP"
    with Refused("NotAuthorizedException", "Invalid session"):
        respond(pool, "MFA_SETUP", {"USERNAME": user_of(step)}, password_step(pool, email)["Session"])


def test_the_pools_factors_are_described(pool: Pool) -> None:
    described = pool.admin().get_user_pool_mfa_config(UserPoolId=POOL_ID)
    assert described["MfaConfiguration"] == "ON"
    assert described["SoftwareTokenMfaConfiguration"] == {"Enabled": True}
    assert {"SmsMfaConfiguration", "EmailMfaConfiguration"} <= set(described)
    email = person(pool, SMSMfaSettings=ON)
    listed = pool.admin().admin_get_user_auth_factors(UserPoolId=POOL_ID, Username=email)
    assert listed["UserMFASettingList"] == [APP, SMS]


def test_no_step_accepts_a_code_of_another_person(pool: Pool) -> None:
    mine, theirs = person(pool, app=False, SMSMfaSettings=ON), person(pool, app=False, EmailMfaSettings=ON)
    step = password_step(pool, mine)
    other = password_step(pool, theirs)
    with Refused("NotAuthorizedException", "Invalid session"):
        respond(
            pool, SMS, {"USERNAME": user_of(other), "SMS_MFA_CODE": sent_code(pool, PHONE)}, step["Session"]
        )
