"""From a stranger to a signed-in patient."""

import uuid
from typing import Any

import pyotp
import pytest

from tests.backend.identity.running import CLIENT_ID, PASSWORD, Pool
from tests.backend.identity.signing_in import Refused, latest_code, password_step, respond, user_of

WHO = {"given_name": "Nora", "family_name": "Lund", "birthdate": "1990-04-01"}


def sign_up(pool: Pool, address: str, password: str = PASSWORD, **attributes: str) -> Any:
    wanted = {**WHO, "email": address, **attributes}
    pairs = [{"Name": name, "Value": value} for name, value in wanted.items()]
    return pool.client().sign_up(
        ClientId=CLIENT_ID, Username=address, Password=password, UserAttributes=pairs
    )


def confirm(pool: Pool, email: str, code: str) -> Any:
    return pool.client().confirm_sign_up(ClientId=CLIENT_ID, Username=email, ConfirmationCode=code)


def new_address() -> str:
    return f"nora.{uuid.uuid4().hex[:10]}@example.org"


def test_from_sign_up_to_the_first_tokens(pool: Pool) -> None:
    email = new_address()
    reply = sign_up(pool, email)
    assert reply["UserConfirmed"] is False
    assert reply["CodeDeliveryDetails"] == {
        "Destination": "n***@e***",
        "DeliveryMedium": "EMAIL",
        "AttributeName": "email",
    }
    with Refused("UserNotConfirmedException", "User is not confirmed."):
        password_step(pool, email)
    confirm(pool, email, latest_code(pool, email))
    event = pool.confirmations[-1]
    assert event["triggerSource"] == "PostConfirmation_ConfirmSignUp"
    assert event["userName"] == reply["UserSub"]
    assert event["request"]["userAttributes"] | WHO == event["request"]["userAttributes"]
    assert event["request"]["userAttributes"]["email_verified"] == "true"

    step = password_step(pool, email)
    assert step["ChallengeName"] == "MFA_SETUP"
    assert step["ChallengeParameters"]["MFAS_CAN_SETUP"] == '["SOFTWARE_TOKEN_MFA","SMS_MFA","EMAIL_OTP"]'
    secret = pool.client().associate_software_token(Session=step["Session"])
    wrong = {"Session": secret["Session"], "UserCode": "000000"}
    with Refused("EnableSoftwareTokenMFAException"):
        pool.client().verify_software_token(**wrong)
    right = pyotp.TOTP(secret["SecretCode"]).at(pool.clock())
    verified = pool.client().verify_software_token(**wrong | {"UserCode": right})
    assert verified["Status"] == "SUCCESS"
    done = respond(pool, "MFA_SETUP", {"USERNAME": user_of(step)}, verified["Session"])
    user = pool.client().get_user(AccessToken=done["AuthenticationResult"]["AccessToken"])
    assert user["Username"] == reply["UserSub"]
    assert user["UserMFASettingList"] == ["SOFTWARE_TOKEN_MFA"]
    again = password_step(pool, email)
    with Refused("ExpiredCodeException", "already been used once"):
        respond(
            pool,
            "SOFTWARE_TOKEN_MFA",
            {"USERNAME": user_of(again), "SOFTWARE_TOKEN_MFA_CODE": right},
            again["Session"],
        )


def test_set_up_cannot_be_skipped(pool: Pool) -> None:
    email = new_address()
    sign_up(pool, email)
    confirm(pool, email, latest_code(pool, email))
    step = password_step(pool, email)
    with Refused("NotAuthorizedException", "Invalid session"):
        respond(pool, "MFA_SETUP", {"USERNAME": user_of(step)}, step["Session"])
    secret = pool.client().associate_software_token(Session=step["Session"])
    with Refused("NotAuthorizedException", "Invalid session"):
        respond(pool, "MFA_SETUP", {"USERNAME": user_of(step)}, secret["Session"])
    with Refused("NotAuthorizedException", "only be used once"):
        pool.client().associate_software_token(Session=step["Session"])


@pytest.mark.parametrize(
    ("password", "words"),
    [
        ("Short-1a", "Password not long enough"),
        ("correct-horse-battery-7", "Password must have uppercase characters"),
        ("CORRECT-HORSE-BATTERY-7", "Password must have lowercase characters"),
        ("Correct-horse-battery-x", "Password must have numeric characters"),
        ("Correcthorsebattery7", "Password must have symbol characters"),
    ],
)
def test_the_password_policy(pool: Pool, password: str, words: str) -> None:
    with Refused("InvalidPasswordException", f"Password did not conform with policy: {words}"):
        sign_up(pool, new_address(), password)


def test_one_address_has_one_account(pool: Pool) -> None:
    email = new_address()
    sign_up(pool, email)
    with Refused("UsernameExistsException"):
        sign_up(pool, email.upper())


@pytest.mark.parametrize("attributes", [{"email_verified": "true"}, {"sub": str(uuid.uuid4())}])
def test_nobody_verifies_their_own_address(pool: Pool, attributes: dict[str, str]) -> None:
    with Refused("NotAuthorizedException", "unauthorized attribute"):
        sign_up(pool, new_address(), **attributes)


@pytest.mark.parametrize(
    "attributes",
    [{"given_name": ""}, {"custom:role": "Admin"}, {"email": "else@example.org"}, {"phone_number": "0123"}],
)
def test_attributes_must_fit_the_schema(pool: Pool, attributes: dict[str, str]) -> None:
    with Refused("InvalidParameterException"):
        sign_up(pool, new_address(), **attributes)


def test_the_user_name_is_an_address(pool: Pool) -> None:
    with Refused("InvalidParameterException", "Username should be an email."):
        pool.client().sign_up(ClientId=CLIENT_ID, Username="nora", Password=PASSWORD)


def test_a_wrong_confirmation_code_is_refused_and_tries_are_few(pool: Pool) -> None:
    email = new_address()
    sign_up(pool, email)
    right = latest_code(pool, email)
    wrong = f"{(int(right) + 1) % 10**6:06d}"
    for _ in range(5):
        with Refused("CodeMismatchException", "Invalid verification code provided"):
            confirm(pool, email, wrong)
    with Refused("LimitExceededException", "Attempt limit exceeded"):
        confirm(pool, email, right)
    pool.clock.forward(minutes=16)
    confirm(pool, email, right)


def test_a_confirmation_code_works_once_and_for_a_day(pool: Pool) -> None:
    email = new_address()
    sign_up(pool, email)
    first = latest_code(pool, email)
    pool.clock.forward(hours=24, seconds=1)
    with Refused("ExpiredCodeException"):
        confirm(pool, email, first)
    pool.client().resend_confirmation_code(ClientId=CLIENT_ID, Username=email)
    second = latest_code(pool, email)
    confirm(pool, email, second)
    with Refused("NotAuthorizedException", "Current status is CONFIRMED"):
        confirm(pool, email, second)
    with Refused("InvalidParameterException", "already confirmed"):
        pool.client().resend_confirmation_code(ClientId=CLIENT_ID, Username=email)


def test_codes_are_sent_five_times_an_hour_at_most(pool: Pool) -> None:
    for email in (new_address(), "never.seen@example.org"):
        if "never" not in email:
            sign_up(pool, email)
        for _ in range(4 if "never" not in email else 5):
            pool.client().resend_confirmation_code(ClientId=CLIENT_ID, Username=email)
        with Refused("LimitExceededException"):
            pool.client().resend_confirmation_code(ClientId=CLIENT_ID, Username=email)


def test_a_stranger_cannot_be_confirmed(pool: Pool) -> None:
    with Refused("CodeMismatchException"):
        confirm(pool, "ghost@example.org", "123456")


def test_codes_are_not_kept_in_readable_form(pool: Pool) -> None:
    email = new_address()
    sub = sign_up(pool, email)["UserSub"]
    row = pool.row("SELECT c::text FROM identity.code c WHERE sub = %s", sub)
    assert latest_code(pool, email) not in row[0].split(",")
