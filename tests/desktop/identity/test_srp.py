"""The proof of a password, held against pycognito's own and against numbers nobody must accept."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from pycognito import AWSSRP
from pycognito.aws_srp import N_HEX

from medisecure_desktop.identity.devices import Device
from medisecure_desktop.identity.modular_power import modular_power
from medisecure_desktop.identity.srp import DeviceProof, PasswordProof, Proof

POOL, NOW = "eu-west-2_AbC123", datetime(2026, 3, 1, 9, 5, 7, tzinfo=UTC)
CHALLENGE = {"USER_ID_FOR_SRP": "sub-1", "SALT": "8f" * 16, "SRP_B": "5" * 768, "SECRET_BLOCK": "QUJD"}
DEVICE = Device("eu-west-2_device", "-group", "secret of the computer")


@pytest.fixture
def fresh_power() -> Iterator[None]:
    modular_power.cache_clear()
    yield
    modular_power.cache_clear()


def pycognitos(proof: Proof) -> AWSSRP:
    """pycognito with the same random number."""
    theirs = AWSSRP("", "", POOL, "client", client=object())
    theirs.small_a_value, theirs.large_a_value = proof._small_a, proof._large_a
    return theirs


def test_a_password_is_proven_as_pycognito_would() -> None:
    proof = PasswordProof(POOL, "pässword with spaces")
    theirs = pycognitos(proof)
    arguments = ("sub-1", "pässword with spaces", int(CHALLENGE["SRP_B"], 16), CHALLENGE["SALT"])
    assert proof._key("AbC123sub-1", "pässword with spaces", CHALLENGE) == (
        theirs.get_password_authentication_key(*arguments)
    )
    answer = proof.answer(CHALLENGE, NOW)
    assert answer["TIMESTAMP"] == "Sun Mar 1 09:05:07 UTC 2026"
    assert answer["USERNAME"] == "sub-1"


def test_a_computer_is_proven_as_pycognito_would() -> None:
    proof = DeviceProof(DEVICE)
    theirs = pycognitos(proof).get_device_authentication_key(
        DEVICE.group_key, DEVICE.key, DEVICE.password, int(CHALLENGE["SRP_B"], 16), CHALLENGE["SALT"]
    )
    assert proof._key(f"{DEVICE.group_key}{DEVICE.key}", DEVICE.password, CHALLENGE) == theirs
    assert proof.answer(CHALLENGE, "sub-1", NOW)["DEVICE_KEY"] == DEVICE.key


@pytest.mark.parametrize("multiple", [0, 1, 2, 7])
def test_a_number_that_makes_any_password_right_is_refused(multiple: int) -> None:
    challenge = {**CHALLENGE, "SRP_B": f"{multiple * int(N_HEX, 16):x}"}
    with pytest.raises(ValueError, match=r"^$"):
        PasswordProof(POOL, "password").answer(challenge, NOW)


def test_no_two_attempts_use_one_random_number() -> None:
    assert PasswordProof(POOL, "x").public_value != PasswordProof(POOL, "x").public_value


@pytest.mark.usefixtures("fresh_power")
def test_powers_are_taken_in_constant_time_where_gmpy2_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[int] = []

    def powmod_sec(base: int, exponent: int, modulus: int) -> int:
        taken.append(exponent)
        return pow(base, exponent, modulus)

    monkeypatch.setitem(sys.modules, "gmpy2", SimpleNamespace(powmod_sec=powmod_sec))
    PasswordProof(POOL, "x").answer(CHALLENGE, NOW)
    assert len(taken) == 3
    assert all(exponent > 0 for exponent in taken)


@pytest.mark.usefixtures("fresh_power")
def test_without_gmpy2_python_takes_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "gmpy2", None)
    assert modular_power() is pow
