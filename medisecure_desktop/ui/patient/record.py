"""My record: overview, results, visits, allergies, medicines, immunisations."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.patient.page import GAP, Page
from medisecure_desktop.ui.patient.record_model import RecordModel
from medisecure_desktop.ui.patient.record_sections import RecordSections
from medisecure_desktop.ui.regions.shortcuts import on_key
from medisecure_desktop.ui.style.formatters import time_of_day
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.columns import Columns
from medisecure_desktop.ui.widgets.icon_button import IconButton
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.tabs import Tabs

TABS = (
    mark("Overview"),
    mark("Results"),
    mark("Visits"),
    mark("Allergies"),
    mark("Medicines"),
    mark("Immunisations"),
)
RESULTS = 1
RIGHT_WIDTH = 318


class RecordScreen(QWidget):
    """Six tabs over four readings; a tab whose reading failed says so, the others stand."""

    def __init__(self, model: RecordModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        sections = self._sections = RecordSections(model)
        self._page = Page(text("My record"))
        self._checked = Label(role="caption")
        refresh = IconButton("refresh-cw", text("Refresh"))
        refresh.clicked.connect(model.load)
        self._page.buttons.addWidget(self._checked)
        self._page.buttons.addWidget(refresh)
        self._tabs = Tabs([text(title) for title in TABS])
        self._tabs.changed.connect(self._choose_tab)
        self._page.header.addWidget(self._tabs)
        self._sides = [
            self._overview(sections),
            self._single(text("Results"), sections.results()),
            self._single(text("Visits"), sections.visits()),
            self._single(text("Allergies"), sections.allergies()),
            self._single(text("Current medicines"), sections.medicines()),
            self._single(text("Immunisations"), sections.immunisations()),
        ]
        for side in self._sides:
            self._page.body.addWidget(side)
        self._page.body.addStretch(1)
        self._choose_tab(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)
        on_key(self, "F5", model.load, text("Read again"))
        for number, title in enumerate(TABS):
            on_key(self, f"Alt+{number + 1}", partial(self._tabs.set_index, number), text(title))
        model.on_change = self._render
        self._render()

    def showEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        """Read again whenever the record comes into view."""
        self._model.load()

    def _overview(self, sections: RecordSections) -> QWidget:
        latest = Card(text("Latest results"))
        latest.body.addWidget(sections.latest_results())
        every = Button(text("Show all results"), kind="link")
        every.clicked.connect(lambda: self._tabs.set_index(RESULTS))
        latest.header.addWidget(every)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(GAP)
        for title, content in (
            (text("Allergies"), sections.allergies()),
            (text("Health problems"), sections.problems()),
        ):
            card = Card(title)
            card.body.addWidget(content)
            right.addWidget(card)
        right.addStretch(1)
        side = QWidget()
        side.setLayout(right)
        start = QWidget()
        left = QVBoxLayout(start)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(latest)
        left.addStretch(1)
        both = Columns()
        both.add(start, 1)
        both.add(side, width=RIGHT_WIDTH)
        return both

    def _single(self, title: str, content: QWidget) -> QWidget:
        card = Card(title)
        card.body.addWidget(content)
        return card

    def _choose_tab(self, number: int) -> None:
        for index, side in enumerate(self._sides):
            side.setVisible(index == number)
        self._sections.refresh(self)

    def _render(self) -> None:
        model = self._model
        self._sections.refresh(self)
        checked = ""
        if model.checked_at is not None:
            checked = text("Checked {time} today", time=time_of_day(model.checked_at, model.zone))
        self._checked.setText(text("Checking") if model.is_loading else checked)
