"""New rows in a table, with the chosen one still chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex

from medisecure_desktop.ui.widgets.data_table import DataTable


def show_rows(table: DataTable, rows: Sequence[object], chosen: object | None) -> None:
    """Show these rows without telling anybody; the chosen one is marked wherever it is now."""
    table.blockSignals(True)  # noqa: FBT003 - Qt's signature
    try:
        table.set_rows(list(rows))
        unmark(table)
        if chosen in rows:
            table.select(rows.index(chosen))
    finally:
        table.blockSignals(False)  # noqa: FBT003 - Qt's signature


def unmark(table: DataTable) -> None:
    """No row is current any more."""
    table.view.setCurrentIndex(QModelIndex())
    table.view.clearSelection()
