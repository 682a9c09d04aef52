"""CloudFormation always gets an answer, and one without secrets."""

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from medisecure_backend.deployment.custom_resource import DeploymentError, run
from tests.ending_server import running


class CloudFormation(HTTPServer):
    """Where a custom resource's answer is put."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Taker)
        self.answers: list[dict[str, Any]] = []

    def event(self, request_type: str, **more: object) -> dict[str, Any]:
        return {
            "RequestType": request_type,
            "ResponseURL": f"http://127.0.0.1:{self.server_address[1]}/answer",
            "StackId": "stack",
            "RequestId": "request",
            "LogicalResourceId": "Schema",
            "ResourceProperties": {"ClinicName": "Hillside"},
            **more,
        }


class _Taker(BaseHTTPRequestHandler):
    def do_PUT(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.answers.append(json.loads(body))  # type: ignore[attr-defined]
        self.send_response(200)
        self.end_headers()

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def cloudformation() -> Iterator[CloudFormation]:
    server = CloudFormation()
    with running(server):
        yield server


def test_success_is_told_with_the_same_physical_id(cloudformation: CloudFormation) -> None:
    done: list[Any] = []
    run(cloudformation.event("Create"), "schema", done.append)
    run(cloudformation.event("Update", PhysicalResourceId="old"), "schema", done.append)
    assert done == [{"ClinicName": "Hillside"}] * 2
    assert [(each["Status"], each["PhysicalResourceId"]) for each in cloudformation.answers] == [
        ("SUCCESS", "schema"), ("SUCCESS", "old"),
    ]  # fmt: skip


def test_taking_it_away_does_nothing(cloudformation: CloudFormation) -> None:
    run(cloudformation.event("Delete"), "schema", lambda _: pytest.fail("nothing is to be done"))
    assert cloudformation.answers[0]["Status"] == "SUCCESS"


@pytest.mark.parametrize(
    ("problem", "reason"),
    [
        (
            DeploymentError("0042_x.sql was applied in another version."),
            "0042_x.sql was applied in another version.",
        ),
        (RuntimeError("password=canary-7f3a"), "RuntimeError; the function's log says more"),
    ],
)
def test_a_failure_rolls_the_deployment_back_and_keeps_secrets(
    cloudformation: CloudFormation, caplog: pytest.LogCaptureFixture, problem: Exception, reason: str
) -> None:
    def fail(_properties: object) -> None:
        raise problem

    run(cloudformation.event("Update"), "schema", fail)
    (answer,) = cloudformation.answers
    assert (answer["Status"], answer["Reason"]) == ("FAILED", reason)
    assert "7f3a" not in caplog.text
