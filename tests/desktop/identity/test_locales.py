"""Signing in where days and months have other names, and where the clock is wrong."""

import json
import locale
import os
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clinic_process import RunningClinic
from tests.desktop.identity.locales import NAMES
from tests.desktop.identity.locales import compiled_locales as compiled_locales  # noqa: PLC0414 - a fixture
from tests.desktop.identity.test_isolation import refuse, sign_in_at
from tests.desktop.loopback import Answer, Seen, serving

CHALLENGE = {"USER_ID_FOR_SRP": "sub", "SALT": "ab" * 16, "SRP_B": "5" * 768, "SECRET_BLOCK": "QUJD"}
PROGRAM = """
    import locale, sys
    from datetime import UTC, datetime, timedelta
    from pathlib import Path
    from PySide6.QtWidgets import QApplication
    from medisecure_desktop.config import load_configuration
    from medisecure_desktop.identity.authenticator import Authenticator

    app = QApplication([])
    print(locale.setlocale(locale.LC_TIME))
    hours = timedelta(hours=int(sys.argv[5]))
    authenticator = Authenticator(load_configuration(Path(sys.argv[1])), lambda: datetime.now(UTC) + hours)
    step = authenticator.sign_in(sys.argv[2], sys.argv[3])
    done = authenticator.answer_code(step, sys.argv[4])
    print(done.email)
    print(authenticator.refresh(done.tokens.refresh_token, done.tokens.device_key, lambda _: None).email)
    print(authenticator.clock_warning().title)
"""


@pytest.fixture
def locale_restored(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = locale.setlocale(locale.LC_ALL)
    yield
    locale.setlocale(locale.LC_ALL, before)


@pytest.mark.usefixtures("locale_restored")
@pytest.mark.parametrize("name", ["C", *(f"{name}.UTF-8" for name in NAMES)])
def test_the_time_in_the_proof_is_english_everywhere(
    name: str, compiled_locales: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOCPATH", str(compiled_locales))
    locale.setlocale(locale.LC_ALL, name)
    responses: list[dict[str, str]] = []

    def answer(seen: Seen) -> Answer:
        if seen.headers["x-amz-target"].endswith(".InitiateAuth"):
            body = {"ChallengeName": "PASSWORD_VERIFIER", "ChallengeParameters": CHALLENGE}
            return Answer(200, json.dumps(body).encode())
        responses.append(json.loads(seen.body)["ChallengeResponses"])
        return refuse(seen)

    with serving(answer) as pool:
        assert sign_in_at(pool.url) == "wrong-credentials"
    days, months = "Mon|Tue|Wed|Thu|Fri|Sat|Sun", "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
    pattern = rf"({days}) ({months}) [1-9]\d? \d\d:\d\d:\d\d UTC \d{{4}}"
    assert re.fullmatch(pattern, responses[0]["TIMESTAMP"])


@pytest.mark.parametrize(
    ("number", "name", "hours"), [(0, "de_DE", 2), (1, "tr_TR", -2), (2, "ar_EG", 2), (3, "fa_IR", -2)]
)
def test_a_whole_sign_in_in_every_language_with_a_clock_two_hours_wrong(
    clinic: RunningClinic, compiled_locales: Path, number: int, name: str, hours: int
) -> None:
    account = clinic.account("Doctor", number)
    arguments = [
        str(clinic.clinic_file),
        account.email,
        account.password,
        clinic.next_code(account),
        str(hours),
    ]
    environment = {
        **os.environ,
        "LOCPATH": str(compiled_locales),
        "LC_ALL": f"{name}.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(PROGRAM), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    lines = done.stdout.splitlines()
    assert lines[0] == f"{name}.UTF-8", "Qt has switched the language of times"
    assert lines[1:3] == [account.email] * 2
    assert (
        lines[3]
        == f"This computer's clock is 120\N{NO-BREAK SPACE}minutes {'fast' if hours > 0 else 'slow'}."
    )
