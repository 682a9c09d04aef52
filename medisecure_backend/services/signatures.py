"""Whether all signed notes are what was signed, for somebody who may not read them."""

from collections.abc import Iterator
from typing import Literal, LiteralString

from medisecure_backend.contract.audit import BrokenNote
from medisecure_backend.services.note_seal import NoteSeal
from medisecure_backend.services.rows import Row, Tx, all_rows

MOST_NAMED = 100
_PAGE = 2_000
_KINDS: dict[Literal["encounter", "addendum"], LiteralString] = {
    "encounter": "SELECT id::text, digest, key, code FROM app.signed_encounters(%(after)s, %(most)s)",
    "addendum": "SELECT id::text, digest, key, code FROM app.signed_addenda(%(after)s, %(most)s)",
}
_LOST = "SELECT kind, id FROM app.lost_signatures(%(most)s)"


def check_signatures(tx: Tx, seal: NoteSeal) -> tuple[int, list[BrokenNote]]:
    """How many signed notes and additions there are, and those that are not as they were signed."""
    count, broken = 0, list[BrokenNote]()
    for kind, query in _KINDS.items():
        for row in _pages(tx, query):
            count += 1
            found = seal.check_digest(row["digest"], row["key"], row["code"])
            if found != "verified" and len(broken) < MOST_NAMED:
                broken.append(BrokenNote(kind=kind, id=row["id"], problem=found))
    named = {(each.kind, each.id) for each in broken}
    lost = (BrokenNote(**row, problem="missing") for row in all_rows(tx, _LOST, {"most": MOST_NAMED}))
    broken += [each for each in lost if (each.kind, each.id) not in named]
    return count, broken[:MOST_NAMED]


def _pages(tx: Tx, query: LiteralString) -> Iterator[Row]:
    after: str | None = None
    while rows := all_rows(tx, query, {"after": after, "most": _PAGE}):
        yield from rows
        after = rows[-1]["id"]
