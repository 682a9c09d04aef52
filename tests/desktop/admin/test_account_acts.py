"""What can be done to which account, and what an admin is told of it before and after."""

from types import SimpleNamespace

import msgspec
import pytest

from medisecure_backend.contract.administration import UserChange
from medisecure_backend.contract.roles import Role
from medisecure_desktop.api.errors import NotFoundError, OfflineError, StaleError
from medisecure_desktop.ui.admin.account_act_model import WHY, AccountActModel
from medisecure_desktop.ui.admin.account_acts import ACTS, acts_for, effects
from tests.desktop.admin.conftest import user

OWN = "i.marchetti@hillside.example"
REASON = "Left the clinic last Friday"
DOCTOR = user("Dr Tomás Ferreira", "t.ferreira@hillside.example")
PATIENT = user("Maja Lindqvist", "maja@example.org", Role.PATIENT)


class Accounts:
    """Takes what is done to accounts, or fails in ways that were ordered."""

    def __init__(self, now=DOCTOR):
        self.now = now
        self.taken = []
        self.failures = []

    def api(self):
        names = ("resend", "reset_mfa", "reset_password", "sign_out")
        acts = {name: lambda *given, name=name: self._take(name, *given) for name in names}
        return SimpleNamespace(
            users=SimpleNamespace(
                change=lambda one, change: self._take("change", one.id, one.version, change),
                read=lambda sub: self.now,
                **acts,
            )
        )

    def _take(self, name, *given):
        self.taken.append((name, *given))
        if self.failures:
            raise self.failures.pop(0)
        return self.now


@pytest.fixture
def accounts():
    return Accounts()


@pytest.fixture
def done():
    return []


@pytest.fixture
def begin(accounts, tasks, done):
    def begun(act, whom=DOCTOR):
        accounts.now = whom
        return AccountActModel(
            accounts.api(), tasks, whom, act, OWN, on_done=lambda one, words: done.append((one.id, words))
        )

    return begun


@pytest.mark.parametrize(
    ("whom", "offered"),
    [
        (DOCTOR, ("reset-mfa", "reset-password", "sign-out", "role", "disable")),
        (PATIENT, ("reset-mfa", "reset-password", "sign-out", "disable")),
        (user("A", "a@example.org", Role.DOCTOR, "invited"), ("resend", "role", "disable")),
        (user("A", "a@example.org", Role.PATIENT, "invitation-expired"), ("resend", "disable")),
        (user("A", "a@example.org", Role.ADMIN, "disabled"), ("enable",)),
        (user("A", OWN, Role.ADMIN), ()),
    ],
)
def test_only_what_makes_sense_is_offered(whom, offered):
    assert acts_for(whom, OWN) == offered


@pytest.mark.parametrize("act", ACTS)
def test_each_says_whom_it_concerns_and_what_happens(begin, act):
    model = begin(act)

    assert "Dr Tomás Ferreira" in model.title
    assert any("Dr Tomás Ferreira" in sentence for sentence in model.effects)
    assert "{" not in " ".join([model.title, model.button, model.caution, *model.effects])


def test_visits_of_a_doctor_who_leaves_are_not_forgotten():
    stays = "Booked visits stay in the diary until somebody moves them."
    assert stays in effects("disable", DOCTOR)
    assert stays in effects("role", DOCTOR)
    assert stays not in effects("disable", PATIENT)


@pytest.mark.parametrize("act", ["reset-mfa", "role", "disable"])
@pytest.mark.parametrize("reason", ["", "  too short  ", "x" * 401])
def test_nothing_that_takes_access_away_goes_without_a_reason(begin, accounts, tasks, act, reason):
    model = begin(act)
    model.set_text("reason", reason)
    model.send()
    tasks.run()

    assert "reason" in model.errors
    assert accounts.taken == []


def test_a_reason_is_checked_again_while_it_is_typed(begin):
    model = begin("disable")
    model.send()
    assert model.errors == {"reason": str(WHY)}

    model.set_text("reason", REASON)
    assert model.errors == {}


def test_disabling_sends_the_version_that_was_seen_and_the_reason(begin, accounts, tasks, done):
    model = begin("disable")
    model.set_text("reason", REASON)
    model.send()
    model.send()
    tasks.run()

    change = UserChange(is_enabled=False, reason=REASON)
    assert accounts.taken == [("change", DOCTOR.id, DOCTOR.version, change)]
    assert done == [(DOCTOR.id, "Dr Tomás Ferreira can no longer sign in")]


def test_who_becomes_a_doctor_for_the_first_time_gets_a_specialty(begin, accounts, tasks):
    model = begin("role", user("Ada Berg", "a.berg@hillside.example", Role.ADMIN))
    model.set_text("reason", REASON)
    model.send()
    assert model.errors == {"specialty": "Enter the specialty"}

    model.set_text("specialty", "Cardiology")
    model.send()
    tasks.run()
    assert accounts.taken[0][3] == UserChange(role=Role.DOCTOR, specialty="Cardiology", reason=REASON)


def test_who_was_a_doctor_before_keeps_the_specialty(begin, accounts, tasks):
    was = msgspec.structs.replace(user("Ada Berg", "a@example.org", Role.ADMIN), specialty="Cardiology")
    model = begin("role", was)
    assert not model.needs_specialty
    model.set_text("reason", REASON)
    model.send()
    tasks.run()

    assert accounts.taken[0][3] == UserChange(role=Role.DOCTOR, reason=REASON)


def test_a_try_after_a_lost_reply_sends_the_same_key(begin, accounts, tasks, done):
    model = begin("reset-password")
    accounts.failures.append(OfflineError())
    model.send()
    tasks.run()
    assert isinstance(model.error, OfflineError)
    assert not model.is_sending

    model.send()
    tasks.run()
    [first, second] = accounts.taken
    assert first == second
    assert done == [(DOCTOR.id, "A code for a new password was sent to t.ferreira@hillside.example")]


def test_an_account_that_changed_meanwhile_is_shown_anew_before_it_is_done(begin, accounts, tasks, done):
    model = begin("disable")
    model.set_text("reason", REASON)
    accounts.failures.append(StaleError())
    accounts.now = msgspec.structs.replace(DOCTOR, version=4, role=Role.ADMIN)
    model.send()
    tasks.run()
    assert (model.user.version, model.moot, done) == (4, "", [])
    assert model.reason == REASON

    model.send()
    tasks.run()
    assert accounts.taken[-1][2] == 4


def test_what_somebody_else_has_just_done_is_not_done_again(begin, accounts, tasks):
    model = begin("disable")
    model.set_text("reason", REASON)
    accounts.failures.append(StaleError())
    accounts.now = msgspec.structs.replace(DOCTOR, version=2, status="disabled")
    model.send()
    tasks.run()
    assert model.moot

    model.send()
    assert len(accounts.taken) == 1


def test_an_account_that_cannot_be_read_again_is_told(begin, accounts, tasks):
    model = begin("sign-out")

    def fails(_):
        raise NotFoundError

    api = accounts.api()
    api.users.read = fails
    model._api = api
    accounts.failures.append(StaleError())
    model.send()
    tasks.run()

    assert isinstance(model.error, NotFoundError)
    assert not model.is_sending
