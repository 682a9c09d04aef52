"""Accounts, messages, configuration and the rest of my kind, asked of a real clinic through the client."""

from collections.abc import Iterator
from uuid import uuid4

import pytest

from medisecure_backend.contract.administration import UserChange, UserInvite
from medisecure_backend.contract.configuration import ConfigurationChange
from medisecure_backend.contract.consents import ConsentChange
from medisecure_backend.contract.linking import LinkRequest
from medisecure_backend.contract.messages import MessageNew, ThreadNew
from medisecure_backend.contract.people import Preferences, ProfileChange
from medisecure_backend.contract.roles import Role
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.api.errors import ConflictError, NotFoundError, StaleError
from tests.clinic_process import RunningClinic
from tests.desktop.patient.seat import DemoToken


def key() -> str:
    return str(uuid4())


@pytest.fixture
def admin(clinic: RunningClinic) -> Iterator[ClinicApi]:
    api = ClinicApi(clinic.api_url, DemoToken(clinic, "Admin", 0))
    yield api
    api.close()


@pytest.fixture
def doctor(clinic: RunningClinic) -> Iterator[ClinicApi]:
    api = ClinicApi(clinic.api_url, DemoToken(clinic, "Doctor", 0))
    yield api
    api.close()


@pytest.fixture
def patient(clinic: RunningClinic) -> Iterator[ClinicApi]:
    api = ClinicApi(clinic.api_url, DemoToken(clinic, "Patient", 0))
    yield api
    api.close()


def test_an_accounts_life(admin: ClinicApi) -> None:
    new = UserInvite(email=f"{uuid4().hex[:12]}@example.org", family="Zoe", given="Bo", role=Role.ADMIN)
    user = admin.users.invite(new, key())
    assert admin.users.find(new.email).items == [user]
    changed = admin.users.change(user, UserChange(given="Bob"))
    assert (changed.given, changed.version) == ("Bob", user.version + 1)
    with pytest.raises(StaleError):
        admin.users.change(user, UserChange(given="Rob"))
    assert admin.users.resend(user.id, key()).status == "invited"
    for refused in (
        lambda: admin.users.reset_mfa(user.id, "Lost the telephone", key()),
        lambda: admin.users.reset_password(user.id, key()),
    ):
        with pytest.raises(ConflictError):
            refused()
    assert admin.users.sign_out(user.id, key()).id == user.id
    disabled = admin.users.change(admin.users.read(user.id), UserChange(is_enabled=False))
    assert disabled.status == "disabled"


def test_a_conversation(doctor: ClinicApi, patient: ClinicApi) -> None:
    begun = patient.messages.start(ThreadNew(subject="Tablets", body="May I?"), key())
    thread = begun.thread
    assert thread.id in {each.id for each in doctor.messages.threads(thread.patient_id).items}
    assert thread.id in {each.id for each in doctor.tasks.list("message").items}
    answered = doctor.messages.answer(thread.id, MessageNew(body="Yes."), key())
    assert [each.body for each in answered.messages] == ["May I?", "Yes."]
    assert patient.messages.conversation(thread.id).thread.unread == 1
    patient.messages.mark_read(thread.id)
    assert patient.messages.conversation(thread.id).thread.unread == 0


def test_an_abnormal_result_is_acknowledged(doctor: ClinicApi) -> None:
    waiting = doctor.tasks.list("abnormal-result").items
    seen = doctor.tasks.acknowledge(waiting[0].id)
    assert (seen.id, seen.patient_id) == (waiting[0].id, waiting[0].patient_id)
    assert waiting[0].id not in {each.id for each in doctor.tasks.list("abnormal-result").items}


def test_consents_and_preferences(patient: ClinicApi) -> None:
    consent = next(each for each in patient.me.consents() if each.scope == "email-notices")
    change = ConsentChange(decision="deny", words_version=consent.newest_words_version)
    assert patient.me.decide(consent, change).decision == "deny"
    me = patient.me.read()
    wanted = Preferences(theme="dark")
    assert patient.me.change(me, ProfileChange(preferences=wanted)).preferences == wanted


def test_configuration_and_reports(admin: ClinicApi) -> None:
    read = admin.settings.read()
    changed = admin.settings.change(read, ConfigurationChange(kiosk=read.kiosk))
    assert changed.version == read.version + 1
    assert admin.settings.history().items
    assert admin.settings.overview().patients >= 60
    assert admin.settings.report("no-shows").columns[0] == "came"


def test_link_codes(admin: ClinicApi, patient: ClinicApi) -> None:
    record = admin.patients.list().items[-1]
    with pytest.raises(NotFoundError):
        admin.settings.link_code(str(uuid4()))
    code = admin.settings.link_code(record.id)
    with pytest.raises(ConflictError):
        patient.me.link(LinkRequest(code=code.code, birth_date=record.birth_date))
    with pytest.raises(ConflictError):
        admin.settings.confirm(admin.patients.read(record.id), "Passport, seen at the desk")
