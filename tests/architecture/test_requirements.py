"""The tests that docs/security.md names exist."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
TABLE = (ROOT / "docs" / "security.md").read_text()
WITHOUT_NUMBER = {9, 12, 25}


def test_every_requirement_of_signing_in_has_its_row() -> None:
    told = {int(number) for number in re.findall(r"^\| R-(\d\d) \|", TABLE, re.MULTILINE)}
    assert told >= set(range(1, 29)) - WITHOUT_NUMBER


def test_every_test_that_is_named_is_there() -> None:
    missing = []
    for row in (line for line in TABLE.splitlines() if line.startswith("| R-")):
        file = ""
        for path, test in re.findall(r"`(tests/[\w/.]+)?(?:::(\w+))?`", row):
            file = path or file
            source = (ROOT / file).read_text() if (ROOT / file).is_file() else ""
            if not source or (test and f"def {test}(" not in source):
                missing.append(f"{file}::{test}")
    assert missing == []
