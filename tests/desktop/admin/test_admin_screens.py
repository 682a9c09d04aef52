"""The admin's screens against the real clinic."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog

from medisecure_desktop.ui.admin.invite_sheet import InviteSheet
from medisecure_desktop.ui.admin.navigation import destinations
from tests.clinic_process import RunningClinic
from tests.desktop.patient.seat import Seat, seat


@pytest.fixture
def admin(qtbot: Any, clinic: RunningClinic) -> Iterator[Seat]:
    found = seat(qtbot, clinic, "Admin")
    found.sit_down(destinations)
    yield found
    found.runner.shutdown()


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
