"""Inviting somebody: who, as what, and for a patient which record is theirs."""

import re
from collections.abc import Callable
from typing import Literal
from uuid import uuid4

from medisecure_backend.contract.administration import User, UserInvite
from medisecure_backend.contract.problems import FieldProblem
from medisecure_backend.contract.roles import Role
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.api.errors import ConflictError, RejectedError
from medisecure_desktop.language import Marked, mark, text
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.admin.patient_search_model import PatientSearchModel

Field = Literal["given", "family", "email", "role", "specialty", "patient"]
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
EFFECTS: dict[Role, Marked] = {
    Role.DOCTOR: mark("Opens the records of assigned patients only"),
    Role.ADMIN: mark("Manages users and assignments, sees no records"),
    Role.PATIENT: mark("Sees their own record, books appointments"),
}
CAN: dict[Role, Marked] = {
    Role.DOCTOR: mark("Doctor: opens the records of assigned patients only."),
    Role.ADMIN: mark("Administrator: manages users and assignments, sees no records."),
    Role.PATIENT: mark("Patient: sees their own record, books appointments."),
}
POINTERS: dict[str, Field] = {
    "/given": "given", "/family": "family", "/email": "email",
    "/role": "role", "/specialty": "specialty", "/patient_id": "patient",
}  # fmt: skip
MISSING: dict[Field, Marked] = {
    "given": mark("Enter the first name"),
    "family": mark("Enter the family name"),
    "email": mark("Enter the email address"),
    "role": mark("Choose a role"),
    "specialty": mark("Enter the specialty"),
    "patient": mark("Find and choose the patient record"),
}
EMAIL_FORMAT = mark("Enter an email address in full, like name@example.org")
LONGEST_NAME = 120
TOO_LONG = mark("Use 120 characters or fewer")
REFUSED = mark("The clinic does not accept this. Check it and try again")


class InviteModel:
    """One invitation. Repeating a try whose reply was lost sends the same key, so nobody is invited twice."""

    def __init__(self, api: ClinicApi, tasks: Tasks, *, on_invited: Callable[[User], None]) -> None:
        self.on_change: Callable[[], None] = lambda: None
        self.given = self.family = self.email = self.specialty = ""
        self.role: Role | None = None
        self.errors: dict[Field, str] = {}
        self.error: Exception | None = None
        self.is_sending = False
        self.search = PatientSearchModel(api, tasks, self._patient_changed)
        self._api = api
        self._tasks = tasks
        self._on_invited = on_invited
        self._sent: tuple[UserInvite, str] | None = None

    @property
    def full_name(self) -> str:
        """For example "Lena Vogel"."""
        return f"{self.given} {self.family}".strip()

    @property
    def send_text(self) -> str:
        """The button names who gets the email."""
        if not self.full_name:
            return text("Send invitation")
        return text("Send invitation to {name}", name=self.full_name)

    @property
    def effect(self) -> str:
        """What truly happens on sending."""
        if self.given:
            first = text(
                "{name} gets an email with a temporary password and chooses their own at the first sign-in.",
                name=self.given,
            )
        else:
            first = text(
                "The person gets an email with a temporary password "
                "and chooses their own at the first sign-in."
            )
        return first if self.role is None else f"{first} {text(CAN[self.role])}"

    def set_text(self, field: Literal["given", "family", "email", "specialty"], words: str) -> None:
        """Take what was typed; a field that was wrong is checked again."""
        setattr(self, field, words.strip())
        self._recheck(field)
        self.on_change()

    def choose_role(self, role: Role) -> None:
        """What the person may do."""
        self.role = role
        self.errors = {
            name: words for name, words in self.errors.items() if name not in {"role", "specialty", "patient"}
        }
        self.on_change()

    def send(self) -> None:
        """Check, then ask the clinic to create the account and send the email."""
        if self.is_sending:
            return
        self.errors, self.error = self._check(), None
        if not self.errors:
            self._submit(self._invite())
        self.on_change()

    def _submit(self, invite: UserInvite) -> None:
        if self._sent is None or self._sent[0] != invite:
            self._sent = (invite, str(uuid4()))
        key = self._sent[1]
        self.is_sending = True
        self._tasks.submit(
            lambda: self._api.users.invite(invite, key), on_success=self._done, on_error=self._failed
        )

    def _invite(self) -> UserInvite:
        role = self.role or Role.PATIENT
        patient = self.search.chosen if role is Role.PATIENT else None
        return UserInvite(
            email=self.email,
            family=self.family,
            given=self.given,
            role=role,
            patient_id=patient.id if patient else None,
            specialty=self.specialty if role is Role.DOCTOR else None,
        )

    def _check(self) -> dict[Field, str]:
        found: dict[Field, str] = {}
        for field in ("given", "family", "email"):
            words = self._wrong(field)
            if words:
                found[field] = words
        if self.role is None:
            found["role"] = text(MISSING["role"])
        if self.role is Role.DOCTOR and (words := self._wrong("specialty")):
            found["specialty"] = words
        if self.role is Role.PATIENT and self.search.chosen is None:
            found["patient"] = text(MISSING["patient"])
        return found

    def _wrong(self, field: Literal["given", "family", "email", "specialty"]) -> str | None:
        typed = {"given": self.given, "family": self.family, "email": self.email, "specialty": self.specialty}
        if not typed[field]:
            return text(MISSING[field])
        if field == "email":
            return None if EMAIL.fullmatch(typed[field]) else text(EMAIL_FORMAT)
        return text(TOO_LONG) if len(typed[field]) > LONGEST_NAME else None

    def _recheck(self, field: Literal["given", "family", "email", "specialty"]) -> None:
        if field in self.errors:
            words = self._wrong(field)
            if words is None:
                del self.errors[field]
            else:
                self.errors[field] = words

    def _done(self, user: User) -> None:
        self.is_sending = False
        self._sent = None
        self.on_change()
        self._on_invited(user)

    def _failed(self, error: Exception) -> None:
        self.is_sending = False
        if isinstance(error, RejectedError | ConflictError):
            self._sent = None
            self.errors = _refused(error.problem.errors)
        self.error = None if self.errors else error
        self.on_change()

    def _patient_changed(self) -> None:
        if self.search.chosen is not None:
            self.errors.pop("patient", None)
        self.on_change()


def _refused(problems: tuple[FieldProblem, ...]) -> dict[Field, str]:
    return {POINTERS[one.pointer]: text(REFUSED) for one in problems if one.pointer in POINTERS}
