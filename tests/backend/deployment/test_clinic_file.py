"""What CloudFormation says of a stack becomes the file the windows start with."""

import json
import subprocess
from pathlib import Path

import pytest

from medisecure_backend.deployment.clinic_file import StackError, clinic_file
from medisecure_desktop.config import load_configuration
from tests.clinic_process import COMMAND

OUTPUTS = {
    "ApiUrl": "https://abc123.execute-api.eu-west-2.amazonaws.com",
    "IdentityUrl": "https://cognito-idp.eu-west-2.amazonaws.com",
    "Region": "eu-west-2",
    "UserPoolId": "eu-west-2_AbCdEfGhI",
    "ClientId": "4fq1example7tq0client9id3",
    "Issuer": "https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_AbCdEfGhI",
    "DocumentsUrl": "https://clinic-documents.s3.eu-west-2.amazonaws.com",
}


def described(outputs: dict[str, str]) -> str:
    entries = [{"OutputKey": key, "OutputValue": value} for key, value in outputs.items()]
    return json.dumps({"Stacks": [{"StackName": "hillside", "Outputs": entries}]})


def test_the_windows_take_it(tmp_path: Path) -> None:
    file = tmp_path / "clinic.json"
    file.write_text(clinic_file(described(OUTPUTS)), encoding="utf-8")
    nothing = tmp_path / "nothing.toml"
    configuration = load_configuration(file, machine_policy=nothing, user_file=nothing)
    assert configuration.api_url == OUTPUTS["ApiUrl"]
    assert configuration.issuer == OUTPUTS["Issuer"]
    assert configuration.documents_url == OUTPUTS["DocumentsUrl"]


def test_the_command_reads_a_pipe_and_a_file(tmp_path: Path) -> None:
    text = described(OUTPUTS)
    piped = subprocess.run(
        [COMMAND, "clinic-file", "-"], input=text, capture_output=True, text=True, check=True
    )
    file = tmp_path / "stack.json"
    file.write_text(text, encoding="utf-8")
    read = subprocess.run([COMMAND, "clinic-file", str(file)], capture_output=True, text=True, check=True)
    assert piped.stdout == read.stdout == clinic_file(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not what"),
        ("[]", "not what"),
        ('{"Stacks": []}', "--stack-name"),
        (described({**OUTPUTS, "ClientId": ""}), "ClientId"),
        (described({}), "ApiUrl, IdentityUrl"),
    ],
)
def test_anything_else_is_said_in_a_sentence(text: str, words: str) -> None:
    with pytest.raises(StackError, match=words):
        clinic_file(text)


def test_the_command_says_it_too() -> None:
    ended = subprocess.run([COMMAND, "clinic-file", "/nowhere"], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (1, "/nowhere cannot be read.\n")
