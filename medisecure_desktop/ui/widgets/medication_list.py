"""Current medicines: every row in full, wrapped and never cut."""

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from medisecure_backend.contract.clinical import Prescription
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.formatters import dose, isolated, staff_date
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.widgets.label import Label

HEADS = (mark("Medicine"), mark("Dose and route"), mark("How often"), mark("Started"))
STRETCH = (3, 4, 4, 0)
STARTED = 3


class MedicationList(QWidget):
    """One row a medicine: generic name in bold lower case, dose and route, how often, since when."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._body: QWidget | None = None

    def set_prescriptions(self, prescriptions: list[Prescription]) -> None:
        """Show these."""
        if self._body is not None:
            self._body.deleteLater()
        self._body = QWidget()
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(9)
        for column, (head, stretch) in enumerate(zip(HEADS, STRETCH, strict=True)):
            grid.addWidget(Label(text(head), "caption"), 0, column)
            grid.setColumnStretch(column, stretch)
        for position, prescription in enumerate(prescriptions):
            self._add(grid, 1 + position * 2, prescription)
        self._column.addWidget(self._body)

    @staticmethod
    def _add(grid: QGridLayout, row: int, item: Prescription) -> None:
        line = QFrame()
        line.setObjectName("Divider")
        line.setFixedHeight(1)
        grid.addWidget(line, row, 0, 1, len(HEADS))
        how = f"{dose(item.dose_value, item.dose_unit)}, {item.route}"
        texts = (isolated(item.medicine.lower()), how, item.timing, staff_date(item.started_on))
        for column, words in enumerate(texts):
            label = Label(words, "strong" if column == 0 else "body", wrap=column != STARTED)
            label.is_unheard = column > 0  # the first says the whole line, in one piece
            if column == 0:
                since = text("since {date}", date=texts[STARTED])
                label.setAccessibleName(heard(f"{texts[0]}, {how}, {item.timing}, {since}"))
            grid.addWidget(label, row + 1, column)
