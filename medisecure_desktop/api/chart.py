"""One patient's chart: its first look, its history, and what is added to it."""

from collections.abc import Sequence
from datetime import date

from medisecure_backend.contract.chart_writing import AddendumNew
from medisecure_backend.contract.clinical import (
    Addendum,
    Encounter,
    EncounterChange,
    EncounterNew,
    Observation,
    ObservationNew,
    Summary,
    TimelineEntry,
    TimelineKind,
)
from medisecure_backend.contract.wire import Page
from medisecure_desktop.api.transport import Transport, segment


class ChartApi:
    """Read and write a patient's chart."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def summary(self, patient_id: str) -> Summary:
        """Everything the chart's first look needs, in one request."""
        return self._transport.read(f"{_patient(patient_id)}/summary", Summary)

    def timeline(
        self,
        patient_id: str,
        types: Sequence[TimelineKind] = (),
        cursor: str | None = None,
        limit: int = 30,
    ) -> Page[TimelineEntry]:
        """What happened, newest first; only some kinds if `types` says so."""
        query = {"types": ",".join(types), "cursor": cursor, "limit": limit}
        return self._transport.read(f"{_patient(patient_id)}/timeline", Page[TimelineEntry], query)

    def observations(
        self,
        patient_id: str,
        code: str | None = None,
        *,
        since: date | None = None,
        until: date | None = None,
        cursor: str | None = None,
        limit: int = 100,
    ) -> Page[Observation]:
        """Measured values, newest first, of one code and between two days (both included) if asked."""
        query = {"code": code, "from": since, "to": until, "cursor": cursor, "limit": limit}
        return self._transport.read(f"{_patient(patient_id)}/observations", Page[Observation], query)

    def record_observation(self, patient_id: str, new: ObservationNew, key: str) -> Observation:
        """Record a measured value. A retry of the same action sends the same key."""
        return self._transport.create(f"{_patient(patient_id)}/observations", new, key, Observation)

    def series(
        self, patient_id: str, code: str, points: int, *, since: date | None = None, until: date | None = None
    ) -> Page[Observation]:
        """A whole series of one code as at most `points` values: the lowest and highest of each stretch."""
        query = {"code": code, "points": points, "from": since, "to": until}
        return self._transport.read(f"{_patient(patient_id)}/observations", Page[Observation], query)

    def add_addendum(self, encounter_id: str, new: AddendumNew, key: str) -> Addendum:
        """Add to one's own signed note."""
        return self._transport.create(f"/v1/encounters/{segment(encounter_id)}/addenda", new, key, Addendum)

    def encounters(self, patient_id: str, cursor: str | None = None, limit: int = 30) -> Page[Encounter]:
        """Visit notes, newest first."""
        query = {"cursor": cursor, "limit": limit}
        return self._transport.read(f"{_patient(patient_id)}/encounters", Page[Encounter], query)

    def create_encounter(self, patient_id: str, new: EncounterNew, key: str) -> Encounter:
        """Start a visit note. A retry of the same action sends the same key."""
        return self._transport.create(f"{_patient(patient_id)}/encounters", new, key, Encounter)

    def change_encounter(self, encounter: Encounter, change: EncounterChange) -> Encounter:
        """Change a note that is not signed yet.

        Raises:
            StaleError: it was changed elsewhere since `encounter` was read.
        """
        path = f"/v1/encounters/{segment(encounter.id)}"
        return self._transport.change("PATCH", path, encounter.version, Encounter, change)

    def sign_encounter(self, encounter: Encounter) -> Encounter:
        """Sign this version of a note for good.

        Raises:
            StaleError: it was changed elsewhere since `encounter` was read.
        """
        path = f"/v1/encounters/{segment(encounter.id)}/sign"
        return self._transport.change("POST", path, encounter.version, Encounter)


def _patient(patient_id: str) -> str:
    return f"/v1/patients/{segment(patient_id)}"
