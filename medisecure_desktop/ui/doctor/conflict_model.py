"""Two versions of one draft: yours and theirs, chosen field by field. Nothing is chosen beforehand."""

from dataclasses import dataclass, field
from typing import Literal

from medisecure_backend.contract.clinical import Encounter
from medisecure_desktop.ui.doctor.note_text import FIELDS, NoteText, text_of

Side = Literal["mine", "theirs"]


@dataclass
class Conflict:
    """What was typed here against what the clinic has now."""

    mine: NoteText
    theirs: Encounter
    chosen: dict[str, Side] = field(default_factory=dict[str, Side])

    @property
    def differing(self) -> list[str]:
        """Fields that are not the same in both."""
        saved = text_of(self.theirs)
        return [name for name in FIELDS if saved[name].strip() != self.mine[name].strip()]

    @property
    def open_fields(self) -> list[str]:
        """Fields nobody has decided on yet."""
        return [name for name in self.differing if name not in self.chosen]

    def choose(self, name: str, side: Side) -> None:
        """Keep one side of one field."""
        self.chosen[name] = side

    def choose_all(self, side: Side) -> None:
        """Keep one side of every field."""
        self.chosen = dict.fromkeys(self.differing, side)

    def result(self) -> NoteText:
        """The note as chosen."""
        saved = text_of(self.theirs)
        return {name: self.mine[name] if self.chosen.get(name) == "mine" else saved[name] for name in FIELDS}
