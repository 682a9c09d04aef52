"""Words that can be read in a pseudo-language: nobody gave them to translation, or they are of a record."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from medisecure_desktop import __version__
from medisecure_desktop.api.wire import Answer, Wire
from medisecure_desktop.language import LANGUAGES
from medisecure_desktop.language.pseudo import FIRST, LAST
from medisecure_desktop.ui.style.formatters import STAFF_DAYS, STAFF_MONTHS, UNITS
from tests.desktop.checklist.painted import painted_words

UNSEEN = dict.fromkeys(map(ord, "\u200b\u2060\u2066\u2067\u2068\u2069"), None)
ALLOWED = ["MediSecure", __version__, *UNITS.values(), *(each.name for each in LANGUAGES)]
PATTERNS = [
    re.compile(rf"\b({'|'.join(STAFF_DAYS)})\b"),
    re.compile(rf"\b(\d\d-)?({'|'.join(STAFF_MONTHS)})\b"),
    re.compile(r"\b(Ctrl|Shift|Alt|Esc|Enter|Return|Up|Down|F\d)\b"),
    re.compile(r"\S+@\S+"),
]
INITIALS = re.compile(r"[A-Z]{2}")
"""Of a person, in their circle."""
ROWS = 20
WORD = re.compile(r"[^\W\d_]{2,}")


class Records:
    """All that the clinic said: what comes from there is nobody's to translate."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._said: set[str] = set()
        exchange = Wire.exchange

        def overheard(wire: Wire, *arguments: Any) -> Answer:
            answer = exchange(wire, *arguments)
            if answer.body[:1] in {b"{", b"["}:
                self._said.update(_texts(json.loads(answer.body)))
            return answer

        monkeypatch.setattr(Wire, "exchange", overheard)

    def without(self, words: str) -> str:
        """The words less those of records."""
        if not WORD.search(words):
            return words
        for said in sorted((one for one in self._said if len(one) > 1), key=len, reverse=True):
            if said.casefold() in words.casefold():
                words = re.sub(rf"(?<!\w){re.escape(said)}(?!\w)", " ", words, flags=re.IGNORECASE)
        return words


def unwrapped(window: QWidget, records: Records) -> list[str]:
    """One line for each text that is readable and of no record."""
    found: list[str] = []
    for where, words in {*_visible(window), *(("painted", one.text) for one in painted_words(window))}:
        rest = records.without(_undressed(words.translate(UNSEEN)))
        for allowed in ALLOWED:
            rest = rest.replace(allowed, " ")
        for pattern in PATTERNS:
            rest = pattern.sub(" ", rest)
        if WORD.search(rest) and not INITIALS.fullmatch(words):
            found.append(f"{where}: {words!r} has {rest.strip()!r}")
    return sorted(found)


def _undressed(words: str) -> str:
    """Less what was translated, with the values in it."""
    depth, kept = 0, ""
    for letter in words:
        depth += letter == FIRST
        kept += letter if depth == 0 else " "
        depth -= letter == LAST
    return kept


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield from (line.strip() for line in value.split("\n") if line.strip())
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)


def _visible(window: QWidget) -> Iterator[tuple[str, str]]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.objectName().startswith("qt_") or isinstance(widget, QToolButton):
            continue
        where = type(widget).__name__
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None and not isinstance(widget, QLineEdit):
            yield f"name of {where}", interface.text(QAccessible.Text.Name)
        for kind, words in (
            ("name", widget.accessibleName()),
            ("description", widget.accessibleDescription()),
            ("tool tip", widget.toolTip()),
        ):
            yield f"{kind} of {where}", words
        yield from ((where, words) for words in _own(widget))


def _own(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    elif isinstance(widget, QTableView) and widget.model() is not None:
        yield from _titles(widget.model())
        yield from _cells(widget.model(), widget.model().columnCount())
    elif isinstance(widget, QListView) and widget.model() is not None:
        yield from _cells(widget.model(), 1)


def _titles(model: QAbstractItemModel) -> Iterator[str]:
    return (str(model.headerData(at, Qt.Orientation.Horizontal) or "") for at in range(model.columnCount()))


def _cells(model: QAbstractItemModel, columns: int) -> Iterator[str]:
    for row in range(min(model.rowCount(), ROWS)):
        for column in range(columns):
            yield str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole) or "")
