"""First paint of the sign-in window against a bare PySide6 window, each in a process of its own.

Both run from byte code, as an installed program does, whatever the environment says about writing it.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.pairs import measure, report

GOAL = 1.15
FOLDER = Path(__file__).parent


def seconds_of(script: str, byte_code: str) -> float:
    """Wall time of a program that ends right after its first paint."""
    env = dict(
        os.environ,
        QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        PYTHONPYCACHEPREFIX=byte_code,
    )
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    started = time.perf_counter()
    subprocess.run([sys.executable, str(FOLDER / script)], check=True, env=env)
    return time.perf_counter() - started


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as kept:
        report(
            measure(
                "startup",
                lambda: seconds_of("startup_ours.py", kept),
                lambda: seconds_of("startup_bare.py", kept),
                goal=GOAL,
                unit="s",
            )
        )
