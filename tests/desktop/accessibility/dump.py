"""What a screen reader gets of a screen, as text: to be read line by line, as somebody hears it.

`python -m tests.desktop.accessibility.dump [scene ...] [--language ar]`; without a name, every scene.
"""

import argparse
import sys
from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import ENGLISH
from medisecure_desktop.ui.app import create_application
from medisecure_desktop.ui.style.speech import speech
from tests.desktop.accessibility.tree import shown_below
from tests.desktop.checklist.hand import Hand
from tests.desktop.checklist.languages import LANGUAGES
from tests.desktop.checklist.recording import playing
from tests.desktop.checklist.scenes import SCENES
from tests.desktop.checklist.sign_in_scenes import SIGN_IN_SCENES, open_door
from tests.desktop.checklist.stage import open_stage

STATES = ("focused", "focusable", "disabled", "checkable", "checked", "selected", "modal", "readOnly", "busy")
STATES_TOLD = (*STATES, "required", "invalid", "expanded", "collapsed", "defaultButton")


def dump(window: QWidget) -> Iterator[str]:
    """One line for each object: how deep, role, name, description, value, states."""
    root = QAccessible.queryAccessibleInterface(window)
    yield _line(root)
    for depth, one in shown_below(root):
        yield "  " * depth + _line(one)


def _line(one: QAccessibleInterface) -> str:
    said = [one.role().name]
    for part in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        words = one.text(part)
        if words and not (part is QAccessible.Text.Description and words == one.text(QAccessible.Text.Name)):
            said.append(f"{part.name.lower()}={words!r}")
    state = one.state()
    said += [name for name in STATES_TOLD if getattr(state, name, False)]
    return " ".join([*said, f"<{type(one.object()).__name__}>" if one.object() else "<>"])


def scene(hand: Hand, name: str) -> list[str]:
    """The lines of one scene, drawn from the recorded clinic."""
    if name in SIGN_IN_SCENES:
        door = open_door(hand, None, name)
        door.come_to_rest()
        lines = list(dump(door.window))
        door.leave()
        return lines
    with playing() as clinic:
        stage = open_stage(hand, clinic, SCENES[name])
        stage.come_to_rest()
        lines = list(dump(stage.window))
        stage.leave()
    return lines


def main() -> int:
    """Print the scenes that are asked for."""
    parser = argparse.ArgumentParser(description="what a screen reader gets of the screens")
    parser.add_argument("scenes", nargs="*", metavar="scene")
    parser.add_argument("--language", default=ENGLISH.tag, choices=[one.tag for one in LANGUAGES])
    asked = parser.parse_args()
    create_application(["dump"], "light")
    speech.use(next(one for one in LANGUAGES if one.tag == asked.language))
    for name in asked.scenes or [*SIGN_IN_SCENES, *SCENES]:
        sys.stdout.write(f"== {name}\n")
        with Hand() as hand:
            sys.stdout.write("\n".join(scene(hand, name)) + "\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
