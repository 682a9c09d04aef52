"""schemathesis asks a clinic everything openapi.json allows and much that it does not, as each role."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from medisecure_backend.api.openapi import OPENAPI_FILE
from medisecure_backend.contract.roles import Role
from tests.clinic_process import RunningClinic, start_clinic

CHECKS = (
    "not_a_server_error", "status_code_conformance", "content_type_conformance",
    "response_headers_conformance", "response_schema_conformance",
)  # fmt: skip
ENDS_SIGN_IN = "sign_out_me"
"""Whatever is asked after it is answered 401, so the search would end unseen."""
LAST_LINES = 150


@pytest.fixture(scope="module")
def spare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningClinic]:
    """A clinic of this test's own: it is written to."""
    with start_clinic(tmp_path_factory.mktemp("schemathesis") / "data", "--seed", "demo") as clinic:
        yield clinic


def run(clinic: RunningClinic, role: str, folder: Path, *arguments: str) -> None:
    command = [
        str(Path(sys.executable).parent / "schemathesis"), "run", str(OPENAPI_FILE), "--url", clinic.api_url,
        "--header", f"Authorization: Bearer {clinic.access_token(role)}", "--checks", ",".join(CHECKS),
        "--continue-on-failure", "--warnings", "off", "--workers", "1",
        "--exclude-operation-id", ENDS_SIGN_IN, *arguments,
    ]  # fmt: skip
    ended = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=folder, env={**os.environ, "NO_COLOR": "1"}
    )
    lines = [line[:300] for line in ended.stdout.splitlines() + ended.stderr.splitlines()]
    assert ended.returncode == 0, "\n".join(lines[-LAST_LINES:])


@pytest.mark.timeout(120)
def test_a_short_run_finds_nothing(spare: RunningClinic, tmp_path: Path) -> None:
    for role in Role:
        run(
            spare,
            role.value,
            tmp_path,
            "--phases",
            "fuzzing",
            "--max-examples",
            "1",
            "--no-shrink",
            "--seed",
            "1",
        )


@pytest.mark.soak
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("role", list(Role))
def test_a_long_run_finds_nothing(spare: RunningClinic, tmp_path: Path, role: Role) -> None:
    run(spare, role.value, tmp_path, "--phases", "coverage,fuzzing", "--max-examples", "100")
