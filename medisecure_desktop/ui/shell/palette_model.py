"""What the command palette offers: screens and actions at once, records when the clinic has found them."""

from collections.abc import Callable

from medisecure_desktop.language import Marked, text
from medisecure_desktop.session.tasks import Tasks
from medisecure_desktop.ui.shell.command import FOUND, RECENT, Command, matches
from medisecure_desktop.ui.shell.destination import Found

SHORTEST, MOST_RECENT, MOST = 2, 3, 30
Finder = Callable[[str], list[Found]]


class PaletteModel:
    """The newest question wins: an answer to an older one is never shown."""

    def __init__(
        self,
        commands: list[Command],
        tasks: Tasks | None = None,
        finder: Finder | None = None,
        open_found: Callable[[object], None] | None = None,
    ) -> None:
        self.on_change: Callable[[], None] = lambda: None
        self.query = ""
        self.is_searching = False
        self.has_failed = False
        self._commands = commands
        self._tasks, self._finder, self._open_found = tasks, finder, open_found
        self._found: list[Command] = []
        self._recent: list[str] = []

    @property
    def lines(self) -> list[Command]:
        """What is offered now, in the order in which it is shown."""
        if not self.query:
            recent = [one for key in self._recent for one in self._commands if one.id == key]
            rest = [one for one in self._commands if one.id not in self._recent]
            return [_in_group(one, RECENT) for one in recent] + rest
        ranked = [(matches(one.title, self.query), one) for one in self._commands]
        fitting = sorted(((rank, one) for rank, one in ranked if rank is not None), key=lambda each: each[0])
        shown = [one for _, one in fitting][:MOST]
        order = list(dict.fromkeys(one.group for one in shown))
        return self._found + sorted(shown, key=lambda one: order.index(one.group))

    @property
    def count_text(self) -> str:
        """For example "3 results"."""
        if self.has_failed:
            return text("Patients could not be searched")
        many = len(self.lines)
        return text("Searching") if self.is_searching else text("%n results", one="%n result", n=many)

    def ask(self, query: str) -> None:
        """Look for this."""
        self.query = query.strip()
        self._found, self.has_failed = [], False
        wanted = self._finder is not None and len(self.query) >= SHORTEST
        self.is_searching = wanted
        if wanted and self._tasks is not None:
            finder, asked = self._finder, self.query
            self._tasks.submit(
                lambda: finder(asked) if finder is not None else [],
                on_success=self._arrived,
                on_error=self._failed,
                replaces=f"palette-{id(self)}",
            )
        self.on_change()

    def take(self, command: Command) -> None:
        """Do it, and offer it first the next time; who was looked for is not kept."""
        if command.group != FOUND:
            self._recent = [command.id, *(key for key in self._recent if key != command.id)][:MOST_RECENT]
        command.act()

    def _arrived(self, found: list[Found]) -> None:
        self.is_searching = False
        self._found = [
            Command(f"found-{at}", one.title, "user-round", self._opening(one), FOUND, detail=one.detail)
            for at, one in enumerate(found)
        ]
        self.on_change()

    def _failed(self, _: Exception) -> None:
        self.is_searching, self.has_failed = False, True
        self.on_change()

    def _opening(self, found: Found) -> Callable[[], None]:
        def act() -> None:
            if self._open_found is not None:
                self._open_found(found.argument)

        return act


def _in_group(command: Command, group: Marked) -> Command:
    return Command(command.id, command.title, command.icon, command.act, group, command.keys, command.detail)
