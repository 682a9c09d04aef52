"""The left side while an account is set up: which steps there are, and which one this is."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.language import Marked, mark, text
from medisecure_desktop.ui.sign_in.brand_panel import RAIL_WIDTH, BrandText, logo_row, paint_brand
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.style.sizes import fixed_size, fixed_width

MARK = 34
RailStep = tuple[Marked, Marked]
FIRST_SIGN_IN: tuple[RailStep, ...] = (
    (mark("Choose your password"), mark("Replaces the one in your invitation")),
    (mark("Set up your code"), mark("An app on your phone")),
)
NEW_ACCOUNT: tuple[RailStep, ...] = (
    (mark("About you"), mark("So the clinic finds your record")),
    (mark("Choose your password"), mark("At least 12 characters")),
    (mark("Confirm your email"), mark("We send a code")),
    (mark("Set up your code"), mark("When you sign in the first time")),
)


class StepRail(QWidget):
    """Steps with a number each; done ones have a tick, the present one is ringed."""

    def __init__(
        self, title: str, steps: tuple[RailStep, ...], current: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        fixed_width(self, RAIL_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(30, 30, 20, 30)
        column.addLayout(logo_row())
        column.addSpacing(40)
        column.addWidget(BrandText(title, "title", wrap=True))
        column.addSpacing(14)
        for number, (name, detail) in enumerate(steps):
            column.addLayout(self._step(number, current, text(name), text(detail)))
            column.addSpacing(8)
        column.addStretch(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The blue."""
        paint_brand(QPainter(self), QRectF(self.rect()))

    @staticmethod
    def _step(number: int, current: int, name: str, detail: str) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(BrandText(name, "strong", wrap=True))
        words.addWidget(BrandText(detail, "caption", "on_brand2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(_Mark(number + 1, is_done=number < current, is_current=number == current))
        row.addLayout(words, 1)
        return row


class _Mark(QWidget):
    def __init__(self, number: int, *, is_done: bool, is_current: bool) -> None:
        super().__init__()
        self._number, self._is_done, self._is_current = number, is_done, is_current
        fixed_size(self, MARK, MARK)
        if is_done:
            words = text("Step {number}, done", number=number)
        elif is_current:
            words = text("Step {number}, now", number=number)
        else:
            words = text("Step {number}, later", number=number)
        self.setAccessibleName(heard(words))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / MARK, self.height() / MARK)
        ring = QRectF(0, 0, MARK, MARK).adjusted(1, 1, -1, -1)
        tone = "on_brand" if self._is_done or self._is_current else "on_brand2"
        painter.setPen(QPen(colour(tone), 2))
        painter.setBrush(colour("on_brand") if self._is_done else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        if self._is_done:
            painter.drawPixmap(9, 9, pixmap("check", 16, "brand"))
            return
        painter.setFont(_number_font())
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(self._number))


def _number_font() -> QFont:
    """At the design's size: the mark is scaled as a whole."""
    made = font()
    made.setPixelSize(15)
    return made
