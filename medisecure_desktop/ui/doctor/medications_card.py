"""Current medicines as a card."""

from PySide6.QtWidgets import QWidget

from medisecure_backend.contract.clinical import Prescription
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.medication_list import MedicationList

NONE = mark("No current medicines recorded")


class MedicationsCard(Card):
    """Every medicine in full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(text("Current medications"), parent)
        self._count = Badge("0")
        self.header.insertWidget(1, self._count)
        self._shown: list[Prescription] | None = None
        self._none = Label(text(NONE), role="muted")
        self._list = MedicationList()
        self.body.addWidget(self._none)
        self.body.addWidget(self._list)
        self.body.addStretch(1)

    def set_prescriptions(self, prescriptions: list[Prescription]) -> None:
        """Show these."""
        if prescriptions == self._shown:
            return
        self._shown = prescriptions
        self._count.set_text(str(len(prescriptions)))
        self._none.setVisible(not prescriptions)
        self._list.setVisible(bool(prescriptions))
        self._list.set_prescriptions(prescriptions)
