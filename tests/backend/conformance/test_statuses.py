"""Every status openapi.json declares is got by a test that is there."""

import ast
from pathlib import Path

from tests.backend.generated import statuses

ROOT = Path(__file__).resolve().parents[3]
SEARCHES = {
    "tests/backend/api/test_bad_input.py::test_bad_input_is_refused_and_changes_nothing",
    "tests/backend/api/test_bad_input.py::test_orders_to_the_database_are_only_text",
    "tests/backend/api/test_writes.py::test_no_body_makes_it_crash",
}
"""They ask for much and take what comes: what they are answered hangs on what ran before them."""


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


def test_no_search_is_named() -> None:
    """A row promises a status in any order, on any machine: only a test that asserts it can."""
    named = {test.partition("[")[0] for test in statuses.read().values()}
    folder = "tests/backend/fuzz/"
    searches = {test for test in named if test in SEARCHES or test.startswith(folder) or _is_drawn(test)}
    assert searches == set()


def test_every_search_is_there() -> None:
    for test in SEARCHES:
        file, _, name = test.partition("::")
        assert f"def {name}(" in (ROOT / file).read_text(encoding="utf-8"), test


def _is_drawn(test: str) -> bool:
    """Whether Hypothesis draws what this test asks."""
    file, _, name = test.partition("::")
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    return any(
        isinstance(each, ast.FunctionDef)
        and each.name == name
        and any(ast.unparse(decorator).startswith("given(") for decorator in each.decorator_list)
        for each in tree.body
    )
