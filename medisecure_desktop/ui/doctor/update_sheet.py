"""Update record: a sheet beside the chart, under the pinned banner and allergies."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.note_form import NoteForm
from medisecure_desktop.ui.doctor.update_model import Saving, UpdateModel
from medisecure_desktop.ui.doctor.vitals_form import VitalsForm
from medisecure_desktop.ui.regions.problem import show_problem
from medisecure_desktop.ui.regions.shortcuts import on_key
from medisecure_desktop.ui.style.formatters import staff_datetime
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.side_sheet import SideSheet

WIDTH = 608


class UpdateSheet(SideSheet):
    """Saves to one patient, whose name is on the button; `changed` when the chart should look again."""

    changed = Signal()

    def __init__(self, model: UpdateModel, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(text("Update record"), WIDTH, parent)
        self._model = model
        self._note = NoteForm(model, staff_datetime(model.started_at, zone))
        self._vitals = VitalsForm(model)
        self._message = InlineMessage("danger", "")
        self._message.hide()
        self._draft = Button(text("Save draft"), kind="secondary")
        self._sign = Button(text("Sign for {name}", name=model.name), icon="signature")
        self._draft.clicked.connect(lambda: self._save("draft"))
        self._sign.clicked.connect(lambda: self._save("sign"))
        self._lay_out()
        model.on_change = self._render
        self._render()

    def focus_first(self) -> None:
        """Start at the reason, or at the note when there is one."""
        has_reason = bool(self._model.text["reason"])
        (self._note.areas["subjective"] if has_reason else self._note.reason).setFocus()

    def show_text(self) -> None:
        """The text was chosen between two versions: show it."""
        self._note.show_text()

    def _lay_out(self) -> None:
        divider = QFrame()
        divider.setObjectName("Divider")
        divider.setFixedHeight(1)
        top = QVBoxLayout()
        top.setSpacing(12)
        for part in (self._message, self._note, divider, self._vitals):
            top.addWidget(part)
        self.body.addLayout(top)
        self.footer.addStretch(1)
        self.footer.addWidget(self._draft)
        self.footer.addWidget(self._sign)
        on_key(self, "Ctrl+S", lambda: self._save("draft"), text("Save draft"))
        on_key(self, "Ctrl+Return", lambda: self._save("sign"), text("Save and sign"))

    def _save(self, saving: Saving) -> None:
        is_busy = self._model.saving is not None
        if is_busy or self._model.save(saving):
            return
        if self._model.reason_problem:
            self._note.reason.setFocus()
        else:
            self._vitals.focus_unsettled()

    def _render(self) -> None:
        model = self._model
        self._note.refresh()
        self._vitals.refresh()
        show_problem(self._message, model.error)
        self.set_state(_status(model))
        self._draft.set_busy(model.saving is not None, text("Saving") if model.saving == "draft" else "")
        self._sign.set_busy(model.saving is not None, text("Saving") if model.saving == "sign" else "")
        self.changed.emit()


def _status(model: UpdateModel) -> str:
    if model.unsettled:
        return model.unsettled
    if model.error is not None:
        return text("Not saved. What you typed is kept.")
    if model.has_unsaved:
        return text("Not saved yet")
    return text("Draft saved") if model.note is not None else ""
