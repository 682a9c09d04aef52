"""What the pool sends to people: the words come from the CustomMessage function, the code from here."""

from typing import Literal

from medisecure_backend.local.identity import events, lambdas
from medisecure_backend.local.identity.errors import Refusal
from medisecure_backend.local.identity.unit import Message, Unit
from medisecure_backend.local.identity.users import Account

Medium = Literal["EMAIL", "SMS"]
EMAIL: Medium = "EMAIL"
SMS: Medium = "SMS"

SIGN_UP = "SignUp"
RESEND = "ResendCode"
INVITATION = "AdminCreateUser"
RESET = "ForgotPassword"
SIGN_IN = "Authentication"
CHANGED = "UpdateUserAttribute"
VERIFY = "VerifyUserAttribute"

NOTHING = Message("", "", "", "")
"""Stands for a message that is not sent: handing it over takes as long."""

_KINDS = {INVITATION: "invitation", RESET: "password-reset", SIGN_IN: "sign-in"}
_CODE, _NAME = "{####}", "{username}"
_DEFAULT = f"Your verification code is {_CODE}."
_DEFAULT_INVITATION = f"Your username is {_NAME} and temporary password is {_CODE}."


def post(
    unit: Unit, account: Account, source: str, code: str, *, to: str | None = None, medium: Medium = EMAIL
) -> None:
    """Have a message sent once the operation is safe; to the account's own address unless told otherwise."""
    is_invitation = source == INVITATION
    event = events.message(unit, account, source, of_admin=is_invitation)
    chosen = lambdas.invoke(unit.triggers.custom_message, event)
    default = _DEFAULT_INVITATION if is_invitation else _DEFAULT
    body = chosen.get("smsMessage" if medium == SMS else "emailMessage") or default
    needed = (_CODE, _NAME) if is_invitation else (_CODE,)
    if not isinstance(body, str) or not all(mark in body for mark in needed):
        raise Refusal("InvalidLambdaResponseException", "CustomMessage lacks a placeholder")
    subject = str(chosen.get("emailSubject") or "Your verification code")
    written = body.replace(_NAME, account.email).replace(_CODE, code)
    kind = "sms" if medium == SMS else _KINDS.get(source, "verification")
    unit.messages.append(Message(kind, to or account.email, "" if medium == SMS else subject, written))
