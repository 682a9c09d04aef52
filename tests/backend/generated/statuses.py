"""Which test shows that a route really answers each status openapi.json declares for it.

`statuses.txt` has one row for each: operation, status, test; of 409 one for each reason the operation may
have, as `409/slot-taken`: clients decide by it. While a test of the table runs, its answers are
noted, and it fails if it no longer gets one the table says it gets; a declared status without a row fails
too. So a status nobody can get cannot stay declared.

`.venv/bin/python -m tests.backend.generated.statuses` runs the backend's tests and adds the rows that are
missing; what it cannot find a test for, it prints.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from medisecure_backend.api.problem import PROBLEM_CONTENT_TYPE
from medisecure_backend.api.route_table import ROUTES
from tests.backend.generated.description import operations

FILE = Path(__file__).with_name("statuses.txt")
FOLDER = "MEDISECURE_TESTS_STATUSES"
RUN = "run `.venv/bin/python -m tests.backend.generated.statuses`, and write the tests it misses"
Got = tuple[str, str]
"""An operation and a status it answered; of a conflict the problem's type with it."""
_CONFLICT = "409"

_SEEN: set[Got] = set()
_PATHS = [
    (route.method, re.compile(re.sub(r"\{\w+\}", "[^/]+", route.path)), route.operation)
    for route in sorted(ROUTES, key=lambda route: route.path.count("{"))
]


def note(method: str, path: str, status: int, text: str) -> None:
    """An answer the API gave to the test that runs."""
    for known, pattern, operation in _PATHS:
        if known == method and pattern.fullmatch(path):
            type_ = f"/{json.loads(text)['type']}" if str(status) == _CONFLICT else ""
            _SEEN.add((operation, f"{status}{type_}"))
            return


def forget() -> None:
    """Another test begins."""
    _SEEN.clear()


def take(test: str) -> set[Got]:
    """What the test that ended was answered; kept for the command if it asked for that."""
    folder = os.environ.get(FOLDER)
    if folder and _SEEN:
        with (Path(folder) / str(os.getpid())).open("a", encoding="utf-8") as file:
            file.writelines(f"{operation} {status} {test}\n" for operation, status in sorted(_SEEN))
    return set(_SEEN)


def declared() -> set[Got]:
    """Everything openapi.json says a route may answer."""
    return {
        (operation.name, answer)
        for operation in operations()
        for status, response in operation.entry["responses"].items()
        for answer in _answers(status, response)
    }


def _answers(status: str, response: Mapping[str, Any]) -> list[str]:
    if status != _CONFLICT:
        return [status]
    _, reasons = response["content"][PROBLEM_CONTENT_TYPE]["schema"]["allOf"]
    return [f"{status}/{each}" for each in reasons["properties"]["type"]["enum"]]


def read() -> dict[Got, str]:
    """The committed table."""
    lines = FILE.read_text(encoding="utf-8").splitlines() if FILE.exists() else []
    rows = (line.split(maxsplit=2) for line in lines if not line.startswith("#"))
    return {(operation, status): test for operation, status, test in rows}


def promised(test: str) -> set[Got]:
    """What the table says this test gets."""
    return {got for got, name in read().items() if name == test}


def _write(rows: Iterable[tuple[Got, str]]) -> None:
    head = "# operation, status, and the test that gets it\n"
    lines = (f"{operation:<28}{status:<4} {test}\n" for (operation, status), test in rows)
    FILE.write_text(head + "".join(lines), encoding="utf-8")


def main() -> int:
    """Add what is missing, leave out what is not declared any more."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pytest", "-q", "-n", "2", *(sys.argv[1:] or ["tests/backend"])]
        subprocess.run(command, env={**os.environ, FOLDER: folder}, check=False)
        seen: dict[Got, set[str]] = {}
        for file in Path(folder).iterdir():
            for line in file.read_text(encoding="utf-8").splitlines():
                operation, status, test = line.split(maxsplit=2)
                seen.setdefault((operation, status), set()).add(test)
    table, wanted = read(), declared()
    found = {got: table.get(got) or min(seen[got], key=lambda test: (len(test), test))
             for got in wanted if got in table or got in seen}  # fmt: skip
    _write(sorted(found.items()))
    missing = sorted(wanted - set(found))
    undeclared = sorted(set(seen) - wanted)
    sys.stdout.write("".join(f"no test gets {' '.join(got)}\n" for got in missing))
    sys.stdout.write("".join(f"not declared: {' '.join(got)} {min(seen[got])}\n" for got in undeclared))
    return 1 if missing or undeclared else 0


if __name__ == "__main__":
    sys.exit(main())
