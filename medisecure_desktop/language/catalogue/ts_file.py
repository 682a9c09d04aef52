"""One area's translations into one language, as the file Qt Linguist edits.

Places are files without lines, so that moving code changes no catalogue.
"""

import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

from medisecure_desktop.language.catalogue.sources import Message, Messages
from medisecure_desktop.language.languages import Language

CONTEXT = "MediSecure"
FINISHED, UNFINISHED, VANISHED = "", "unfinished", "vanished"
UP = "../../../"


@dataclass
class Entry:
    """A message and its translation: one form, or as many as the language counts with."""

    message: Message
    forms: list[str]
    state: str = UNFINISHED
    comment: str = ""
    """What translators tell each other."""


@dataclass
class TsFile:
    """The entries of one file by what they are known by."""

    path: Path
    language: Language
    entries: dict[tuple[str, str], Entry] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path, language: Language) -> "TsFile":
        """What is in the file; nothing if there is none."""
        made = cls(path, language)
        if path.exists():
            tree = ET.parse(path)  # noqa: S314 - a file of ours
            for node in tree.iter("message"):
                entry = _entry(node)
                made.entries[entry.message.key] = entry
        return made

    def update(self, messages: Messages) -> None:
        """Take the code's messages; keep what is translated, mark what the code says no more."""
        for key, entry in list(self.entries.items()):
            if key not in messages:
                if entry.state in {FINISHED, VANISHED}:
                    entry.state = VANISHED
                else:
                    del self.entries[key]
        for key, message in messages.items():
            self._take(key, message)

    def forget(self) -> None:
        """Take out what the code says no more."""
        self.entries = {key: entry for key, entry in self.entries.items() if entry.state != VANISHED}

    def _take(self, key: tuple[str, str], message: Message) -> None:
        known = self.entries.get(key)
        forms = self.language.plural_forms if message.is_counted else 1
        if known is None:
            self.entries[key] = Entry(message, [""] * forms)
            return
        is_as_before = len(known.forms) == forms and known.message.is_counted == message.is_counted
        known.message = message
        if not is_as_before:
            known.forms, known.state = [*known.forms, *[""] * forms][:forms], UNFINISHED
        elif known.state == VANISHED:
            known.state = FINISHED if all(known.forms) else UNFINISHED

    def written(self) -> str:
        """The file as text, always in the same order."""
        lines = [
            '<?xml version="1.0" encoding="utf-8"?>',
            "<!DOCTYPE TS>",
            f'<TS version="2.1" language="{self.language.tag}" sourcelanguage="en">',
            "<context>",
            f"    <name>{CONTEXT}</name>",
        ]
        for key in sorted(self.entries):
            lines += _lines(self.entries[key])
        return "\n".join([*lines, "</context>", "</TS>", ""])

    def save(self) -> bool:
        """Write the file if it says something else than before; whether it did. Nothing to say: no file."""
        before = self.path.read_text(encoding="utf-8") if self.path.exists() else ""
        now = self.written() if self.entries else ""
        if now == before:
            return False
        if not now:
            self.path.unlink()
            return True
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text(now, encoding="utf-8")
        return True


def _entry(node: ET.Element) -> Entry:
    translation = node.find("translation")
    is_counted = node.get("numerus") == "yes"
    forms: list[str] = [""]
    state = UNFINISHED
    if translation is not None:
        state = translation.get("type", FINISHED)
        counted = [form.text or "" for form in translation.iter("numerusform")]
        forms = counted if is_counted else [translation.text or ""]
    message = Message(
        source=node.findtext("source", ""),
        meaning=node.findtext("comment", ""),
        note=node.findtext("extracomment", ""),
        is_counted=is_counted,
        files={(place.get("filename") or "").removeprefix(UP) for place in node.iter("location")},
    )
    return Entry(message, forms, state, node.findtext("translatorcomment", ""))


def _lines(entry: Entry) -> list[str]:
    message = entry.message
    lines = ['    <message numerus="yes">' if message.is_counted else "    <message>"]
    if entry.state != VANISHED:
        lines += [f'        <location filename="{UP}{escape(file)}"/>' for file in sorted(message.files)]
    lines.append(f"        <source>{escape(message.source)}</source>")
    for name, words in (
        ("comment", message.meaning),
        ("extracomment", message.note),
        ("translatorcomment", entry.comment),
    ):
        if words:
            lines.append(f"        <{name}>{escape(words)}</{name}>")
    kind = f' type="{entry.state}"' if entry.state else ""
    if message.is_counted:
        forms = [f"            <numerusform>{escape(form)}</numerusform>" for form in entry.forms]
        lines += [f"        <translation{kind}>", *forms, "        </translation>"]
    else:
        lines.append(f"        <translation{kind}>{escape(entry.forms[0])}</translation>")
    return [*lines, "    </message>"]
