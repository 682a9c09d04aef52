"""A result for patients: name, value with its unit and a word, the range bar, plain words, the date."""

from datetime import tzinfo

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_backend.contract.clinical import Interpretation
from medisecure_desktop.language import text
from medisecure_desktop.ui.patient.range_bar_view import RangeBarView
from medisecure_desktop.ui.patient.result_line import ResultLine
from medisecure_desktop.ui.patient.weeks import clinic_day
from medisecure_desktop.ui.regions.rows import column, flow, line
from medisecure_desktop.ui.style.formatters import isolated, patient_date
from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.columns import Columns
from medisecure_desktop.ui.widgets.label import Label

BAR_WIDTH = 236
ICONS: dict[Interpretation, str] = {
    "N": "check", "H": "chevron-up", "L": "chevron-down", "HH": "triangle-alert", "LL": "triangle-alert",
}  # fmt: skip


class ResultRow(QWidget):
    """One result, complete without its colours."""

    def __init__(self, result: ResultLine, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sides = Columns(480, 24)
        sides.add(self._words(result, zone), 1)
        if result.bar is not None:
            sides.add(RangeBarView(result.bar, result.tone, result.spoken), width=BAR_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.addWidget(sides)

    def _words(self, result: ResultLine, zone: tzinfo) -> QWidget:
        taken = patient_date(clinic_day(result.taken_at, zone))
        short = text("{name}, {date}", name=result.short, date=taken) if result.short else taken
        name = flow(Label(result.name, role="strong"), Label(short, role="caption"), spacing=6)
        badge = [Badge(result.word, result.tone, ICONS[result.interpretation])] if result.word else []
        value = flow(
            Label(isolated(result.value), role="title"), Label(result.unit, role="muted"), *badge, spacing=6
        )
        return column(name, value, Label(result.plain, role="muted", wrap=True), spacing=3)


def result_rows(results: list[ResultLine], zone: tzinfo) -> QWidget:
    """Results under each other with lines between them."""
    parts: list[QWidget] = []
    for result in results:
        if parts:
            parts.append(line())
        parts.append(ResultRow(result, zone))
    return column(*parts, spacing=8)
