"""Nothing outside the clinic's configuration can redirect, slow down or break signing in; nothing leaks."""

import json
import logging
import os
import socket
import subprocess
import sys
import textwrap
import time
from dataclasses import replace
from pathlib import Path

import pytest

from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.identity import connection
from medisecure_desktop.identity.authenticator import Authenticator
from medisecure_desktop.identity.errors import SignInError
from tests.desktop.loopback import Answer, Seen, serving

REFUSAL = json.dumps(
    {"__type": "NotAuthorizedException", "message": "Incorrect username or password."}
).encode()
NOWHERE = ClinicConfiguration(
    api_url="http://127.0.0.1:9",
    identity_url="http://127.0.0.1:9",
    region="eu-west-2",
    user_pool_id="eu-west-2_Abc",
    client_id="client",
    issuer="https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_Abc",
)


def refuse(_: Seen) -> Answer:
    return Answer(400, REFUSAL, {"Content-Type": "application/x-amz-json-1.1"})


def sign_in_at(url: str) -> str:
    authenticator = Authenticator(replace(NOWHERE, identity_url=url))
    try:
        with pytest.raises(SignInError) as caught:
            authenticator.sign_in("a@b.example", "password-canary")
        return caught.value.id
    finally:
        authenticator.close()


PROGRAM = """
    import sys
    from dataclasses import replace
    from tests.desktop.identity.test_isolation import NOWHERE, Authenticator, SignInError
    try:
        Authenticator(replace(NOWHERE, identity_url=sys.argv[1])).sign_in("a@b.example", "password")
    except SignInError as error:
        print(error.id)
"""


def test_the_environment_of_aws_neither_redirects_nor_breaks_it(tmp_path: Path) -> None:
    (tmp_path / ".aws").mkdir()
    for name in ("config", "credentials"):
        (tmp_path / ".aws" / name).write_text("this is not [an ini file\n[[[")
    with serving(refuse) as pool, serving(refuse) as evil:
        hostile = {
            "HOME": str(tmp_path),
            "AWS_PROFILE": "nope",
            "AWS_MAX_ATTEMPTS": "abc",
            "AWS_RETRY_MODE": "abc",
            "AWS_ENDPOINT_URL": evil.url,
            "AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER": evil.url,
            "AWS_CA_BUNDLE": "/nonexistent",
            "AWS_DEFAULT_REGION": "moon-1",
            "AWS_USE_FIPS_ENDPOINT": "true",
            "AWS_DATA_PATH": str(tmp_path),
            "HTTP_PROXY": evil.url,
            "HTTPS_PROXY": evil.url,
            "REQUESTS_CA_BUNDLE": "/nonexistent",
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(Path(__file__).parents[3]),
        }
        done = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(PROGRAM), pool.url],
            env=hostile,
            capture_output=True,
            text=True,
            check=False,
        )
    assert (done.stdout, done.stderr) == ("wrong-credentials\n", "")
    assert (len(pool.seen), len(evil.seen)) == (1, 0)


def test_calls_are_not_signed_and_say_nothing_but_the_operation() -> None:
    with serving(refuse) as pool:
        assert sign_in_at(pool.url) == "wrong-credentials"
    (seen,) = pool.seen
    assert "authorization" not in seen.headers
    assert seen.headers["x-amz-target"].endswith(".InitiateAuth")
    assert b"canary" not in seen.body


@pytest.mark.parametrize(
    ("status", "body", "entry"),
    [
        (500, b'{"__type":"InternalErrorException"}', "clinic-down"),
        (400, b'{"__type":"TooManyRequestsException"}', "busy"),
        (400, b'{"__type":"ForbiddenException"}', "blocked"),
        (503, b"<html>", None),
        (200, b"<html>Hotel sign-in</html>", "network"),
        (302, b"", "network"),
    ],
)
def test_one_action_is_one_request(status: int, body: bytes, entry: str | None) -> None:
    answer = Answer(status, body, {"Location": "http://127.0.0.1:9/"} if status == 302 else {})
    with serving(lambda _: answer) as pool:
        told = sign_in_at(pool.url)
    assert len(pool.seen) == 1
    assert entry in {None, told}


def test_a_lost_answer_is_not_asked_for_again() -> None:
    with serving(lambda _: Answer(lost=True)) as pool:
        assert sign_in_at(pool.url) == "clinic-down"
    assert len(pool.seen) == 1


def test_a_clinic_that_is_not_running_is_down() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    assert sign_in_at(f"http://127.0.0.1:{port}") == "clinic-down"


def test_a_name_nobody_knows_is_no_network() -> None:
    assert sign_in_at("https://clinic.invalid") == "network"


def test_a_server_that_accepts_and_is_silent_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "READ_S", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        before = time.monotonic()
        assert sign_in_at(f"http://127.0.0.1:{silent.getsockname()[1]}") == "clinic-down"
    assert time.monotonic() - before < 3


def test_no_log_at_any_level_shows_what_is_sent(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with serving(refuse) as pool:
        authenticator = Authenticator(replace(NOWHERE, identity_url=pool.url))
        with pytest.raises(SignInError):
            authenticator.confirm_forgot_password("mail-canary@b.example", "code-canary", "password-canary")
        authenticator.close()
    assert b"code-canary" in pool.seen[0].body
    assert "canary" not in caplog.text


def test_nothing_heavy_is_imported_before_it_is_used() -> None:
    heavy = "{'boto3', 'botocore', 'pycognito', 'requests', 'jwt', 'keyring', 'urllib3', 'PySide6'}"
    code = f"""
        import sys
        import medisecure_desktop.identity.authenticator, medisecure_desktop.session.session
        import medisecure_desktop.api.client, medisecure_desktop.keychain, medisecure_desktop.config
        sys.exit(", ".join({heavy} & set(sys.modules)) or 0)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, check=False
    )
    assert done.stderr.strip() == ""
    assert done.returncode == 0


def test_an_answer_without_an_end_is_given_up() -> None:
    endless = b"[" + b" " * connection.LARGEST_REPLY + b"]"
    with serving(lambda _: Answer(400, endless, {"Content-Type": "application/x-amz-json-1.1"})) as server:
        assert sign_in_at(server.url) == "clinic-down"
