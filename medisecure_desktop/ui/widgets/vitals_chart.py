"""Measured values over time, as a painted chart or as a table of the same values."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.formatters import quantity, staff_date
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.chart_series import Band, Series
from medisecure_desktop.ui.widgets.data_table import Column, DataTable
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.vitals_plot import VitalsPlot

__all__ = ["Series", "VitalsChart"]
DATE_PX = 130
AS_TABLE, AS_CHART = mark("Show as table"), mark("Show as chart")


class VitalsChart(QWidget):
    """A chart with a switch to the table, which says the same to those who cannot see the lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: list[Series] = []
        self._plot = VitalsPlot()
        self._table: DataTable | None = None
        self.switch = Button(text(AS_TABLE), "link")
        """Below the chart, unless whoever holds the chart puts it elsewhere."""
        self.switch.clicked.connect(self._on_switched)
        self._reading = Label("", "strong")
        self._reading.hide()
        self._plot.read.connect(self._show_reading)
        self._views = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._views, 1)
        self._views.addWidget(self._plot)  # not before: without a parent it would be a window of its own
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._reading, 1)
        foot.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(foot)

    def set_series(self, series: list[Series], band: Band | None = None) -> None:
        """Show these; `band` is low, high and what the range is called."""
        self._series = [each for each in series if each.points]
        self._plot.set_series(series, band)
        if self.shows_table():
            self._show_table()

    def shows_table(self) -> bool:
        """Whether the table is on."""
        return self._table is not None and self._views.currentWidget() is self._table

    def reading(self) -> str:
        """What stands at the chart's reading cursor, in words."""
        return self._plot.reading()

    def _on_switched(self) -> None:
        if self.shows_table():
            self._views.setCurrentWidget(self._plot)
        else:
            self._show_table()
        self._show_reading(self._reading.text())
        self.switch.set_text(text(AS_CHART if self.shows_table() else AS_TABLE))

    def _show_reading(self, words: str) -> None:
        self._reading.setText(words)
        self._reading.setVisible(bool(words) and not self.shows_table())

    def _show_table(self) -> None:
        before, self._table = self._table, _table(self._series)
        if before is not None:
            self._views.removeWidget(before)
            before.deleteLater()
        self._views.addWidget(self._table)
        self._views.setCurrentWidget(self._table)


def _itself(when: datetime) -> datetime:
    return when


def _table(series: list[Series]) -> DataTable:
    values = [dict(each.points) for each in series]

    def cells(at: int) -> Callable[[datetime], str]:
        def cell(when: datetime) -> str:
            value = values[at].get(when)
            return "" if value is None else quantity(value, series[at].unit)

        return cell

    columns: list[Column[datetime]] = [
        Column(text("Date"), lambda when: staff_date(when.date()), DATE_PX, sort_key=_itself)
    ]
    columns += [Column(each.name, cells(at), sort_key=values[at].get) for at, each in enumerate(series)]
    table = DataTable(columns)
    table.set_name(text("{names}, newest first", names=", ".join(each.name for each in series)))
    table.set_rows(sorted({when for points in values for when in points}, reverse=True))
    return table
