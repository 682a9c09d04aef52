"""The signed-in person."""

import msgspec

from medisecure_backend.contract.people import Me, Preferences, Profile, ProfileChange
from medisecure_backend.contract.roles import PERMISSIONS, Permission
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.changes import given_fields, require_version
from medisecure_backend.services.clinic import read_clinic
from medisecure_backend.services.configuration_row import kiosk_of, read_row, session_of
from medisecure_backend.services.errors import ForbiddenError, StaleVersionError
from medisecure_backend.services.rows import Row, Tx, one_row

_ACCOUNT = """
    SELECT display_name, family, given, email, phone, version, patient_id::text, doctor_id::text, preferences
    FROM app.account WHERE sub = %(sub)s AND role = %(role)s
"""
_CHANGE = """
    UPDATE app.account SET phone = %(phone)s, preferences = %(preferences)s
    WHERE sub = %(sub)s AND version = %(version)s RETURNING version
"""


def read_me(tx: Tx, caller: Caller) -> Me:
    """Who the caller is here; ForbiddenError if the clinic has no account for them."""
    account = read_account(tx, caller)
    patient_id, doctor_id = account.pop("patient_id"), account.pop("doctor_id")
    preferences, settings = account.pop("preferences"), read_row(tx)
    return Me(
        sub=caller.sub,
        role=caller.role,
        permissions=[permission for permission in Permission if permission in PERMISSIONS[caller.role]],
        profile=Profile(**account),
        clinic=read_clinic(tx),
        patient_id=patient_id,
        doctor_id=doctor_id,
        preferences=msgspec.convert(preferences, Preferences),
        session=session_of(settings),
        kiosk=kiosk_of(settings),
    )


def change_me(tx: Tx, caller: Caller, change: ProfileChange, if_match: int) -> Me:
    """Change what the caller may change of themselves."""
    account = read_account(tx, caller)
    require_version(account["version"], if_match)
    if fields := given_fields(change):
        preferences = fields.get("preferences", account["preferences"])
        values = {
            "sub": caller.sub,
            "version": if_match,
            "phone": fields.get("phone", account["phone"]),
            "preferences": msgspec.json.encode(preferences).decode(),
        }
        if one_row(tx, _CHANGE, values) is None:
            raise StaleVersionError
    return read_me(tx, caller)


def read_account(tx: Tx, caller: Caller) -> Row:
    """The caller's account: names, e-mail, and the patient or doctor they are."""
    account = one_row(tx, _ACCOUNT, {"sub": caller.sub, "role": caller.role.value})
    if account is None:
        raise ForbiddenError("This clinic has no account for you yet.")
    return account
