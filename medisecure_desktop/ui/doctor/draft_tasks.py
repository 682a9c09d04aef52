"""Unsigned notes as tasks below the day: the oldest few, and the way to all."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.chart_visit import ChartVisit
from medisecure_desktop.ui.doctor.drafts_model import Draft, DraftsModel
from medisecure_desktop.ui.regions.live_region import Empty, LiveRegion
from medisecure_desktop.ui.style.formatters import staff_name
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.style.sizes import least_height
from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.label import Label

HEIGHT = 150
MOST = 3


class DraftTasks(Card):
    """One column for each of the oldest drafts."""

    def __init__(
        self, model: DraftsModel, navigate: Callable[[str, object], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(text("Unsigned drafts"), parent)
        self._model = model
        self._navigate = navigate
        self._shown: list[Draft] = []
        self._count = Badge("0")
        self.header.insertWidget(1, self._count)
        every = Button(text("Open drafts"), kind="link")
        every.clicked.connect(lambda: navigate("drafts", None))
        self.header.addWidget(every)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        rows = QWidget()
        rows.setLayout(self._row)
        self._region = LiveRegion(rows)
        self.body.addWidget(self._region)
        least_height(self, HEIGHT)

    def refresh(self) -> None:
        """Show the drafts as they are known."""
        self._count.set_text(str(len(self._model.rows)))
        self._count.setVisible(bool(self._model.rows))
        self._region.show_reading(self._model.drafts, self._fill)

    def _fill(self, drafts: list[Draft]) -> Empty | None:
        if not drafts:
            return _all_signed()
        if drafts[:MOST] != self._shown:
            self._shown = drafts[:MOST]
            self._rebuild()
        return None

    def _rebuild(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for draft in self._shown:
            self._row.addWidget(self._task(draft), 1)
        for _ in range(MOST - len(self._shown)):
            self._row.addWidget(QWidget(), 1)

    def _task(self, draft: Draft) -> QWidget:
        patient = draft.patient
        name = staff_name(patient.family, patient.given, patient.prefix)
        task = QWidget()
        column = QVBoxLayout(task)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(Label(name, role="strong"))
        column.addWidget(Label(f"{draft.note.reason}. {self._model.age(draft)}", role="caption"))
        go = Button(text("Go on writing"), kind="inline")
        go.setAccessibleName(heard(text("Go on writing the note of {name}", name=name)))
        go.clicked.connect(lambda: self._navigate("chart", ChartVisit(patient.id, draft.note.id)))
        line = QHBoxLayout()
        line.setContentsMargins(0, 2, 0, 0)
        line.addWidget(go)
        line.addStretch(1)
        column.addLayout(line)
        return task


def _all_signed() -> Empty:
    return "circle-check", text("All notes are signed"), ""
