"""Where to open a chart: at one visit note of a patient."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ChartVisit:
    """An argument for the chart: a patient and one of their notes."""

    patient_id: str
    note_id: str
