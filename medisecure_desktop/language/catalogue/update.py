"""`make translations`: the catalogues as the code is now, and what each language still lacks."""

import sys
from pathlib import Path

from medisecure_desktop.language.catalogue.sources import ROOT, Messages, SourceError, areas
from medisecure_desktop.language.catalogue.ts_file import FINISHED, VANISHED, Entry, TsFile
from medisecure_desktop.language.languages import TRANSLATED, Language
from medisecure_desktop.language.release import compiled

FOLDER = ROOT / "resources" / "translations"


def files(language: Language, folder: Path = FOLDER) -> dict[str, TsFile]:
    """A language's files by their areas."""
    return {path.stem: TsFile.read(path, language) for path in sorted((folder / language.tag).glob("*.ts"))}


def updated(language: Language, found: dict[str, Messages], folder: Path = FOLDER) -> dict[str, TsFile]:
    """A language's files with the code's messages; what another area has translated is taken over."""
    every = files(language, folder)
    for area, messages in found.items():
        every.setdefault(area, TsFile(folder / language.tag / f"{area}.ts", language)).update(messages)
    for area in every.keys() - found.keys():
        every[area].update({})
    known = {
        key: entry
        for file in every.values()
        for key, entry in file.entries.items()
        if entry.state in {FINISHED, VANISHED}
    }
    for file in every.values():
        for key, entry in file.entries.items():
            if key in known and not any(entry.forms):
                _take_over(entry, known[key])
    return every


def _take_over(entry: Entry, known: Entry) -> None:
    if len(known.forms) == len(entry.forms) and all(known.forms):
        entry.forms, entry.state = list(known.forms), FINISHED


def main() -> int:
    """Write the files, make the catalogues, say what is missing."""
    is_forgetting = "--forget" in sys.argv
    try:
        found = areas()
    except SourceError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    for language in TRANSLATED:
        every = updated(language, found)
        for file in every.values():
            if is_forgetting:
                file.forget()
            file.save()
        compiled(FOLDER, language)
        _report(language, every)
    return 0


def _report(language: Language, every: dict[str, TsFile]) -> None:
    entries = [entry for file in every.values() for entry in file.entries.values()]
    missing = {
        area: sum(entry.state not in {FINISHED, VANISHED} for entry in file.entries.values())
        for area, file in every.items()
    }
    gone = sum(entry.state == VANISHED for entry in entries)
    lacking = ", ".join(f"{area} {many}" for area, many in missing.items() if many)
    sys.stdout.write(
        f"{language.tag}: {len(entries)} messages, {sum(missing.values())} to translate"
        f"{f' ({lacking})' if lacking else ''}, {gone} no longer said\n"
    )


if __name__ == "__main__":
    sys.exit(main())
