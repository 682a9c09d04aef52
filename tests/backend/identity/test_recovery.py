"""A forgotten or changed password."""

import uuid
from collections.abc import Callable

import pytest

from tests.backend.identity.running import CLIENT_ID, PASSWORD, POOL_ID, Pool
from tests.backend.identity.signing_in import (
    Refused,
    latest_code,
    password_step,
    password_step_at_pool_time,
    sign_in,
)

NEW = "Another-horse-battery-8"


def forgot(pool: Pool, email: str) -> dict[str, str]:
    reply = pool.client().forgot_password(ClientId=CLIENT_ID, Username=email)
    return reply["CodeDeliveryDetails"]


def confirm(pool: Pool, email: str, code: str, password: str = NEW) -> None:
    pool.client().confirm_forgot_password(
        ClientId=CLIENT_ID, Username=email, ConfirmationCode=code, Password=password
    )


def test_a_mailed_code_sets_a_new_password(pool: Pool) -> None:
    email = pool.account()
    forgot(pool, email)
    code = latest_code(pool, email)
    with Refused("InvalidPasswordException"):
        confirm(pool, email, code, "weak")
    confirm(pool, email, code)
    assert password_step(pool, email, NEW)["ChallengeName"] == "SOFTWARE_TOKEN_MFA"
    with Refused("NotAuthorizedException", "Incorrect"):
        password_step(pool, email, PASSWORD)
    with Refused("CodeMismatchException"):
        confirm(pool, email, code, "A-third-horse-battery-9")


def test_a_reset_code_lasts_an_hour(pool: Pool) -> None:
    email = pool.account()
    forgot(pool, email)
    pool.clock.forward(hours=1, seconds=1)
    with Refused("ExpiredCodeException"):
        confirm(pool, email, latest_code(pool, email))


def test_only_the_last_code_counts(pool: Pool) -> None:
    email = pool.account()
    forgot(pool, email)
    first = latest_code(pool, email)
    forgot(pool, email)
    assert first != latest_code(pool, email)
    with Refused("CodeMismatchException"):
        confirm(pool, email, first)


def test_known_and_unknown_people_get_the_same_answers(pool: Pool) -> None:
    known, unknown = pool.account(), "ada.nobody@example.org"
    before = len(pool.outbox.messages())
    assert forgot(pool, known) == forgot(pool, unknown)
    assert len(pool.outbox.messages()) == before + 1
    for email in (known, unknown):
        for _ in range(5):
            with Refused("CodeMismatchException", "Invalid verification code provided"):
                confirm(pool, email, "x12345")
        with Refused("LimitExceededException"):
            confirm(pool, email, "x12345")
        for _ in range(4):
            forgot(pool, email)
        with Refused("LimitExceededException"):
            forgot(pool, email)


def test_one_persons_code_is_no_good_for_another(pool: Pool) -> None:
    mine, theirs = pool.account(), pool.account()
    forgot(pool, mine)
    with Refused("CodeMismatchException"):
        confirm(pool, theirs, latest_code(pool, mine))


def test_an_administrators_reset_needs_the_mailed_code(pool: Pool) -> None:
    email = pool.account()
    pool.admin().admin_reset_user_password(UserPoolId=pool.settings.user_pool_id, Username=email)
    with Refused("PasswordResetRequiredException", "Password reset required for the user"):
        password_step(pool, email)
    confirm(pool, email, latest_code(pool, email))
    assert password_step(pool, email, NEW)["ChallengeName"] == "SOFTWARE_TOKEN_MFA"


def test_a_signed_in_person_changes_the_password(pool: Pool) -> None:
    email = pool.account()
    token = sign_in(pool, email)["AccessToken"]
    change = {"AccessToken": token, "PreviousPassword": PASSWORD, "ProposedPassword": NEW}
    with Refused("NotAuthorizedException", "Incorrect"):
        pool.client().change_password(**change | {"PreviousPassword": NEW})
    pool.client().change_password(**change)
    sign_in(pool, email, NEW)


def test_an_earlier_password_is_not_taken_again(pool: Pool) -> None:
    email = pool.account()
    token = sign_in(pool, email)["AccessToken"]
    for before, after in ((PASSWORD, NEW), (NEW, "A-third-horse-battery-9")):
        pool.client().change_password(AccessToken=token, PreviousPassword=before, ProposedPassword=after)
    for used in (PASSWORD, NEW, "A-third-horse-battery-9"):
        with Refused("PasswordHistoryPolicyViolationException"):
            pool.client().change_password(
                AccessToken=token, PreviousPassword="A-third-horse-battery-9", ProposedPassword=used
            )


def test_guessing_through_change_password_is_locked_out(pool: Pool) -> None:
    email = pool.account()
    token = sign_in(pool, email)["AccessToken"]
    for _ in range(5):
        with Refused("NotAuthorizedException", "Incorrect"):
            pool.client().change_password(AccessToken=token, PreviousPassword="guess", ProposedPassword=NEW)
    with Refused("NotAuthorizedException", "Password attempts exceeded"):
        pool.client().change_password(AccessToken=token, PreviousPassword=PASSWORD, ProposedPassword=NEW)


def test_a_new_password_does_not_end_a_lock(pool: Pool) -> None:
    """Whoever reads the mail has the code, and would have five fresh tries at the second factor with it."""
    email = pool.account()
    for _ in range(8):
        pool.clock.forward(seconds=10)
        with Refused("NotAuthorizedException", "Incorrect"):
            password_step_at_pool_time(pool, email, "not the password")
    forgot(pool, email)
    confirm(pool, email, latest_code(pool, email))
    with Refused("NotAuthorizedException", "Password attempts exceeded"):
        password_step_at_pool_time(pool, email, NEW)


def invited(pool: Pool) -> str:
    """Somebody who has not chosen a password yet; their address is known to be theirs."""
    email = f"invited.{uuid.uuid4().hex[:10]}@example.org"
    pool.admin().admin_create_user(
        UserPoolId=POOL_ID,
        Username=email,
        MessageAction="SUPPRESS",
        UserAttributes=[{"Name": "email", "Value": email}, {"Name": "email_verified", "Value": "true"}],
    )
    return email


def disabled(pool: Pool) -> str:
    email = pool.account()
    pool.admin().admin_disable_user(UserPoolId=POOL_ID, Username=email)
    return email


def unverified(pool: Pool) -> str:
    email = pool.account()
    pool.admin().admin_update_user_attributes(
        UserPoolId=POOL_ID, Username=email, UserAttributes=[{"Name": "email_verified", "Value": "false"}]
    )
    return email


def with_codes_by_email(pool: Pool) -> str:
    """Their mail is the second factor: it must not replace the first one as well."""
    email = pool.account()
    pool.admin().admin_set_user_mfa_preference(
        UserPoolId=POOL_ID, Username=email, EmailMfaSettings={"Enabled": True}
    )
    return email


@pytest.mark.parametrize("person", [invited, disabled, unverified, with_codes_by_email])
def test_who_may_not_recover_gets_the_same_answer_and_no_code(
    pool: Pool, person: Callable[[Pool], str]
) -> None:
    email = person(pool)
    before = len(pool.outbox.messages())
    assert forgot(pool, email)["DeliveryMedium"] == "EMAIL"
    assert len(pool.outbox.messages()) == before
