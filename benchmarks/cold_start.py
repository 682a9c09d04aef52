"""Importing the Lambda's handler against importing psycopg alone, each in a process of its own."""

import subprocess
import sys
import time

from benchmarks.pairs import measure, report

GOAL = 2.0


def seconds_of(module: str) -> float:
    """Wall time of a Python that only imports this."""
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", f"import {module}"], check=True)
    return time.perf_counter() - started


if __name__ == "__main__":
    report(
        measure(
            "cold_start",
            lambda: seconds_of("medisecure_backend.api.handler"),
            lambda: seconds_of("psycopg"),
            goal=GOAL,
            unit="s",
            pairs=21,
        )
    )
