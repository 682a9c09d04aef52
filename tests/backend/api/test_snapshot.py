"""A picture of the program holds what is slow to load; everywhere else it is loaded when needed."""

import os
import subprocess
import sys

import pytest

LATER = "'boto3' in sys.modules, 'botocore.auth' in sys.modules"
PROGRAM = f"import sys, medisecure_backend.api.handler; print({LATER})"


@pytest.mark.parametrize(("kind", "printed"), [("snap-start", "True True"), ("on-demand", "False False")])
def test_only_a_picture_holds_what_few_requests_need(kind: str, printed: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "AWS_LAMBDA_INITIALIZATION_TYPE": kind},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stdout.strip() == printed
