"""Remembered computers, as a client program has them."""

import base64
import hashlib
import hmac
from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

import pytest
from pycognito import AWSSRP
from pycognito.aws_srp import generate_hash_device, hex_to_long, long_to_hex

from medisecure_backend.local.identity.settings import DeviceSettings
from tests.backend.identity.running import (
    CLIENT_ID,
    POOL_ID,
    REGION,
    Pool,
    PoolSettings,
    fresh_database,
    running_pool,
)
from tests.backend.identity.signing_in import (
    Reply,
    begin,
    proof_at,
    respond,
    sign_in,
    user_of,
)
from tests.backend.server import Server
from tests.client_srp import ClientSrp

SETTINGS = PoolSettings(REGION, POOL_ID, CLIENT_ID, devices=DeviceSettings())


@dataclass(frozen=True)
class Computer:
    """What a client keeps of a confirmed computer."""

    key: str
    group: str
    password: str


@pytest.fixture(scope="module")
def tracking_pool(postgres: Server, tmp_path_factory: pytest.TempPathFactory) -> Generator[Pool]:
    dsn = fresh_database(postgres.owner_dsn)
    with running_pool(dsn, tmp_path_factory.mktemp("pool"), settings=SETTINGS) as running:
        yield running


@pytest.fixture
def pool(tracking_pool: Pool) -> Generator[Pool]:
    yield tracking_pool
    tracking_pool.clock.offset *= 0


def confirm(pool: Pool, result: Reply, *, remember: bool = True) -> Computer:
    """Confirm the computer of a sign-in, as a client does, and answer the person's question."""
    named, token = result["NewDeviceMetadata"], result["AccessToken"]
    password, verifier = generate_hash_device(named["DeviceGroupKey"], named["DeviceKey"])
    client = pool.client()
    reply = client.confirm_device(
        AccessToken=token,
        DeviceKey=named["DeviceKey"],
        DeviceSecretVerifierConfig=verifier,
        DeviceName="Reception",
    )
    assert reply["UserConfirmationNecessary"] is True
    client.update_device_status(
        AccessToken=token,
        DeviceKey=named["DeviceKey"],
        DeviceRememberedStatus="remembered" if remember else "not_remembered",
    )
    return Computer(named["DeviceKey"], named["DeviceGroupKey"], password)


def after_password(pool: Pool, email: str, computer: Computer, monkeypatch: pytest.MonkeyPatch) -> Reply:
    srp, reply = begin(pool, email)
    answers = proof_at(srp, reply, pool.clock(), monkeypatch)
    return respond(pool, "PASSWORD_VERIFIER", {**answers, "DEVICE_KEY": computer.key})


def prove(pool: Pool, step: Reply, computer: Computer, **wrong: str) -> Reply:
    """DEVICE_SRP_AUTH and DEVICE_PASSWORD_VERIFIER, or with something else in the last answer."""
    answers, session = last_answer(pool, step, computer)
    return respond(pool, "DEVICE_PASSWORD_VERIFIER", {**answers, **wrong}, session)


def last_answer(
    pool: Pool, step: Reply, computer: Computer, stamp: str | None = None, secret_block: str | None = None
) -> tuple[dict[str, str], str]:
    """What is to be answered to DEVICE_PASSWORD_VERIFIER, signed for this time and block, and its Session."""
    assert step["ChallengeName"] == "DEVICE_SRP_AUTH"
    srp = ClientSrp("x", "x", POOL_ID, CLIENT_ID, client=pool.client())
    named = {"USERNAME": user_of(step), "DEVICE_KEY": computer.key}
    asked = respond(
        pool, "DEVICE_SRP_AUTH", {**named, "SRP_A": long_to_hex(srp.large_a_value)}, step["Session"]
    )
    assert asked["ChallengeName"] == "DEVICE_PASSWORD_VERIFIER"
    given = asked["ChallengeParameters"]
    stamp = stamp or AWSSRP.get_cognito_formatted_timestamp(pool.clock())
    secret_block = secret_block or given["SECRET_BLOCK"]
    key = srp.get_device_authentication_key(
        computer.group, computer.key, computer.password, hex_to_long(given["SRP_B"]), given["SALT"]
    )
    block = base64.b64decode(secret_block)
    message = computer.group.encode() + computer.key.encode() + block + stamp.encode()
    signature = hmac.new(key, message, hashlib.sha256).digest()
    answers = {
        **named,
        "TIMESTAMP": stamp,
        "PASSWORD_CLAIM_SECRET_BLOCK": secret_block,
        "PASSWORD_CLAIM_SIGNATURE": base64.b64encode(signature).decode(),
    }
    return answers, asked["Session"]


def refresh(pool: Pool, token: str, **device: str) -> Any:
    return pool.client().get_tokens_from_refresh_token(RefreshToken=token, ClientId=CLIENT_ID, **device)[
        "AuthenticationResult"
    ]


def remembered(pool: Pool, *, remember: bool = True) -> tuple[str, Computer, Reply]:
    email = pool.account()
    result = sign_in(pool, email)
    return email, confirm(pool, result, remember=remember), result
