"""Becoming a user of the clinic's pool, and getting back in after a forgotten password."""

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from medisecure_desktop.identity.errors import SignInError

if TYPE_CHECKING:  # loaded after the first paint
    from medisecure_desktop.identity.pool import Pool, PoolReply

_TOLD_TO_NOBODY = frozenset({"wrong-credentials", "unexpected"})


@dataclass(frozen=True)
class Registration:
    """What a new person tells about themselves. The repr shows nothing of it."""

    family: str = field(repr=False)
    given: str = field(repr=False)
    birth_date: date = field(repr=False)
    email: str = field(repr=False)
    phone: str | None = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True)
class Delivery:
    """Where a code was sent, masked by the pool; empty when the pool does not say."""

    destination: str = ""


class Accounts:
    """Register, confirm, and choose a new password: what needs nobody to be signed in."""

    def __init__(self, pool: "Pool") -> None:
        self._pool = pool

    def register(self, registration: Registration) -> Delivery:
        """Create an account; a code goes to the email address."""
        attributes = {
            "email": registration.email,
            "family_name": registration.family,
            "given_name": registration.given,
            "birthdate": registration.birth_date.isoformat(),
            "phone_number": registration.phone or "",
        }
        reply = self._pool.call(
            "SignUp",
            ClientId=self._pool.client_id,
            Username=registration.email,
            Password=registration.password,
            UserAttributes=[{"Name": name, "Value": value} for name, value in attributes.items() if value],
        )
        return _delivery(reply)

    def confirm(self, email: str, code: str) -> None:
        """Confirm the email address with the code that was sent to it."""
        self._pool.call("ConfirmSignUp", ClientId=self._pool.client_id, Username=email, ConfirmationCode=code)

    def resend_code(self, email: str) -> Delivery:
        """Send another code for `confirm`. Nobody learns whether there is such an account."""
        return self._send("ResendConfirmationCode", email)

    def forgot_password(self, email: str) -> Delivery:
        """Send a code for a new password. Nobody learns whether there is such an account."""
        return self._send("ForgotPassword", email)

    def confirm_forgot_password(self, email: str, code: str, password: str) -> None:
        """Choose a new password with the code that was sent."""
        self._pool.call(
            "ConfirmForgotPassword",
            ClientId=self._pool.client_id,
            Username=email,
            ConfirmationCode=code,
            Password=password,
        )

    def _send(self, operation: str, email: str) -> Delivery:
        try:
            return _delivery(self._pool.call(operation, ClientId=self._pool.client_id, Username=email))
        except SignInError as error:
            if error.id in _TOLD_TO_NOBODY:
                return Delivery()
            raise


def _delivery(reply: "PoolReply") -> Delivery:
    details: PoolReply = reply.get("CodeDeliveryDetails") or {}
    return Delivery(str(details.get("Destination", "")))
