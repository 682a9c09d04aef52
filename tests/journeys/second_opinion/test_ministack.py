"""A second opinion: the client, unmodified, against somebody else's Cognito, in an environment of its own."""

import os
import socket
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any

import boto3
import pytest

from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.identity.errors import SignInError
from medisecure_desktop.identity.steps import SignedIn
from tests.journeys.peers import installed

REGION, EMAIL, PASSWORD = "eu-west-2", "ada@example.org", "Correct-horse-battery-7"
START_S = 30


@dataclass
class Peer:
    """ministack with one pool and one doctor in it."""

    configuration: ClinicConfiguration
    admin: Any


@pytest.fixture(scope="module")
def peer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Peer]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environment = {**os.environ, "GATEWAY_PORT": str(port), "SERVICES": "cognito-idp", "LOG_LEVEL": "WARNING"}
    folder = tmp_path_factory.mktemp("ministack")
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [installed.ministack()], env=environment, stdout=log, stderr=log, cwd=folder
        )
    try:
        wait_for(port, process, folder / "log")
        yield with_a_doctor(f"http://127.0.0.1:{port}")
    finally:
        process.terminate()
        process.wait(30)


def wait_for(port: int, process: "subprocess.Popen[bytes]", log: Path) -> None:
    for _ in range(START_S * 20):
        assert process.poll() is None, log.read_text()[-2000:]
        with socket.socket() as trial:
            if trial.connect_ex(("127.0.0.1", port)) == 0:
                return
        Event().wait(0.05)
    raise AssertionError(log.read_text()[-2000:])


def with_a_doctor(url: str) -> Peer:
    admin = boto3.client(
        "cognito-idp",
        region_name=REGION,
        endpoint_url=url,
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )
    pool_id = admin.create_user_pool(
        PoolName="clinic", UsernameAttributes=["email"], AutoVerifiedAttributes=["email"]
    )["UserPool"]["Id"]
    client_id = admin.create_user_pool_client(
        UserPoolId=pool_id,
        ClientName="desktop",
        ExplicitAuthFlows=["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
    )["UserPoolClient"]["ClientId"]
    named = {"UserPoolId": pool_id, "Username": EMAIL}
    attributes = [{"Name": "email", "Value": EMAIL}, {"Name": "email_verified", "Value": "true"}]
    admin.create_group(UserPoolId=pool_id, GroupName="Doctor")
    admin.admin_create_user(**named, MessageAction="SUPPRESS", UserAttributes=attributes)
    admin.admin_set_user_password(**named, Password=PASSWORD, Permanent=True)
    admin.admin_add_user_to_group(**named, GroupName="Doctor")
    issuer = f"https://cognito-idp.{REGION}.amazonaws.com/{pool_id}"
    return Peer(ClinicConfiguration(url, url, REGION, pool_id, client_id, issuer), admin)


@pytest.fixture
def authenticator(peer: Peer) -> Iterator[Authenticator]:
    made = Authenticator(peer.configuration)
    yield made
    made.close()


def refused(authenticator: Authenticator, password: str) -> str:
    with pytest.raises(SignInError) as caught:
        authenticator.sign_in(EMAIL, password)
    return caught.value.id


def test_the_client_signs_in_and_stays_in(authenticator: Authenticator) -> None:
    done = authenticator.sign_in(EMAIL, PASSWORD)
    assert isinstance(done, SignedIn)
    assert (done.tokens.groups, done.email) == (("Doctor",), EMAIL)
    renewed = authenticator.refresh(done.tokens.refresh_token, "", lambda _: None)
    assert (renewed.sub, renewed.groups) == (done.tokens.sub, ("Doctor",))


def test_a_wrong_password_is_refused(authenticator: Authenticator) -> None:
    assert refused(authenticator, "Correct-horse-battery-8") == "wrong-credentials"


def test_a_made_up_refresh_token_ends_the_session(authenticator: Authenticator) -> None:
    with pytest.raises(SignInError) as caught:
        authenticator.refresh("made-up", "", lambda _: None)
    assert caught.value.id == "session-ended"


def test_tokens_of_another_pool_are_not_believed(peer: Peer) -> None:
    other = ClinicConfiguration(**{**vars(peer.configuration), "issuer": peer.configuration.issuer + "x"})
    foreign = Authenticator(other)
    assert refused(foreign, PASSWORD) == "not-trusted"
    foreign.close()


def test_somebody_disabled_is_refused(peer: Peer, authenticator: Authenticator) -> None:
    named = {"UserPoolId": peer.configuration.user_pool_id, "Username": EMAIL}
    peer.admin.admin_disable_user(**named)
    try:
        assert refused(authenticator, PASSWORD) == "wrong-credentials"
    finally:
        peer.admin.admin_enable_user(**named)
