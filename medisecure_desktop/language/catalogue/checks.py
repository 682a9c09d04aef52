"""What is wrong with a translation that is there."""

import re
from collections.abc import Iterator

from medisecure_desktop.language.catalogue.sources import PLACE
from medisecure_desktop.language.catalogue.ts_file import FINISHED, VANISHED, Entry, TsFile
from medisecure_desktop.language.languages import Language

_EDGES = re.compile(r"^(\s*).*?(\s*)$", re.DOTALL)
_SHORT = 2
_FEW = {"ar": {0, 1, 2}}
"""Forms that say none, one or two by the word itself: they need no number."""


def problems(file: TsFile) -> Iterator[str]:
    """One line for each thing that must be set right."""
    for entry in file.entries.values():
        where = f"{file.language.tag}/{file.path.name}: {entry.message.source!r}"
        if entry.state == VANISHED:
            yield f"{where} is no longer said: take it out"
        elif entry.state != FINISHED:
            yield f"{where} is not translated"
        else:
            yield from (f"{where} {wrong}" for wrong in _wrong(entry, file.language))


def _wrong(entry: Entry, language: Language) -> Iterator[str]:
    message = entry.message
    wanted = language.plural_forms if message.is_counted else 1
    if len(entry.forms) != wanted or not all(form.strip() for form in entry.forms):
        yield f"has not all {wanted} forms"
    for at, form in enumerate(entry.forms):
        may_be_silent = at in _FEW.get(language.tag, {0})
        if sorted(set(PLACE.findall(form))) != sorted(set(PLACE.findall(message.source))):
            yield f"has other values: {form!r}"
        if message.is_counted and "%n" not in form and not may_be_silent:
            yield f"does not say how many: {form!r}"
        if _edges(form) != _edges(message.source):
            yield f"begins or ends with other spaces: {form!r}"
        if _is_sentence(message.source) and not form.endswith((".", "!", "?", "؟")):
            yield f"ends without a full stop: {form!r}"


def _is_sentence(words: str) -> bool:
    """Not an abbreviation such as Clinic No."""
    return words.endswith(".") and len(words.split()) > _SHORT


def _edges(words: str) -> tuple[str, str]:
    found = _EDGES.match(words)
    return (found[1], found[2]) if found else ("", "")
