"""Every status openapi.json declares is got by a test that is there."""

from pathlib import Path

from tests.backend.generated import statuses

ROOT = Path(__file__).resolve().parents[3]


def test_every_declared_status_has_a_test_and_every_row_is_declared() -> None:
    rows, declared = set(statuses.read()), statuses.declared()
    assert (declared - rows, rows - declared) == (set(), set()), f"statuses.txt: {statuses.RUN}"


def test_every_test_of_the_table_is_there() -> None:
    """When it runs it must get what the table says, or it fails: the fixture `answers` looks."""
    missing: set[str] = set()
    for test in set(statuses.read().values()):
        file, _, name = test.partition("::")
        if f"def {name.partition('[')[0]}(" not in (ROOT / file).read_text(encoding="utf-8"):
            missing.add(test)
    assert missing == set()
