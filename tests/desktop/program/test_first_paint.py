"""The sign-in window is painted before the heavy libraries are loaded."""

import subprocess
import sys

HEAVY = {"boto3", "botocore", "pycognito", "requests", "urllib3", "cryptography", "keyring", "jwt", "msgspec"}

SCRIPT = """
import sys
from medisecure_desktop.bootstrap import Audience, Program
from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.ui.app import create_application
nowhere = ClinicConfiguration(
    api_url="http://127.0.0.1:9", identity_url="http://127.0.0.1:9", region="eu-west-2",
    user_pool_id="eu-west-2_test00000", client_id="test",
    issuer="https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_test00000")
app = create_application(["test"], "light")
program = Program(nowhere, Audience.STAFF, app)
program.start(is_restoring=False)
program.window.grab()
print(",".join(sorted({name.split(".")[0] for name in sys.modules})))
program.stop()
"""


def test_first_paint_loads_neither_cognito_nor_http_nor_keychain_libraries() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True, timeout=60
    )
    loaded = set(done.stdout.strip().split(","))
    assert "PySide6" in loaded
    assert loaded & HEAVY == set()
