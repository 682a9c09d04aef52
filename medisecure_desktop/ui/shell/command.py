"""Something a person can do from anywhere, by its words or by its keys."""

from collections.abc import Callable
from dataclasses import dataclass

from medisecure_desktop.language import Marked, mark

SCREENS, ACTIONS = mark("Screens"), mark("Actions")
FOUND, RECENT = mark("Patients"), mark("Recent", meaning="chosen not long ago")


@dataclass(frozen=True)
class Command:
    """One line of the command palette."""

    id: str
    title: str
    icon: str
    act: Callable[[], None]
    group: Marked = ACTIONS
    keys: str = ""
    detail: str = ""


def matches(text: str, query: str) -> tuple[int, int] | None:
    """How well a text answers a query, smaller is better: all words in it, else the letters in order."""
    words, said = query.casefold().split(), text.casefold()
    if all(word in said for word in words):
        return 0, min((said.index(word) for word in words), default=0)
    place, spread = -1, 0
    for letter in "".join(words):
        found = said.find(letter, place + 1)
        if found < 0:
            return None
        spread += found - place
        place = found
    return 1, spread
