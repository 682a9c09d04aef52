"""What was sent and not answered: sent again as it was and under the same key, so it is stored once."""

from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from medisecure_backend.contract.clinical import EncounterNew, ObservationNew
from medisecure_backend.contract.vitals import VITAL_SIGNS


def new_key() -> str:
    """A key for one action of one person."""
    return str(uuid4())


@dataclass(frozen=True)
class PendingNote:
    """A note on its way, as it was sent first."""

    body: EncounterNew
    key: str


@dataclass(frozen=True)
class PendingVital:
    """A value on its way."""

    body: ObservationNew
    key: str


class PendingVitals:
    """One key per value: the same value again keeps its key, another value is another action."""

    def __init__(self) -> None:
        self._pending: dict[str, PendingVital] = {}

    def of(self, code: str, value: float, at: datetime, encounter_id: str) -> PendingVital:
        """What to send for this value."""
        known = self._pending.get(code)
        if known is not None and known.body.value == value and known.body.encounter_id == encounter_id:
            return known
        body = ObservationNew(
            code=code,
            value=value,
            unit=VITAL_SIGNS[code].unit,
            effective_at=at,
            encounter_id=encounter_id,
        )
        self._pending[code] = PendingVital(body, new_key())
        return self._pending[code]
