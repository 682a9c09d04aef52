"""The parts of My record as widgets that follow the model."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtWidgets import QWidget

from medisecure_backend.contract.clinical import Encounter, Summary, TimelineEntry
from medisecure_desktop.language import text
from medisecure_desktop.ui.patient.allergy_rows import UNAVAILABLE, allergy_rows
from medisecure_desktop.ui.patient.medicine_rows import medicine_rows
from medisecure_desktop.ui.patient.nothing import (
    no_immunisations,
    no_medicines,
    no_problems,
    no_results,
    no_visits,
)
from medisecure_desktop.ui.patient.record_model import RecordModel
from medisecure_desktop.ui.patient.record_rows import immunisation_rows, problem_rows, visit_rows
from medisecure_desktop.ui.patient.result_row import result_rows
from medisecure_desktop.ui.regions.part import Part
from medisecure_desktop.ui.regions.part_region import Empty, PartRegion
from medisecure_desktop.ui.regions.rows import column
from medisecure_desktop.ui.widgets.button import Button

T = TypeVar("T")
LATEST, VISITS = 3, 5
"""How many are shown at first; of visits, so many more at each wish."""


class RecordSections:
    """Makes the regions, and refreshes those that can be seen: years of visits are not built to be hidden."""

    def __init__(self, model: RecordModel) -> None:
        self._model = model
        self._regions: list[PartRegion[Any]] = []
        self._visits_shown = VISITS

    def refresh(self, screen: QWidget) -> None:
        """Show every part of the tab that is open as it is now."""
        for region in self._regions:
            if region.isVisibleTo(screen):
                region.refresh(self._visits_shown)

    def latest_results(self) -> QWidget:
        """The newest few."""
        return self._region(self._model.observations, lambda _: self._result_rows(LATEST))

    def results(self) -> QWidget:
        """The newest of each test."""
        return self._region(self._model.observations, lambda _: self._result_rows(None))

    def visits(self) -> QWidget:
        """Signed notes."""
        return self._region(self._model.visits, self._visit_rows)

    def allergies(self) -> QWidget:
        """The four states; a failed reading is "unavailable", never "none"."""
        return self._region(
            self._model.summary,
            lambda summary: allergy_rows(summary.allergies),
            unavailable=text(UNAVAILABLE),
        )

    def problems(self) -> QWidget:
        """Problems in plain words."""
        return self._region(self._model.summary, self._problem_rows)

    def medicines(self) -> QWidget:
        """Current medicines in full."""
        return self._region(self._model.summary, self._medicine_rows)

    def immunisations(self) -> QWidget:
        """From the timeline."""
        return self._region(self._model.immunisations, self._immunisation_rows)

    def _region(
        self, part: Part[T], build: Callable[[T], QWidget | Empty], *, unavailable: str = ""
    ) -> QWidget:
        region = PartRegion(part, build, unavailable=unavailable)
        self._regions.append(region)
        return region

    def _result_rows(self, most: int | None) -> QWidget | Empty:
        results = self._model.results[:most]
        return result_rows(results, self._model.zone) if results else no_results()

    def _visit_rows(self, _: list[Encounter]) -> QWidget | Empty:
        visits = self._model.signed_visits
        if not visits:
            return no_visits()
        rows = visit_rows(visits[: self._visits_shown], self._model.zone)
        return column(rows, self._earlier()) if visits[self._visits_shown :] else rows

    def _earlier(self) -> QWidget:
        earlier = Button(text("Show earlier visits"), kind="link", icon="chevron-down")
        earlier.clicked.connect(self._show_earlier)
        return earlier

    def _show_earlier(self) -> None:
        self._visits_shown += VISITS
        self._model.on_change()

    def _problem_rows(self, summary: Summary) -> QWidget | Empty:
        active = [one for one in summary.problems if one.clinical_status == "active"]
        return problem_rows(active) if active else no_problems()

    def _medicine_rows(self, _: Summary) -> QWidget | Empty:
        medicines = self._model.medicines
        return medicine_rows(medicines, full=True) if medicines else no_medicines()

    def _immunisation_rows(self, entries: list[TimelineEntry]) -> QWidget | Empty:
        return immunisation_rows(entries, self._model.zone) if entries else no_immunisations()
