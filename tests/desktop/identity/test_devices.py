"""Remembered computers, against a pool that keeps track of them."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pyotp
import pytest

from medisecure_backend.local.identity.settings import DeviceSettings, PoolSettings
from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.identity.errors import SignInError
from medisecure_desktop.identity.steps import CodeStep, SignedIn, Tokens
from medisecure_desktop.keychain.secret_store import MemorySecretStore
from medisecure_desktop.session.remembered_computers import RememberedComputers
from tests.backend.conftest import postgres as postgres  # noqa: PLC0414 - a fixture
from tests.backend.identity.running import (
    CLIENT_ID,
    PASSWORD,
    POOL_ID,
    REGION,
    Pool,
    fresh_database,
    running_pool,
)
from tests.backend.server import Server
from tests.clinic_process import CODES

SECRETS: dict[str, str] = {}
"""Address -> secret of the authenticator: codes that nobody has used yet."""


def account(pool: Pool) -> str:
    secret = pyotp.random_base32()
    email = pool.account(totp_secret=secret)
    SECRETS[email] = secret
    return email


class Keychain(MemorySecretStore):
    persistent = True


@pytest.fixture(scope="module", params=[True, False], ids=["the person is asked", "always remembered"])
def pool(
    request: pytest.FixtureRequest, postgres: Server, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Pool]:
    devices = DeviceSettings(only_remembered_on_user_prompt=request.param)
    settings = PoolSettings(REGION, POOL_ID, CLIENT_ID, devices=devices)
    dsn = fresh_database(postgres.owner_dsn)
    with running_pool(dsn, tmp_path_factory.mktemp("pool"), settings=settings) as running:
        yield running


class Computer:
    """A computer with a keychain, and somebody at it."""

    def __init__(
        self, pool: Pool, *, is_allowed: bool = True, store: MemorySecretStore | None = None
    ) -> None:
        self.pool = pool
        self.store = store or Keychain()
        configuration = ClinicConfiguration(
            pool.url, pool.url, REGION, POOL_ID, CLIENT_ID, pool.settings.issuer
        )
        self.devices = RememberedComputers(configuration.realm, is_allowed=is_allowed)
        self.devices.keep_in(self.store)
        self.authenticator = Authenticator(configuration, devices=self.devices)

    def close(self) -> None:
        self.authenticator.close()

    def sign_in(self, email: str, *, remembers: bool = False) -> tuple[Tokens, bool]:
        """Tokens, and whether a code was asked for."""
        step = self.authenticator.sign_in(email, PASSWORD)
        if isinstance(step, SignedIn):
            return step.tokens, False
        assert isinstance(step, CodeStep)
        code = CODES.next(POOL_ID, SECRETS[email])
        done = self.authenticator.answer_code(step, code, remembers=remembers)
        assert isinstance(done, SignedIn)
        return done.tokens, True


@pytest.fixture
def computer(pool: Pool) -> Iterator[Computer]:
    with closing(Computer(pool)) as made:
        yield made


def test_a_remembered_computer_stands_for_the_code(pool: Pool, computer: Computer) -> None:
    email = account(pool)
    assert computer.sign_in(email, remembers=True)[1]
    tokens, was_asked = computer.sign_in(email)
    assert not was_asked
    assert tokens.email == email
    assert computer.sign_in(account(pool))[1], "it is remembered for one person only"
    with closing(Computer(pool)) as another:
        assert another.sign_in(email)[1], "another computer is not remembered"


def test_a_computer_is_not_remembered_unless_its_owner_says_so(pool: Pool, computer: Computer) -> None:
    email = account(pool)
    tokens, _ = computer.sign_in(email)
    assert computer.sign_in(email)[1]
    listed = pool.client().list_devices(AccessToken=tokens.access_token)["Devices"]
    states = {
        pair["Value"] for each in listed for pair in each["DeviceAttributes"] if "remembered" in pair["Name"]
    }
    assert states == {"not_remembered"}
    assert computer.store._values == {}


def test_the_session_is_renewed_with_the_computers_name(pool: Pool, computer: Computer) -> None:
    email = account(pool)
    for number, remembers in enumerate((False, True, True)):
        tokens, was_asked = computer.sign_in(email, remembers=remembers)
        assert was_asked is (number < 2)
        assert tokens.device_key
        kept: list[str] = []
        renewed = computer.authenticator.refresh(tokens.refresh_token, tokens.device_key, kept.append)
        assert renewed.device_key == tokens.device_key
        with pytest.raises(SignInError) as caught:
            computer.authenticator.refresh(kept[0], "", kept.append)
        assert caught.value.id == "session-ended"


def test_a_computer_the_clinic_has_forgotten_is_told_and_asks_for_a_code(
    pool: Pool, computer: Computer
) -> None:
    email = account(pool)
    tokens, _ = computer.sign_in(email, remembers=True)
    pool.client().forget_device(AccessToken=tokens.access_token, DeviceKey=tokens.device_key)
    try:
        _, was_asked = computer.sign_in(email)
    except SignInError as error:
        assert error.id == "device-unknown"  # noqa: PT017 - the pool may also just ask for a code
        _, was_asked = computer.sign_in(email)
    assert was_asked


def test_a_secret_that_is_not_the_right_one_never_signs_in(pool: Pool, computer: Computer) -> None:
    email = account(pool)
    tokens, _ = computer.sign_in(email, remembers=True)
    device = computer.devices.find(tokens.sub)
    assert device is not None
    assert device.password not in repr(device)
    computer.devices.keep(tokens.sub, replace(device, password="made up"))
    with pytest.raises(SignInError) as caught:
        computer.sign_in(email)
    assert caught.value.id == "device-unknown"
    assert computer.devices.find(tokens.sub) is None
    assert computer.sign_in(email)[1]


@pytest.mark.parametrize("store", [Keychain(), MemorySecretStore()])
def test_shared_screens_and_computers_without_a_keychain_are_never_remembered(
    pool: Pool, store: MemorySecretStore
) -> None:
    shared = Computer(pool, is_allowed=not store.persistent, store=store)
    assert not shared.devices.can_remember
    email = account(pool)
    shared.sign_in(email, remembers=True)
    assert store._values == {}
    assert shared.sign_in(email)[1]
    shared.authenticator.close()


def test_the_names_in_the_keychain_name_nobody(pool: Pool, computer: Computer, tmp_path: Path) -> None:
    email = account(pool)
    tokens, _ = computer.sign_in(email, remembers=True)
    (name,) = computer.store._values
    assert tokens.sub not in name
    assert email not in name
