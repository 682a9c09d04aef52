"""Who the chosen visit is with: essentials first, then the two acts."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from medisecure_backend.contract.clinical import Summary
from medisecure_backend.contract.scheduling import Appointment
from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.allergy_words import unavailable
from medisecure_desktop.ui.doctor.day_list_model import visit_name
from medisecure_desktop.ui.doctor.day_words import status_word
from medisecure_desktop.ui.doctor.peek_summary import PeekSummary
from medisecure_desktop.ui.doctor.today_model import TodayModel
from medisecure_desktop.ui.regions.live_region import Empty, LiveRegion
from medisecure_desktop.ui.regions.part import Part
from medisecure_desktop.ui.regions.problem import show_problem
from medisecure_desktop.ui.style.formatters import age, initials, staff_date, time_span
from medisecure_desktop.ui.widgets.avatar import Avatar
from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.heading import Heading
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.scrolling import put_inside

WIDTH = 364
TONES = {"arrived": "primary", "in-room": "primary", "fulfilled": "success", "noshow": "danger"}


class Peek(Card):
    """The selected patient's essentials; `opened` with the patient's id."""

    opened = Signal(str)

    def __init__(self, model: TodayModel, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self._avatar = Avatar("", 44)
        self._name = Heading(role="subtitle")
        self._status = Badge("")
        self._visit = Label(role="caption", wrap=True)
        self._born = Label(role="strong")
        self._summary = PeekSummary(model.zone)
        self._region = LiveRegion(self._summary)
        missing = unavailable()
        self._unavailable = InlineMessage(missing.tone, missing.title, missing.detail)
        self._unavailable.hide()
        self._message = InlineMessage("danger", "")
        self._message.hide()
        self._act = Button(text("Mark as arrived"))
        self._act.clicked.connect(model.move_on)
        self._open = Button(text("Open chart"), kind="secondary")
        self._open.clicked.connect(self._on_open)
        self._lay_out()

    def refresh(self) -> None:
        """Show the chosen visit, and what is known of its patient."""
        visit = self._model.chosen
        if visit is None:
            return
        self._show_visit(visit)
        peek = self._model.peek
        if peek is not None:
            self._show_summary(peek)
        show_problem(self._message, self._model.step_error)

    def _show_visit(self, visit: Appointment) -> None:
        model = self._model
        word = status_word(visit, model.clock.now())
        name = visit.patient_name
        self._avatar.set_initials(initials(name))
        self._name.setText(visit_name(visit))
        self._status.set_text(f"{word.word} {word.detail}".strip(), TONES.get(visit.status, "neutral"))
        parts = (visit.reason, _span(visit, model.zone), visit.place)
        self._visit.setText(", ".join(part for part in parts if part))
        born = visit.patient_birth_date
        self._born.setText(text("Born {born} ({age})", born=staff_date(born), age=age(born, model.today)))
        step = model.step
        self._act.setVisible(step is not None)
        if step is not None:
            self._act.set_text(text(step.verb))
            self._act.set_busy(model.busy_id is not None, text("Saving"))

    def _show_summary(self, peek: Part[Summary]) -> None:
        visit = self._model.chosen

        def fill(summary: Summary) -> Empty | None:
            if visit is not None and summary.patient.id == visit.patient_id:
                self._summary.set_summary(summary)
            return None

        is_unknown = peek.value is None and peek.error is not None
        self._unavailable.setVisible(is_unknown)
        self._region.show_reading(peek, fill)

    def _lay_out(self) -> None:
        who = QVBoxLayout()
        who.setSpacing(2)
        who.addWidget(self._name)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._status)
        line.addStretch(1)
        who.addLayout(line)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(who, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._born)
        self.body.addWidget(self._visit)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("ScrollBody")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._region)
        put_inside(area, inside)
        self.body.addWidget(self._unavailable)
        self.body.addWidget(area, 1)
        self.body.addWidget(self._message)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self._act, 1)
        acts.addWidget(self._open, 1)
        self.body.addLayout(acts)

    def _on_open(self) -> None:
        visit = self._model.chosen
        if visit is not None:
            self.opened.emit(visit.patient_id)


def _span(visit: Appointment, zone: ZoneInfo) -> str:
    return time_span(visit.starts_at, visit.ends_at, zone)
