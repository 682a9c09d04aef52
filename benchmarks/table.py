"""50,000 rows in a table: sorted by a title against list.sort over the same keys, and memory as rows grow.

The peer in Qt is QSortFilterProxyModel, which took five seconds for the same.
"""

import time
import tracemalloc
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtWidgets import QApplication

from benchmarks.offscreen import against_a_limit, application, frame_seconds
from benchmarks.pairs import Ratio, measure, report
from medisecure_desktop.ui.widgets.data_table import Column, DataTable

ROWS, MANY_ROWS, SORT_GOAL, MEMORY_GOAL = 50_000, 500_000, 2.0, 1.2
LOADED, STALL = 5_000, 0.1


@dataclass(frozen=True)
class Person:
    """One row."""

    name: str
    born: date


def people(count: int) -> list[Person]:
    """In no order, the same each time."""
    start = date(1925, 1, 1)
    mixed = (at * 2_654_435_761 % 4_294_967_291 for at in range(count))
    return [Person(f"{number:010d}", start + timedelta(number % 36_000)) for number in mixed]


def table(rows: list[Person]) -> DataTable:
    """Shown, as a screen does."""
    made = DataTable(
        [
            Column("Name", lambda one: one.name, sort_key=lambda one: one.name),
            Column("Born", lambda one: str(one.born), 120, sort_key=lambda one: one.born),
        ]
    )
    made.resize(900, 700)
    made.set_rows(rows)
    made.show()
    return made


def sort_seconds(shown: DataTable, rows: list[Person]) -> float:
    """From the choice of an order to rows in it; painting the few that are seen costs the same always."""
    shown.set_rows(list(rows))
    started = time.perf_counter()
    shown.sort_by(1)
    seconds = time.perf_counter() - started
    shown.grab()
    return seconds


def list_seconds(rows: list[Person]) -> float:
    """The same rows, the same key, nothing else."""
    copy = list(rows)
    started = time.perf_counter()
    copy.sort(key=lambda one: one.born)
    return time.perf_counter() - started


def kept_bytes(rows: list[Person]) -> int:
    """What the table itself keeps of Python's memory, besides the rows it was given."""
    tracemalloc.start()
    shown = table(rows)
    shown.grab()
    QApplication.sendPostedEvents()
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    shown.close()
    return kept


def memory() -> Ratio:
    """Ten times the rows, the same memory."""
    few, many = people(ROWS), people(MANY_ROWS)
    kept_bytes(few)
    return measure(
        "table_memory",
        lambda: float(kept_bytes(many)),
        lambda: float(kept_bytes(few)),
        goal=MEMORY_GOAL,
        unit="bytes",
        pairs=5,
    )


def first_rows() -> Ratio:
    """5,000 rows from their arrival to the painted table: how long the window stands still, of 100 ms."""
    rows = people(LOADED)
    shown = table(rows[:1])
    return against_a_limit(
        "table_load", frame_seconds(shown, lambda at: shown.set_rows(rows[at % 3 :]), frames=60), STALL
    )


if __name__ == "__main__":
    app = application()
    rows = people(ROWS)
    shown = table(rows)
    sort = measure(
        "table_sort", lambda: sort_seconds(shown, rows), lambda: list_seconds(rows), goal=SORT_GOAL, unit="s"
    )
    report(sort, memory(), first_rows())
