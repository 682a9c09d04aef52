"""New rows in a table, with the chosen one still chosen."""

from collections.abc import Sequence

from medisecure_desktop.ui.widgets.data_table import DataTable


def show_rows(table: DataTable, rows: Sequence[object], chosen: object | None) -> None:
    """Show these rows without telling anybody; the chosen one is marked wherever it is now."""
    table.blockSignals(True)  # noqa: FBT003 - Qt's signature
    try:
        table.set_rows(list(rows))
        table.view.clearSelection()
        if chosen in rows:
            table.select(rows.index(chosen))
    finally:
        table.blockSignals(False)  # noqa: FBT003 - Qt's signature
