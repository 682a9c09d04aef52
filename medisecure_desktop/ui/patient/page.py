"""The frame of a patient's screen: a header that stays, a body that scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from medisecure_desktop.ui.widgets.columns import Columns
from medisecure_desktop.ui.widgets.heading import Heading
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.layout_order import read_as_laid_out
from medisecure_desktop.ui.widgets.scrolling import put_inside

GUTTER = 24
GAP = 14


class Page(QWidget):
    """Title, caption and actions above; whatever goes into `body` below."""

    def __init__(self, title: str, caption: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Heading(title)
        self.caption = Label(caption, role="muted")
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.header = QVBoxLayout()
        self.header.setContentsMargins(GUTTER, 20, GUTTER, 14)
        self.header.setSpacing(10)
        self.header.addWidget(self._top())
        self.body = QVBoxLayout()
        self.body.setContentsMargins(GUTTER, 0, GUTTER, 18)
        self.body.setSpacing(GAP)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self.header)
        whole.addWidget(self._scrolling(), 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        read_as_laid_out(self)

    def _top(self) -> Columns:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.caption)
        if not self.caption.text():
            self.caption.hide()
        words.setContentsMargins(0, 0, 0, 0)
        self.buttons.setContentsMargins(0, 0, 0, 0)
        start, end = QWidget(), QWidget()
        start.setLayout(words)
        end.setLayout(self.buttons)
        top = Columns(620, 8)
        top.add(start, 1)
        top.add(end)
        return top

    def _scrolling(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("ScrollBody")
        inside.setLayout(self.body)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        put_inside(area, inside)
        return area
