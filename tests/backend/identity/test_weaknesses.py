"""The sign-in tests would notice: with any one question left unasked, they fail.

Each weakness is switched on in a test process of its own. Nothing in a served clinic can switch one on.
"""

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import medisecure_backend
from medisecure_backend.local.pool import open_pool
from medisecure_backend.local.web.worker_configuration import PoolConfiguration
from medisecure_backend.local.wire import HttpRequest
from tests.backend.identity.running import (
    CLIENT_ID,
    KEY_ID,
    KEY_SECRET,
    POOL_ID,
    REGION,
    WEAK,
    WEAKNESS,
    Pool,
)

HERE = Path(__file__).parent
ROOT = HERE.parents[2]

NOTICED = {
    "any-proof": {
        "test_passwords.py::test_a_forged_signature_is_refused",
        "test_passwords.py::test_two_hundred_random_wrong_passwords_are_refused",
        "test_device_proofs.py::test_another_secret_is_refused",
    },
    "any-code": {
        "test_codes_and_sessions.py::test_a_wrong_code_is_refused_and_another_may_be_tried",
        "test_factors.py::test_a_code_by_text_message",
        "test_factors.py::test_a_code_by_email",
        "test_recovery.py::test_only_the_last_code_counts",
        "test_attributes.py::test_a_new_address_counts_once_it_is_verified",
    },
    "any-session": {
        "test_codes_and_sessions.py::test_a_made_up_session_is_refused",
        "test_devices.py::test_a_computer_cannot_be_claimed_without_the_password",
    },
}


@pytest.mark.parametrize("weakness", NOTICED)
def test_the_sign_in_tests_notice(weakness: str, tmp_path: Path) -> None:
    expected = NOTICED[weakness]
    report = tmp_path / "report.txt"
    with report.open("w") as file:
        ended = subprocess.run(
            [
                *(sys.executable, "-m", "pytest", "-q", "-rf", "-p", "no:xdist", "-p", "no:cacheprovider"),
                *(f"--basetemp={tmp_path / 'inner'}", *(str(HERE / name) for name in sorted(expected))),
            ],
            cwd=ROOT,
            env={**os.environ, WEAKNESS: weakness},
            stdout=file,
            stderr=subprocess.STDOUT,
            check=False,
            timeout=240,
        )
    text = report.read_text()
    failed = set(re.findall(r"^FAILED tests/backend/identity/([^\s\[]+)", text, re.MULTILINE))
    assert ended.returncode == 1, text[-2000:]
    assert failed == expected, text[-2000:]


def test_no_code_of_the_clinic_weakens_anything() -> None:
    """`Verification` is made once, with its defaults, and handed over nowhere but from its default."""
    root = Path(medisecure_backend.__file__).parent
    made: list[str] = []
    for path in root.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert WEAKNESS not in text, path
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                if name == "Verification":
                    made.append(ast.unparse(node))
                if name == "IdentityService":
                    assert "verification" not in {word.arg for word in node.keywords}, path
    assert made == ["Verification()"]


@pytest.mark.parametrize("weakness", [name for name in WEAK if name])
def test_a_served_pool_asks_whatever_the_environment_says(
    pool: Pool, weakness: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(WEAKNESS, weakness)
    served = open_pool(
        PoolConfiguration(
            dsn=pool.dsn,
            region=REGION,
            user_pool_id=POOL_ID,
            client_id=CLIENT_ID,
            issuer=pool.settings.issuer,
            signing_key_file=str(pool.key_file),
            aws_access_key_id=KEY_ID,
            aws_secret_access_key=KEY_SECRET,
        )
    )
    try:
        body = {
            "ClientId": CLIENT_ID,
            "ChallengeName": "SOFTWARE_TOKEN_MFA",
            "Session": "A" * 512,
            "ChallengeResponses": {"USERNAME": pool.account(), "SOFTWARE_TOKEN_MFA_CODE": "000000"},
        }
        headers = {
            "x-amz-target": "AWSCognitoIdentityProviderService.RespondToAuthChallenge",
            "content-type": "application/x-amz-json-1.1",
        }
        reply = served.handle(HttpRequest("POST", "/", "", headers, json.dumps(body).encode()))
        assert json.loads(reply.body)["__type"] == "NotAuthorizedException"
    finally:
        served.close()
