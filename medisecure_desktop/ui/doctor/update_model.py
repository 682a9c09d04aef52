"""Update record: a note and vitals of one patient, until the clinic has them."""

from collections.abc import Callable
from typing import Literal, Protocol, TypeVar

from medisecure_backend.contract.clinical import Encounter, Observation
from medisecure_backend.contract.people import Patient
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.api.errors import StaleError
from medisecure_desktop.language import text
from medisecure_desktop.session.clock import Clock
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.doctor.conflict_model import Conflict
from medisecure_desktop.ui.doctor.note_text import (
    NoteText,
    change_to,
    new_note,
    same_text,
    text_of,
)
from medisecure_desktop.ui.doctor.pending_writes import PendingNote, PendingVitals, new_key
from medisecure_desktop.ui.doctor.read_note import read_note
from medisecure_desktop.ui.doctor.vitals_model import VitalsModel

T = TypeVar("T")
Saving = Literal["draft", "sign"]
LONGEST_REASON = 400


class Saved(Protocol):
    """Hears that the clinic has the note."""

    def __call__(self, note: Encounter, *, is_signed: bool) -> None:
        """Called once for each whole save."""
        ...


class UpdateModel:
    """Keeps all that was typed until it is stored; a retry continues where the last try stopped.

    The steps of a save are: the note, each value, then the signature. Each begins when the clinic has
    answered the one before.
    """

    def __init__(
        self,
        api: ClinicApi,
        patient: Patient,
        tasks: Tasks,
        clock: Clock,
        *,
        draft: Encounter | None,
        known_vitals: list[Observation],
        on_saved: Saved,
    ) -> None:
        self.on_change: Callable[[], None] = lambda: None
        self.patient = patient
        self.started_at = draft.started_at if draft else clock.now()
        self.note = draft
        self.text: NoteText = text_of(draft)
        self.vitals = VitalsModel(known_vitals)
        self.saving: Saving | None = None
        self.error: Exception | None = None
        self.reason_problem: str | None = None
        self.conflict: Conflict | None = None
        self.is_signed = False
        self._api = api
        self._tasks = tasks
        self._clock = clock
        self._on_saved = on_saved
        self._pending_note: PendingNote | None = None
        self._pending_vitals = PendingVitals()

    @property
    def name(self) -> str:
        """Whose record this is, for the words on the buttons."""
        return f"{self.patient.given} {self.patient.family}"

    @property
    def has_unsaved(self) -> bool:
        """Whether anything typed here is not at the clinic yet."""
        saved = text_of(self.note)
        differs = any(saved[name].strip() != typed.strip() for name, typed in self.text.items())
        return not self.is_signed and (differs or self.vitals.has_unsaved)

    @property
    def unsettled(self) -> str:
        """What stands in the way of signing, in a few words."""
        count = len(self.vitals.questions)
        if not count:
            return ""
        return text("Settle %n values before saving", one="Settle %n value before saving", n=count)

    def set_text(self, field: str, typed: str) -> None:
        """A field of the note was typed in."""
        self.text[field] = typed
        if field == "reason" and self.reason_problem and not _reason_problem(typed):
            self.reason_problem = None
            self.on_change()

    def set_vital(self, code: str, typed: str) -> None:
        """A value was typed in."""
        if self.vitals.set_text(code, typed):
            self.on_change()

    def ask_about(self, code: str) -> None:
        """A value was finished: ask if it is unlikely."""
        self.vitals.finish(code)
        self.on_change()

    def confirm(self, code: str) -> None:
        """The unlikely value is right."""
        self.vitals.confirm(code)
        self.on_change()

    def save(self, saving: Saving) -> bool:
        """Store all of it, and sign it if asked to; False if something is to be settled first."""
        if self.saving is not None or self.is_signed:
            return False
        self.error = None
        self.reason_problem = _reason_problem(self.text["reason"])
        is_settled = self.vitals.check() and self.reason_problem is None
        self.saving = saving if is_settled else None
        self.on_change()
        if is_settled:
            self._store_note()
        return is_settled

    def save_choices(self) -> None:
        """Store the note as chosen between the two versions."""
        conflict = self.conflict
        if conflict is None or conflict.open_fields:
            return
        self.text, self.note, self.conflict = conflict.result(), conflict.theirs, None
        self.save("draft")

    def decide_later(self) -> None:
        """Go back to the typed text; the clinic keeps theirs."""
        self.conflict = None
        self.on_change()

    def _store_note(self) -> None:
        note, written = self.note, dict(self.text)
        if note is None:
            pending = self._pending_note or PendingNote(new_note(written, self.started_at), new_key())
            self._pending_note = pending
            self._send(
                lambda: self._api.chart.create_encounter(self.patient.id, pending.body, pending.key),
                self._note_created,
            )
        elif same_text(note, written):
            self._store_vitals()
        else:
            self._send(lambda: self._api.chart.change_encounter(note, change_to(written)), self._note_changed)

    def _note_created(self, note: Encounter) -> None:
        """The note as it was first sent; what was typed since then follows as a change."""
        self.note, self._pending_note = note, None
        self._store_note()

    def _note_changed(self, note: Encounter) -> None:
        self.note = note
        self._store_vitals()

    def _store_vitals(self) -> None:
        unsaved, note = self.vitals.unsaved, self.note
        if note is None or not unsaved:
            self._finish()
            return
        code, value = next(iter(unsaved.items()))
        pending = self._pending_vitals.of(code, value, self._clock.now(), note.id)
        self._send(
            lambda: self._api.chart.record_observation(self.patient.id, pending.body, pending.key),
            self._vital_stored,
        )

    def _vital_stored(self, observation: Observation) -> None:
        self.vitals.stored(observation)
        self._store_vitals()

    def _finish(self) -> None:
        note = self.note
        if note is None:
            return
        if self.saving == "sign":
            self._send(lambda: self._api.chart.sign_encounter(note), self._signed)
        else:
            self._saved(note, is_signed=False)

    def _signed(self, note: Encounter) -> None:
        self.note, self.is_signed = note, True
        self._saved(note, is_signed=True)

    def _saved(self, note: Encounter, *, is_signed: bool) -> None:
        self.saving = None
        self._on_saved(note, is_signed=is_signed)
        self.on_change()

    def _send(self, work: Callable[[], T], on_success: Callable[[T], None]) -> None:
        self._tasks.submit(work, on_success=on_success, on_error=self._failed)

    def _failed(self, error: Exception) -> None:
        note = self.note
        if isinstance(error, StaleError) and note is not None:
            self._tasks.submit(
                lambda: read_note(self._api, self.patient.id, note.id),
                on_success=self._theirs_read,
                on_error=self._not_saved,
            )
        else:
            self._not_saved(error)

    def _theirs_read(self, theirs: Encounter) -> None:
        self.saving = None
        conflict = Conflict(dict(self.text), theirs)
        if conflict.differing:
            self.conflict = conflict
        else:
            self.note = theirs
        self.on_change()

    def _not_saved(self, error: Exception) -> None:
        self.saving, self.error = None, error
        self.on_change()


def _reason_problem(typed: str) -> str | None:
    """What is wrong with the reason for a visit, if anything is."""
    if not typed.strip():
        return text("Enter the reason for the visit")
    return text("Use 400 characters or fewer") if len(typed.strip()) > LONGEST_REASON else None
