"""What signed-in people read and change about their own account. Every method needs their access token."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import quote, urlencode

from medisecure_desktop.identity import challenges
from medisecure_desktop.identity.catalogue import failure
from medisecure_desktop.identity.connection import Connection
from medisecure_desktop.identity.pool import Pool, PoolReply
from medisecure_desktop.identity.registration import Delivery
from medisecure_desktop.identity.steps import CodeKind

Attribute = Literal["email", "phone_number"]
APP_NAME = "MediSecure"
_SETTINGS: dict[CodeKind, str] = {
    "app": "SoftwareTokenMfaSettings",
    "email": "EmailMfaSettings",
    "text": "SMSMfaSettings",
}


@dataclass(frozen=True)
class AccountState:
    """What the pool knows about the person. The repr shows nothing of it."""

    email: str = field(repr=False)
    is_email_confirmed: bool
    phone: str = field(repr=False)
    is_phone_confirmed: bool
    factors: tuple[CodeKind, ...]
    preferred: CodeKind | None


@dataclass(frozen=True)
class AppSecret:
    """The secret for an authenticator app, and the address its QR picture stands for."""

    secret: str = field(repr=False)
    otpauth_uri: str = field(repr=False)


class OwnAccount:
    """Password, second factors, email address and phone. May be shared by threads."""

    def __init__(self, pool: Pool, connection: Connection) -> None:
        self._pool = pool
        self._connection = connection

    def read(self, access_token: str) -> AccountState:
        """How the account stands now."""
        reply = self._call("GetUser", access_token)
        pairs: list[dict[str, str]] = reply.get("UserAttributes") or []
        known = {pair["Name"]: pair.get("Value", "") for pair in pairs}
        names: list[str] = reply.get("UserMFASettingList") or []
        kinds: tuple[CodeKind, ...] = tuple(kind for kind in _SETTINGS if challenges.factor(kind) in names)
        preferred = str(reply.get("PreferredMfaSetting") or "")
        return AccountState(
            email=known.get("email", ""),
            is_email_confirmed=known.get("email_verified") == "true",
            phone=known.get("phone_number", ""),
            is_phone_confirmed=known.get("phone_number_verified") == "true",
            factors=kinds,
            preferred=next((kind for kind in kinds if challenges.factor(kind) == preferred), None),
        )

    def change_password(self, access_token: str, present: str, new: str) -> None:
        """Another password; the present one shows that it is really them."""
        self._call("ChangePassword", access_token, PreviousPassword=present, ProposedPassword=new)

    def begin_app(self, access_token: str, email: str) -> AppSecret:
        """A new secret; the app that is used now stays good until `finish_app`."""
        secret = str(self._call("AssociateSoftwareToken", access_token)["SecretCode"])
        return AppSecret(secret, otpauth_uri(email, secret))

    def finish_app(self, access_token: str, code: str, device_name: str) -> None:
        """Show that the app has the secret; from now on it is asked for first."""
        reply = self._call("VerifySoftwareToken", access_token, UserCode=code, FriendlyDeviceName=device_name)
        if reply.get("Status") != "SUCCESS":
            raise failure("wrong-setup-code")
        self.prefer(access_token, "app")

    def prefer(self, access_token: str, kind: CodeKind) -> None:
        """Switch a second factor on and ask for it first."""
        self._set(access_token, kind, is_on=True)

    def switch_off(self, access_token: str, kind: CodeKind) -> None:
        """Do not use a second factor any more; the pool refuses to lose the last one."""
        self._set(access_token, kind, is_on=False)

    def send_code(self, access_token: str, attribute: Attribute) -> Delivery:
        """Send a code to the address or number that is not confirmed yet."""
        reply = self._call("GetUserAttributeVerificationCode", access_token, AttributeName=attribute)
        sent: dict[str, str] = reply.get("CodeDeliveryDetails") or {}
        return Delivery(sent.get("Destination", ""))

    def confirm(self, access_token: str, attribute: Attribute, code: str) -> None:
        """Show that the code arrived."""
        self._call("VerifyUserAttribute", access_token, AttributeName=attribute, Code=code)

    def change(self, access_token: str, attribute: Attribute, value: str) -> Delivery:
        """Another address or number; a code goes there, asked for where the pool sends none by itself."""
        pair = {"Name": attribute, "Value": value}
        reply = self._call("UpdateUserAttributes", access_token, UserAttributes=[pair])
        sent: list[dict[str, str]] = reply.get("CodeDeliveryDetailsList") or []
        return Delivery(sent[0].get("Destination", "")) if sent else self.send_code(access_token, attribute)

    def sign_out_everywhere(self, access_token: str) -> None:
        """End every session of this person, this one too."""
        self._call("GlobalSignOut", access_token)

    def _set(self, access_token: str, kind: CodeKind, *, is_on: bool) -> None:
        settings: Any = {_SETTINGS[kind]: {"Enabled": is_on, "PreferredMfa": is_on}}
        self._call("SetUserMFAPreference", access_token, **settings)

    def _call(self, operation: str, access_token: str, **parameters: object) -> PoolReply:
        with self._connection.one_action():
            return self._pool.call(operation, AccessToken=access_token, **parameters)


def all_pages(
    call: Callable[[dict[str, str]], PoolReply], items: str, next_name: str, most: int = 10
) -> list[dict[str, Any]]:
    """Every item of a list that comes page by page."""
    found: list[dict[str, Any]] = []
    page: dict[str, str] = {}
    for _ in range(most):
        reply = call(page)
        more: list[dict[str, Any]] = reply.get(items) or []
        found += more
        token = reply.get(next_name)
        if not token:
            break
        page = {next_name: str(token)}
    return found


def otpauth_uri(email: str, secret: str) -> str:
    """What the QR picture of an authenticator's secret stands for."""
    label = quote(f"{APP_NAME}:{email}", safe="")
    return f"otpauth://totp/{label}?" + urlencode({"secret": secret, "issuer": APP_NAME})
