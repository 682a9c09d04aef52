"""Remembered computers: who may confirm one, what it stands for, and how it is lost again."""

import base64
from dataclasses import replace
from pathlib import Path

import pytest
from pycognito.aws_srp import generate_hash_device

from medisecure_backend.local.identity.settings import DeviceSettings
from tests.backend.identity.computers import (
    SETTINGS,
    Computer,
    after_password,
    confirm,
    prove,
    refresh,
    remembered,
)
from tests.backend.identity.computers import pool as pool  # noqa: PLC0414 - a fixture
from tests.backend.identity.computers import tracking_pool as tracking_pool  # noqa: PLC0414 - a fixture
from tests.backend.identity.running import (
    CLIENT_ID,
    POOL_ID,
    REGION,
    Pool,
    fresh_database,
    running_pool,
)
from tests.backend.identity.signing_in import (
    Refused,
    begin,
    code,
    code_step,
    proof,
    proof_at,
    respond,
    sign_in,
)
from tests.backend.server import Server
from tests.client_srp import ClientSrp


def test_a_remembered_computer_stands_for_the_code(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    email, computer, _ = remembered(pool)
    pool.authentications.clear()
    result = prove(pool, after_password(pool, email, computer, monkeypatch), computer)["AuthenticationResult"]
    assert "NewDeviceMetadata" not in result
    assert pool.authentications[0]["request"]["newDeviceUsed"] is False
    renewed = refresh(pool, result["RefreshToken"], DeviceKey=computer.key)
    [listed] = pool.client().list_devices(AccessToken=renewed["AccessToken"])["Devices"]
    assert listed["DeviceKey"] == computer.key
    assert {"Name": "device_name", "Value": "Reception"} in listed["DeviceAttributes"]
    assert listed["DeviceLastAuthenticatedDate"] > listed["DeviceCreateDate"]


def test_the_device_may_be_named_at_the_start(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    email, computer, _ = remembered(pool)
    client = pool.client()
    srp = ClientSrp(
        email,
        "Correct-horse-battery-7",
        POOL_ID,
        CLIENT_ID,
        client=client,
        device_key=computer.key,
        device_group_key=computer.group,
        device_password=computer.password,
    )
    reply = client.initiate_auth(
        AuthFlow="USER_SRP_AUTH", AuthParameters=srp.get_auth_params(), ClientId=CLIENT_ID
    )
    answers = proof_at(srp, reply, pool.clock(), monkeypatch)
    answers.pop("DEVICE_KEY")
    step = respond(pool, "PASSWORD_VERIFIER", answers)
    assert "AuthenticationResult" in prove(pool, step, computer)


def test_a_computer_that_is_only_known_proves_itself_after_the_code(
    pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    email, computer, _ = remembered(pool, remember=False)
    pool.clock.forward(seconds=31)
    step = after_password(pool, email, computer, monkeypatch)
    assert step["ChallengeName"] == "SOFTWARE_TOKEN_MFA"
    step = code_step(pool, step, code(pool))
    assert "AuthenticationResult" in prove(pool, step, computer)


def test_where_computers_do_not_stand_for_the_code_they_prove_themselves_after_it(
    postgres: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    devices = DeviceSettings(challenge_required_on_new_device=False, only_remembered_on_user_prompt=False)
    settings = replace(SETTINGS, devices=devices)
    with running_pool(fresh_database(postgres.owner_dsn), tmp_path, settings=settings) as pool:
        email = pool.account()
        result = sign_in(pool, email)
        named = result["NewDeviceMetadata"]
        password, verifier = generate_hash_device(named["DeviceGroupKey"], named["DeviceKey"])
        reply = pool.client().confirm_device(
            AccessToken=result["AccessToken"],
            DeviceKey=named["DeviceKey"],
            DeviceSecretVerifierConfig=verifier,
        )
        assert reply["UserConfirmationNecessary"] is False
        computer = Computer(named["DeviceKey"], named["DeviceGroupKey"], password)
        pool.clock.forward(seconds=31)
        step = after_password(pool, email, computer, monkeypatch)
        assert step["ChallengeName"] == "SOFTWARE_TOKEN_MFA"
        step = code_step(pool, step, code(pool))
        assert "AuthenticationResult" in prove(pool, step, computer)


def test_a_computer_cannot_be_claimed_without_the_password(
    pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    email, computer, _ = remembered(pool)
    named = {"USERNAME": email, "DEVICE_KEY": computer.key}
    after_password(pool, email, computer, monkeypatch)  # its owner's own sign-in is no help to others
    with Refused("InvalidParameterException"):
        respond(pool, "DEVICE_SRP_AUTH", {**named, "SRP_A": "abcdef"})
    with Refused("NotAuthorizedException", "Invalid session"):
        respond(pool, "DEVICE_SRP_AUTH", {**named, "SRP_A": "abcdef"}, "A" * 512)


def test_nobody_elses_computer_counts(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    _, computer, result = remembered(pool)
    other = pool.account()
    with Refused("ResourceNotFoundException", "Device does not exist."):
        after_password(pool, other, computer, monkeypatch)
    token = sign_in(pool, other)["AccessToken"]
    client = pool.client()
    named = {"AccessToken": token, "DeviceKey": computer.key}
    for refused in (
        lambda: client.get_device(**named),
        lambda: client.forget_device(**named),
        lambda: client.update_device_status(**named, DeviceRememberedStatus="remembered"),
        lambda: client.confirm_device(
            **named, DeviceSecretVerifierConfig=generate_hash_device(computer.group, computer.key)[1]
        ),
    ):
        with Refused("ResourceNotFoundException", "Device does not exist."):
            refused()
    assert client.get_device(AccessToken=result["AccessToken"], DeviceKey=computer.key)["Device"]


def test_an_unknown_computer_leaves_the_step_open(pool: Pool) -> None:
    srp, reply = begin(pool, pool.account())
    answers = proof(srp, reply)
    with Refused("ResourceNotFoundException", "Device does not exist."):
        respond(pool, "PASSWORD_VERIFIER", {**answers, "DEVICE_KEY": f"{REGION}_0000"})
    assert respond(pool, "PASSWORD_VERIFIER", answers)["ChallengeName"] == "SOFTWARE_TOKEN_MFA"


def test_a_wrong_password_tells_nothing_of_computers(pool: Pool) -> None:
    srp, reply = begin(pool, pool.account(), "wrong")
    with Refused("NotAuthorizedException", "Incorrect username or password."):
        respond(pool, "PASSWORD_VERIFIER", {**proof(srp, reply), "DEVICE_KEY": f"{REGION}_0000"})


def test_a_refresh_needs_its_confirmed_computer(pool: Pool) -> None:
    result = sign_in(pool, pool.account())
    key, token = result["NewDeviceMetadata"]["DeviceKey"], result["RefreshToken"]
    with Refused("NotAuthorizedException", "Invalid Refresh Token"):
        refresh(pool, token, DeviceKey=key)  # it was never confirmed
    computer = confirm(pool, result, remember=False)
    for wrong in ({}, {"DeviceKey": f"{REGION}_0000"}):
        with Refused("NotAuthorizedException", "Invalid Refresh Token"):
            refresh(pool, token, **wrong)
    token = refresh(pool, token, DeviceKey=computer.key)["RefreshToken"]
    assert refresh(pool, token, DeviceKey=computer.key)


def test_a_forgotten_computer_is_a_stranger(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    email, computer, result = remembered(pool)
    pool.client().forget_device(AccessToken=result["AccessToken"], DeviceKey=computer.key)
    assert pool.client().list_devices(AccessToken=result["AccessToken"])["Devices"] == []
    with Refused("NotAuthorizedException", "Invalid Refresh Token"):
        refresh(pool, result["RefreshToken"], DeviceKey=computer.key)
    with Refused("ResourceNotFoundException", "Device does not exist."):
        after_password(pool, email, computer, monkeypatch)


def test_it_may_be_forgotten_in_the_middle_of_a_sign_in(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    email, computer, result = remembered(pool)
    step = after_password(pool, email, computer, monkeypatch)
    pool.client().forget_device(AccessToken=result["AccessToken"], DeviceKey=computer.key)
    with Refused("ResourceNotFoundException", "Device does not exist."):
        prove(pool, step, computer)


def test_an_administrator_takes_a_lost_computer_away(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    email, computer, _ = remembered(pool)
    admin = pool.admin()
    named = {"UserPoolId": POOL_ID, "Username": email}
    [listed] = admin.admin_list_devices(**named)["Devices"]
    assert listed["DeviceKey"] == computer.key
    admin.admin_update_device_status(**named, DeviceKey=computer.key, DeviceRememberedStatus="not_remembered")
    shown = admin.admin_get_device(**named, DeviceKey=computer.key)["Device"]["DeviceAttributes"]
    assert {"Name": "dev:device_remembered_status", "Value": "not_remembered"} in shown
    assert after_password(pool, email, computer, monkeypatch)["ChallengeName"] == "SOFTWARE_TOKEN_MFA"
    admin.admin_forget_device(**named, DeviceKey=computer.key)
    with Refused("ResourceNotFoundException"):
        admin.admin_get_device(**named, DeviceKey=computer.key)


def test_computers_have_pages(pool: Pool) -> None:
    email = pool.account()
    keys = [confirm(pool, sign_in(pool, email)).key for _ in range(3)]
    token = sign_in(pool, email)["AccessToken"]  # whose computer is not confirmed, and so not listed
    client = pool.client()
    first = client.list_devices(AccessToken=token, Limit=2)
    rest = client.list_devices(AccessToken=token, Limit=2, PaginationToken=first["PaginationToken"])
    assert [each["DeviceKey"] for each in first["Devices"] + rest["Devices"]] == keys[::-1]
    assert "PaginationToken" not in rest
    with Refused("InvalidParameterException"):
        client.list_devices(AccessToken=token, PaginationToken="made-up")


def test_a_computer_is_confirmed_once_by_its_own_sign_in(pool: Pool) -> None:
    email, computer, result = remembered(pool)
    verifier = generate_hash_device(computer.group, computer.key)[1]
    named = {"DeviceKey": computer.key, "DeviceSecretVerifierConfig": verifier}
    with Refused("DeviceKeyExistsException"):
        pool.client().confirm_device(AccessToken=result["AccessToken"], **named)
    other = sign_in(pool, email)
    with Refused("ResourceNotFoundException"):
        pool.client().confirm_device(AccessToken=other["AccessToken"], **named)


@pytest.mark.parametrize(
    "spoilt",
    [
        {"Salt": "?"},
        {"Salt": ""},
        {"Salt": base64.b64encode(bytes(4)).decode()},
        {"PasswordVerifier": base64.b64encode(b"\x01").decode()},
        {"PasswordVerifier": base64.b64encode(b"\xff" * 400).decode()},
    ],
)
def test_verifiers_that_prove_nothing(pool: Pool, spoilt: dict[str, str]) -> None:
    result = sign_in(pool, pool.account())
    named = result["NewDeviceMetadata"]
    verifier = generate_hash_device(named["DeviceGroupKey"], named["DeviceKey"])[1]
    with Refused("InvalidParameterException"):
        pool.client().confirm_device(
            AccessToken=result["AccessToken"],
            DeviceKey=named["DeviceKey"],
            DeviceSecretVerifierConfig={**verifier, **spoilt},
        )


def test_a_pool_that_does_not_keep_track_has_none_of_this(module_pool: Pool) -> None:
    email = module_pool.account()
    result = sign_in(module_pool, email)
    module_pool.clock.offset *= 0
    assert "NewDeviceMetadata" not in result
    assert refresh(module_pool, result["RefreshToken"])
    with Refused("InvalidParameterException", "not enabled"):
        module_pool.client().list_devices(AccessToken=result["AccessToken"])
    srp, reply = begin(module_pool, email)
    step = respond(module_pool, "PASSWORD_VERIFIER", {**proof(srp, reply), "DEVICE_KEY": f"{REGION}_0000"})
    assert step["ChallengeName"] == "SOFTWARE_TOKEN_MFA"
