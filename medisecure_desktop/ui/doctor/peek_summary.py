"""A patient's essentials as lines: allergies in a panel, then facts."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_backend.contract.clinical import Summary
from medisecure_desktop.ui.doctor.allergy_words import AllergyWords, allergy_words
from medisecure_desktop.ui.doctor.peek_words import Fact, facts
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label


class PeekSummary(QWidget):
    """What matters before the patient comes in."""

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._summary: Summary | None = None
        self._allergies = InlineMessage("info", "")
        self._facts = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self._allergies)
        self._column.addWidget(self._facts)
        self._column.addStretch(1)

    def set_summary(self, summary: Summary) -> None:
        """Show one patient's; the same again is not built twice."""
        if summary is self._summary:
            return
        self._summary = summary
        self._show_allergies(allergy_words(summary.allergies))
        old, self._facts = self._facts, _facts(facts(summary, self._zone))
        self._column.replaceWidget(old, self._facts)
        old.hide()
        old.deleteLater()

    def _show_allergies(self, words: AllergyWords) -> None:
        self._allergies.set_message(words.tone, words.title, words.detail)


def _facts(lines: list[Fact]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for fact in lines:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(fact.title, role="strong", wrap=True))
        if fact.detail:
            words.addWidget(Label(fact.detail, role="caption", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconView(fact.icon, 18, fact.tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column.addLayout(row)
    return holder
