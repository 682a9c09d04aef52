"""What the code says: every call of `text` and `mark`, found by reading the code and not by running it.

Qt's own lupdate loses plurals in Python and skips what is not in a class.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2]
ROOT = PACKAGE.parent
CALLS = {"text", "mark"}
OWN = {"one", "meaning", "n"}
NOTE = "# Translators:"
PLACE = re.compile(r"\{(\w+)\}")
HOME = PACKAGE / "language"
FROM = "medisecure_desktop.language"


class SourceError(Exception):
    """A call that no catalogue can hold, with its place."""


@dataclass
class Message:
    """A sentence of the code, by what the catalogue knows it by: its words and its meaning."""

    source: str
    meaning: str = ""
    one: str = ""
    note: str = ""
    is_counted: bool = False
    files: set[str] = field(default_factory=set)

    @property
    def key(self) -> tuple[str, str]:
        """What tells messages apart."""
        return self.source, self.meaning


Messages = dict[tuple[str, str], Message]


def areas(package: Path = PACKAGE) -> dict[str, Messages]:
    """Every message by the area that says it: a folder of `ui`, or a package."""
    found: dict[str, Messages] = {}
    for file in sorted(package.rglob("*.py")):
        if HOME in file.parents:
            continue
        for message in messages_in(file.read_text(encoding="utf-8"), file.relative_to(package.parent)):
            add(found.setdefault(area_of(file.relative_to(package)), {}), message)
    return found


def area_of(file: Path) -> str:
    """`ui/doctor/today.py` is of doctor, `api/errors.py` of api, what lies at the top of program."""
    parts = file.parts[:-1]
    if parts[:1] == ("ui",) and len(parts) > 1:
        return parts[1]
    return parts[0] if parts else "program"


def add(messages: Messages, message: Message) -> None:
    """Join what is said in several places.

    Raises:
        SourceError: the same words count in one place and not in another.
    """
    known = messages.setdefault(message.key, message)
    if known is message:
        return
    if (known.is_counted, known.one) != (message.is_counted, message.one):
        raise SourceError(f"{min(message.files)}: {message.source!r} is counted in another way elsewhere")
    known.files |= message.files
    known.note = known.note or message.note


def messages_in(code: str, file: Path) -> Iterator[Message]:
    """The messages of one file.

    Raises:
        SourceError: a call that no catalogue can hold.
    """
    tree = ast.parse(code)
    spoken = _imported(tree)
    if not spoken:
        return
    lines = code.splitlines()
    constants = _plain_constants(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in spoken:
            place = f"{file.as_posix()}:{node.lineno}"
            for source in _sources(node, place, constants):
                yield _message(node, source, place, file, _note(lines, node.lineno))


def _imported(tree: ast.Module) -> set[str]:
    """Which of our functions the file calls by their names; it may not give them others."""
    names = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(FROM)
        for alias in node.names
    }
    return names & CALLS


def _plain_constants(tree: ast.Module) -> set[str]:
    """Names bound to plain words: `text(NAME)` would be translated and never found."""
    return {
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant | ast.JoinedStr)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _sources(call: ast.Call, place: str, constants: set[str]) -> list[str]:
    if len(call.args) != 1:
        raise SourceError(f"{place}: one sentence, then values by name")
    given = call.args[0]
    choices = _choices(given)
    literals = [one.value for one in choices if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    if len(literals) == len(choices) and all(literal.strip() for literal in literals):
        return literals
    is_mark = isinstance(call.func, ast.Name) and call.func.id == "mark"
    is_plain = isinstance(given, ast.Name) and given.id in constants
    if literals or is_mark or is_plain or isinstance(given, ast.JoinedStr | ast.BinOp | ast.Constant):
        raise SourceError(f"{place}: not a literal. Values go in by name; words in tables are marked")
    return []


def _choices(given: ast.expr) -> list[ast.expr]:
    """Both sides of `"a" if b else "c"`."""
    if isinstance(given, ast.IfExp):
        return [*_choices(given.body), *_choices(given.orelse)]
    return [given]


def _message(call: ast.Call, source: str, place: str, file: Path, note: str) -> Message:
    given = {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
    one, meaning = (_literal(given.get(name), place) for name in ("one", "meaning"))
    is_counted = "%n" in source
    if is_counted != bool(one):
        raise SourceError(f"{place}: what counts says %n and has one=")
    is_mark = isinstance(call.func, ast.Name) and call.func.id == "mark"
    if not is_mark and is_counted != ("n" in given):
        raise SourceError(f"{place}: %n and n= go together")
    spreads = any(keyword.arg is None for keyword in call.keywords)
    if not is_mark and not spreads and set(PLACE.findall(source)) - set(given):
        raise SourceError(f"{place}: a value is missing")
    return Message(source, meaning, one, note, is_counted, {file.as_posix()})


def _literal(value: ast.expr | None, place: str) -> str:
    if value is None:
        return ""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return value.value
    raise SourceError(f"{place}: one= and meaning= are literals")


def _note(lines: list[str], number: int) -> str:
    """A word to the translator on the line before."""
    before = lines[number - 2].strip() if number > 1 else ""
    return before.removeprefix(NOTE).strip() if before.startswith(NOTE) else ""
