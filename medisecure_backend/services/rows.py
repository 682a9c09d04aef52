"""Rows as dictionaries, by column name."""

from collections.abc import Mapping
from typing import Any, LiteralString

from psycopg import Connection
from psycopg.rows import dict_row

Tx = Connection[Any]
Row = dict[str, Any]


def all_rows(tx: Tx, query: LiteralString, values: Mapping[str, Any]) -> list[Row]:
    """Every row of a query."""
    with tx.cursor(row_factory=dict_row) as cursor:
        return cursor.execute(query, values).fetchall()


def one_row(tx: Tx, query: LiteralString, values: Mapping[str, Any]) -> Row | None:
    """The first row of a query or statement, if there is one."""
    with tx.cursor(row_factory=dict_row) as cursor:
        return cursor.execute(query, values).fetchone()
