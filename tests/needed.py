"""Tests that need something of the machine: left out where it is missing, except where all must be there."""

import os

import pytest


def needs(is_there: bool, what: str) -> None:
    """Leave the test out, saying why; with CI=true that is a failure, so that nothing is left out unseen."""
    if is_there:
        return
    if os.environ.get("CI", "").lower() == "true":
        pytest.fail(f"this machine has no {what}: packaging/environment.sh test installs it", pytrace=False)
    pytest.skip(f"needs {what}")
