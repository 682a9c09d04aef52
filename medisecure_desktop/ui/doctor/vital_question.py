"""Asks whether an unlikely value is right. It suggests nothing, and changing it is the first button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.vital_fields import Question
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.soft_panel import SoftPanel


class VitalQuestion(SoftPanel):
    """`confirmed` and `refused` with the code."""

    confirmed = Signal(str)
    refused = Signal(str)

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__("warning_soft", "warning_line", parent)
        self.setAccessibleName(f"{question.title} {question.detail}")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(question.title, role="strong"))
        words.addWidget(Label(question.detail, role="caption", wrap=True))
        self.change = Button(text("Change it"), kind="secondary")
        self.change.clicked.connect(lambda: self.refused.emit(question.code))
        keep = Button(question.confirm, kind="secondary")
        keep.clicked.connect(lambda: self.confirmed.emit(question.code))
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(keep)
        acts.addWidget(self.change)
        self.inside.setSpacing(10)
        self.inside.addWidget(IconView("circle-alert", 20, "warning"), 0, Qt.AlignmentFlag.AlignTop)
        self.inside.addLayout(words, 1)
        self.inside.addLayout(acts)
