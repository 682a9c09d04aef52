"""What the Lambda's handler does not load: each of these is slow, and few requests or none need it."""

import subprocess
import sys

NOT_AT_START = (
    "aws_lambda_powertools",
    "boto3",
    "botocore",
    "fhir",
    "medisecure_backend.services.fhir",
    "medisecure_backend.services.pdf",
    "medisecure_desktop",
    "pydantic",
    "requests",
    "urllib3",
    "xml",
)
PROGRAM = "import sys, medisecure_backend.api.handler; print(*sys.modules, sep='\\n')"


def test_the_handler_loads_what_most_requests_need() -> None:
    ended = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    loaded = {
        name
        for name in ended.stdout.split()
        if any(name == each or name.startswith(f"{each}.") for each in NOT_AT_START)
    }
    assert loaded == set()
