"""Every line of the checklist names the tests that show it, and they exist."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[3]
LINE = re.compile(r"^\| (A\d+) \|(.*)$", re.MULTILINE)
TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
LINES = dict(LINE.findall((ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")))


def test_every_line_of_the_checklist_names_tests_that_exist() -> None:
    assert list(LINES) == [f"A{number}" for number in range(1, 23)]
    for number, words in LINES.items():
        named = TEST.findall(words)
        assert named, f"{number} names no test"
        for file, test in named:
            code = (ROOT / file).read_text(encoding="utf-8")
            assert re.search(rf"^def {test}\(", code, re.MULTILINE), f"{number}: {file} has no {test}"
