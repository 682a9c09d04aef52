"""What the clinic writes when Cognito sends a code or an invitation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

_CODE = "{####}"
_NAME = "{username}"
_PREFIX = "CustomMessage_"


@dataclass(frozen=True)
class _Text:
    subject: str
    body: str
    short: str


_SIGN_UP = _Text(
    "Your confirmation code",
    f"Your confirmation code is {_CODE}. It is valid for 24 hours.",
    f"Your MediSecure confirmation code is {_CODE}",
)
_TEXTS = {
    "SignUp": _SIGN_UP,
    "ResendCode": _SIGN_UP,
    "AdminCreateUser": _Text(
        "Your MediSecure account",
        f"Your user name is {_NAME} and your temporary password is {_CODE}\n"
        "You will choose your own password at the first sign-in. The temporary one is valid for 7 days.",
        f"Your MediSecure user name is {_NAME} and your temporary password is {_CODE}",
    ),
    "ForgotPassword": _Text(
        "Your password reset code",
        f"Your password reset code is {_CODE}. It is valid for one hour. "
        "If you did not ask for it, ignore it.",
        f"Your MediSecure password reset code is {_CODE}",
    ),
    "Authentication": _Text(
        "Your sign-in code",
        f"Your sign-in code is {_CODE}. If you are not signing in, tell your clinic: somebody may know your "
        "password.",
        f"Your MediSecure sign-in code is {_CODE}. Tell it to nobody.",
    ),
    "UpdateUserAttribute": _Text(
        "Confirm your new address",
        f"Your verification code is {_CODE}. It is valid for 24 hours. "
        "If you did not change your details at the clinic, tell the clinic.",
        f"Your MediSecure verification code is {_CODE}",
    ),
    "VerifyUserAttribute": _Text(
        "Your verification code",
        f"Your verification code is {_CODE}. It is valid for 24 hours.",
        f"Your MediSecure verification code is {_CODE}",
    ),
}


def handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Cognito's CustomMessage event with our words in it; Cognito puts the code where `{####}` stands."""
    del context
    text = _TEXTS.get(str(event["triggerSource"]).removeprefix(_PREFIX))
    if text is not None:
        event["response"] = {
            "smsMessage": text.short,
            "emailMessage": text.body,
            "emailSubject": text.subject,
        }
    return event
