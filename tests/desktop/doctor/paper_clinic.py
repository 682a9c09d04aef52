"""A clinic on paper: answers as the real one does, fails when told, and remembers what it was sent.

Only for orders and failures that a real clinic does not produce on demand.
"""

from dataclasses import dataclass, field
from typing import Any

import msgspec

from medisecure_backend.contract.clinical import Encounter, Observation
from medisecure_backend.contract.wire import Page
from medisecure_desktop.api.errors import StaleError
from tests.desktop.doctor.records import a_note, a_value


@dataclass
class PaperChart:
    notes: dict[str, Encounter] = field(default_factory=dict)
    values: list[Observation] = field(default_factory=list)
    sent: list[tuple[str, str]] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)
    is_answer_lost: bool = False
    _by_key: dict[str, Any] = field(default_factory=dict)

    def create_encounter(self, patient_id: str, new: Any, key: str) -> Encounter:
        self.sent.append(("create", key))
        self._fail_before()
        if key not in self._by_key:
            fields = {name: getattr(new, name) for name in new.__struct_fields__}
            note = a_note(f"n{len(self.notes) + 1}", **(fields | {"patient_id": patient_id}))
            self.notes[note.id] = self._by_key[key] = note
        self._fail_after()
        return self._by_key[key]

    def change_encounter(self, encounter: Encounter, change: Any) -> Encounter:
        self.sent.append(("change", encounter.id))
        self._fail_before()
        fields = {name: getattr(change, name) for name in change.__struct_fields__}
        return self._next(encounter, **fields)

    def sign_encounter(self, encounter: Encounter) -> Encounter:
        self.sent.append(("sign", encounter.id))
        self._fail_before()
        return self._next(encounter, signed_at=encounter.started_at, signed_by=encounter.author)

    def record_observation(self, patient_id: str, new: Any, key: str) -> Observation:
        self.sent.append(("value", key))
        self._fail_before()
        if key not in self._by_key:
            self._by_key[key] = a_value(new.code, new.value)
            self.values.append(self._by_key[key])
        self._fail_after()
        return self._by_key[key]

    def encounters(self, patient_id: str, cursor: str | None = None, limit: int = 30) -> Page[Encounter]:
        return Page(items=list(self.notes.values()))

    def elsewhere(self, note_id: str, **fields: Any) -> None:
        """Somebody else saved."""
        note = self.notes[note_id]
        self.notes[note_id] = msgspec.structs.replace(note, version=note.version + 1, **fields)

    def _next(self, encounter: Encounter, **fields: Any) -> Encounter:
        if self.notes[encounter.id].version != encounter.version:
            raise StaleError
        self.elsewhere(encounter.id, **fields)
        return self.notes[encounter.id]

    def _fail_before(self) -> None:
        if self.failures and not self.is_answer_lost:
            raise self.failures.pop(0)

    def _fail_after(self) -> None:
        if self.failures and self.is_answer_lost:
            raise self.failures.pop(0)


@dataclass
class PaperClinic:
    chart: PaperChart = field(default_factory=PaperChart)
