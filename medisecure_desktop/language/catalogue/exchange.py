"""What a language lacks as one JSON file to fill in, and a filled one taken back.

    python -m medisecure_desktop.language.catalogue.exchange lacking de [area] > de.json
    python -m medisecure_desktop.language.catalogue.exchange take de de.json

A name is the English, then a bar and the meaning where it has one; a value is the translation, or for what
counts the list of all forms.
"""

import json
import sys
from pathlib import Path

from medisecure_desktop.language.catalogue.ts_file import FINISHED, VANISHED, Entry
from medisecure_desktop.language.catalogue.update import FOLDER, files
from medisecure_desktop.language.languages import Language, language_of
from medisecure_desktop.language.release import compiled

USAGE = 2


def name_of(entry: Entry) -> str:
    """What stands for a message in the JSON file."""
    return (
        f"{entry.message.source}|{entry.message.meaning}" if entry.message.meaning else entry.message.source
    )


def lacking(language: Language, area: str = "", folder: Path = FOLDER) -> dict[str, object]:
    """What is not translated yet."""
    return {
        name_of(entry): entry.forms if entry.message.is_counted else entry.forms[0]
        for name, file in files(language, folder).items()
        if area in {"", name}
        for entry in file.entries.values()
        if entry.state not in {FINISHED, VANISHED}
    }


def take(language: Language, given: dict[str, str | list[str]], folder: Path = FOLDER) -> set[str]:
    """Write the translations into every area that says them; names that nobody says come back."""
    unknown = set(given)
    for file in files(language, folder).values():
        for entry in file.entries.values():
            words = given.get(name_of(entry))
            if words:
                unknown.discard(name_of(entry))
                entry.forms = [words] if isinstance(words, str) else list(words)
                entry.state = FINISHED
        file.save()
    return unknown


def main(arguments: list[str]) -> int:
    """As the module says."""
    language = language_of(arguments[1]) if len(arguments) > 1 else None
    if language is None or arguments[0] not in {"lacking", "take"}:
        sys.stderr.write(f"{__doc__}\n")
        return USAGE
    if arguments[0] == "lacking":
        found = lacking(language, area="".join(arguments[2:3]))
        sys.stdout.write(json.dumps(found, ensure_ascii=False, indent=1) + "\n")
        return 0
    unknown = take(language, json.loads(Path(arguments[2]).read_text(encoding="utf-8")))
    compiled(FOLDER, language)
    for name in sorted(unknown):
        sys.stderr.write(f"nobody says: {name}\n")
    return 1 if unknown else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
