"""What the client asks of the pool, read from its source."""

import re
from pathlib import Path

import botocore.session

import medisecure_desktop

SOURCES = "\n".join(
    path.read_text() for path in sorted(Path(medisecure_desktop.__file__).parent.rglob("*.py"))
)
MODEL = botocore.session.Session().get_service_model("cognito-idp")
CALL = re.compile(r'_(?:pool\.call|call|send)\(\s*"([A-Z]\w+)"')


def test_the_client_calls_only_what_needs_no_aws_credentials() -> None:
    called = {name for name in CALL.findall(SOURCES) if name in MODEL.operation_names}
    assert {"InitiateAuth", "RespondToAuthChallenge", "ConfirmDevice", "ListUserSessions"} <= called
    assert {name for name in called if MODEL.operation_model(name).auth_type != "none"} == set()
    assert not re.search(r'"Admin[A-Z]\w+"|admin_(get|create|set|initiate|respond)\w+\(', SOURCES)


def test_there_is_no_client_secret() -> None:
    assert "SECRET_HASH" not in SOURCES
    assert "ClientSecret" not in SOURCES
