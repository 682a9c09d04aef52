"""What a file will look like, before it is written: page by page, with a word on what leaves the program."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.style.sizes import px
from medisecure_desktop.ui.widgets.announce import announce
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.icon_button import IconButton
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.printed_record import Paper, PrintedRecord
from medisecure_desktop.ui.widgets.scrolling import scrolling

LEAVES = mark("This file leaves MediSecure")
THEN = mark(
    "Whoever can open the file can read it, without signing in. Keep it where only the right people are, "
    "and delete it when it is no longer needed."
)
WIDEST = 794
TURNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class PdfPreview(QWidget):
    """`save_wanted` when the person has seen it and wants the file; `paper.write` then makes it."""

    save_wanted = Signal()

    def __init__(self, record: PrintedRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = Paper(record)
        self._sheet = _Sheet(self.paper)
        self._sheet.turned.connect(self._turn)
        self._back = IconButton("chevron-left", text("Page before"))
        self._on = IconButton("chevron-right", text("Next page"))
        self._where = Label("", "strong", wrap=False)
        self._area = _area(self._sheet)
        self.save = Button(text("Save as PDF"), icon="save")
        self._back.clicked.connect(lambda: self._turn(-1))
        self._on.clicked.connect(lambda: self._turn(1))
        self.save.clicked.connect(self.save_wanted)
        foot = QHBoxLayout()
        for widget in (self._back, self._where, self._on):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(InlineMessage("warning", text(LEAVES), text(THEN)))
        column.addWidget(self._area, 1)
        column.addLayout(foot)
        self.setFocusProxy(self._sheet)
        self._show()

    def page(self) -> int:
        """Which page is shown; the first is 0."""
        return self._sheet.page

    def _turn(self, by: int) -> None:
        wanted = max(0, min(self._sheet.page + by, self.paper.pages - 1))
        if wanted != self._sheet.page:
            self._sheet.page = wanted
            self._area.verticalScrollBar().setValue(0)
            self._show()
            announce(self._sheet, self._where.text())

    def _show(self) -> None:
        page, pages = self._sheet.page, self.paper.pages
        self._where.setText(text("Page {page} of {pages}", page=page + 1, pages=pages))
        self._back.setEnabled(page > 0)
        self._on.setEnabled(page < pages - 1)
        self._sheet.setAccessibleName(heard(f"{self._where.text()}, {self.paper.identity()}"))
        self._sheet.setAccessibleDescription(heard(self.paper.words(page)))
        self._sheet.update()


class _Sheet(QWidget):
    """One page, black on white in every theme: it is paper."""

    turned = Signal(int)
    accessible_role = QAccessible.Role.Document

    def __init__(self, paper: Paper) -> None:
        super().__init__()
        self._paper = paper
        self.page = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(px(WIDEST), self.heightForWidth(px(WIDEST)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._paper.size.height() * self._scale(width)) + 2 * px(8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turn = TURNS.get(Qt.Key(event.key()))
        if turn is None:
            super().keyPressEvent(event)
        else:
            self.turned.emit(turn)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale(self.width())
        wide, high = self._paper.size.width() * scale, self._paper.size.height() * scale
        sheet = QRectF((self.width() - wide) / 2, px(8), wide, high)
        painter.save()
        painter.translate(sheet.topLeft())
        painter.scale(scale, scale)
        self._paper.paint(painter, self.page)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("control"), 1))
        painter.drawRect(sheet)
        if self.hasFocus():  # around the paper: on it, the tones of a dark theme would not be seen
            painter.setPen(QPen(colour("focus"), 3))
            painter.drawRect(sheet.adjusted(-3, -3, 3, 3))

    def _scale(self, width: int) -> float:
        return max(min(width - 2 * px(8), px(WIDEST)), 1) / self._paper.size.width()


def _area(sheet: _Sheet) -> QScrollArea:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(sheet)
    column.addStretch(1)
    return scrolling(holder)
