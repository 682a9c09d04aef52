"""What can be done from anywhere in a workspace, as commands for the palette and keys for the sheet."""

from collections.abc import Callable

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import LANGUAGES, Language, mark, text
from medisecure_desktop.ui.shell.appearance_menu import WORDS
from medisecure_desktop.ui.shell.command import SCREENS, Command
from medisecure_desktop.ui.shell.destination import Destination
from medisecure_desktop.ui.shell.shortcut_sheet import written
from medisecure_desktop.ui.style.current import text_percent
from medisecure_desktop.ui.style.theme import APPEARANCES, TEXT_PERCENTS, theme

Navigate = Callable[[str, object], None]
LARGER, SMALLER = mark("Larger text"), mark("Smaller text")
EVERYWHERE = [
    ("Ctrl+K", mark("Search or go to anything")),
    ("Ctrl+L", mark("Lock now")),
    ("F6", mark("Next part of the window")),
    ("Shift+F6", mark("Previous part of the window")),
    ("Ctrl+Z", mark("Undo what was just done")),
    ("Ctrl++", LARGER),
    ("Ctrl+-", SMALLER),
    ("Ctrl+0", mark("Normal text size")),
    ("F1", mark("This list of keys")),
    ("Esc", mark("Close what is on top")),
]


def place_commands(destinations: list[Destination], navigate: Navigate) -> list[Command]:
    """Every listed screen, and what each of them offers to do."""
    listed = [each for each in destinations if each.listed]
    screens = [
        Command(
            f"go-{each.id}",
            text("Go to {place}", place=each.title),
            each.icon,
            _going(navigate, each.id, None),
            SCREENS,
            f"Ctrl+{number}",
        )
        for number, each in enumerate(listed, 1)
    ]
    acts = [
        Command(f"{each.id}-{act.title}", act.title, act.icon, _going(navigate, each.id, act.argument))
        for each in destinations
        for act in each.acts
    ]
    return acts + screens


def look_commands(choose: Callable[[str], None]) -> list[Command]:
    """Appearance and text size."""
    looks = [
        Command(f"look-{each}", text(WORDS[each]), "sun-moon", _choosing(choose, each))
        for each in APPEARANCES
    ]
    return [
        *looks,
        Command("larger", text(LARGER), "a-large-small", lambda: change_text(1), keys="Ctrl++"),
        Command("smaller", text(SMALLER), "a-large-small", lambda: change_text(-1), keys="Ctrl+-"),
    ]


def language_commands(choose: Callable[[Language], None]) -> list[Command]:
    """Another language: each is offered in its own name as well."""
    return [
        Command(
            f"language-{each.tag}",
            text("Language: {name}", name=each.name),
            "languages",
            _speaking(choose, each),
        )
        for each in LANGUAGES
    ]


def change_text(by: int) -> None:
    """One size up or down; none back to normal."""
    now = min(range(len(TEXT_PERCENTS)), key=lambda at: abs(TEXT_PERCENTS[at] - text_percent()))
    wanted = 0 if by == 0 else max(0, min(len(TEXT_PERCENTS) - 1, now + by))
    theme.set_text_percent(TEXT_PERCENTS[wanted])


def key_groups(commands: list[Command], screen: QWidget | None) -> dict[str, list[tuple[str, str]]]:
    """The keys that work now: everywhere, for the screens, and on the screen that is open."""
    groups = {
        text("Everywhere"): [(written(keys), text(what)) for keys, what in EVERYWHERE],
        text(SCREENS): [(written(one.keys), one.title) for one in commands if one.group == SCREENS],
    }
    own = screen.findChildren(QShortcut) if screen is not None else []
    named = [(one.key().toString(), one.whatsThis()) for one in own if one.whatsThis() and _is_live(one)]
    if named:
        groups[text("On this screen")] = named
    return groups


def _is_live(shortcut: QShortcut) -> bool:
    owner = shortcut.parent()
    return isinstance(owner, QWidget) and owner.isVisible()


def _going(navigate: Navigate, place: str, argument: object) -> Callable[[], None]:
    return lambda: navigate(place, argument)


def _choosing(choose: Callable[[str], None], look: str) -> Callable[[], None]:
    return lambda: choose(look)


def _speaking(choose: Callable[[Language], None], language: Language) -> Callable[[], None]:
    return lambda: choose(language)
