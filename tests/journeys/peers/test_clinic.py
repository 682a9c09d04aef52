"""The peers against a whole clinic, as `medisecure-clinic serve` starts it."""

import os
import subprocess
import uuid
from pathlib import Path

from medisecure_backend.local.folder.clinic_secrets import load_or_make
from medisecure_backend.local.folder.data_folder import DataFolder
from tests.clinic_process import RunningClinic
from tests.journeys.peers import installed
from tests.journeys.peers.conftest import JavaScript

PASSWORD = "Correct-horse-battery-7"


def cli(clinic: RunningClinic, home: Path, operation: str, *options: str, secret: str = "") -> str:
    """One operation by the AWS CLI, signed with the clinic's own key (or another secret)."""
    secrets = load_or_make(DataFolder(clinic.data))
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "AWS_ACCESS_KEY_ID": secrets.aws_access_key_id,
        "AWS_SECRET_ACCESS_KEY": secret or secrets.aws_secret_access_key,
        "AWS_PAGER": "",
    }
    place = ["--endpoint-url", clinic.identity_url, "--region", clinic.region, "--output", "json"]
    ended = subprocess.run(
        [str(installed.aws()), "cognito-idp", operation, *options, *place],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env=environment,
    )
    return ended.stdout if ended.returncode == 0 else ended.stderr


def test_a_doctor_signs_in_with_amazon_cognito_identity_js(
    clinic: RunningClinic, javascript: JavaScript
) -> None:
    doctor = clinic.account("Doctor", 2)
    place = (clinic.identity_url, clinic.user_pool_id, clinic.client_id)
    answers = {
        "username": doctor.email,
        "password": doctor.password,
        "code": clinic.next_code(doctor),
    }
    result = javascript("signIn", *place, **answers)["ok"]
    assert result["claims"]["cognito:groups"] == ["Doctor"]
    headers = {"Authorization": f"Bearer {result['accessToken']}"}
    me = clinic.http.get(f"{clinic.api_url}/v1/me", headers=headers, timeout=30)
    assert me.status_code == 200
    assert javascript("signIn", *place, **answers)["error"]["code"] == "ExpiredCodeException"
    wrong = javascript("signIn", *place, **answers | {"password": "wrong"})
    assert wrong["error"]["message"] == "Incorrect username or password."
    made_up = javascript("signIn", *place, **answers, madeUpSession="A" * 512)
    assert made_up["error"]["message"].startswith("Invalid session")


def test_a_person_who_signed_up_with_the_aws_cli_is_a_patient(
    clinic: RunningClinic, javascript: JavaScript, tmp_path: Path
) -> None:
    email = f"nora.{uuid.uuid4().hex[:10]}@example.org"
    named = ("--client-id", clinic.client_id, "--username", email)
    pairs = {"email": email, "given_name": "Nora", "family_name": "Lund", "birthdate": "1990-04-01"}
    attributes = [f"Name={name},Value={value}" for name, value in pairs.items()]
    cli(clinic, tmp_path, "sign-up", *named, "--password", PASSWORD, "--user-attributes", *attributes)
    code = clinic.newest_code(email)
    cli(clinic, tmp_path, "confirm-sign-up", *named, "--confirmation-code", code)
    place = (clinic.identity_url, clinic.user_pool_id, clinic.client_id)
    result = javascript("signIn", *place, username=email, password=PASSWORD)["ok"]
    assert result["steps"] == ["MFA_SETUP"]
    assert result["claims"]["cognito:groups"] == ["Patient"]
    user = cli(clinic, tmp_path, "get-user", "--access-token", result["accessToken"])
    assert email in user
    listed = ("list-users", "--user-pool-id", clinic.user_pool_id)
    assert email in cli(clinic, tmp_path, *listed)
    assert "InvalidSignatureException" in cli(clinic, tmp_path, *listed, secret="somebody-elses")
    headers = {"Authorization": f"Bearer {result['accessToken']}"}
    me = clinic.http.get(f"{clinic.api_url}/v1/me", headers=headers, timeout=30)
    assert me.status_code == 200
