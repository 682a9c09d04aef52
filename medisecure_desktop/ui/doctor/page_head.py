"""The head of a doctor's page: title, caption, and room for actions at the end."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from medisecure_desktop.ui.widgets.heading import Heading
from medisecure_desktop.ui.widgets.label import Label

GUTTER = 20


def page_head(title: str | Label, caption: str | Label) -> QHBoxLayout:
    """Title over caption; add actions to what is returned."""
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(title if isinstance(title, Label) else Heading(title))
    words.addWidget(caption if isinstance(caption, Label) else Label(caption, role="caption"))
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addLayout(words, 1)
    return head
