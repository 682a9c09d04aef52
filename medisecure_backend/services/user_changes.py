"""What admins do to an account. Each change stands here at once and leaves a note for the user pool."""

from datetime import timedelta
from typing import Any, LiteralString

from medisecure_backend.contract.administration import FactorReset, User, UserChange
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Role
from medisecure_backend.database.connections import Caller
from medisecure_backend.services import access
from medisecure_backend.services.changes import given_fields, require_version
from medisecure_backend.services.directory_work import Action, note
from medisecure_backend.services.errors import ConflictError, UnprocessableError
from medisecure_backend.services.me import read_account
from medisecure_backend.services.rows import Row, Tx, one_row
from medisecure_backend.services.users import read_user

INVITATION_LASTS = timedelta(days=7)
"""TemporaryPasswordValidityDays of the user pool (template.yaml)."""

_STAFF = frozenset({Role.DOCTOR, Role.ADMIN})
_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('accounts', 0))"
_OTHER_ADMINS = """
    SELECT count(*) AS count FROM app.account a LEFT JOIN app.user_state s ON s.sub = a.sub
    LEFT JOIN app.last_sign_in l ON l.sub = a.sub
    WHERE a.role = 'Admin' AND a.sub <> %(sub)s AND s.disabled_at IS NULL
      AND (s.invited_at IS NULL OR l.at IS NOT NULL)
"""
_CHANGE = """
    UPDATE app.account SET role = %(role)s, display_name = %(display_name)s, family = %(family)s,
        given = %(given)s, phone = %(phone)s, doctor_id = %(doctor_id)s
    WHERE sub = %(sub)s
"""
_ADD_DOCTOR = """
    INSERT INTO app.doctor (display_name, family, given, specialty, place)
    VALUES (%(display_name)s, %(family)s, %(given)s, %(specialty)s, '') RETURNING id
"""
_CHANGE_DOCTOR = """
    UPDATE app.doctor SET display_name = %(display_name)s, family = %(family)s, given = %(given)s,
        specialty = %(specialty)s
    WHERE id = %(doctor_id)s
"""
_STATE = "INSERT INTO app.user_state (sub) VALUES (%(sub)s) ON CONFLICT (sub) DO NOTHING"
_DISABLE = """
    UPDATE app.user_state SET disabled_at = clock_timestamp(), tokens_valid_after = clock_timestamp()
    WHERE sub = %(sub)s
"""
_ENABLE = "UPDATE app.user_state SET disabled_at = NULL WHERE sub = %(sub)s"
_END_SESSIONS = "UPDATE app.user_state SET tokens_valid_after = clock_timestamp() WHERE sub = %(sub)s"
_FACTOR_GONE = """
    UPDATE app.user_state SET has_authenticator = false, tokens_valid_after = clock_timestamp()
    WHERE sub = %(sub)s
"""
_RESET = """
    UPDATE app.user_state SET password_reset_at = clock_timestamp(), tokens_valid_after = clock_timestamp()
    WHERE sub = %(sub)s
"""
_INVITED_AGAIN = """
    UPDATE app.user_state
    SET invited_at = clock_timestamp(), invitation_expires_at = clock_timestamp() + %(lasts)s
    WHERE sub = %(sub)s
"""
_END_OWN = "SELECT app.end_own_sessions()"


def change_user(tx: Tx, caller: Caller, sub: str, change: UserChange, if_match: int) -> str | None:
    """Change role, name, or whether it may be used; the note for the pool, None if nothing changed."""
    read_account(tx, caller)
    tx.execute(_LOCK)
    before = read_user(tx, sub)
    require_version(before.version, if_match)
    fields = given_fields(change)
    role: Role = fields.get("role", before.role)
    is_enabled: bool = fields.get("is_enabled", before.disabled_at is None)
    reason: str = fields.get("reason", "")
    _check(tx, caller, before, role, is_enabled=is_enabled)
    changed = _changed(before, fields, role)
    if not changed and is_enabled == (before.disabled_at is None):
        return None
    _write(tx, before, role, fields)
    actions = [Action.FOLLOW]
    if is_enabled != (before.disabled_at is None):
        _run(tx, sub, _ENABLE if is_enabled else _DISABLE)
        access.note_account(tx, "enable" if is_enabled else "disable", sub, reason)
    if role != before.role:
        _run(tx, sub, _END_SESSIONS)
        moved = f"{before.role} to {role}"
        access.note_account(tx, "role", sub, f"{moved}: {reason}" if reason else moved)
    if role != before.role or not is_enabled:
        actions.append(Action.SIGN_OUT)
    return note(tx, sub, actions)


def resend_invitation(tx: Tx, caller: Caller, sub: str) -> str:
    """Mail a new temporary password to somebody who has not signed in yet; the note for the pool."""
    read_account(tx, caller)
    user = read_user(tx, sub)
    if user.status not in {"invited", "invitation-expired"}:
        raise ConflictError(ProblemType.ACCOUNT_STATE, "Only somebody who never signed in is invited again.")
    tx.execute(_INVITED_AGAIN, {"sub": sub, "lasts": INVITATION_LASTS})
    access.note_account(tx, "invite-again", sub)
    return note(tx, sub, [Action.RESEND])


def reset_factor(tx: Tx, caller: Caller, sub: str, reset: FactorReset) -> str:
    """Take a lost authenticator away and end every sign-in; the note for the pool."""
    user = _someone_else(tx, caller, sub)
    if user.status in {"invited", "invitation-expired"}:
        raise ConflictError(ProblemType.ACCOUNT_STATE, "This person has not set up an authenticator yet.")
    _run(tx, sub, _FACTOR_GONE)
    access.note_account(tx, "reset-mfa", sub, reset.reason)
    return note(tx, sub, [Action.RESET_FACTOR, Action.SIGN_OUT])


def reset_password(tx: Tx, caller: Caller, sub: str) -> str:
    """Make the password useless, mail a code for a new one, end every sign-in; the note for the pool."""
    user = _someone_else(tx, caller, sub)
    if user.status not in {"active", "reset-required"}:
        raise ConflictError(
            ProblemType.ACCOUNT_STATE, "Only a person who can sign in has a password to reset."
        )
    _run(tx, sub, _RESET)
    access.note_account(tx, "reset-password", sub)
    return note(tx, sub, [Action.RESET_PASSWORD, Action.SIGN_OUT])


def sign_out(tx: Tx, caller: Caller, sub: str) -> str:
    """End every sign-in of a person; the note for the pool."""
    read_account(tx, caller)
    read_user(tx, sub)
    _run(tx, sub, _END_SESSIONS)
    access.note_account(tx, "sign-out", sub)
    return note(tx, sub, [Action.SIGN_OUT])


def sign_out_self(tx: Tx, caller: Caller) -> str:
    """End every sign-in of one's own, this one too; the note for the pool."""
    read_account(tx, caller)
    tx.execute(_END_OWN)
    access.note_account(tx, "sign-out", caller.sub)
    return note(tx, caller.sub, [Action.SIGN_OUT])


def _check(tx: Tx, caller: Caller, user: User, role: Role, *, is_enabled: bool) -> None:
    if role != user.role and not {role, user.role} <= _STAFF:
        # A patient's account is tied to their record: somebody who is both has two accounts.
        raise UnprocessableError.at("/role", "not-for-this-account")
    was_admin = user.role is Role.ADMIN and user.disabled_at is None
    if not was_admin or (role is Role.ADMIN and is_enabled):
        return
    others = one_row(tx, _OTHER_ADMINS, {"sub": user.id}) or {}
    if others["count"] == 0:
        raise ConflictError(ProblemType.LAST_ADMIN, "Nobody else could manage the clinic.")
    if user.id == caller.sub:
        raise ConflictError(ProblemType.OWN_ACCOUNT, "Another administrator has to do this.")


def _someone_else(tx: Tx, caller: Caller, sub: str) -> User:
    read_account(tx, caller)
    if sub == caller.sub:
        raise ConflictError(ProblemType.OWN_ACCOUNT, "Another administrator has to do this.")
    return read_user(tx, sub)


def _changed(before: User, fields: dict[str, Any], role: Role) -> bool:
    if "specialty" in fields and role is not Role.DOCTOR:
        raise UnprocessableError.at("/specialty", "not-for-this-role")
    names = ("family", "given", "phone", "specialty")
    return role != before.role or any(
        name in fields and fields[name] != getattr(before, name) for name in names
    )


def _write(tx: Tx, before: User, role: Role, fields: dict[str, Any]) -> None:
    """The account row always, so that its version moves with every change; the doctor's with it."""
    values: Row = {
        name: fields.get(name, getattr(before, name)) for name in ("family", "given", "phone", "specialty")
    }
    is_same = role == before.role and (before.family, before.given) == (values["family"], values["given"])
    title = "Dr " if role is Role.DOCTOR else ""
    display_name = before.display_name if is_same else f"{title}{values['given']} {values['family']}"
    values |= {"sub": before.id, "role": role, "doctor_id": before.doctor_id, "display_name": display_name}
    if role is Role.DOCTOR:
        if values["specialty"] is None:
            raise UnprocessableError.at("/specialty", "required")
        if before.doctor_id is None:
            values["doctor_id"] = (one_row(tx, _ADD_DOCTOR, values) or {})["id"]
        else:
            tx.execute(_CHANGE_DOCTOR, values)
    tx.execute(_CHANGE, values)


def _run(tx: Tx, sub: str, statement: LiteralString) -> None:
    tx.execute(_STATE, {"sub": sub})
    tx.execute(statement, {"sub": sub})
