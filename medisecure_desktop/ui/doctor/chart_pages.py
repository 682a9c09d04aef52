"""The chart's pages, one below each tab: each is made when it is first looked at, and kept up while it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from medisecure_desktop.ui.doctor.chart_medications import ChartMedications
from medisecure_desktop.ui.doctor.chart_model import ChartModel
from medisecure_desktop.ui.doctor.chart_results import ChartResults
from medisecure_desktop.ui.doctor.chart_summary import ChartSummary
from medisecure_desktop.ui.doctor.chart_visits import ChartVisits
from medisecure_desktop.ui.widgets.page_stack import PageStack

ChartPage = ChartSummary | ChartVisits | ChartMedications | ChartResults
PAGES: tuple[type[ChartPage], ...] = (ChartSummary, ChartVisits, ChartMedications, ChartResults)
"""In the order of the tabs."""


class ChartPages(PageStack):
    """Begins with the summary."""

    visit_opened = Signal(str)
    continued = Signal()
    """The author of the shown draft wants to go on with it."""

    def __init__(self, model: ChartModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._made: dict[int, ChartPage] = {}
        self._number = 0
        self.show_page(0)

    def show_page(self, number: int) -> None:
        """The page of this tab, as the chart is now."""
        self._number = number
        if number not in self._made:
            self.addWidget(self._make(number))
        self.setCurrentWidget(self._made[number])
        self.refresh()

    def refresh(self) -> None:
        """Show what is known, on the page that is looked at."""
        self._made[self._number].refresh()

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Whether something stands beside the pages."""
        for page in self._made.values():
            if isinstance(page, ChartSummary):
                page.set_narrow(is_narrow=is_narrow)

    def _make(self, number: int) -> ChartPage:
        page = self._made[number] = PAGES[number](self._model)
        if isinstance(page, ChartSummary):
            page.visit_opened.connect(self.visit_opened)
        if isinstance(page, ChartVisits):
            page.continued.connect(self.continued)
        return page
