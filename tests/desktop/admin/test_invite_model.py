import pytest

from medisecure_backend.contract.problems import FieldProblem, Problem, ProblemType
from medisecure_backend.contract.roles import Role
from medisecure_desktop.api.errors import OfflineError, RejectedError
from medisecure_desktop.ui.admin.invite_model import EMAIL_FORMAT, REFUSED, InviteModel


@pytest.fixture
def invited():
    return []


@pytest.fixture
def invite(office, tasks, invited):
    return InviteModel(office.api(), tasks, on_invited=invited.append)


def fill(invite, role=Role.DOCTOR):
    invite.set_text("given", " Lena ")
    invite.set_text("family", "Vogel")
    invite.set_text("email", "l.vogel@hillside.example")
    invite.set_text("specialty", "Family medicine")
    invite.choose_role(role)


def test_what_is_missing_is_said_on_sending_only(invite, tasks):
    assert invite.errors == {}
    invite.send()

    assert invite.errors == {
        "given": "Enter the first name",
        "family": "Enter the family name",
        "email": "Enter the email address",
        "role": "Choose a role",
    }
    assert tasks.waiting == []


def test_a_wrong_field_is_checked_again_while_it_changes(invite):
    fill(invite)
    invite.set_text("email", "lena@home")
    invite.send()
    assert invite.errors == {"email": str(EMAIL_FORMAT)}

    invite.set_text("email", "lena@home.example")
    assert invite.errors == {}


def test_the_clinic_gets_exactly_what_was_entered(invite, office, tasks, invited):
    fill(invite)
    assert invite.send_text == "Send invitation to Lena Vogel"
    invite.send()
    invite.send()
    assert invited == []

    tasks.run()
    [new] = office.invitations.values()
    assert (new.given, new.family, new.role, new.specialty, new.patient_id) == (
        "Lena", "Vogel", Role.DOCTOR, "Family medicine", None,
    )  # fmt: skip
    assert [user.status for user in invited] == ["invited"]


def test_a_patient_needs_a_record(invite, office, tasks):
    fill(invite, Role.PATIENT)
    invite.send()
    assert invite.errors == {"patient": "Find and choose the patient record"}

    invite.search.search("Lind")
    tasks.run()
    invite.search.choose("p1")
    assert invite.errors == {}
    invite.send()
    tasks.run()
    [new] = office.invitations.values()
    assert (new.patient_id, new.specialty) == ("p1", None)


def test_a_lost_reply_is_retried_with_the_same_key_until_something_changes(invite, office, tasks):
    office.failures = [OfflineError(), OfflineError()]
    fill(invite)
    invite.send()
    tasks.run()
    assert isinstance(invite.error, OfflineError)
    invite.send()
    tasks.run()
    invite.set_text("family", "Vogt")
    invite.send()
    tasks.run()

    first, second, third = office.keys
    assert first == second != third


def test_a_refused_field_is_marked(invite, office, tasks):
    problem = Problem(
        type=ProblemType.UNPROCESSABLE,
        title="",
        status=422,
        errors=(FieldProblem(pointer="/email", code="taken"),),
    )
    office.failures = [RejectedError(problem)]
    fill(invite)
    invite.send()
    tasks.run()

    assert invite.errors == {"email": str(REFUSED)}


def test_the_sheet_says_what_happens(invite):
    fill(invite)

    assert invite.effect == (
        "Lena gets an email with a temporary password and chooses their own at the first sign-in. "
        "Doctor: opens the records of assigned patients only."
    )
