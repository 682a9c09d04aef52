"""The admin's screens against the real clinic."""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QDialog

from medisecure_backend.contract.administration import User, UserChange, UserInvite
from medisecure_backend.contract.roles import Role
from medisecure_desktop.config import load_configuration
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.identity.errors import SignInError
from medisecure_desktop.identity.steps import SetupChoiceStep
from medisecure_desktop.ui.admin.account_act_sheet import AccountActSheet
from medisecure_desktop.ui.admin.invite_sheet import InviteSheet
from medisecure_desktop.ui.admin.navigation import destinations
from tests.clinic_process import RunningClinic
from tests.desktop.identity.newcomer import newcomer
from tests.desktop.patient.seat import Seat, seat


@pytest.fixture
def admin(qtbot: Any, clinic: RunningClinic) -> Iterator[Seat]:
    found = seat(qtbot, clinic, "Admin")
    found.sit_down(destinations)
    yield found
    found.leave()


def test_a_doctor_is_invited_and_seen_as_invited_and_gets_a_message(admin: Seat, clinic: RunningClinic):
    admin.go("users")
    admin.until(lambda: admin.places["users"]._model.users.value is not None)
    admin.press("Invite user")
    admin.press("Send invitation")
    admin.until_reads("Enter the first name")
    admin.type("First name", "Lena")
    admin.type("Family name", "Vogel")
    admin.type("Email", "l.vogel@hillside.example")
    admin.press("Doctor")
    admin.type("Specialty", "Family medicine")
    assert "Lena gets an email with a temporary password" in admin.words()

    admin.press("Send invitation to Lena Vogel")
    admin.until(lambda: admin.notices == ["Invitation sent to l.vogel@hillside.example"])
    model = admin.places["users"]._model
    admin.until(lambda: model.chosen is not None)
    assert model.chosen.status == "invited"
    admin.until_reads("Has not signed in with the temporary password yet.")
    assert any(message["recipient"] == "l.vogel@hillside.example" for message in clinic.outbox())


def test_an_address_that_is_known_is_refused_in_words(admin: Seat, clinic: RunningClinic):
    known = clinic.account("Doctor").email
    admin.go("users")
    admin.press("Invite user")
    admin.type("First name", "Lena")
    admin.type("Family name", "Vogel")
    admin.type("Email", known)
    admin.press("Administrator")
    admin.press("Send invitation to Lena Vogel")
    sheet = admin.places["users"].findChild(InviteSheet)
    admin.until(lambda: not sheet._model.is_sending and bool(sheet._model.error or sheet._model.errors))

    assert admin.notices == []


@pytest.fixture
def authenticator(clinic: RunningClinic) -> Iterator[Authenticator]:
    made = Authenticator(load_configuration(clinic.clinic_file))
    yield made
    made.close()


def test_a_lost_phone_and_a_disabled_account_end_everything_at_once(
    admin: Seat, clinic: RunningClinic, authenticator: Authenticator
):
    person = newcomer(clinic, authenticator)
    tokens, _ = person.with_app(authenticator)
    name = _choose(admin, person.email).display_name
    admin.press("Remove a lost authenticator")
    admin.until_reads(f"Be sure that it is {name} who asks")
    admin.type("Reason", "lost")
    admin.press("Remove the authenticator")
    admin.until_reads("Say why, in 10 characters or more")
    admin.type("Reason", " phone, seen in person")
    admin.press("Remove the authenticator")
    admin.until(lambda: admin.notices == [f"{name} sets up a new authenticator at the next sign-in"])
    bearer = {"Authorization": f"Bearer {tokens.access_token}"}
    assert clinic.call("GET", "/v1/me", headers=bearer).status_code == 401
    assert isinstance(authenticator.sign_in(person.email, person.password), SetupChoiceStep)

    admin.press("Disable account")
    admin.type("Reason", "Moved to another clinic")
    admin.press("Disable account")
    admin.until(lambda: admin.notices[1:] == [f"{name} can no longer sign in"])
    admin.until(lambda: admin.buttons("Enable account") != [])
    assert admin.buttons("Disable account") == []
    with pytest.raises(SignInError):
        authenticator.sign_in(person.email, person.password)

    admin.press("Enable account")
    admin.until_reads("the same password and the same authenticator")
    admin.press("Enable account")
    admin.until(lambda: admin.notices[2:] == [f"{name} can sign in again"])
    assert isinstance(authenticator.sign_in(person.email, person.password), SetupChoiceStep)


def test_somebody_invited_is_invited_again_and_gets_another_role(admin: Seat, clinic: RunningClinic):
    email = f"k.mensah.{uuid4().hex[:8]}@hillside.example"
    invite = UserInvite(email=email, family="Mensah", given="Kofi", role=Role.ADMIN)
    admin.api.users.invite(invite, str(uuid4()))
    first = clinic.temporary_password(email)
    _choose(admin, email)
    admin.press("Send the invitation again")
    admin.press("Send the invitation")
    admin.until(lambda: admin.notices == [f"Invitation sent to {email}"])
    assert clinic.temporary_password(email) != first

    admin.press("Change role")
    admin.press("Change role")
    admin.until_reads("Enter the specialty")
    admin.type("Specialty", "Paediatrics")
    admin.type("Reason", "Sees children from Monday on")
    admin.press("Change role")
    admin.until(lambda: admin.notices[1:] == ["The role of Dr Kofi Mensah is changed"])
    model = admin.places["users"]._model
    admin.until(lambda: model.chosen is not None and model.chosen.role is Role.DOCTOR)


def test_two_administrators_at_once_do_not_undo_each_other(admin: Seat, clinic: RunningClinic):
    email = f"n.haddad.{uuid4().hex[:8]}@hillside.example"
    invite = UserInvite(email=email, family="Haddad", given="Noor", role=Role.ADMIN)
    user = admin.api.users.invite(invite, str(uuid4()))
    _choose(admin, email)
    admin.press("Disable account")
    admin.type("Reason", "Left the clinic last Friday")
    admin.api.users.change(user, UserChange(is_enabled=False))
    admin.press("Disable account")

    admin.until_reads("Somebody else has changed this account.")
    assert admin.buttons("Disable account") == []
    admin.press("Close", admin.places["users"].findChild(AccountActSheet))


def test_nobody_changes_their_own_account(admin: Seat):
    _choose(admin, admin.me.profile.email)
    admin.until_reads("This is your own account.")

    assert admin.buttons("Disable account") == []


def _choose(admin: Seat, email: str) -> User:
    """The account of this address, opened in the list."""
    admin.go("users")
    admin.type("Name or email", email)
    screen = admin.places["users"]
    admin.until(lambda: [one.email for one in screen._model.rows] == [email])
    screen._users.select(0)
    admin.until(lambda: screen._model.chosen is not None)
    return screen._model.chosen


def test_users_are_filtered(admin: Seat):
    admin.go("users")
    model = admin.places["users"]._model
    admin.until(lambda: model.users.value is not None)
    admin.type("Name or email", "nobody at all")
    admin.until_reads("No users match")
    admin.press("Clear filters")
    admin.until(lambda: not model.is_filtered)


def test_a_doctor_is_assigned_and_the_assignment_ended(admin: Seat):
    admin.go("assignments")
    model = admin.places["assignments"]._model
    admin.until(lambda: model.assignments.value is not None and bool(model.doctors.value))
    doctor, patient = _unassigned_pair(admin)
    admin.press("Assign doctor")
    admin.press(doctor.display_name)
    admin.type("Name or clinic number", patient.family)
    name = f"{patient.given} {patient.family}"
    admin.press(name)
    admin.press(f"Assign {doctor.display_name} to {name}")
    admin.until(lambda: model.chosen is not None)
    assert (model.chosen.doctor_id, model.chosen.patient_id) == (doctor.id, patient.id)

    admin.press("End assignment")
    admin.until(lambda: any(one.isVisible() for one in admin.window.findChildren(QDialog)))
    [dialog] = [one for one in admin.window.findChildren(QDialog) if one.isVisible()]
    assert doctor.display_name in admin.words(dialog)
    assert name in admin.words(dialog)
    admin.press("End assignment", dialog)
    admin.until(lambda: model.chosen is None or model.ends_today(model.chosen))
    admin.until(lambda: not model.assignments.is_loading)
    assert len(admin.notices) == 2


def _unassigned_pair(admin: Seat) -> Any:
    known = {(one.doctor_id, one.patient_id) for one in admin.api.assignments.list()}
    for doctor in admin.api.appointments.doctors():
        for patient in admin.api.patients.list().items:
            if (doctor.id, patient.id) not in known:
                return doctor, patient
    raise AssertionError("every patient is assigned to every doctor")


def test_no_clinical_content_reaches_an_admin(admin: Seat):
    patients = admin.api.patients.list().items

    assert all(one.allergy_state is None and one.flags == () for one in patients)
