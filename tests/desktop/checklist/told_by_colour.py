"""A15: what a window tells by colour alone.

Two things of a kind with the same words, or the same icon and no words, in colours of different meaning: who
sees no colour cannot tell them apart. And a value without a letter in such a colour, with no word or sign
of that colour beside it.
"""

from collections import defaultdict
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget

from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.widgets.icon_view import IconView
from tests.desktop.checklist.painted import painted_words

MEANINGS = {
    "danger": ("danger", "on_danger_soft", "danger_line"),
    "warning": ("warning", "on_warning_soft", "warning_line"),
    "success": ("success", "on_success_soft", "success_line"),
}
NEAR = 40
"""How far from a value its word may be."""


@dataclass(frozen=True)
class Sign:
    """Words or an icon of some kind of thing, in which colour, and where."""

    kind: str
    says: str
    meaning: str
    place: QRect

    @property
    def is_bare_value(self) -> bool:
        return not self.says.startswith("icon ") and not any(letter.isalpha() for letter in self.says)


def told_by_colour(window: QWidget) -> list[str]:
    """One line for each."""
    signs = [*_labels(window), *_icons(window), *_painted(window)]
    meanings: dict[tuple[str, str], set[str]] = defaultdict(set)
    for sign in signs:
        meanings[sign.kind, sign.says].add(sign.meaning)
    found = [
        f"{says!r} is told apart by colour alone: {sorted(each)}"
        for (_, says), each in meanings.items()
        if len(each) > 1
    ]
    alone = [one for one in signs if one.meaning and one.is_bare_value and not _has_company(one, signs)]
    return found + [f"{one.says!r} is {one.meaning} by colour alone" for one in alone]


def _has_company(value: Sign, signs: list[Sign]) -> bool:
    near = value.place.adjusted(-NEAR, -NEAR, NEAR, NEAR)
    return any(
        other.meaning == value.meaning and not other.is_bare_value and near.intersects(other.place)
        for other in signs
    )


def _meaning(ink: QColor) -> str:
    return next((kind for kind, tokens in MEANINGS.items() if any(ink == colour(one) for one in tokens)), "")


def _labels(window: QWidget) -> list[Sign]:
    return [
        Sign(_kind(one), one.text(), _meaning(one.palette().color(one.foregroundRole())), _box(window, one))
        for one in window.findChildren(QLabel)
        if one.isVisible() and one.text().strip()
    ]


def _icons(window: QWidget) -> list[Sign]:
    return [
        Sign(
            _kind(one),
            f"icon {one._icon} {_words_beside(one)}",
            _meaning(colour(one._tone)),
            _box(window, one),
        )
        for one in window.findChildren(IconView)
        if one.isVisible()
    ]


def _painted(window: QWidget) -> list[Sign]:
    """Words in cells and charts; a cell's place in the window is not known, its word is near in its own."""
    return [
        Sign("painted", one.text, _meaning(one.ink), one.room.toRect())
        for one in painted_words(window)
        if one.text.strip()
    ]


def _kind(widget: QWidget) -> str:
    return f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"


def _words_beside(icon: IconView) -> str:
    beside = icon.parentWidget().findChildren(QLabel)
    return " ".join(one.text() for one in beside if one.isVisible() and one.text())


def _box(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
