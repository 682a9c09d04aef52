"""Tables and sheets."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from medisecure_desktop.gallery import samples
from medisecure_desktop.gallery.arranging import titled
from medisecure_desktop.ui.style.formatters import STAFF_MONTHS
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.data_table import Column, DataTable
from medisecure_desktop.ui.widgets.side_sheet import SideSheet
from medisecure_desktop.ui.widgets.text_field import TextField


def _born(text: str) -> date:
    day, month, year = text.split("-")
    return date(int(year), STAFF_MONTHS.index(month) + 1, int(day))


def tables() -> QWidget:
    """The data table, its second row current."""
    table = DataTable(
        [
            Column("Name", lambda row: row[0], 220, "strong", sort_key=lambda row: row[0].casefold()),
            Column("Born", lambda row: row[1], 130, "number", sort_key=lambda row: _born(row[1])),
            Column("Reason", lambda row: row[2]),
            Column("Status", lambda _: "", 160, badge=lambda row: (row[3], row[4])),
            Column("MFA", lambda _: "App", 120, icon=lambda _: ("shield-check", "success"), is_optional=True),
        ]
    )
    table.set_rows(samples.table_rows())
    table.sort_by(0)
    table.select(1)
    sheet = SideSheet("Invite user", 344)
    sheet.body.addWidget(TextField("Email"))
    sheet.footer.addWidget(Button("Send invitation"))
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(titled("Users", table), 1)
    row.addWidget(sheet)
    return holder
