"""The sign-in window is painted before anything heavy is loaded, and stays awake while it is."""

import json
import os
import subprocess
import sys
import textwrap

from tests.clinic_process import RunningClinic

LONGEST_GAP_S = 0.1
TRIES = 3
"""A gap counts as far as this process was at work in it: waiting for a busy machine is not ours. What its own
threads do at once still adds up, but not in the same place every time."""

PROGRAM = """
    import json, sys, time
    from pathlib import Path
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from medisecure_desktop.config import load_configuration
    from medisecure_desktop.identity.authenticator import Authenticator
    from medisecure_desktop.session.clock import SystemClock
    from medisecure_desktop.ui.sign_in.screen import SignInScreen
    from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel
    from medisecure_desktop.ui.style.fonts import load_fonts
    from medisecure_desktop.ui.style.theme import theme
    from medisecure_desktop.ui.task_runner import TaskRunner

    HEAVY = {"boto3", "botocore", "pycognito", "requests", "urllib3", "keyring", "jwt", "msgspec"}
    app = QApplication([])
    load_fonts()
    theme.apply(app, "light")
    runner = TaskRunner()
    model = SignInModel(Authenticator(load_configuration(Path(sys.argv[1]))), runner.scope(), SystemClock())
    told = {}

    class Watched(SignInScreen):
        def paintEvent(self, event):
            super().paintEvent(event)
            told.setdefault("at_first_paint", sorted(HEAVY & set(sys.modules)))

    screen = Watched(model)
    def now():
        return time.monotonic(), time.process_time()

    gaps, last = [], [now()]

    def beat():
        before, last[0] = last[0], now()
        gaps.append(min(late - early for early, late in zip(before, last[0])))

    timer = QTimer()
    timer.timeout.connect(beat)
    QTimer.singleShot(0, lambda: (last.__setitem__(0, now()), timer.start(5)))
    jobs = [lambda: model.submit_password(sys.argv[2], sys.argv[3])]

    def idle():
        if jobs:
            jobs.pop()()
        else:
            told["page"], told["longest_gap_s"] = model.page, max(gaps)
            app.quit()

    runner.idle.connect(idle)
    screen.resize(1280, 800)
    screen.show()
    app.exec()
    runner.shutdown()
    print(json.dumps(told))
"""


def test_nothing_heavy_before_the_first_paint_and_no_long_gap_after_it(clinic: RunningClinic) -> None:
    account = clinic.account("Patient", 2)
    command = [
        sys.executable,
        "-c",
        textwrap.dedent(PROGRAM),
        str(clinic.clinic_file),
        account.email,
        account.password,
    ]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    best = 1.0
    for _ in range(TRIES):
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=True, timeout=60
        )
        told = json.loads(done.stdout)
        assert told["at_first_paint"] == []
        assert told["page"] == "code"
        best = min(best, told["longest_gap_s"])
        if best < LONGEST_GAP_S:
            return
    assert best < LONGEST_GAP_S, "the window stands still for at most a tenth of a second"
