"""Who reaches what: the committed tables are complete, say nothing careless, and are what a clinic does."""

from collections.abc import Iterator

import pytest

from tests.backend.generated.matrix import (
    ABSENT,
    LETTERS,
    RUN,
    YES,
    Seen,
    described_fields,
    guarded,
    observe,
    read_fields,
    read_routes,
)
from tests.backend.generated.subjects import RELATIONS
from tests.clinic_process import start_clinic

OPEN_TO_OTHERS = {
    "break_glass": "emergencies: limited, with a reason the patient and the admins read",
    "list_slots": "free times are everybody's who may book",
    "read_consent": "the path names a scope of one's own record",
    "decide_consent": "the path names a scope of one's own record",
}
"""Operations that may name a record that is not the caller's, and why."""
"""Operations a person of the right group reaches without an account, and why."""


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seen]:
    """What a clinic of this test's own answers to every operation in every relation."""
    with start_clinic(tmp_path_factory.mktemp("matrix") / "data", "--seed", "demo") as clinic:
        yield observe(clinic)


def test_every_route_has_a_row_and_every_row_a_route() -> None:
    routes, rows = {operation.name for operation in guarded()}, set(read_routes())
    assert (routes - rows, rows - routes) == (set(), set()), f"matrix.txt: {RUN}"


def test_every_reply_field_has_a_row_and_every_row_a_field() -> None:
    fields, rows = described_fields(), set(read_fields())
    assert (fields - rows, rows - fields) == (set(), set()), f"fields.txt: {RUN}"


def test_no_row_lets_a_role_in_that_the_route_does_not_admit() -> None:
    rows = read_routes()
    wrong = [
        (operation.name, relation)
        for operation in guarded()
        for relation in RELATIONS[:-1]
        if relation.partition(":")[0].title() not in operation.roles
        and rows[operation.name][relation] not in {"403", ABSENT}
    ]
    assert wrong == []


def test_what_is_not_the_callers_is_never_reached() -> None:
    reached = {
        name
        for name, cells in read_routes().items()
        if YES in (cells["patient:other"], cells["doctor:other"])
    }
    assert reached == set(OPEN_TO_OTHERS), "another person's record: 404, or a reason in OPEN_TO_OTHERS"


def test_without_an_account_nothing_is_reached() -> None:
    """The sample of a link code is refused before anybody is looked for: no body of its kind can be read."""
    cells = {name: cells["stranger"] for name, cells in read_routes().items()}
    assert {name for name, cell in cells.items() if cell != "403"} == {"link_record"}


def test_the_clinic_does_what_the_table_says(seen: Seen) -> None:
    rows = read_routes()
    wrong = [
        f"{name} {relation}: {rows.get(name, {}).get(relation)} in matrix.txt, the clinic says {cell}"
        for name, cells in seen.cells.items()
        for relation, cell in cells.items()
        if rows.get(name, {}).get(relation) != cell
    ]
    assert [*seen.faults, *wrong] == []


def test_no_role_sees_a_field_that_is_not_for_it(seen: Seen) -> None:
    fields = read_fields()
    assert fields
    assert set(LETTERS.values()) >= set().union(*fields.values()) - {ABSENT}
    leaks = {name: letters - fields.get(name, set()) for name, letters in seen.fields.items()}
    assert {name: letters for name, letters in leaks.items() if letters} == {}
