"""The one error that signing in raises; what it says comes from the catalogue."""

from dataclasses import dataclass

from medisecure_desktop.language import Marked, text


@dataclass(frozen=True)
class CatalogueEntry:
    """What a person is told about one kind of failure, in the language that is on when it is read."""

    id: str
    happened: Marked
    advice: Marked
    way_on: Marked | None
    count: int | None = None
    """How many, where `happened` counts."""

    @property
    def title(self) -> str:
        """What happened."""
        return text(self.happened, n=self.count)

    @property
    def body(self) -> str:
        """What is safe, and what to do."""
        return text(self.advice)

    @property
    def action(self) -> str:
        """The words on the button that goes on from here."""
        return text(self.way_on) if self.way_on is not None else ""


class SignInError(Exception):
    """Signing in, staying in or registering did not work; it carries no detail of what was sent."""

    def __init__(self, entry: CatalogueEntry) -> None:
        self.entry = entry
        super().__init__(entry.id)

    @property
    def id(self) -> str:
        """Which entry of the catalogue this is."""
        return self.entry.id

    @property
    def title(self) -> str:
        """What happened."""
        return self.entry.title

    @property
    def body(self) -> str:
        """What is safe, and what to do."""
        return self.entry.body

    @property
    def action(self) -> str:
        """The words on the button that goes on from here."""
        return self.entry.action

    @property
    def reference(self) -> str:
        """Sign-in failures have none."""
        return ""


class AnswerLostError(SignInError):
    """What was sent may have arrived; its answer did not."""
