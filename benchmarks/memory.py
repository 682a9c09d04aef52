"""Memory of the staff window, painted and with a chart open, against a bare PySide6 window.

Each in a process of its own.
Painted means before anything is loaded that can wait; signing in loads the rest.
"""

import os
import subprocess
import sys
import tempfile
from itertools import count
from pathlib import Path

from benchmarks.pairs import measure, report
from medisecure_desktop.local_clinic import LocalClinic

WINDOW_GOAL, CHART_GOAL, PAIRS = 1.25, 1.8, 3


def megabytes_of(program: str, *arguments: str) -> float:
    """What a program tells when it has got to where it is measured."""
    env = dict(os.environ, QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"))
    command = [sys.executable, "-m", f"benchmarks.{program}", *arguments]
    done = subprocess.run(command, check=True, env=env, capture_output=True, text=True)
    return float(done.stdout.split()[-1])


def main() -> None:
    """The window first; then, with a local clinic, a chart: each time another doctor's."""
    window = measure(
        "memory_window",
        lambda: megabytes_of("memory_ours"),
        lambda: megabytes_of("memory_bare"),
        goal=WINDOW_GOAL,
        unit="MB",
        pairs=PAIRS,
    )
    with tempfile.TemporaryDirectory() as folder, LocalClinic(Path(folder) / "clinic") as clinic:
        file, doctors = str(clinic.start()), count()
        chart = measure(
            "memory_chart",
            lambda: megabytes_of("memory_ours", file, str(next(doctors))),
            lambda: megabytes_of("memory_bare"),
            goal=CHART_GOAL,
            unit="MB",
            pairs=PAIRS,
        )
    report(window, chart)


if __name__ == "__main__":
    main()
