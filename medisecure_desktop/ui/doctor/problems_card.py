"""Active problems, each with the day it began."""

from PySide6.QtWidgets import QGridLayout, QWidget

from medisecure_backend.contract.clinical import Condition
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.formatters import staff_date
from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.label import Label

NONE = mark("No active problems recorded")


class ProblemsCard(Card):
    """One line a problem."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(text("Problems"), parent)
        self._count = Badge("0")
        self.header.insertWidget(1, self._count)
        self._shown: list[Condition] | None = None
        self._rows = QWidget()
        self.body.addWidget(self._rows)

    def set_problems(self, problems: list[Condition]) -> None:
        """Show these."""
        if problems is self._shown:
            return
        self._shown = problems
        self._count.set_text(str(len(problems)))
        old, self._rows = self._rows, _rows(problems)
        self.body.replaceWidget(old, self._rows)
        old.hide()
        old.deleteLater()


def _rows(problems: list[Condition]) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(0, 1)
    if not problems:
        grid.addWidget(Label(text(NONE), role="muted"), 0, 0)
    for row, problem in enumerate(problems):
        onset = problem.onset_date
        since = text("Since {day}", day=staff_date(onset)) if onset else text("Since unknown")
        grid.addWidget(Label(problem.display, role="strong", wrap=True), row, 0)
        grid.addWidget(Label(since, role="caption"), row, 1)
    return holder
