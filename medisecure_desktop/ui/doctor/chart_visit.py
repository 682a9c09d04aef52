"""Where to open a chart: at one visit note of a patient, or at one of its tabs."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ChartVisit:
    """An argument for the chart: a patient and one of their notes."""

    patient_id: str
    note_id: str


@dataclass(frozen=True)
class ChartTab:
    """An argument for the chart: a patient and which of the tabs."""

    patient_id: str
    tab: int
