"""Yours and theirs side by side, and what will be saved. Nothing is overwritten and nothing preselected."""

from functools import partial

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.doctor.conflict_model import Conflict, Side
from medisecure_desktop.ui.doctor.conflict_side import ConflictSide
from medisecure_desktop.ui.doctor.note_text import FIELDS
from medisecure_desktop.ui.doctor.page_head import GUTTER
from medisecure_desktop.ui.doctor.update_model import UpdateModel
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.scrolling import scrolling

FIELD_PX = 118
TITLE = mark("This note was changed while you were writing")
EXPLANATION = mark("Nothing is lost. Choose what to keep for each field, then save.")


class ConflictView(QWidget):
    """Shown instead of the chart's body until it is settled or put off."""

    def __init__(self, model: UpdateModel, conflict: Conflict, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._conflict = conflict
        self._sides: dict[tuple[str, Side], ConflictSide] = {}
        self._result = Label(wrap=True)
        self._save = Button(text("Save choices to {name}", name=model.name))
        self._save.clicked.connect(self._on_save)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(GUTTER, 16, GUTTER, 16)
        column.setSpacing(14)
        column.addWidget(self._fields())
        outcome = Card(text("What will be saved"))
        outcome.body.addWidget(self._result)
        column.addWidget(outcome)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling(page), 1)
        layout.addWidget(self._footer())
        self._render()

    def _fields(self) -> Card:
        card = Card(text(TITLE))
        card.body.addWidget(Label(text(EXPLANATION), role="muted", wrap=True))
        every = QHBoxLayout()
        every.addWidget(Label(text("For all fields"), role="strong"))
        sides: list[tuple[str, Side]] = [(text("Use mine"), "mine"), (text("Use theirs"), "theirs")]
        for words, side in sides:
            button = Button(words, kind="secondary")
            button.clicked.connect(partial(self._choose_all, side))
            every.addWidget(button)
        every.addStretch(1)
        card.body.addLayout(every)
        grid = QGridLayout()
        grid.setSpacing(10)
        grid.setColumnMinimumWidth(0, FIELD_PX)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for place, title in enumerate((text("Field"), text("Yours, not saved"), text("Theirs, saved")), 0):
            grid.addWidget(Label(title, role="caption"), 0, place)
        for row, name in enumerate(self._conflict.differing, 1):
            grid.addWidget(Label(text(FIELDS[name]), role="strong", wrap=True), row, 0)
            grid.addWidget(self._side(name, "mine", self._conflict.mine[name]), row, 1)
            grid.addWidget(self._side(name, "theirs", getattr(self._conflict.theirs, name)), row, 2)
        card.body.addLayout(grid)
        return card

    def _side(self, name: str, side: Side, written: str) -> ConflictSide:
        field = text(FIELDS[name])
        whose = (
            text("{field}, yours", field=field) if side == "mine" else text("{field}, theirs", field=field)
        )
        made = ConflictSide(whose, written)
        made.picked.connect(partial(self._choose, name, side))
        self._sides[name, side] = made
        return made

    def _footer(self) -> QFrame:
        footer = QFrame()
        footer.setObjectName("SheetFooter")
        row = QHBoxLayout(footer)
        row.setContentsMargins(GUTTER, 10, GUTTER, 10)
        row.addWidget(Label(text("What you typed is kept"), role="caption"))
        row.addStretch(1)
        later = Button(text("Decide later"), kind="secondary")
        later.clicked.connect(self._model.decide_later)
        row.addWidget(later)
        row.addWidget(self._save)
        return footer

    def _choose(self, name: str, side: Side) -> None:
        self._conflict.choose(name, side)
        self._render()

    def _choose_all(self, side: Side) -> None:
        self._conflict.choose_all(side)
        self._render()

    def _on_save(self) -> None:
        missing = self._conflict.open_fields
        if missing:
            self._sides[missing[0], "mine"].radio.setFocus()
        else:
            self._model.save_choices()

    def _render(self) -> None:
        chosen = self._conflict.chosen
        for (name, side), shown in self._sides.items():
            shown.set_chosen(is_chosen=chosen.get(name) == side)
        lines = [_outcome(text(FIELDS[name]), chosen.get(name)) for name in self._conflict.differing]
        self._result.setText("\n".join(lines))


def _outcome(field: str, side: Side | None) -> str:
    if side is None:
        return text("{field}: not chosen yet", field=field)
    return text("{field}: yours", field=field) if side == "mine" else text("{field}: theirs", field=field)
