"""What a user pool is set to: the values that on AWS stand in the pool and its app client."""

from dataclasses import dataclass
from datetime import timedelta

REQUIRED_ATTRIBUTES = ("email", "given_name", "family_name")
WRITABLE_ATTRIBUTES = frozenset(
    {
        "email",
        "given_name",
        "family_name",
        "phone_number",
        "birthdate",
        "name",
        "gender",
        "locale",
        "zoneinfo",
    }
)


@dataclass(frozen=True)
class DeviceSettings:
    """The pool's `DeviceConfiguration`."""

    challenge_required_on_new_device: bool = True
    """Whether a remembered computer stands for the second factor."""
    only_remembered_on_user_prompt: bool = True
    """Whether a computer is remembered only when the person says so."""


@dataclass(frozen=True)
class PoolSettings:
    """One pool with its one app client. Durations are the ones the AWS template sets."""

    region: str
    user_pool_id: str
    client_id: str
    factors: tuple[str, ...] = ("SOFTWARE_TOKEN_MFA", "SMS_MFA", "EMAIL_OTP")
    """Second factors people may use; one is required."""
    devices: DeviceSettings | None = None
    """How the pool keeps track of computers; None: it does not."""
    max_sessions: int | None = 20
    """How many open sign-ins a person may have; None: the pool does not keep track of them."""
    access_life: timedelta = timedelta(minutes=10)
    refresh_life: timedelta = timedelta(hours=12)
    rotation: bool = True
    rotation_grace: timedelta = timedelta(seconds=20)
    session_life: timedelta = timedelta(minutes=15)
    temporary_password_life: timedelta = timedelta(days=7)
    sign_up_code_life: timedelta = timedelta(hours=24)
    attribute_code_life: timedelta = timedelta(hours=24)
    reset_code_life: timedelta = timedelta(hours=1)

    @property
    def pool_name(self) -> str:
        """The part of the pool's id that goes into the password's hash."""
        return pool_name(self.user_pool_id)

    @property
    def issuer(self) -> str:
        """What the tokens say they come from, as on AWS."""
        return f"https://cognito-idp.{self.region}.amazonaws.com/{self.user_pool_id}"


def pool_name(user_pool_id: str) -> str:
    """`eu-west-2_AbC123` is called `AbC123`."""
    return user_pool_id.split("_", 1)[1]
