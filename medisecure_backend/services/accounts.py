"""Inviting people: Cognito knows how somebody signs in, the database knows as whom. Both, or neither."""

from medisecure_backend.contract.administration import User, UserInvite
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Role
from medisecure_backend.services.directory_user import DirectoryUser, NewUser
from medisecure_backend.services.directory_work import DirectoryWorker, close_invitation, hold_invitation
from medisecure_backend.services.errors import ConflictError, UnprocessableError
from medisecure_backend.services.ids import body_id
from medisecure_backend.services.rows import Row, Tx, one_row
from medisecure_backend.services.user_changes import INVITATION_LASTS
from medisecure_backend.services.users import read_user

_PATIENT = """
    SELECT EXISTS (SELECT FROM app.patient WHERE id = %(id)s) AS is_known,
        EXISTS (SELECT FROM app.account WHERE patient_id = %(id)s) AS is_linked
"""
_ADDRESS = "SELECT sub FROM app.account WHERE lower(email) = lower(%(email)s)"
_ADD_DOCTOR = """
    INSERT INTO app.doctor (display_name, family, given, specialty, place)
    VALUES (%(display_name)s, %(family)s, %(given)s, %(specialty)s, '') RETURNING id
"""
_ADD_ACCOUNT = """
    INSERT INTO app.account (sub, role, display_name, family, given, email, phone, patient_id, doctor_id)
    VALUES (%(sub)s, %(role)s, %(display_name)s, %(family)s, %(given)s, %(email)s, %(phone)s, %(patient)s,
        %(doctor)s)
"""
_ADD_STATE = """
    INSERT INTO app.user_state (sub, invited_at, invitation_expires_at)
    VALUES (%(sub)s, clock_timestamp(), clock_timestamp() + %(lasts)s)
"""


def check_invitation(tx: Tx, new: UserInvite) -> None:
    """Whether this person can be invited, before anything is done outside the database."""
    _check_role(tx, new)
    if one_row(tx, _ADDRESS, {"email": new.email}) is not None:
        raise ConflictError(ProblemType.DUPLICATE, "There is an account with this e-mail address already.")


def invite_user(tx: Tx, worker: DirectoryWorker, note_id: str, new: UserInvite) -> User:
    """Create the user in Cognito and their account here, under the note of `begin_invitation`."""
    hold_invitation(tx, note_id)
    invited = worker.directory.invite(
        NewUser(email=new.email, family=new.family, given=new.given, group=new.role.value, phone=new.phone)
    )
    _register(tx, invited, new)
    close_invitation(tx, note_id)
    return read_user(tx, invited.sub)


def _check_role(tx: Tx, new: UserInvite) -> None:
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
        "lasts": INVITATION_LASTS,
    }
    if new.role is Role.DOCTOR:
        values["doctor"] = (one_row(tx, _ADD_DOCTOR, values) or {})["id"]
    tx.execute(_ADD_ACCOUNT, values)
    tx.execute(_ADD_STATE, values)
