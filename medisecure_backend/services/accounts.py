"""Accounts: who can sign in. Cognito knows how, the database knows as whom; admins see both as one."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from medisecure_backend.contract.administration import User, UserInvite, UserStatus
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Role
from medisecure_backend.contract.wire import Page
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.errors import ConflictError, UnprocessableError
from medisecure_backend.services.ids import body_id
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row
from medisecure_backend.services.user_directory import DirectoryUser, NewUser, UserDirectory

INVITATION_LASTS = timedelta(days=7)
"""TemporaryPasswordValidityDays of the user pool (template.yaml)."""

_SCOPE = "users"
_ROLES = "SELECT sub, role FROM app.account WHERE sub = ANY(%(subs)s::text[])"
_PATIENT = """
    SELECT EXISTS (SELECT FROM app.patient WHERE id = %(id)s) AS is_known,
        EXISTS (SELECT FROM app.account WHERE patient_id = %(id)s) AS is_linked
"""
_ADD_DOCTOR = """
    INSERT INTO app.doctor (display_name, family, given, specialty, place)
    VALUES (%(display_name)s, %(family)s, %(given)s, %(specialty)s, '') RETURNING id
"""
_ADD_ACCOUNT = """
    INSERT INTO app.account (sub, role, display_name, family, given, email, phone, patient_id, doctor_id)
    VALUES (%(sub)s, %(role)s, %(display_name)s, %(family)s, %(given)s, %(email)s, %(phone)s, %(patient)s,
        %(doctor)s)
"""
_STATUSES: dict[str, UserStatus] = {
    "CONFIRMED": "active",
    "UNCONFIRMED": "unconfirmed",
    "RESET_REQUIRED": "reset-required",
}


def list_users(tx: Tx, directory: UserDirectory, paging: Paging) -> Page[User]:
    """A page of the directory's users, each with what the database knows of them."""
    after = paging.after(_SCOPE, parts=1)
    found, token = directory.list_users(paging.limit, after[0] if after else None)
    roles = {
        row["sub"]: Role(row["role"]) for row in all_rows(tx, _ROLES, {"subs": [user.sub for user in found]})
    }
    items = [_user(user, roles.get(user.sub), directory) for user in found]
    return Page(items=items, next_cursor=paging.signer.sign(_SCOPE, [token]) if token else None)


def invite_user(tx: Tx, directory: UserDirectory, new: UserInvite, undo: list[Callable[[], None]]) -> User:
    """Create the user in Cognito and their account here.

    `undo` receives what takes the Cognito user away again: for the owner of the transaction, if it fails.
    """
    _check(tx, new)
    invited = directory.invite(
        NewUser(email=new.email, family=new.family, given=new.given, group=new.role.value, phone=new.phone),
        undo,
    )
    _register(tx, invited, new)
    return _user(invited, new.role, directory)


def _check(tx: Tx, new: UserInvite) -> None:
    if new.role is Role.PATIENT:
        if new.specialty is not None:
            raise UnprocessableError.at("/specialty", "not-for-this-role")
        if new.patient_id is None:
            raise UnprocessableError.at("/patient_id", "required")
        _check_record(tx, body_id(new.patient_id, "/patient_id"))
        return
    if new.patient_id is not None:
        raise UnprocessableError.at("/patient_id", "not-for-this-role")
    if new.role is Role.DOCTOR and new.specialty is None:
        raise UnprocessableError.at("/specialty", "required")


def _check_record(tx: Tx, patient_id: str) -> None:
    found = one_row(tx, _PATIENT, {"id": patient_id}) or {}
    if not found["is_known"]:
        raise UnprocessableError.at("/patient_id", "unknown")
    if found["is_linked"]:
        raise ConflictError(ProblemType.DUPLICATE, "This patient has an account already.")


def _register(tx: Tx, invited: DirectoryUser, new: UserInvite) -> None:
    """The account row, and for a doctor the row people book."""
    name = f"{new.given} {new.family}"
    values: Row = {
        "sub": invited.sub,
        "role": new.role.value,
        "display_name": f"Dr {name}" if new.role is Role.DOCTOR else name,
        "family": new.family,
        "given": new.given,
        "email": new.email,
        "phone": new.phone,
        "specialty": new.specialty,
        "patient": None if new.patient_id is None else body_id(new.patient_id, "/patient_id"),
        "doctor": None,
    }
    if new.role is Role.DOCTOR:
        values["doctor"] = (one_row(tx, _ADD_DOCTOR, values) or {})["id"]
    tx.execute(_ADD_ACCOUNT, values)


def _status(user: DirectoryUser, now: datetime) -> UserStatus:
    if not user.is_enabled:
        return "disabled"
    if user.status == "FORCE_CHANGE_PASSWORD":
        return "invited" if now < user.changed_at + INVITATION_LASTS else "invitation-expired"
    return _STATUSES.get(user.status, "unconfirmed")


def _user(user: DirectoryUser, role: Role | None, directory: UserDirectory) -> User:
    is_invited = user.status == "FORCE_CHANGE_PASSWORD"
    return User(
        id=user.sub,
        email=user.email,
        display_name=f"{user.given} {user.family}".strip() or user.email,
        role=role or _group_role(directory, user),
        status=_status(user, datetime.now(UTC)),
        has_authenticator=not is_invited and directory.has_authenticator(user.username),
        created_at=user.created_at,
        invitation_expires_at=user.changed_at + INVITATION_LASTS if is_invited else None,
    )


def _group_role(directory: UserDirectory, user: DirectoryUser) -> Role | None:
    """The role of a user without an account here: nothing but the groups tells it."""
    roles = [Role(name) for name in directory.group_names(user.username) if name in set(Role)]
    return roles[0] if len(roles) == 1 else None
