"""Attributes: what people change of their own, and how a new address becomes theirs."""

import uuid
from itertools import pairwise
from typing import Any

import pytest

from tests.backend.identity.running import CLIENT_ID, PASSWORD, POOL_ID, Pool
from tests.backend.identity.signing_in import (
    Refused,
    latest_code,
    password_step,
    password_step_at_pool_time,
    sign_in,
)

PHONE = "+442079460199"
NEW = "Another-horse-battery-8"


def pairs(**attributes: str) -> list[dict[str, str]]:
    return [{"Name": name, "Value": value} for name, value in attributes.items()]


def attributes_of(pool: Pool, token: str) -> dict[str, str]:
    user = pool.client().get_user(AccessToken=token)
    return {pair["Name"]: pair["Value"] for pair in user["UserAttributes"]}


def change(pool: Pool, token: str, **attributes: str) -> Any:
    return pool.client().update_user_attributes(AccessToken=token, UserAttributes=pairs(**attributes))[
        "CodeDeliveryDetailsList"
    ]


def verify(pool: Pool, token: str, name: str, code: str) -> None:
    pool.client().verify_user_attribute(AccessToken=token, AttributeName=name, Code=code)


def new_address() -> str:
    return f"ida.{uuid.uuid4().hex[:10]}@example.org"


def test_own_attributes(pool: Pool) -> None:
    token = sign_in(pool, pool.account())["AccessToken"]
    assert change(pool, token, given_name="Ida", locale="sv") == []
    assert attributes_of(pool, token)["given_name"] == "Ida"
    pool.client().delete_user_attributes(AccessToken=token, UserAttributeNames=["locale"])
    assert "locale" not in attributes_of(pool, token)
    with Refused("InvalidParameterException", "required"):
        pool.client().delete_user_attributes(AccessToken=token, UserAttributeNames=["given_name"])


@pytest.mark.parametrize(
    ("attributes", "error"),
    [
        ({"email_verified": "true"}, "NotAuthorizedException"),
        ({"phone_number_verified": "true"}, "NotAuthorizedException"),
        ({"sub": "x"}, "InvalidParameterException"),
        ({"given_name": ""}, "InvalidParameterException"),
        ({"email": "no address"}, "InvalidParameterException"),
        ({"phone_number": "0123"}, "InvalidParameterException"),
        ({"custom:role": "Admin"}, "InvalidParameterException"),
    ],
)
def test_what_nobody_may_write(pool: Pool, attributes: dict[str, str], error: str) -> None:
    token = sign_in(pool, pool.account())["AccessToken"]
    before = attributes_of(pool, token)
    with Refused(error):
        change(pool, token, **attributes)
    assert attributes_of(pool, token) == before


def test_a_new_address_counts_once_it_is_verified(pool: Pool) -> None:
    old, new = pool.account(), new_address()
    token = sign_in(pool, old)["AccessToken"]
    [delivery] = change(pool, token, email=new)
    assert delivery == {"AttributeName": "email", "DeliveryMedium": "EMAIL", "Destination": "i***@e***"}
    assert attributes_of(pool, token)["email"] == old
    with Refused("NotAuthorizedException", "Incorrect username or password."):
        password_step_at_pool_time(pool, new)
    with Refused("CodeMismatchException"):
        verify(pool, token, "email", "x00000")
    code = latest_code(pool, new)
    verify(pool, token, "email", code)
    seen = attributes_of(pool, token)
    assert (seen["email"], seen["email_verified"]) == (new, "true")
    with Refused("CodeMismatchException"):
        verify(pool, token, "email", code)
    assert "AccessToken" in sign_in(pool, new)
    with Refused("NotAuthorizedException", "Incorrect username or password."):
        password_step_at_pool_time(pool, old)


def test_the_code_is_sent_again_to_the_new_address(pool: Pool) -> None:
    token, new = sign_in(pool, pool.account())["AccessToken"], new_address()
    change(pool, token, email=new)
    first = latest_code(pool, new)
    again = pool.client().get_user_attribute_verification_code(AccessToken=token, AttributeName="email")
    assert again["CodeDeliveryDetails"]["Destination"] == "i***@e***"
    second = latest_code(pool, new)
    if first != second:
        with Refused("CodeMismatchException"):
            verify(pool, token, "email", first)
    verify(pool, token, "email", second)
    assert attributes_of(pool, token)["email"] == new


def test_the_code_expires(pool: Pool) -> None:
    email, new = pool.account(), new_address()
    change(pool, sign_in(pool, email)["AccessToken"], email=new)
    pool.clock.forward(hours=25)
    with Refused("ExpiredCodeException"):
        verify(pool, sign_in(pool, email)["AccessToken"], "email", latest_code(pool, new))


def test_somebody_elses_address_cannot_be_taken(pool: Pool) -> None:
    taken = pool.account()
    token = sign_in(pool, pool.account())["AccessToken"]
    assert len(change(pool, token, email=taken.upper())) == 1  # which tells nobody that it exists
    with Refused("AliasExistsException"):
        verify(pool, token, "email", latest_code(pool, taken.upper()))
    assert attributes_of(pool, token)["email"] != taken


def test_ones_own_address_in_other_letters_is_no_change(pool: Pool) -> None:
    email = pool.account()
    assert change(pool, sign_in(pool, email)["AccessToken"], email=email.upper()) == []


def test_a_number_is_verified_by_text_message(pool: Pool) -> None:
    token = sign_in(pool, pool.account())["AccessToken"]
    with Refused("InvalidParameterException"):
        pool.client().get_user_attribute_verification_code(AccessToken=token, AttributeName="phone_number")
    assert change(pool, token, phone_number=PHONE) == []
    assert attributes_of(pool, token)["phone_number_verified"] == "false"
    sent = pool.client().get_user_attribute_verification_code(AccessToken=token, AttributeName="phone_number")
    assert sent["CodeDeliveryDetails"] == {
        "AttributeName": "phone_number",
        "DeliveryMedium": "SMS",
        "Destination": "+*******0199",
    }
    assert pool.outbox.messages()[-1].kind == "sms"
    verify(pool, token, "phone_number", latest_code(pool, PHONE))
    assert attributes_of(pool, token)["phone_number_verified"] == "true"
    change(pool, token, phone_number="+442079460198")
    assert attributes_of(pool, token)["phone_number_verified"] == "false"


def test_codes_are_bounded(pool: Pool) -> None:
    token = sign_in(pool, pool.account())["AccessToken"]
    client = pool.client()
    for _ in range(5):
        client.get_user_attribute_verification_code(AccessToken=token, AttributeName="email")
        with Refused("CodeMismatchException"):
            verify(pool, token, "email", "x00000")
    with Refused("LimitExceededException"):
        client.get_user_attribute_verification_code(AccessToken=token, AttributeName="email")
    with Refused("LimitExceededException"):
        verify(pool, token, "email", "x00000")
    with Refused("TooManyRequestsException"):
        change(pool, token, email=new_address())


@pytest.mark.parametrize("name", ["given_name", "sub", "x"])
def test_only_addresses_and_numbers_are_verified(pool: Pool, name: str) -> None:
    token = sign_in(pool, pool.account())["AccessToken"]
    with Refused("InvalidParameterException"):
        pool.client().get_user_attribute_verification_code(AccessToken=token, AttributeName=name)
    with Refused("InvalidParameterException"):
        verify(pool, token, name, "123456")


def test_the_number_of_the_only_factor_stays(pool: Pool) -> None:
    email = pool.account()
    token = sign_in(pool, email)["AccessToken"]
    change(pool, token, phone_number=PHONE)
    pool.client().set_user_mfa_preference(
        AccessToken=token, SMSMfaSettings={"Enabled": True}, SoftwareTokenMfaSettings={"Enabled": False}
    )
    with Refused("InvalidParameterException", "only MFA factor"):
        pool.client().delete_user_attributes(AccessToken=token, UserAttributeNames=["phone_number"])
    assert attributes_of(pool, token)["phone_number"] == PHONE


def test_an_administrator_changes_attributes(pool: Pool) -> None:
    email, new = pool.account(), new_address()
    admin, named = pool.admin(), {"UserPoolId": POOL_ID, "Username": email}

    def change_as_admin(**attributes: str) -> None:
        admin.admin_update_user_attributes(**named, UserAttributes=pairs(**attributes))

    change_as_admin(family_name="Ek", phone_number=PHONE, phone_number_verified="true")
    token = sign_in(pool, email)["AccessToken"]
    seen = attributes_of(pool, token)
    assert (seen["family_name"], seen["phone_number_verified"]) == ("Ek", "true")
    change_as_admin(email=new)
    assert attributes_of(pool, token)["email"] == email  # until its owner has shown that it is theirs
    verify(pool, token, "email", latest_code(pool, new))
    assert attributes_of(pool, token)["email"] == new
    named["Username"] = new
    change_as_admin(email=email, email_verified="true")
    assert attributes_of(pool, token)["email"] == email
    named["Username"] = email
    with Refused("AliasExistsException"):
        change_as_admin(email=pool.account(), email_verified="true")
    admin.admin_delete_user_attributes(**named, UserAttributeNames=["phone_number"])
    assert "phone_number" not in attributes_of(pool, token)


def test_a_person_deletes_their_own_account(pool: Pool) -> None:
    email = pool.account()
    token = sign_in(pool, email)["AccessToken"]
    pool.client().delete_user(AccessToken=token)
    assert pool.row("SELECT count(*) FROM identity.account WHERE email = %s", email) == (0,)
    with Refused("NotAuthorizedException"):
        pool.client().get_user(AccessToken=token)
    with Refused("NotAuthorizedException", "Incorrect username or password."):
        password_step(pool, email)


def test_a_password_is_changed_a_few_times_an_hour(pool: Pool) -> None:
    token = sign_in(pool, pool.account())["AccessToken"]
    words = [PASSWORD, *(f"Changing-horse-battery-{number}" for number in range(6))]
    for previous, proposed in pairwise(words[:6]):
        pool.client().change_password(AccessToken=token, PreviousPassword=previous, ProposedPassword=proposed)
    with Refused("LimitExceededException"):
        pool.client().change_password(AccessToken=token, PreviousPassword=words[5], ProposedPassword=words[6])


def test_a_password_is_reset_by_text_message_where_email_is_the_second_factor(pool: Pool) -> None:
    email = pool.account()
    admin, named = pool.admin(), {"UserPoolId": POOL_ID, "Username": email}
    admin.admin_set_user_mfa_preference(**named, EmailMfaSettings={"Enabled": True})
    before = len(pool.outbox.messages())
    told = pool.client().forgot_password(ClientId=CLIENT_ID, Username=email)["CodeDeliveryDetails"]
    assert told["DeliveryMedium"] == "EMAIL"
    assert len(pool.outbox.messages()) == before  # one address cannot be both factors
    with Refused("InvalidParameterException", "no registered/verified"):
        admin.admin_reset_user_password(**named)
    admin.admin_update_user_attributes(
        **named, UserAttributes=pairs(phone_number=PHONE, phone_number_verified="true")
    )
    told = pool.client().forgot_password(ClientId=CLIENT_ID, Username=email)["CodeDeliveryDetails"]
    assert (told["DeliveryMedium"], told["AttributeName"]) == ("SMS", "phone_number")
    code = latest_code(pool, PHONE)
    pool.client().confirm_forgot_password(
        ClientId=CLIENT_ID, Username=email, ConfirmationCode=code, Password=NEW
    )
    assert "ChallengeName" in password_step(pool, email, NEW)
