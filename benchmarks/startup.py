"""First paint of the sign-in window against a bare PySide6 window, each in a process of its own."""

import os
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.pairs import measure, report

GOAL = 1.15
FOLDER = Path(__file__).parent


def seconds_of(script: str) -> float:
    """Wall time of a program that ends right after its first paint."""
    env = dict(os.environ, QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"))
    started = time.perf_counter()
    subprocess.run([sys.executable, str(FOLDER / script)], check=True, env=env)
    return time.perf_counter() - started


if __name__ == "__main__":
    report(
        measure(
            "startup",
            lambda: seconds_of("startup_ours.py"),
            lambda: seconds_of("startup_bare.py"),
            goal=GOAL,
            unit="s",
        )
    )
